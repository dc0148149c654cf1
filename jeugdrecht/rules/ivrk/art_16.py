"""
IVRK 16. Privéleven, gezin en goede naam.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_16_1 = Provision(
    ivrk("16", 1),
    heading=Text("privé- en gezinsleven", "private and family life"),
    summary=Text(
        "Geen willekeurige of onrechtmatige inmenging in privéleven, gezin, woning of "
        "correspondentie van het kind, en geen aantasting van eer en goede naam.",
        "No arbitrary or unlawful interference with the child's privacy, family, home or "
        "correspondence, nor attacks on honour and reputation.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_16_2 = Provision(
    ivrk("16", 2),
    heading=Text("rechtsbescherming privacy", "legal protection of privacy"),
    summary=Text(
        "De wet moet het kind rechtsbescherming geven tegen zulke inmenging of aantasting.",
        "Right to legal protection against such interference or attacks.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_16_1_in_deze_zaak = Principle(
    "priveleven",
    art_16_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:16:1",
        "artikel": "ivrk:16:1",
        "vraagt": Text(
            "meng je niet willekeurig of zonder wettelijke grondslag in het privé- en "
            "gezinsleven, ook niet door gegevens te delen",
            "do not interfere arbitrarily or without a legal basis with private and family life, "
            "nor by sharing data",
        ),
        "uitvoering": (
            "bw1:240",
            "bw1:265a",
            "bw1:265b:1",
            "bw1:265f:1",
            "rv:803:1",
            "rv:803:2",
            "rv:811:1",
            "rv:811:2",
            "sv:495b:1",
            "sv:495b:2",
            "jw:7.1.4.1",
            "jw:7.1.4.5",
            "jw:7.1.5.1",
            "jw:7.2.1",
            "jw:7.3.1",
            "jw:7.3.6",
            "jw:7.3.8",
            "jw:7.3.9",
            "jw:7.3.10",
            "jw:7.3.11:1",
            "jw:7.3.11:2",
            "jw:7.3.11:4",
            "jw:7.3.12",
            "jw:7.3.12a",
            "ubwmo:4.1.8",
            "jw:6.3.2.2:2",
            "jw:7.1.1.2",
        ),
    },
    since="1995-03-08",
)

art_16_2_in_deze_zaak = Principle(
    "rechtsbescherming",
    art_16_2,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:16:2",
        "artikel": "ivrk:16:2",
        "vraagt": Text(
            "wijs de weg waarlangs het kind zich tegen zo'n inmenging kan verweren; klacht en "
            "geschil zijn twee wegen",
            "show the way in which the child can resist such interference; a complaint and a "
            "dispute are two ways",
        ),
        "uitvoering": (
            "bw1:262b",
            "bw1:264:1",
            "bw1:265d:2",
            "bw1:265d:4",
            "bw1:265f:2",
            "jw:4.2.1",
            "jw:4.2.3",
            "jw:6.1.7:1",
            "jw:6.5.1:3",
            "jw:6.5.4:3",
            "jw:7.3.9",
            "jw:7.3.10",
            "wmo:4.2.7",
            "jw:4.1.9",
            "jw:2.5:1",
            "jw:1a.1",
            "jw:4.2.1:4",
            "jw:4.2.1:5",
            "bjw:4.1.1",
            "bjw:4.1.2",
        ),
    },
    since="1995-03-08",
)
