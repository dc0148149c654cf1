"""
IVRK 5. De leiding van ouders, naar wat het kind zelf kan.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_5 = Provision(
    ivrk("5"),
    heading=Text("ouderlijke leiding", "parental direction and guidance"),
    summary=Text(
        "De staat respecteert dat ouders (of familie, gemeenschap, voogden) het kind leiden bij "
        "het uitoefenen van zijn rechten, passend bij wat het kind naar zijn ontwikkeling kan.",
        "The State respects parents' (or wider family's, guardians') direction and guidance, "
        "consistent with the child's evolving capacities.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_5_in_deze_zaak = Principle(
    "ouderlijke_leiding",
    art_5,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:5",
        "artikel": "ivrk:5",
        "vraagt": Text(
            "laat de leiding aan wie het kind opvoedt, en minder naarmate het kind zelf meer kan",
            "leave direction to those who bring up the child, and less of it as the child's own "
            "capacities grow",
        ),
        "uitvoering": (
            "bw1:245",
            "bw1:247:1",
            "bw1:249",
            "bw1:262:2",
            "bw1:336",
            "jw:2.1",
            "jw:6.1.1:2",
            "jw:7.3.4:2",
            "jw:7.3.5",
            "jw:7.3.15:1",
            "bw1:265h:2",
            "bw1:251a:4",
            "bw1:377g",
            "lpw:2:3",
            "jw:7.3.4:3",
        ),
    },
    since="1995-03-08",
)
