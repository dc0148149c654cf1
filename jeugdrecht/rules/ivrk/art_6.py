"""
IVRK 6. Leven en ontwikkeling.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_6_1 = Provision(
    ivrk("6", 1),
    heading=Text("leven", "life"),
    summary=Text(
        "Ieder kind heeft het inherente recht op leven.",
        "The right to life belongs to each child by nature.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_6_2 = Provision(
    ivrk("6", 2),
    heading=Text("overleven en ontwikkeling", "survival and development"),
    summary=Text(
        "De staat maakt overleven en ontwikkeling zo goed mogelijk mogelijk.",
        "The State ensures survival and development to the maximum extent possible.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_6_1_in_deze_zaak = Principle(
    "leven",
    art_6_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:6:1",
        "artikel": "ivrk:6:1",
        "vraagt": Text(
            "bescherm het leven van het kind, zo nodig met spoed",
            "protect the life of the child, urgently where needed",
        ),
        "uitvoering": (
            "bw1:257:1",
            "bw1:265h:1",
            "bw1:265h:2",
            "bw1:268:1",
            "bw1:268:1:a",
            "bw1:268:1:b",
            "jw:6.1.3",
            "jw:7.3.16",
            "jw:4.1.8:1",
            "wmo:4.2.5",
        ),
    },
    since="1995-03-08",
)

art_6_2_in_deze_zaak = Principle(
    "ontwikkeling",
    art_6_2,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:6:2",
        "artikel": "ivrk:6:2",
        "vraagt": Text(
            "maak de ontwikkeling van het kind zo goed mogelijk mogelijk; een ernstige bedreiging"
            " daarvan vraagt een antwoord",
            "make the development of the child possible as far as can be; a serious threat to it "
            "calls for an answer",
        ),
        "uitvoering": (
            "bw1:255:1",
            "bw1:257:1",
            "bw1:266:1:a",
            "jw:2.1",
            "jw:2.3:1",
            "jw:6.1.2:2",
            "lpw:2:1",
            "lpw:4a",
        ),
    },
    since="1995-03-08",
)
