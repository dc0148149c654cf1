"""
The carer in whose family the child lives: since when, and whether he agrees that the child moves.
"""

from jeugdrecht.facts.zaak import peildatum
from jeugdrecht.logic.declare import act, day, derived_number
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

verzorgt_sinds = day(
    "verzorger.verzorgt_sinds",
    ask=Text(
        "Sinds welke datum verzorgt en voedt de verzorger de jeugdige in zijn gezin op?",
        "Since which date has the carer raised the young person in his family?",
    ),
    says=Text(
        "de verzorger verzorgt en voedt de jeugdige op sinds {value}",
        "the carer has raised the young person since {value}",
    ),
    unknown=Text(
        "het is niet bekend sinds wanneer de verzorger de jeugdige verzorgt en opvoedt",
        "it is not known since when the carer has raised the young person",
    ),
)

duur_verzorging_maanden = derived_number(
    "verzorger.duur_verzorging_maanden",
    verzorgt_sinds.months_until(peildatum),
    unit="maand",
    ask=Text(
        "Hoeveel volle maanden verzorgt en voedt de verzorger de jeugdige al in zijn gezin op?",
        "For how many completed months has the carer raised the young person in his family?",
    ),
    says=Text(
        "de verzorger verzorgt en voedt de jeugdige {value} maanden op",
        "the carer has raised the young person for {value} months",
    ),
    unknown=Text(
        "het is niet bekend hoeveel maanden de verzorger de jeugdige verzorgt en opvoedt",
        "it is not known for how many months the carer has raised the young person",
    ),
)

stemt_in_met_wijziging_verblijf = act(
    "verzorger.stemt_in_met_wijziging_verblijf",
    ask=Text(
        "Hebben de verzorgers toestemming gegeven voor wijziging van het verblijf?",
        "Have the carers consented to a change of residence?",
    ),
    yes=Text(
        "de verzorgers hebben toestemming gegeven voor wijziging van het verblijf",
        "the carers have consented to a change of residence",
    ),
    no=Text(
        "de verzorgers hebben geen toestemming gegeven voor wijziging van het verblijf",
        "the carers have not consented to a change of residence",
    ),
    unknown=Text(
        "het is niet bekend of de verzorgers toestemming hebben gegeven voor wijziging van het verblijf",
        "it is not known whether the carers have consented to a change of residence",
    ),
)
