"""
Sr 77wb. Vervangende jeugddetentie bij de gedragsmaatregel.

Voor elke maand van de maatregel hoogstens een maand. Tot 2023 stond dit in 77wc; het oude 77wb is nu Sv
6:6:34.
"""

from jeugdrecht.facts import sanctie
from jeugdrecht.logic.rules import Limit, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77wb_1 = Provision(
    sr("77wb", 1),
    heading=Text(
        "vervangende jeugddetentie bij gedragsmaatregel",
        "substitute youth detention with the behavioural measure",
    ),
    summary=Text(
        "Het vonnis beveelt vervangende jeugddetentie bij onvoldoende medewerking; per maand maatregel "
        "hoogstens een maand.",
        "The judgment orders substitute youth detention; at most one month per month of measure.",
    ),
    since="2023-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2022-12-31",
            Text(
                "Stond als 77wc leden 1 en 2.",
                "Stood as 77wc(1)-(2).",
            ),
        ),
    ),
)

maand_per_maand = Limit(
    "maand_per_maand",
    art_77wb_1,
    decision="vervangende_jeugddetentie_maximum",
    then=sanctie.duur_maanden,
    since="2014-04-01",
    quote="maximaal een maand",
)

bevel = NotModelled(
    provision=art_77wb_1,
    what=Text(
        "dat het vonnis de vervangende jeugddetentie beveelt, in hele dagen, weken of maanden",
        "that the judgment orders the substitute youth detention, in whole days, weeks or months",
    ),
    why=Text(
        "dat zegt hoe het vonnis luidt; het maximum is opgenomen",
        "that says how the judgment reads; the maximum is encoded",
    ),
    decisions=("vervangende_jeugddetentie_maximum",),
)
