"""
Sv 500. De jeugdige bij de kantonrechter.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_500_1 = Provision(
    sv("500", 1),
    heading=Text("de kantonrechter", "the cantonal judge"),
    summary=Text(
        "Bij de kantonrechter (overtreding) gelden 495b, 496, 497 en 498.",
        "For the cantonal judge, 495b, 496, 497 and 498 apply.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2019-05-31",
            Text("Noemde 495b, delen van 496, 497 en 498.", "Named 495b, parts of 496, 497 and 498."),
        ),
    ),
)

jeugdregels_bij_kantonrechter = NotModelled(
    provision=art_500_1,
    what=Text(
        "persoonlijke vragen buiten aanwezigheid en nadere inlichtingen van de Raad (497 en 498)",
        "personal questions in the suspect's absence and further information from the Board (497 and 498)",
    ),
    why=Text(
        "dat zijn bevoegdheden van het gerecht, geen waarborg van de tabel",
        "these are powers of the court, no safeguard of the table",
    ),
    decisions=("waarborgen",),
)
