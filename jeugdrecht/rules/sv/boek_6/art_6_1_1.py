"""
Sv 6:1:1. De Minister voert uit; het OM levert aan.
"""

from jeugdrecht.facts import sanctie, verdachte
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_1_1_1 = Provision(
    sv("6.1.1", 1),
    heading=Text(
        "uitvoering door de Minister",
        "the Minister executes",
    ),
    summary=Text(
        "De Minister voert rechterlijke beslissingen en strafbeschikkingen uit; het OM verstrekt ze binnen "
        "veertien dagen (lid 2).",
        "The Minister executes; the prosecution supplies decisions within fourteen days.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Tenuitvoerlegging door of op last van het OM; de oude tekst is niet vergeleken.",
                "Execution by or on the order of the prosecution service; the old text was not compared.",
            ),
        ),
    ),
)

# Enforceable: final, or by order before that.
vatbaar = verdachte.veroordeling_onherroepelijk | sanctie.dadelijk_uitvoerbaar

aanleveren = Duty(
    "aanleveren",
    art_6_1_1_1,
    decision="termijnen_tenuitvoerlegging",
    when=vatbaar,
    then={
        "id": "aanleveren",
        "wat": Text("de beslissing aan de Minister verstrekken", "supplying the decision to the Minister"),
        "wie": Text("het openbaar ministerie", "the public prosecution service"),
        "termijn": Text(
            "binnen veertien dagen nadat zij uitvoerbaar is", "within fourteen days of it being enforceable"
        ),
    },
    since="2020-01-01",
    actor="openbaar_ministerie",
)

uitvoering_door_de_minister = NotModelled(
    provision=art_6_1_1_1,
    what=Text(
        "dat de Minister rechterlijke beslissingen en strafbeschikkingen uitvoert",
        "that the Minister executes court decisions and penal orders",
    ),
    why=Text(
        "het zegt wie uitvoert, niet wat kan worden beslist",
        "it says who executes, not what can be decided",
    ),
    decisions=("termijnen_tenuitvoerlegging",),
)
