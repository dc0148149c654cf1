"""
The contract of a municipality with a certified institution.
"""

from jeugdrecht.facts.overeenkomst.bekostiging import (
    aantal_maatregelen_daalt,
    bekostigingsvorm,
    bestand_tegen_volumeschommeling,
    tarief_per_werkwijze,
    zaakzwaarte_meegewogen,
)
from jeugdrecht.facts.overeenkomst.gunning import (
    aanbesteed,
    aanvullende_eis,
    kwaliteit_meegewogen,
    louter_laagste_prijs,
    onderwerp_landelijk_geregeld,
    tarief_beroepskrachten,
    tarief_clientgebonden_overig,
    tarief_indexering,
    tarief_overhead,
)
from jeugdrecht.facts.overeenkomst.inkoop import (
    afspraken_eenduidig,
    beschikbaarheid_werker,
    duur_maanden,
    gemeente_leidend,
    ingangsdatum,
    inkoop_bovenregionaal,
    inkoopniveau,
    keuzevrijheid_bezien,
    krimpscenario,
    loopt_tot,
    menskracht_gegarandeerd,
    overleg_regios,
)
from jeugdrecht.facts.overeenkomst.jeugdreclassering import (
    bescherming_en_reclassering_samen,
    intervisie_jeugdreclassering,
    professional_in_strafketen,
    scholing_jeugdreclassering,
)

# Of this subject, but in files of their own.
__all__ = [
    "aanbesteed",
    "aantal_maatregelen_daalt",
    "aanvullende_eis",
    "afspraken_eenduidig",
    "bekostigingsvorm",
    "bescherming_en_reclassering_samen",
    "beschikbaarheid_werker",
    "bestand_tegen_volumeschommeling",
    "duur_maanden",
    "gemeente_leidend",
    "ingangsdatum",
    "inkoop_bovenregionaal",
    "inkoopniveau",
    "intervisie_jeugdreclassering",
    "keuzevrijheid_bezien",
    "krimpscenario",
    "kwaliteit_meegewogen",
    "loopt_tot",
    "louter_laagste_prijs",
    "menskracht_gegarandeerd",
    "onderwerp_landelijk_geregeld",
    "overleg_regios",
    "professional_in_strafketen",
    "scholing_jeugdreclassering",
    "tarief_beroepskrachten",
    "tarief_clientgebonden_overig",
    "tarief_indexering",
    "tarief_overhead",
    "tarief_per_werkwijze",
    "zaakzwaarte_meegewogen",
]
