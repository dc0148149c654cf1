"""
IVRK 1. Wie kind is in de zin van het verdrag.

Leeftijd en meerderjarigheid worden bekeken op de peildatum.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import NotModelled, Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_1 = Provision(
    ivrk("1"),
    heading=Text("kind", "child"),
    summary=Text(
        "Een kind is een mens onder de achttien, behalve wie volgens het op hem toepasselijke "
        "recht al eerder meerderjarig is.",
        "A child is a human being under eighteen unless majority is reached earlier under the "
        "applicable law.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_1_in_deze_zaak = Principle(
    "kind",
    art_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:1",
        "artikel": "ivrk:1",
        "vraagt": Text(
            "behandel de jeugdige als kind in de zin van het verdrag",
            "treat the young person as a child under the Convention",
        ),
        "uitvoering": (
            "bw1:233",
            "bw1:253ha:1",
            "jw:1.1:jeugdige",
            "jw:1.1:jeugdige:1",
        ),
    },
    since="1995-03-08",
)

overige_artikelen = NotModelled(
    provision=art_1,
    what=Text(
        "de overige artikelen van het verdrag, zoals 4, 7, 8, 10, 11, 13 tot en met 15, 17, 21 "
        "tot en met 24, 28 tot en met 36 en 38",
        "the other articles of the Convention, such as 4, 7, 8, 10, 11, 13 to 15, 17, 21 to 24, "
        "28 to 36 and 38",
    ),
    why=Text(
        "zij zijn niet opgenomen",
        "they have not been encoded",
    ),
    decisions=("kinderrechten",),
)
