"""
Sv 6:3:13. Nadere regels bij algemene maatregel van bestuur.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_3_13_2 = Provision(
    sv("6.3.13", 2),
    heading=Text(
        "nadere regels jeugdtaakstraf en gedragsmaatregel",
        "further rules by decree",
    ),
    summary=Text(
        "Bij AMvB nadere regels over inhoud en uitvoering van taakstraf, gedragsmaatregel en "
        "voorwaardelijke sancties; van het aantal uren leerproject mag worden afgeweken.",
        "Decree may regulate execution; learning-project hours may deviate.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77ff leden 4 en 5.",
                "Art. 77ff(4)-(5) Criminal Code.",
            ),
        ),
    ),
)

nadere_regels = NotModelled(
    provision=art_6_3_13_2,
    what=Text(
        "de nadere regels, ook over het aantal uren van een leerproject",
        "the further rules, also on the hours of a learning project",
    ),
    why=Text(
        "zij staan in een besluit dat niet is gelezen; het lid verwijst nog naar 77m lid 4, nu lid 3",
        "they stand in a decree that was not read; the paragraph still refers to 77m(4), now (3)",
    ),
)
