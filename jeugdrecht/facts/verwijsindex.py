"""
The reference index of young people at risk: who reports, why, and until when.
"""

from jeugdrecht.logic.declare import choice, event, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

categorie_bij_amvb = yes_no(
    "verwijsindex.categorie_bij_amvb",
    ask=Text("Behoort de instantie of functionaris tot een bij het Besluit Jeugdwet aangewezen categorie?",
             "Does the agency or official belong to a category designated by the Besluit Jeugdwet?"),
    yes=Text("de instantie of functionaris behoort tot een aangewezen categorie",
             "the agency or official belongs to a designated category"),
    no=Text("de instantie of functionaris behoort niet tot een aangewezen categorie",
            "the agency or official belongs to no designated category"),
    unknown=Text("het is niet bekend of de instantie of functionaris tot een aangewezen categorie behoort",
                 "it is not known whether the agency or official belongs to a designated category"),
)

afspraken_met_college = yes_no(
    "verwijsindex.afspraken_met_college",
    ask=Text("Zijn met het college afspraken over de verwijsindex gemaakt?",
             "Have arrangements on the reference index been made with the municipality?"),
    yes=Text("met het college zijn afspraken over de verwijsindex gemaakt",
             "arrangements on the index were made with the municipality"),
    no=Text("met het college zijn geen afspraken over de verwijsindex gemaakt",
            "no arrangements on the index were made with the municipality"),
    unknown=Text("het is niet bekend of met het college afspraken over de verwijsindex zijn gemaakt",
                 "it is not known whether arrangements on the index were made with the municipality"),
)

werkzaam_voor_instantie = yes_no(
    "verwijsindex.werkzaam_voor_instantie",
    ask=Text("Is de functionaris werkzaam voor een instantie?", "Does the official work for an agency?"),
    yes=Text("de functionaris is werkzaam voor een instantie", "the official works for an agency"),
    no=Text("de functionaris is niet werkzaam voor een instantie", "the official works for no agency"),
    unknown=Text("het is niet bekend of de functionaris werkzaam is voor een instantie",
                 "it is not known whether the official works for an agency"),
)

aangewezen_door_instantie = yes_no(
    "verwijsindex.aangewezen_door_instantie",
    ask=Text("Heeft de instantie de functionaris als meldingsbevoegde aangewezen?",
             "Did the agency designate the official as authorised reporter?"),
    yes=Text("de instantie heeft de functionaris aangewezen", "the agency designated the official"),
    no=Text("de instantie heeft de functionaris niet aangewezen",
            "the agency did not designate the official"),
    unknown=Text("het is niet bekend of de instantie de functionaris heeft aangewezen",
                 "it is not known whether the agency designated the official"),
)

redelijk_vermoeden = judgement(
    "verwijsindex.redelijk_vermoeden", by="meldingsbevoegde",
    ask=Text("Is er een redelijk vermoeden dat de jeugdige door het risico daadwerkelijk wordt bedreigd?",
             "Is there a reasonable suspicion that the risk actually threatens the young person?"),
    yes=Text("er is een redelijk vermoeden van een daadwerkelijke bedreiging",
             "there is a reasonable suspicion of an actual threat"),
    no=Text("er is geen redelijk vermoeden van een daadwerkelijke bedreiging",
            "there is no reasonable suspicion of an actual threat"),
    unknown=Text(
        "het is aan de meldingsbevoegde of er een redelijk vermoeden van een daadwerkelijke bedreiging is",
        "it is for the authorised reporter to decide whether there is a reasonable suspicion of an actual "
        "threat",
    ),
)

risico = choice(
    "verwijsindex.risico",
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "ander",
    ask=Text("Welk risico uit art. 7.1.4.1 Jeugdwet (a tot en met l) doet zich voor?",
             "Which risk of art. 7.1.4.1 Jeugdwet (a to l) occurs?"),
    says=Text("het risico is: {value}", "the risk is: {value}"),
    unknown=Text("het is niet bekend welk risico zich voordoet", "it is not known which risk occurs"),
)

melding_op = event(
    "verwijsindex.melding_op",
    ask=Text("Op welke datum is aan de verwijsindex gemeld?",
             "On which date was the report to the reference index made?"),
    says=Text("aan de verwijsindex is gemeld op {value}", "the report to the index was made on {value}"),
    unknown=Text("het is niet bekend of en wanneer aan de verwijsindex is gemeld",
                 "it is not known whether and when a report to the index was made"),
)

terecht = judgement(
    "verwijsindex.terecht", by="meldingsbevoegde",
    ask=Text("Is de melding aan de verwijsindex terecht gedaan?",
             "Was the report to the index rightly made?"),
    yes=Text("de melding is terecht gedaan", "the report was rightly made"),
    no=Text("de melding is niet terecht gedaan", "the report was not rightly made"),
    unknown=Text("het is aan de meldingsbevoegde of de melding terecht is gedaan",
                 "it is for the authorised reporter to decide whether the report was rightly made"),
)

risico_weg = judgement(
    "verwijsindex.risico_weg", by="meldingsbevoegde",
    ask=Text("Is het gesignaleerde risico niet meer aanwezig?",
             "Is the risk that was reported no longer there?"),
    yes=Text("het risico is niet meer aanwezig", "the risk is no longer there"),
    no=Text("het risico is nog aanwezig", "the risk is still there"),
    unknown=Text("het is aan de meldingsbevoegde of het risico niet meer aanwezig is",
                 "it is for the authorised reporter to decide whether the risk is no longer there"),
)
