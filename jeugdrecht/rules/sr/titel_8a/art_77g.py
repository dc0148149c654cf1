"""
Sr 77g. De sancties van deze titel komen in de plaats van de straf die op het feit staat.

Wie volgens het jeugdstrafrecht wordt berecht krijgt dus geen gevangenisstraf. Dat wie volgens het
volwassenenstrafrecht wordt berecht geen jeugdsanctie krijgt, volgt uit 77a en 77b.
"""

from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Limit, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77g_1 = Provision(
    sr("77g", 1),
    heading=Text("jeugdstraffen in de plaats", "youth penalties instead"),
    summary=Text(
        "In plaats van de straf die op het feit staat, legt de rechter de straffen en maatregelen van deze "
        "titel op.",
        "The sanctions of this title replace those provided for the offence.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

art_77g_2 = Provision(
    sr("77g", 2),
    heading=Text("combineren hoofdstraffen", "combining principal penalties"),
    summary=Text(
        "Hoofdstraffen mogen los of samen met andere hoofd- of bijkomende straffen.",
        "Principal penalties may be combined with other principal or additional penalties.",
    ),
    since="2008-02-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2006-02-03",
            Text(
                "Naast een PIJ-maatregel geen boete of taakstraf; een taakstraf alleen naast hoogstens drie "
                "maanden onvoorwaardelijke jeugddetentie of een boete (lid 3).",
                "No fine or task penalty beside a PIJ order; a task penalty only beside at most three "
                "months of unsuspended youth detention or a fine (paragraph 3).",
            ),
        ),
        Edition(
            "2006-02-04",
            "2008-01-31",
            Text("Zoals daarvoor, met zes maanden.", "As before, with six months."),
        ),
    ),
)

art_77g_3 = Provision(
    sr("77g", 3),
    heading=Text("combineren maatregelen", "combining measures"),
    summary=Text(
        "Maatregelen mogen los of samen met straffen en andere maatregelen.",
        "Measures may be imposed alone or with penalties and other measures.",
    ),
    since="2008-02-01",
    read="2026-07-01",
)

jeugd = decided("sanctierecht", "jeugd")

geen_gevangenisstraf = Limit(
    "geen_gevangenisstraf",
    art_77g_1,
    decision="sanctiemaxima.gevangenisstraf_maanden",
    when=jeugd,
    then=NONE,
    since="2002-05-04",
    quote="In plaats van de op een feit gestelde straffen",
)

combinaties = NotModelled(
    provision=art_77g_2,
    what=Text(
        "welke hoofdstraffen samen mogen: sinds 1 februari 2008 alle, daarvoor beperkt",
        "which principal penalties go together: all since 1 February 2008, limited before",
    ),
    why=Text(
        "nu is elke combinatie toegestaan en is er niets te beslissen; de maxima gelden per straf",
        "now every combination is allowed and there is nothing to decide; the maxima hold per penalty",
    ),
    decisions=("sancties",),
)

maatregel_erbij = NotModelled(
    provision=art_77g_3,
    what=Text(
        "dat een maatregel los, naast een straf of naast een andere maatregel kan worden opgelegd",
        "that a measure can be imposed alone, beside a penalty or beside another measure",
    ),
    why=Text(
        "elke combinatie is toegestaan; er is niets te beslissen",
        "every combination is allowed; there is nothing to decide",
    ),
    decisions=("sancties",),
)
