"""
Jeugdwet 12.1. Experimenten: bij besluit mag tijdelijk van het verbod op jeugdhulp door een instelling
worden afgeweken.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, jw

art_12_1_1 = Provision(
    jw("12.1", 1),
    heading=Text("experiment: GI en jeugdhulp", "experiment: institution and youth help"),
    summary=Text(
        "Bij AMvB kan voor een experiment van maximaal drie jaar van het verbod van 3.2 lid 2 worden "
        "afgeweken; daarna verlenging tot structurele regeling met maximaal twee jaar (lid 4).",
        "A decree may depart from the prohibition of 3.2(2) for an experiment of at most three years; then "
        "continuation for at most two years until a structural rule (paragraph 4).",
    ),
    since="2015-01-01",
    read="2026-01-01",
    decides=False,
)

experiment = NotModelled(
    provision=art_12_1_1,
    what=Text(
        "of een besluit een instelling bij wijze van experiment jeugdhulp laat geven, en de drie en twee "
        "jaar",
        "whether a decree lets an institution give youth help by way of experiment, and the three and two "
        "years",
    ),
    why=Text(
        "of zo'n besluit geldt is niet nagegaan; nooit kan van 3.2 lid 1 worden afgeweken",
        "whether such a decree is in force was not checked; 3.2(1) can never be departed from",
    ),
    decisions=("bevoegde_uitvoerder",),
)
