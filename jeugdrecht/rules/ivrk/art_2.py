"""
IVRK 2. Geen onderscheid, ook niet om wie de ouders zijn.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_2_1 = Provision(
    ivrk("2", 1),
    heading=Text("non-discriminatie", "non-discrimination"),
    summary=Text(
        "De verdragsrechten gelden voor elk kind onder Nederlandse rechtsmacht, zonder "
        "onderscheid naar kenmerken van het kind, de ouder of de voogd.",
        "Convention rights apply to every child within jurisdiction without discrimination on any"
        " ground of the child or of the parent or guardian.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_2_2 = Provision(
    ivrk("2", 2),
    heading=Text("geen nadeel wegens ouders", "no disadvantage because of the parents"),
    summary=Text(
        "Een kind mag niet worden benadeeld of bestraft om de positie, activiteiten, uitingen of "
        "overtuigingen van ouders, voogden of familie.",
        "No discrimination or punishment of the child because of the status, activities, opinions"
        " or beliefs of parents, guardians or family.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_2_1_in_deze_zaak = Principle(
    "geen_onderscheid",
    art_2_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & ~kind.buiten_rechtsmacht,
    then={
        "id": "ivrk:2:1",
        "artikel": "ivrk:2:1",
        "vraagt": Text(
            "verzeker de rechten zonder onderscheid naar kenmerken van het kind, de ouder of de "
            "voogd; verblijfsstatus sluit niet uit",
            "ensure the rights without distinction by features of the child, the parent or the "
            "guardian; residence status does not exclude",
        ),
        "uitvoering": (
            "jw:1.3:1",
            "jw:1.3:2",
            "bjw:1.2:1",
            "bjw:1.2:2",
            "bjw:1.2:3",
            "bjw:1.2:4",
            "bw1:241:6",
            "bw1:256:1",
            "bw1:302:2",
        ),
    },
    since="1995-03-08",
)

art_2_2_in_deze_zaak = Principle(
    "niet_wegens_de_ouders",
    art_2_2,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:2:2",
        "artikel": "ivrk:2:2",
        "vraagt": Text(
            "laat een maatregel niet rusten op wie de ouders zijn of wat zij vinden; achtergrond "
            "is nooit zelf een grond",
            "do not base a measure on who the parents are or what they believe; background is "
            "never itself a ground",
        ),
        "uitvoering": (
            "jw:2.3:4",
            "jw:2.4:3",
        ),
    },
    since="1995-03-08",
)
