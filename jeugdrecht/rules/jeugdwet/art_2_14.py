"""
Jeugdwet 2.14. De grondslag voor regels over deskundigheid; zij staan in het Besluit Jeugdwet 2.1.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, jw

art_2_14 = Provision(
    jw("2.14"),
    heading=Text(
        "grondslag voor deskundigheidseisen",
        "basis for requirements of expertise",
    ),
    summary=Text(
        "Bij besluit worden regels gesteld over beschikbare deskundigheid bij toeleiding en bepaling, "
        "en kunnen regels komen over toereikend aanbod.",
        "A decree makes rules on the expertise available for access and determination, and may make "
        "rules on sufficient supply.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

aanbodregels = NotModelled(
    provision=art_2_14,
    what=Text(
        "regels over een toereikend aanbod (lid 2)",
        "rules on sufficient supply (paragraph 2)",
    ),
    why=Text(
        "het artikel geeft alleen de grondslag; de eisen staan in het Besluit Jeugdwet 2.1",
        "the article gives the basis only; the requirements stand in Besluit Jeugdwet 2.1",
    ),
    decisions=("college_plichten",),
)
