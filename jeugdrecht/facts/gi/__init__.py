"""
The certified institution that carries out the measure: what it wants, decides, asks and lets pass.
"""

from jeugdrecht.facts.gi.besluit import (
    besluit_te_laat,
    besluit_verzonden_op,
    datum_besluit,
    ontvangstdatum_verzoek,
)
from jeugdrecht.facts.gi.eerste_contact import (
    advies_gevraagd_door,
    eerste_contact_op,
    in_kennis_gesteld_op,
    uiterste_dag_eerste_contact,
    uitleg_gegeven,
    vervanger_geregeld,
    werker_aangewezen_op,
)
from jeugdrecht.facts.gi.handelingen import (
    belang_verzet_zich_tegen_beeindiging,
    contactbeperking_noodzakelijk,
    handeling,
    niet_verlengen_aangewezen,
    uhp_nog_noodzakelijk,
    verzoekt_verlenging_ots_en_uhp,
)
from jeugdrecht.facts.gi.jeugdhulp import (
    bepaalt_jeugdhulp,
    gezinsvorm_mogelijk,
    gezinsvorm_niet_in_belang,
    overlegt_met_college,
    protocol_college,
)
from jeugdrecht.facts.gi.stukken import stukken_volledig
from jeugdrecht.facts.gi.verzoeken import (
    besluit_uitgebleven,
    verzocht_raadsonderzoek,
    verzoekt_maatregel,
    voert_ots_uit,
    ziet_af_van_verzoek,
)

# Of this subject, but in files of their own.
__all__ = [
    "advies_gevraagd_door",
    "belang_verzet_zich_tegen_beeindiging",
    "bepaalt_jeugdhulp",
    "besluit_te_laat",
    "besluit_uitgebleven",
    "besluit_verzonden_op",
    "contactbeperking_noodzakelijk",
    "datum_besluit",
    "eerste_contact_op",
    "gezinsvorm_mogelijk",
    "gezinsvorm_niet_in_belang",
    "handeling",
    "in_kennis_gesteld_op",
    "niet_verlengen_aangewezen",
    "ontvangstdatum_verzoek",
    "overlegt_met_college",
    "protocol_college",
    "stukken_volledig",
    "uhp_nog_noodzakelijk",
    "uiterste_dag_eerste_contact",
    "uitleg_gegeven",
    "vervanger_geregeld",
    "verzocht_raadsonderzoek",
    "verzoekt_maatregel",
    "verzoekt_verlenging_ots_en_uhp",
    "voert_ots_uit",
    "werker_aangewezen_op",
    "ziet_af_van_verzoek",
]
