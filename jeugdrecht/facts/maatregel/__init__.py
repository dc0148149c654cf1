"""
Measures: child protection and youth probation, each by itself and all together.
"""

from jeugdrecht.facts.maatregel.alle_maatregelen import (
    gelijktijdig_uitgesproken,
    jeugdreclassering_loopt,
    kinderbescherming_loopt,
    loopt_of_verzocht,
    opvoeding_uit_hoofde_van_ots,
    ots_geeindigd,
    ots_loopt,
    ots_of_vots_loopt,
    ots_op_grond_van_256,
    ots_uitgesproken,
    ots_verzocht_binnen_termijn,
    vervanging_gi_259,
    verzocht,
    voorlopige_voogdij_loopt,
    voortzetting_noodzakelijk_continuiteit,
    vots_loopt,
)
from jeugdrecht.facts.maatregel.per_maatregel import (
    duur_maanden,
    einddatum,
    ingangsdatum,
    loopt,
    opgeheven_op,
    soort,
    verlenging_maanden,
    voortzetting_maanden,
    vots_ging_vooraf,
)
from jeugdrecht.facts.maatregel.verloop import (
    ots_duur_met_uhp_maanden,
    ots_sluit_aan,
    verlengd_vanaf,
    voortgezet_vanaf,
)
from jeugdrecht.facts.maatregel.voogdij import voogdij_gi_loopt

__all__ = [
    "duur_maanden",
    "einddatum",
    "gelijktijdig_uitgesproken",
    "ingangsdatum",
    "jeugdreclassering_loopt",
    "kinderbescherming_loopt",
    "loopt",
    "loopt_of_verzocht",
    "opgeheven_op",
    "opvoeding_uit_hoofde_van_ots",
    "ots_duur_met_uhp_maanden",
    "ots_geeindigd",
    "ots_loopt",
    "ots_of_vots_loopt",
    "ots_op_grond_van_256",
    "ots_sluit_aan",
    "ots_uitgesproken",
    "ots_verzocht_binnen_termijn",
    "soort",
    "verlengd_vanaf",
    "verlenging_maanden",
    "vervanging_gi_259",
    "verzocht",
    "voogdij_gi_loopt",
    "voorlopige_voogdij_loopt",
    "voortgezet_vanaf",
    "voortzetting_maanden",
    "voortzetting_noodzakelijk_continuiteit",
    "vots_ging_vooraf",
    "vots_loopt",
]
