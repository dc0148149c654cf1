"""
The threat to the young person's development, and what it calls for.
"""

from jeugdrecht.facts.bedreiging.gezag import behandeling_noodzakelijk_gezondheid, dringend_en_onverwijld
from jeugdrecht.facts.bedreiging.ots import (
    acuut_en_ernstig,
    behoefte_geeft_aanleiding,
    ernstig,
    ernstig_vermoeden_grond_ots,
    gezagsouders_samen_in_staat,
    grond_ots,
    zorg_voldoende_geaccepteerd,
)

# Of this subject, but in files of their own.
__all__ = [
    "acuut_en_ernstig",
    "behandeling_noodzakelijk_gezondheid",
    "behoefte_geeft_aanleiding",
    "dringend_en_onverwijld",
    "ernstig",
    "ernstig_vermoeden_grond_ots",
    "gezagsouders_samen_in_staat",
    "grond_ots",
    "zorg_voldoende_geaccepteerd",
]
