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
        "welke jeugdregels bij de kantonrechter gelden (495b en 496 tot en met 498)",
        "which youth rules hold before the cantonal judge (495b and 496-498)",
    ),
    why=Text(
        "de waarborgen zijn een eigen vraag, die nog niet is opgenomen",
        "the safeguards are a question of their own, not encoded yet",
    ),
    decisions=("bevoegde_rechter",),
)
