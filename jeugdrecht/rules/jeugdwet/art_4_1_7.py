"""
Jeugdwet 4.1.7. De meldcode: vaststellen, en kennis en gebruik bevorderen.

Een meldcode is geen meldplicht: de professional beslist, met het afwegingskader.
"""

from jeugdrecht.facts import instelling, medewerker, meldcode
from jeugdrecht.logic.rules import Norm
from jeugdrecht.sources import Provision, Text, bvm, jw

art_4_1_7 = Provision(
    jw("4.1.7"),
    heading=Text("meldcode verplicht", "reporting code required"),
    summary=Text(
        "Aanbieder en GI leggen in een meldcode de stappen bij signalen van mishandeling of huiselijk "
        "geweld vast en (aanbieder onder 1 en GI) bevorderen kennis en gebruik.",
        "Providers and GIs adopt and promote a reporting code.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

meldcode_vastgesteld = Norm(
    "meldcode_vastgesteld",
    art_4_1_7,
    decision="audit_institution",
    when=instelling.soort.in_("gi", "jeugdhulpaanbieder"),
    then=meldcode.vastgesteld,
    since="2015-01-01",
    rests_on=(bvm("2", 1),),
)

# Whoever works solo has nobody to promote it among.
meldcode_bevorderd = Norm(
    "meldcode_bevorderd",
    art_4_1_7,
    decision="audit_institution",
    when=instelling.soort.is_("gi") | (instelling.soort.is_("jeugdhulpaanbieder") & ~medewerker.solist),
    then=meldcode.kennis_bevorderd,
    since="2015-01-01",
)
