"""
Sr 77o, 77p en 77q. Vervallen op 1 januari 2020: de uitvoering van de taakstraf.

De inhoud staat nu in Sv 6:3:8 tot en met 6:3:11 en 6:6:23.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77o_77q = Provision(
    sr("77o-77q"),
    heading=Text("77o, 77p, 77q vervallen", "77o, 77p, 77q repealed"),
    summary=Text(
        "De uitvoering van de jeugdtaakstraf staat nu in Sv 6:3:8-6:3:11 en 6:6:23.",
        "Execution rules moved to Sv Book 6.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "77o: de Raad ondersteunt, het OM kan wijzigen, bezwaar binnen veertien dagen; 77p: "
                "vervangende jeugddetentie door het OM; 77q: binnen drie maanden na de termijn.",
                "77o: support by the Board, changes by the prosecution service, objection within fourteen "
                "days; 77p: substitute detention by it; 77q: within three months of the term.",
            ),
        ),
    ),
)

verplaatst = NotModelled(
    provision=art_77o_77q,
    what=Text(
        "de uitvoering van een taakstraf van voor 2020",
        "the execution of a task penalty before 2020",
    ),
    why=Text(
        "de artikelen zijn vervallen; nieuwe vragen volgen Sv 6:3:8 tot en met 6:3:11 en 6:6:23",
        "the articles were repealed; new questions follow arts. 6:3:8-6:3:11 and 6:6:23 Sv",
    ),
)
