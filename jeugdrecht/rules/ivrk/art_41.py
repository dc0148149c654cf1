"""
IVRK 41. Gunstiger bepalingen blijven.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_41 = Provision(
    ivrk("41"),
    heading=Text("gunstigere bepalingen blijven", "more favourable provisions remain"),
    summary=Text(
        "Nationaal of internationaal recht dat meer bijdraagt aan kinderrechten blijft onverlet.",
        "More favourable national or international provisions are unaffected.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_41_in_deze_zaak = Principle(
    "gunstiger_recht",
    art_41,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & kind.andere_bepaling_gunstiger,
    then={
        "id": "ivrk:41",
        "artikel": "ivrk:41",
        "vraagt": Text(
            "pas de gunstiger bepaling toe; het verdrag is een ondergrens",
            "apply the more favourable provision; the Convention is a floor",
        ),
        "uitvoering": (
            "sr:77b:2",
            "sr:1:2",
        ),
    },
    since="1995-03-08",
)
