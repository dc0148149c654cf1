"""
IVRK 25. De periodieke evaluatie van een plaatsing.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import jeugdige, kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_25 = Provision(
    ivrk("25"),
    heading=Text("periodieke evaluatie plaatsing", "periodic review of placement"),
    summary=Text(
        "Een kind dat door de bevoegde autoriteit uit huis is geplaatst voor verzorging, "
        "bescherming of behandeling van zijn gezondheid, heeft recht op periodieke evaluatie van "
        "behandeling en plaatsing.",
        "A child placed for care, protection or treatment has the right to periodic review of "
        "treatment and placement.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_25_in_deze_zaak = Principle(
    "periodieke_evaluatie",
    art_25,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag
    & (kind.uit_huis_door_maatregel | kind.mist_gezinsverblijf & jeugdige.uit_huis_geplaatst),
    then={
        "id": "ivrk:25",
        "artikel": "ivrk:25",
        "vraagt": Text(
            "beoordeel behandeling en plaatsing geregeld opnieuw; een jaar is een uiterste, geen vaste maat",
            "review treatment and placement regularly; a year is the outer limit, no fixed measure",
        ),
        "uitvoering": (
            "bjw:4.2.4",
            "bw1:265c:1",
            "bw1:265c:2",
            "bw1:265d:1",
            "bw1:265d:2",
            "bw1:265d:4",
            "bw1:265j:1",
            "bw1:265j:2",
            "bw1:265j:3",
            "bw1:265k:2",
            "bw1:260:1",
            "jw:4.1.3:5",
            "jw:6.1.7:1",
            "jw:6.1.12:2",
            "jw:6.1.12:3",
            "jw:6.2.9:2",
            "jw:6.1.5",
            "bjw:6.2.4",
            "jw:5.1:1",
        ),
    },
    since="1995-03-08",
)
