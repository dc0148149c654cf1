"""
Sv 501. Hoger beroep.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_501 = Provision(
    sv("501"),
    heading=Text("hoger beroep", "appeal"),
    summary=Text(
        "In hoger beroep gelden 495a tot en met 498 ook.",
        "On appeal 495a-498 apply too.",
    ),
    since="2020-07-25",
    read="2026-07-01",
    history=(
        Edition("2011-02-01", "2019-12-31", Text("Zelfde tekst.", "The same text.")),
        Edition(
            "2020-01-01",
            "2020-07-24",
            Text("Staat niet in de gelezen tekst.", "Does not stand in the text read."),
        ),
    ),
)

hoger_beroep = NotModelled(
    provision=art_501,
    what=Text(
        "dat de waarborgen van de zitting in hoger beroep ook gelden, en of zij er van 1 januari tot en "
        "met 24 juli 2020 "
        "golden; ook of in hoger beroep van de kantonrechter de verdachte moet verschijnen",
        "that the safeguards of the hearing hold on appeal too, and whether they did from 1 January to 24 "
        "July 2020; "
        "also whether on appeal from the cantonal judge the suspect must appear",
    ),
    why=Text(
        "deze waarborgen vragen niet naar de aanleg; lees ze in hoger beroep zoals in eerste aanleg",
        "these safeguards do not ask for the instance; read them on appeal as in first instance",
    ),
    decisions=("waarborgen",),
)
