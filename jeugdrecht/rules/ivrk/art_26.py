"""
IVRK 26. Sociale zekerheid; zie het voorbehoud van Nederland.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_26 = Provision(
    ivrk("26"),
    heading=Text("sociale zekerheid", "social security"),
    summary=Text(
        "Erkenning van het recht van elk kind om van sociale zekerheid te profiteren; bij "
        "toekenning tellen middelen en omstandigheden mee.",
        "Recognition of the right of every child to benefit from social security, taking "
        "resources and circumstances into account.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_26_in_deze_zaak = Principle(
    "sociale_zekerheid",
    art_26,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & kind.beroep_op_sociale_zekerheid,
    then={
        "id": "ivrk:26",
        "artikel": "ivrk:26",
        "vraagt": Text(
            "erken dat het kind van sociale zekerheid moet kunnen profiteren; in Nederland geeft "
            "dit artikel zelf geen aanspraak",
            "recognise that the child should benefit from social security; in the Netherlands "
            "this article itself gives no claim",
        ),
        "uitvoering": (),
    },
    since="1995-03-08",
)
