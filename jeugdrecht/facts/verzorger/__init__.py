"""
Who cares for the child without being its parent, and since when.
"""

from jeugdrecht.facts import verzoek
from jeugdrecht.facts.verzorger.gezin import verzorgt_en_voedt_op
from jeugdrecht.facts.verzorger.opneming import (
    als_pleegkind_opgenomen,
    ander_wettelijk_toezicht,
    toestemming_raad_vooraf,
)
from jeugdrecht.facts.verzorger.verblijf import (
    duur_verzorging_maanden,
    stemt_in_met_wijziging_verblijf,
    verzorgt_sinds,
)
from jeugdrecht.logic.declare import act, derived_number
from jeugdrecht.sources import Text

__all__ = [
    "als_pleegkind_opgenomen",
    "ander_wettelijk_toezicht",
    "duur_verzorging_maanden",
    "duur_verzorging_maanden_op_verzoek",
    "stemt_in_met_wijziging_verblijf",
    "toestemming_raad_vooraf",
    "verzorging_geeindigd",
    "verzorgt_en_voedt_op",
    "verzorgt_sinds",
]

# A fact reads as one block, a sentence to a line.
# fmt: off


verzorging_geeindigd = act(
    "verzorger.verzorging_geeindigd",
    ask=Text("Is de verzorging in dat gezin geëindigd?", "Has the care in that family ended?"),
    yes=Text("de verzorging in dat gezin is geëindigd", "the care in that family has ended"),
    no=Text("de verzorging in dat gezin duurt voort", "the care in that family continues"),
    unknown=Text("het is niet bekend of de verzorging in dat gezin is geëindigd",
                 "it is not known whether the care in that family has ended"),
)

duur_verzorging_maanden_op_verzoek = derived_number(
    "verzorger.duur_verzorging_maanden_op_verzoek", verzorgt_sinds.months_until(verzoek.datum), unit="maand",
    ask=Text(
        "Hoeveel volle maanden verzorgde de verzorger de jeugdige op de dag van het verzoek?",
        "For how many completed months had the carer raised the young person on the day of the petition?",
    ),
    says=Text("de verzorger verzorgde de jeugdige {value} maanden op de dag van het verzoek",
              "the carer had raised the young person for {value} months on the day of the petition"),
    unknown=Text(
        "het is niet bekend hoe lang de verzorger de jeugdige op de dag van het verzoek verzorgde",
        "it is not known for how long the carer had raised the young person on the day of the petition",
    ),
)
