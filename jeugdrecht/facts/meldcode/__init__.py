"""
The reporting code for domestic violence and child abuse: the document, and its steps after a signal.
"""

from jeugdrecht.facts.meldcode.code import (
    afwegingskader,
    bijzondere_vormen,
    bijzondere_vormen_van_toepassing,
    kindcheck,
    kindcheck_van_toepassing,
    levert_alleen_hulpmiddelen,
    sector,
    stappenplan,
    toedeling,
    vastgesteld,
    vertrouwelijkheid,
    verwijsindex,
    verwijsindex_meldingsbevoegd,
)
from jeugdrecht.facts.meldcode.kennis import kennis_bevorderd
from jeugdrecht.facts.meldcode.stappen import (
    afgewogen,
    bedreigende_interactie,
    beslist_over_hulp,
    beslist_over_melden,
    consultatie_gedaan,
    ernstige_schade,
    gesprek_gevoerd,
    geweld_of_dreiging,
    kindcheck_gedaan,
    relatie_dader,
    signalen,
    signalen_in_kaart,
)

__all__ = [
    "afgewogen",
    "afwegingskader",
    "bedreigende_interactie",
    "beslist_over_hulp",
    "beslist_over_melden",
    "bijzondere_vormen",
    "bijzondere_vormen_van_toepassing",
    "consultatie_gedaan",
    "ernstige_schade",
    "gesprek_gevoerd",
    "geweld_of_dreiging",
    "kennis_bevorderd",
    "kindcheck",
    "kindcheck_gedaan",
    "kindcheck_van_toepassing",
    "levert_alleen_hulpmiddelen",
    "relatie_dader",
    "sector",
    "signalen",
    "signalen_in_kaart",
    "stappenplan",
    "toedeling",
    "vastgesteld",
    "vertrouwelijkheid",
    "verwijsindex",
    "verwijsindex_meldingsbevoegd",
]
