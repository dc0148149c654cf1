"""
Sv 6:1:14. Boek 6 geldt ook voor beslissingen op grond van titel VIIIA Sr.

De slotregel van de beslissing over de tenuitvoerlegging staat hier: wat geen bepaling toelaat, kan niet.
"""

from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_1_14_1 = Provision(
    sv("6.1.14", 1),
    heading=Text(
        "Boek 6 voor jeugdigen",
        "Book 6 for youths",
    ),
    summary=Text(
        "Boek 6 geldt, tenzij anders bepaald, ook voor beslissingen op grond van titel VIII A Sr; de "
        "Minister kan de Raad over de plaats van uitvoering raadplegen (lid 2).",
        "Book 6 also governs youth decisions; the Minister may consult the Board on place of execution.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "De regels stonden in titel VIIIA Sr zelf.",
                "The rules stood in Title VIIIA of the Criminal Code itself.",
            ),
        ),
    ),
)

geen_grond = Scope(
    "geen_grond",
    art_6_1_14_1,
    decision="gevraagde_executiebeslissing",
    then="niet_mogelijk",
    since="2014-04-01",
    closing=True,
)

plaats_van_uitvoering = NotModelled(
    provision=art_6_1_14_1,
    what=Text(
        "dat de Minister de Raad over de plaats van uitvoering kan raadplegen (lid 2)",
        "that the Minister may consult the Board on the place of execution (paragraph 2)",
    ),
    why=Text(
        "een mogelijkheid van de Minister zonder gevolg voor wat kan worden beslist",
        "an option of the Minister without effect on what can be decided",
    ),
)
