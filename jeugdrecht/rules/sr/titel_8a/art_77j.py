"""
Sr 77j en 77k. Vervallen op 1 januari 2020: onderbreking, voorwaardelijke invrijheidstelling en omzetting.

De inhoud staat nu in Sv Boek 6.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77j = Provision(
    sr("77j"),
    heading=Text("77j vervallen: onderbreking en VI jeugddetentie", "77j repealed: interruption and release"),
    summary=Text(
        "Artikel 77j bestaat niet meer; voorwaardelijke invrijheidstelling staat in Sv 6:6:28 en "
        "onderbreking in Sv 6:2:4.",
        "77j no longer exists; see Sv 6:6:28 and 6:2:4.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2019-12-31",
            Text(
                "De Minister kon hoogstens drie maanden onderbreken; de rechter kon altijd voorwaardelijk in "
                "vrijheid stellen, met een proeftijd van hoogstens twee jaar.",
                "The Minister could interrupt for at most three months; the court could always release "
                "conditionally, with a probation period of at most two years.",
            ),
        ),
    ),
)

art_77k = Provision(
    sr("77k"),
    heading=Text("77k vervallen: omzetting na 18", "77k repealed: conversion after 18"),
    summary=Text(
        "Artikel 77k bestaat niet meer; vervanging van jeugddetentie na 18 staat in Sv 6:6:29.",
        "77k no longer exists; see Sv 6:6:29.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2019-12-31",
            Text(
                "De rechter kon jeugddetentie die na de achttiende verjaardag zou worden uitgevoerd "
                "vervangen door een straf van artikel 9.",
                "The court could replace youth detention to be served after the eighteenth birthday by a "
                "penalty of art. 9.",
            ),
        ),
    ),
)

verplaatst_77j = NotModelled(
    provision=art_77j,
    what=Text(
        "de onderbreking en de voorwaardelijke invrijheidstelling bij jeugddetentie van voor 2020",
        "interruption of and conditional release from youth detention before 2020",
    ),
    why=Text(
        "het artikel is vervallen; nieuwe vragen volgen Sv 6:2:4 en 6:6:28",
        "the article was repealed; new questions follow arts. 6:2:4 and 6:6:28 Sv",
    ),
)

verplaatst_77k = NotModelled(
    provision=art_77k,
    what=Text(
        "de vervanging van jeugddetentie na de achttiende verjaardag van voor 2020",
        "the replacement of youth detention after the eighteenth birthday before 2020",
    ),
    why=Text(
        "het artikel is vervallen; nieuwe vragen volgen Sv 6:6:29",
        "the article was repealed; new questions follow art. 6:6:29 Sv",
    ),
)
