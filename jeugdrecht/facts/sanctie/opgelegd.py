"""
The sanction as it was imposed; its subject is `sanctie`.
"""

from jeugdrecht.logic.declare import choice, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

soort = choice(
    "sanctie.soort",
    "jeugddetentie", "werkstraf", "leerstraf", "geldboete", "gevangenisstraf", "pij", "gedragsmaatregel",
    "vrijheidsbeperkende_maatregel", "tbs", "bijkomende_straf",
    item="feit",
    ask=Text("Welke straf of maatregel gaat het om?", "Which penalty or measure is concerned?"),
    says=Text("het gaat om {value}", "it concerns {value}"),
    unknown=Text("het is niet bekend om welke straf of maatregel het gaat",
                 "it is not known which penalty or measure is concerned"),
)

opgelegd_door = choice(
    "sanctie.opgelegd_door",
    "rechter", "officier_van_justitie",
    item="feit",
    ask=Text("Wie heeft de straf opgelegd?", "Who imposed the penalty?"),
    says=Text("de straf is opgelegd door {value}", "the penalty was imposed by {value}"),
    unknown=Text("het is niet bekend wie de straf heeft opgelegd", "it is not known who imposed the penalty"),
)

voorwaardelijk = yes_no(
    "sanctie.voorwaardelijk", item="feit",
    ask=Text("Is de straf of maatregel geheel of gedeeltelijk voorwaardelijk?",
             "Is the penalty or measure wholly or partly suspended?"),
    yes=Text("de straf of maatregel is geheel of gedeeltelijk voorwaardelijk",
             "the penalty or measure is wholly or partly suspended"),
    no=Text("de straf of maatregel is onvoorwaardelijk", "the penalty or measure is not suspended"),
    unknown=Text("het is niet bekend of de straf of maatregel voorwaardelijk is",
                 "it is not known whether the penalty or measure is suspended"),
)

duur_maanden = number(
    "sanctie.duur_maanden", unit="maand", item="feit",
    ask=Text("Hoeveel maanden duurt de straf of maatregel, met eerdere verlengingen?",
             "How many months does the penalty or measure last, earlier extensions included?"),
    says=Text("de straf of maatregel duurt {value}", "the penalty or measure lasts {value}"),
    unknown=Text("het is niet bekend hoe lang de straf of maatregel duurt",
                 "it is not known how long the penalty or measure lasts"),
)

oorspronkelijke_duur_maanden = number(
    "sanctie.oorspronkelijke_duur_maanden", unit="maand", item="feit",
    ask=Text("Hoeveel maanden duurde de maatregel oorspronkelijk?",
             "How many months was the measure originally?"),
    says=Text("de maatregel duurde oorspronkelijk {value}", "the measure was originally for {value}"),
    unknown=Text("het is niet bekend hoe lang de maatregel oorspronkelijk duurde",
                 "it is not known how long the measure originally was"),
)

uitgevoerd_maanden = number(
    "sanctie.uitgevoerd_maanden", unit="maand", item="feit",
    ask=Text("Hoeveel maanden van de maatregel zijn al uitgevoerd?",
             "How many months of the measure have been served?"),
    says=Text("van de maatregel is {value} uitgevoerd", "{value} of the measure have been served"),
    unknown=Text("het is niet bekend hoeveel maanden van de maatregel zijn uitgevoerd",
                 "it is not known how many months of the measure have been served"),
)

uren = number(
    "sanctie.uren", unit="uur", item="feit",
    ask=Text("Hoeveel uren taakstraf zijn opgelegd?", "How many hours of task penalty were imposed?"),
    says=Text("er is {value} taakstraf opgelegd", "{value} of task penalty were imposed"),
    unknown=Text("het is niet bekend hoeveel uren taakstraf zijn opgelegd",
                 "it is not known how many hours of task penalty were imposed"),
)

vervangende_jeugddetentie = yes_no(
    "sanctie.vervangende_jeugddetentie", item="feit",
    ask=Text("Is vervangende jeugddetentie bevolen?", "Was substitute youth detention ordered?"),
    yes=Text("vervangende jeugddetentie is bevolen", "substitute youth detention was ordered"),
    no=Text("vervangende jeugddetentie is niet bevolen", "substitute youth detention was not ordered"),
    unknown=Text("het is niet bekend of vervangende jeugddetentie is bevolen",
                 "it is not known whether substitute youth detention was ordered"),
)

vervangende_hechtenis = yes_no(
    "sanctie.vervangende_hechtenis", item="feit",
    ask=Text("Bepaalt het vonnis iets over vervangende hechtenis vanaf 18 jaar?",
             "Does the judgment provide for substitute adult detention from the age of 18?"),
    yes=Text("het vonnis bepaalt dat vanaf 18 jaar vervangende hechtenis kan worden toegepast",
             "the judgment provides that substitute adult detention may be used from the age of 18"),
    no=Text("het vonnis bepaalt niets over vervangende hechtenis",
            "the judgment does not provide for substitute adult detention"),
    unknown=Text("het is niet bekend of het vonnis vervangende hechtenis toelaat",
                 "it is not known whether the judgment allows substitute adult detention"),
)

dadelijk_uitvoerbaar = yes_no(
    "sanctie.dadelijk_uitvoerbaar", item="feit",
    ask=Text("Is dadelijke uitvoerbaarheid bevolen, en niet opgeheven?",
             "Was immediate enforceability ordered, and not lifted?"),
    yes=Text("dadelijke uitvoerbaarheid is bevolen en niet opgeheven",
             "immediate enforceability was ordered and not lifted"),
    no=Text("er geldt geen bevel tot dadelijke uitvoerbaarheid",
            "no order of immediate enforceability is in force"),
    unknown=Text("het is niet bekend of dadelijke uitvoerbaarheid is bevolen",
                 "it is not known whether immediate enforceability was ordered"),
)

jeugddetentie_ook_vanaf_18 = yes_no(
    "sanctie.jeugddetentie_ook_vanaf_18", item="feit",
    ask=Text("Bepaalt het vonnis dat ook vanaf 18 jaar vervangende jeugddetentie geldt?",
             "Does the judgment provide for substitute youth detention from the age of 18 too?"),
    yes=Text("volgens het vonnis geldt ook vanaf 18 jaar vervangende jeugddetentie",
             "by the judgment substitute youth detention holds from the age of 18 too"),
    no=Text("het vonnis bepaalt niets over jeugddetentie vanaf 18 jaar",
            "the judgment does not provide for youth detention from the age of 18"),
    unknown=Text("het is niet bekend of het vonnis ook vanaf 18 jaar jeugddetentie bepaalt",
                 "it is not known whether the judgment provides for youth detention from the age of 18 too"),
)
