"""
Jeugdwet 4.0.1. De melding aan de minister voordat de jeugdhulp begint.

Geldt voor aanbieders, niet voor de gecertificeerde instelling als zodanig. Het is een melding, geen
vergunning.
"""

from jeugdrecht.facts import instelling
from jeugdrecht.logic.rules import Earlier, Norm
from jeugdrecht.sources import Edition, Provision, Text, bjw, jw

art_4_0_1 = Provision(
    jw("4.0.1"),
    heading=Text("meldplicht vóór start jeugdhulp", "notice before youth help starts"),
    summary=Text(
        "Een jeugdhulpaanbieder start niet met jeugdhulp voordat hij dit elektronisch bij de minister "
        "van VWS heeft gemeld; AMvB kan categorieën uitzonderen.",
        "Provider must notify the Minister before starting.",
    ),
    since="2022-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2021-12-31",
            Text("Geen meldplicht vooraf.", "No duty to give notice beforehand."),
        ),
    ),
)

gemeld_voor_start = Norm(
    "gemeld_voor_start",
    art_4_0_1,
    decision="audit_institution",
    when=instelling.soort.is_("jeugdhulpaanbieder")
    & instelling.wil_jeugdhulp_verlenen
    & ~instelling.uitsluitend_vervoer,
    then=instelling.gemeld_voor_start,
    since="2022-01-01",
    earlier=Earlier.NOTHING,
    actor="jeugdhulpaanbieder",
    rests_on=(bjw("4.0.1"),),
)
