"""
Sr 45, 46 en 49. Poging, voorbereiding en medeplichtigheid in het volwassenenstrafrecht.

Het maximum van de hoofdstraf gaat met een derde omlaag, bij voorbereiding met de helft. In het
jeugdstrafrecht geldt dat niet (artikel 77gg lid 1).
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.rules import Limit, NotModelled
from jeugdrecht.rules.sr.art_10 import misdrijf_als_volwassene
from jeugdrecht.sources import Provision, Text, sr

art_45_2 = Provision(
    sr("45", 2),
    heading=Text("strafmaximum bij poging", "maximum for an attempt"),
    summary=Text(
        "Bij poging tot misdrijf is het maximum van de hoofdstraf een derde lager.",
        "For an attempted crime the maximum of the principal penalty is one third lower.",
    ),
    since="2002-04-01",
    read="2026-07-01",
)

art_46_2 = Provision(
    sr("46", 2),
    heading=Text("strafmaximum bij voorbereiding", "maximum for preparation"),
    summary=Text(
        "Bij voorbereiding van een misdrijf is het maximum van de hoofdstraf de helft lager.",
        "For preparing a crime the maximum of the principal penalty is half as high.",
    ),
    since="2002-04-01",
    read="2026-07-01",
)

art_49_1 = Provision(
    sr("49", 1),
    heading=Text("strafmaximum bij medeplichtigheid", "maximum for complicity"),
    summary=Text(
        "Bij medeplichtigheid is het maximum van de hoofdstraf een derde lager.",
        "For complicity the maximum of the principal penalty is one third lower.",
    ),
    since="2002-04-01",
    read="2026-07-01",
)

poging = Limit(
    "poging",
    art_45_2,
    decision="sanctiemaxima.gevangenisstraf_maanden",
    when=misdrijf_als_volwassene & feit.deelnemingsvorm.is_("poging"),
    then=feit.strafmaximum_maanden.times(2, 3),
    since="2002-05-04",
    quote="wordt bij poging met een derde verminderd",
)

voorbereiding = Limit(
    "voorbereiding",
    art_46_2,
    decision="sanctiemaxima.gevangenisstraf_maanden",
    when=misdrijf_als_volwassene & feit.deelnemingsvorm.is_("voorbereiding"),
    then=feit.strafmaximum_maanden.times(1, 2),
    since="2002-05-04",
    quote="wordt bij voorbereiding met de helft verminderd",
)

medeplichtigheid = Limit(
    "medeplichtigheid",
    art_49_1,
    decision="sanctiemaxima.gevangenisstraf_maanden",
    when=misdrijf_als_volwassene & feit.deelnemingsvorm.is_("medeplichtigheid"),
    then=feit.strafmaximum_maanden.times(2, 3),
    since="2002-05-04",
    quote="wordt bij medeplichtigheid met een derde verminderd",
)

afronding = NotModelled(
    provision=art_45_2,
    what=Text(
        "een deel van een maand dat overblijft, het maximum als op het misdrijf levenslang staat, en de "
        "verlaging van een geldboete",
        "part of a month that is left, the maximum where the crime carries life, and the reduction of a fine",
    ),
    why=Text(
        "er wordt naar beneden op hele maanden afgerond; voor levenslang noemen de artikelen vaste jaren, "
        "die voor een tijdelijk maximum van dertig jaar op hetzelfde uitkomen",
        "it is rounded down to whole months; for life the articles name fixed years, which come to the same "
        "for a fixed-term maximum of thirty years",
    ),
    decisions=("sanctiemaxima",),
)
