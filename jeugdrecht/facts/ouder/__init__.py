"""
The parents of the child: each of them, and the two as a pair.
"""

from jeugdrecht.facts.ouder.bevoegdheid import (
    duurzaam_in_staat,
    geboortedatum,
    geestvermogens_gestoord,
    leeftijd,
    meerderjarig_verklaard,
    misbruikt_gezag,
    onbevoegd_tot_gezag,
    onder_curatele,
    stoornis_tijdelijk,
    weigert_toestemming_behandeling,
)
from jeugdrecht.facts.ouder.gezag import heeft_gezag, in_staat_binnen_aanvaardbare_termijn
from jeugdrecht.facts.ouder.moeder import (
    bevallen_op,
    schriftelijke_toestemming_moeder,
    wil_als_gezagdrager_eigen_kind_verzorgen,
    wordt_16_omstreeks_bevalling,
)
from jeugdrecht.facts.ouder.opvoeding import stemt_in_met_opvoeding_elders
from jeugdrecht.facts.ouder.relatie import (
    alleen_moederschap_vast,
    gehuwd_met_andere_ouder,
    geregistreerd_partner,
    had_eerder_gezag,
    verdacht_van_doden_andere_ouder,
    veroordeeld_wegens_doden_andere_ouder,
)
from jeugdrecht.facts.ouder.soort import soort

# Of this subject, but in files of their own.
__all__ = [
    "alleen_moederschap_vast",
    "bevallen_op",
    "duurzaam_in_staat",
    "geboortedatum",
    "geestvermogens_gestoord",
    "gehuwd_met_andere_ouder",
    "geregistreerd_partner",
    "had_eerder_gezag",
    "heeft_gezag",
    "in_staat_binnen_aanvaardbare_termijn",
    "leeftijd",
    "meerderjarig_verklaard",
    "misbruikt_gezag",
    "onbevoegd_tot_gezag",
    "onder_curatele",
    "schriftelijke_toestemming_moeder",
    "soort",
    "stemt_in_met_opvoeding_elders",
    "stoornis_tijdelijk",
    "verdacht_van_doden_andere_ouder",
    "veroordeeld_wegens_doden_andere_ouder",
    "weigert_toestemming_behandeling",
    "wil_als_gezagdrager_eigen_kind_verzorgen",
    "wordt_16_omstreeks_bevalling",
]
