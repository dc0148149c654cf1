"""
The offence before the prosecutor and the court: together with what, since when, before which court.
"""

from jeugdrecht.facts.feit import klassen
from jeugdrecht.logic.declare import day, derived, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gelijktijdig_vervolgd = yes_no(
    "feit.gelijktijdig_vervolgd", item="feit",
    ask=Text("Wordt het feit gelijktijdig vervolgd met een ander feit van dezelfde verdachte?",
             "Is the offence prosecuted together with another offence of the same suspect?"),
    yes=Text("het feit wordt gelijktijdig vervolgd met een ander feit van de verdachte",
             "the offence is prosecuted together with another offence of the suspect"),
    no=Text("het feit wordt niet gelijktijdig vervolgd met een ander feit van de verdachte",
            "the offence is not prosecuted together with another offence of the suspect"),
    unknown=Text(
        "het is niet bekend of het feit gelijktijdig wordt vervolgd met een ander feit van de verdachte",
        "it is not known whether the offence is prosecuted together with another offence of the suspect",
    ),
)

aantal_feiten = number(
    "feit.aantal_feiten", item="feit",
    ask=Text("Hoeveel feiten worden samen berecht?", "How many offences are tried together?"),
    says=Text("samen worden {value} feiten berecht", "{value} offences are tried together"),
    unknown=Text("het is niet bekend hoeveel feiten samen worden berecht",
                 "it is not known how many offences are tried together"),
)

gepleegd_voor_eerdere_veroordeling = yes_no(
    "feit.gepleegd_voor_eerdere_veroordeling", item="feit",
    ask=Text("Is het feit gepleegd voor een eerdere veroordeling?",
             "Was the offence committed before an earlier conviction?"),
    yes=Text("het feit is gepleegd voor een eerdere veroordeling",
             "the offence was committed before an earlier conviction"),
    no=Text("het feit is niet gepleegd voor een eerdere veroordeling",
            "the offence was not committed before an earlier conviction"),
    unknown=Text("het is niet bekend of het feit is gepleegd voor een eerdere veroordeling",
                 "it is not known whether the offence was committed before an earlier conviction"),
)

proces_verbaal_opgemaakt = yes_no(
    "feit.proces_verbaal_opgemaakt", item="feit",
    ask=Text("Is er een proces-verbaal opgemaakt?", "Has an official report been drawn up?"),
    yes=Text("er is een proces-verbaal opgemaakt", "an official report has been drawn up"),
    no=Text("er is geen proces-verbaal opgemaakt", "no official report has been drawn up"),
    unknown=Text("het is niet bekend of er een proces-verbaal is opgemaakt",
                 "it is not known whether an official report has been drawn up"),
)

bewijs_duidelijk = yes_no(
    "feit.bewijs_duidelijk", item="feit",
    ask=Text("Is het bewijs duidelijk?", "Is the evidence clear?"),
    yes=Text("het bewijs is duidelijk", "the evidence is clear"),
    no=Text("het bewijs is niet duidelijk", "the evidence is not clear"),
    unknown=Text("het is niet bekend of het bewijs duidelijk is",
                 "it is not known whether the evidence is clear"),
)

datum_begin_vervolging = day(
    "feit.datum_begin_vervolging", item="feit",
    ask=Text("Op welke datum is de vervolging begonnen?", "On which date did the prosecution begin?"),
    says=Text("de vervolging is begonnen op {value}", "the prosecution began on {value}"),
    unknown=Text("het is niet bekend op welke datum de vervolging is begonnen",
                 "it is not known on which date the prosecution began"),
)

samenhang_met_misdrijf = yes_no(
    "feit.samenhang_met_misdrijf", item="feit",
    ask=Text("Hangt de overtreding samen met een misdrijf?", "Is the minor offence connected to a crime?"),
    yes=Text("de overtreding hangt samen met een misdrijf", "the minor offence is connected to a crime"),
    no=Text("de overtreding hangt niet samen met een misdrijf",
            "the minor offence is not connected to a crime"),
    unknown=Text("het is niet bekend of de overtreding samenhangt met een misdrijf",
                 "it is not known whether the minor offence is connected to a crime"),
)

uitgezonderd_382_b_overig = yes_no(
    "feit.uitgezonderd_382_b_overig", item="feit",
    ask=Text(
        "Is het een belastingovertreding (parkeren daargelaten), of draagt een wet de overtreding aan een "
        "andere rechter dan de kantonrechter op?",
        "Is it a tax offence (parking aside), or does a statute give the minor offence to another court than "
        "the cantonal court?",
    ),
    yes=Text("de overtreding betreft belastingen of is bij wet aan een andere rechter opgedragen",
             "the minor offence concerns taxes or is given to another court by statute"),
    no=Text("de overtreding betreft geen belastingen en is niet bij wet aan een andere rechter opgedragen",
            "the minor offence does not concern taxes and is not given to another court by statute"),
    unknown=Text(
        "het is niet bekend of de overtreding belastingen betreft of bij wet aan een andere rechter is "
        "opgedragen",
        "it is not known whether the minor offence concerns taxes or is given to another court by statute",
    ),
)

uitgezonderd_382_b = derived(
    "feit.uitgezonderd_382_b", klassen.overtreding_382_b | uitgezonderd_382_b_overig, item="feit",
    ask=Text(
        "Is het feit een overtreding die artikel 382 onder b, 1 tot en met 5, Sv van de kantonrechter "
        "uitzondert?",
        "Is it a minor offence that article 382(b)(1)-(5) Sv takes away from the cantonal court?",
    ),
    yes=Text("het feit is een overtreding die van de kantonrechter is uitgezonderd",
             "the offence is one taken away from the cantonal court"),
    no=Text("het feit is geen overtreding die van de kantonrechter is uitgezonderd",
            "the offence is not one taken away from the cantonal court"),
    unknown=Text("het is niet bekend of het feit een overtreding is die van de kantonrechter is uitgezonderd",
                 "it is not known whether the offence is one taken away from the cantonal court"),
)

samenhang_met_uitgezonderde_overtreding = yes_no(
    "feit.samenhang_met_uitgezonderde_overtreding", item="feit",
    ask=Text("Hangt de overtreding samen met een overtreding die van de kantonrechter is uitgezonderd?",
             "Is the minor offence connected to one that is taken away from the cantonal court?"),
    yes=Text("de overtreding hangt samen met een overtreding die van de kantonrechter is uitgezonderd",
             "the minor offence is connected to one taken away from the cantonal court"),
    no=Text("de overtreding hangt niet samen met een overtreding die van de kantonrechter is uitgezonderd",
            "the minor offence is not connected to one taken away from the cantonal court"),
    unknown=Text(
        "het is niet bekend of de overtreding samenhangt met een overtreding die van de kantonrechter is "
        "uitgezonderd",
        "it is not known whether the minor offence is connected to one taken away from the cantonal court",
    ),
)
