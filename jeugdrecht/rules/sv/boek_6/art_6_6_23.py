"""
Sv 6:6:23. Bezwaar tegen de kennisgeving.
"""

from jeugdrecht.facts import tenuitvoerlegging
from jeugdrecht.logic.rules import Deadline
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_6_23_1 = Provision(
    sv("6.6.23", 1),
    heading=Text(
        "bezwaar tegen kennisgeving",
        "objection to the notice",
    ),
    summary=Text(
        "Binnen veertien dagen na betekening bezwaar bij de rechter tegen omzetting of wijziging.",
        "Objection within fourteen days.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77o en 77p: bezwaar binnen veertien dagen.",
                "Arts 77o and 77p Criminal Code: objection within fourteen days.",
            ),
        ),
    ),
)

bezwaar = Deadline(
    "bezwaar",
    art_6_6_23_1,
    decision="termijnen_tenuitvoerlegging",
    when=tenuitvoerlegging.beslissing.is_("vervangende_detentie"),
    then={
        "id": "bezwaar",
        "wat": Text("bezwaar tegen de kennisgeving", "objection to the notice"),
        "wie": Text("de veroordeelde", "the convicted person"),
        "termijn": Text("binnen veertien dagen na betekening", "within fourteen days of service"),
    },
    since="2020-01-01",
    quote="binnen veertien dagen na de betekening",
)
