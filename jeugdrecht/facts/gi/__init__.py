"""
The certified institution that carries out the measure: what it wants, decides, asks and lets pass.
"""

from jeugdrecht.facts.gi.besluit import (
    besluit_te_laat,
    besluit_verzonden_op,
    datum_besluit,
    ontvangstdatum_verzoek,
)
from jeugdrecht.facts.gi.handelingen import (
    belang_verzet_zich_tegen_beeindiging,
    contactbeperking_noodzakelijk,
    handeling,
    niet_verlengen_aangewezen,
    uhp_nog_noodzakelijk,
    verzoekt_verlenging_ots_en_uhp,
)
from jeugdrecht.facts.gi.verzoeken import (
    besluit_uitgebleven,
    verzocht_raadsonderzoek,
    verzoekt_maatregel,
    voert_ots_uit,
    ziet_af_van_verzoek,
)

# Of this subject, but in files of their own.
__all__ = [
    "belang_verzet_zich_tegen_beeindiging",
    "besluit_te_laat",
    "besluit_uitgebleven",
    "besluit_verzonden_op",
    "contactbeperking_noodzakelijk",
    "datum_besluit",
    "handeling",
    "niet_verlengen_aangewezen",
    "ontvangstdatum_verzoek",
    "uhp_nog_noodzakelijk",
    "verzocht_raadsonderzoek",
    "verzoekt_maatregel",
    "verzoekt_verlenging_ots_en_uhp",
    "voert_ots_uit",
    "ziet_af_van_verzoek",
]
