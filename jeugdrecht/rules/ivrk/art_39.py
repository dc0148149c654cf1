"""
IVRK 39. Herstel van het kind dat slachtoffer is.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_39 = Provision(
    ivrk("39"),
    heading=Text("herstel van slachtoffers", "recovery of victims"),
    summary=Text(
        "De staat bevordert lichamelijk en geestelijk herstel en terugkeer in de samenleving van "
        "kinderen die slachtoffer zijn van verwaarlozing, uitbuiting, misbruik, foltering of "
        "oorlog, in een omgeving die hun gezondheid, zelfrespect en waardigheid dient.",
        "The State promotes recovery and social reintegration of child victims of neglect, "
        "exploitation, abuse, torture or armed conflict in an environment fostering health, self-"
        "respect and dignity.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_39_in_deze_zaak = Principle(
    "herstel",
    art_39,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & kind.slachtoffer_schending,
    then={
        "id": "ivrk:39",
        "artikel": "ivrk:39",
        "vraagt": Text(
            "werk aan herstel en terugkeer van het kind dat slachtoffer is, in een omgeving die "
            "zijn gezondheid en waardigheid dient",
            "work on recovery and reintegration of the child that is a victim, in surroundings "
            "that serve its health and dignity",
        ),
        "uitvoering": (
            "jw:2.3:1",
            "wmo:4.1.1:2",
            "bw1:242a",
            "bw1:250:2",
        ),
    },
    since="1995-03-08",
)
