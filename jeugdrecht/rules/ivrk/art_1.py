"""
IVRK 1. Wie kind is in de zin van het verdrag.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_1 = Provision(
    ivrk("1"),
    heading=Text("kind", "child"),
    summary=Text(
        "Een kind is een mens onder de achttien, behalve wie volgens het op hem toepasselijke recht"
        " al eerder meerderjarig is.",
        "A child is a human being under eighteen unless majority is reached earlier under the "
        "applicable law.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

kind_in_de_zin_van_het_verdrag = jeugdige.leeftijd.less_than(18) & jeugdige.minderjarig

art_1_in_deze_zaak = Principle(
    "kind",
    art_1,
    decision="kinderrechten",
    when=kind_in_de_zin_van_het_verdrag,
    then={
        "id": "ivrk:1",
        "artikel": "ivrk:1",
        "vraagt": Text(
            "behandel de jeugdige als kind in de zin van het verdrag",
            "treat the young person as a child under the Convention",
        ),
        "uitvoering": ("bw1:233", "jw:1.1:jeugdige"),
    },
    since="1995-03-08",
)
