"""
Jeugdwet 2.1. Waarop het gemeentelijke jeugdbeleid is gericht.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, jw

art_2_1 = Provision(
    jw("2.1"),
    heading=Text(
        "doelen van het gemeentelijk jeugdbeleid",
        "aims of municipal youth policy",
    ),
    summary=Text(
        "Beleid en uitvoering richten zich op voorkomen en vroeg signaleren, opvoedklimaat en "
        "opvoedvaardigheden, eigen kracht, veiligheid, integrale hulp bij meervoudige problemen en "
        "familiegroepsplannen.",
        "Aims: prevention and early detection, parenting skills, own strength, safety, integrated help, "
        "family group plans.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

doelen = NotModelled(
    provision=art_2_1,
    what=Text(
        "de zeven doelen (a tot en met g)",
        "the seven aims (a to g)",
    ),
    why=Text(
        "zij geven richting en geen aanspraak; of beleid erop gericht is, wordt niet als eis getoetst",
        "they give direction and no claim; whether policy aims at them is not assessed as a requirement",
    ),
    decisions=("college_plichten",),
)
