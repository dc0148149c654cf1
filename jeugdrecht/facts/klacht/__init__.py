"""
A complaint about an institution or its workers: the rules for it, and what follows the opinion.
"""

from jeugdrecht.facts.klacht.gesloten import (
    gesloten_afschrift_op,
    gesloten_ontvangen_op,
)
from jeugdrecht.facts.klacht.reactie import (
    afwijking_gemeld_op,
    nieuwe_termijn,
    oordeel_ontvangen_op,
    reactie_op,
)
from jeugdrecht.facts.klacht.regeling import (
    andere_klachtregeling,
    beklaagde_behandelt_niet_mee,
    beslistermijn_in_regeling,
    ernstig_en_structureel,
    hoor_en_bijstand,
    klager,
    leden_commissie,
    maatregelen_gebleken,
    vastgesteld_met_clientenorganisatie,
    voorzitter_onafhankelijk,
)

# Of this subject, but in files of their own.
__all__ = [
    "afwijking_gemeld_op",
    "andere_klachtregeling",
    "beklaagde_behandelt_niet_mee",
    "beslistermijn_in_regeling",
    "ernstig_en_structureel",
    "gesloten_afschrift_op",
    "gesloten_ontvangen_op",
    "hoor_en_bijstand",
    "klager",
    "leden_commissie",
    "maatregelen_gebleken",
    "nieuwe_termijn",
    "oordeel_ontvangen_op",
    "reactie_op",
    "vastgesteld_met_clientenorganisatie",
    "voorzitter_onafhankelijk",
]
