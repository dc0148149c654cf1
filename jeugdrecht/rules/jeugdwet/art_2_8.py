"""
Jeugdwet 2.8. Samenwerking tussen colleges, tot en met 31 december 2025.

In de tekst van 1 januari 2026 komt het artikel niet meer voor.
"""

from jeugdrecht.facts import gemeente
from jeugdrecht.logic.rules import Norm, NotModelled
from jeugdrecht.sources import Provision, Text, jw

art_2_8 = Provision(
    jw("2.8"),
    heading=Text(
        "samenwerking van colleges (vervallen)",
        "cooperation of executives (lapsed)",
    ),
    summary=Text(
        "Tot en met 2025 werkten colleges samen waar dat voor een doeltreffende uitvoering aangewezen "
        "was, met een reservebevoegdheid om gebieden aan te wijzen.",
        "Until 2025 executives cooperated where effectiveness called for it, with a reserve power to "
        "designate areas.",
    ),
    since="2015-01-01",
    read="2025-01-01",
)

samenwerking_colleges = Norm(
    "samenwerking_colleges",
    art_2_8,
    decision="college_plichten",
    when=gemeente.samenwerking_aangewezen,
    then=gemeente.werkt_samen_met_colleges,
    since="2015-01-01",
    until="2025-12-31",
    actor="college",
    read="2025-01-01",
)

gebiedsaanwijzing = NotModelled(
    provision=art_2_8,
    what=Text(
        "de reservebevoegdheid om bij besluit gebieden en gemeenten aan te wijzen (leden 2 tot en met 4)",
        "the reserve power to designate areas and municipalities by decree (paragraphs 2 to 4)",
    ),
    why=Text(
        "zij is geen eis aan een gemeente",
        "it is no requirement on a municipality",
    ),
    decisions=("college_plichten",),
    until="2025-12-31",
)
