"""
The offence seen by Halt: designation, seriousness, damage, truancy, referral.
"""

from jeugdrecht.logic.declare import amount, choice, decided, derived, event, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

halt_aangewezen = derived(
    "feit.halt_aangewezen", decided("halt_feit", "aangewezen", "gelijkgesteld"), item="feit",
    ask=Text("Is het feit aangewezen als Halt-feit, of daaraan gelijkgesteld?",
             "Is the offence designated, or treated as equal to one designated, for Halt?"),
    yes=Text("het feit is een aangewezen of daaraan gelijkgesteld Halt-feit",
             "the offence is designated, or treated as designated, for Halt"),
    no=Text("het feit is geen aangewezen of daaraan gelijkgesteld Halt-feit",
            "the offence is neither designated nor treated as designated for Halt"),
    unknown=Text("het is niet bekend of het feit een aangewezen of daaraan gelijkgesteld Halt-feit is",
                 "it is not known whether the offence is designated, or treated as designated, for Halt"),
)

in_lijst_halt_2010 = yes_no(
    "feit.in_lijst_halt_2010", item="feit",
    ask=Text("Staat het feit in de lijst van het Besluit aanwijzing Halt-feiten (tekst van 2010)?",
             "Is the offence on the list of the Halt designation decree (text of 2010)?"),
    yes=Text("het feit staat in de Halt-lijst van 2010", "the offence is on the Halt list of 2010"),
    no=Text("het feit staat niet in de Halt-lijst van 2010", "the offence is not on the Halt list of 2010"),
    unknown=Text("het is niet bekend of het feit in de Halt-lijst van 2010 staat",
                 "it is not known whether the offence is on the Halt list of 2010"),
)

delictsernst = choice(
    "feit.delictsernst", "zeer_licht", "licht", "zwaar", item="feit",
    ask=Text("Hoe zwaar is het delict volgens de richtlijn van het OM?",
             "How serious is the offence under the prosecution guideline?"),
    says=Text("het delict is volgens de richtlijn van het OM {value}",
              "the prosecution guideline rates the offence as {value}"),
    unknown=Text("het is niet bekend hoe zwaar het delict is volgens de richtlijn van het OM",
                 "it is not known how serious the offence is under the prosecution guideline"),
)

zaak_eenvoudig = judgement(
    "feit.zaak_eenvoudig", by="opsporingsambtenaar", item="feit",
    ask=Text("Is de zaak eenvoudig van aard?", "Is the case simple in nature?"),
    yes=Text("de opsporingsambtenaar vindt de zaak eenvoudig van aard",
             "the investigating officer finds the case simple in nature"),
    no=Text("de opsporingsambtenaar vindt de zaak niet eenvoudig van aard",
            "the investigating officer does not find the case simple in nature"),
    unknown=Text("het is aan de opsporingsambtenaar of de zaak eenvoudig van aard is",
                 "it is for the investigating officer to decide whether the case is simple in nature"),
)

overlast_geringe_ernst = judgement(
    "feit.overlast_geringe_ernst", by="opsporingsambtenaar", item="feit",
    ask=Text("Gaat het om overlastgevend gedrag van geringe ernst?",
             "Is it nuisance behaviour of minor seriousness?"),
    yes=Text("de opsporingsambtenaar vindt het gedrag overlast van geringe ernst",
             "the investigating officer finds the behaviour a minor nuisance"),
    no=Text("de opsporingsambtenaar vindt het gedrag geen overlast van geringe ernst",
            "the investigating officer does not find the behaviour a minor nuisance"),
    unknown=Text("het is aan de opsporingsambtenaar of het gedrag overlast van geringe ernst is",
                 "it is for the investigating officer to decide whether the behaviour is a minor nuisance"),
)

schade_ontstaan = yes_no(
    "feit.schade_ontstaan", item="feit",
    ask=Text("Is er schade ontstaan?", "Has damage occurred?"),
    yes=Text("er is schade ontstaan", "damage has occurred"),
    no=Text("er is geen schade ontstaan", "no damage has occurred"),
    unknown=Text("het is niet bekend of er schade is ontstaan",
                 "it is not known whether damage has occurred"),
)

schade_per_dader = amount(
    "feit.schade_per_dader", item="feit",
    ask=Text("Hoeveel schade is er per dader, in euro?", "What is the damage per offender, in euros?"),
    says=Text("de schade per dader bedraagt {value}", "the damage per offender is {value}"),
    unknown=Text("het is niet bekend hoe groot de schade per dader is",
                 "it is not known how large the damage per offender is"),
)

schade_totaal = amount(
    "feit.schade_totaal", item="feit",
    ask=Text("Hoeveel schade is er in totaal, in euro?", "What is the total damage, in euros?"),
    says=Text("de totale schade bedraagt {value}", "the total damage is {value}"),
    unknown=Text("het is niet bekend hoe groot de totale schade is",
                 "it is not known how large the total damage is"),
)

waarde_goed = amount(
    "feit.waarde_goed", item="feit",
    ask=Text("Wat is de waarde van het goed, in euro?", "What is the value of the goods, in euros?"),
    says=Text("de waarde van het goed bedraagt {value}", "the value of the goods is {value}"),
    unknown=Text("het is niet bekend wat de waarde van het goed is",
                 "it is not known what the value of the goods is"),
)

vermogensnadeel = amount(
    "feit.vermogensnadeel", item="feit",
    ask=Text("Hoe groot is het vermogensnadeel, in euro?", "How large is the financial loss, in euros?"),
    says=Text("het vermogensnadeel bedraagt {value}", "the financial loss is {value}"),
    unknown=Text("het is niet bekend hoe groot het vermogensnadeel is",
                 "it is not known how large the financial loss is"),
)

verzuim_te_laat_keren = number(
    "feit.verzuim_te_laat_keren", unit="keer", item="feit",
    ask=Text("Hoe vaak is de leerling te laat gekomen?", "How often was the pupil late?"),
    says=Text("de leerling is {value} keer te laat gekomen", "the pupil was late {value} times"),
    unknown=Text("het is niet bekend hoe vaak de leerling te laat is gekomen",
                 "it is not known how often the pupil was late"),
)

verzuim_dagen_half_schooljaar = number(
    "feit.verzuim_dagen_half_schooljaar", unit="dag", item="feit",
    ask=Text("Hoeveel dagen verzuimde de leerling in het halve schooljaar?",
             "How many days was the pupil absent in the half school year?"),
    says=Text("de leerling verzuimde {value} dagen in het halve schooljaar",
              "the pupil was absent for {value} days in the half school year"),
    unknown=Text("het is niet bekend hoeveel dagen de leerling in het halve schooljaar verzuimde",
                 "it is not known how many days the pupil was absent in the half school year"),
)

verzuim_meerdere_dagdelen = yes_no(
    "feit.verzuim_meerdere_dagdelen", item="feit",
    ask=Text("Gaat het om verzuim op meerdere dagdelen?", "Does the absence cover several half-days?"),
    yes=Text("het gaat om verzuim op meerdere dagdelen", "the absence covers several half-days"),
    no=Text("het gaat niet om verzuim op meerdere dagdelen", "the absence does not cover several half-days"),
    unknown=Text("het is niet bekend of het om verzuim op meerdere dagdelen gaat",
                 "it is not known whether the absence covers several half-days"),
)

verzuim_aaneengesloten_weken = number(
    "feit.verzuim_aaneengesloten_weken", unit="week", item="feit",
    ask=Text("Hoeveel weken duurde het verzuim aaneengesloten?",
             "For how many consecutive weeks did the absence last?"),
    says=Text("het verzuim duurde {value} weken aaneengesloten",
              "the absence lasted {value} consecutive weeks"),
    unknown=Text("het is niet bekend hoeveel weken het verzuim aaneengesloten duurde",
                 "it is not known for how many consecutive weeks the absence lasted"),
)

datum_verwijzing_halt = event(
    "feit.datum_verwijzing_halt", item="feit",
    ask=Text("Op welke datum is de jeugdige naar Halt verwezen?",
             "On which date was the young person referred to Halt?"),
    says=Text("de jeugdige is naar Halt verwezen op {value}",
              "the young person was referred to Halt on {value}"),
    unknown=Text("het is niet bekend op welke datum de jeugdige naar Halt is verwezen",
                 "it is not known on which date the young person was referred to Halt"),
)

halt_termijn_dagen = number(
    "feit.halt_termijn_dagen", unit="dag", item="feit",
    ask=Text("Hoeveel dagen duurt de Halt-termijn?", "How many days does the Halt period last?"),
    says=Text("de Halt-termijn duurt {value} dagen", "the Halt period lasts {value} days"),
    unknown=Text("het is niet bekend hoeveel dagen de Halt-termijn duurt",
                 "it is not known how many days the Halt period lasts"),
)
