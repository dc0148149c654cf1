"""
Rv 808. De kinderrechter behandelt zaken over minderjarigen.
"""

from jeugdrecht.facts import verzoek
from jeugdrecht.logic.rules import Scope
from jeugdrecht.sources import Provision, Text, rv

art_808 = Provision(
    rv("808"),
    heading=Text("kinderrechter", "juvenile court"),
    summary=Text(
        "Zaken over minderjarigen bij de rechtbank (behalve levensonderhoud) worden door de "
        "kinderrechter behandeld; bij verwijzing naar de meervoudige kamer neemt hij aan de "
        "behandeling deel.",
        "Minors' cases (except maintenance) are handled by the juvenile judge; on referral to a "
        "full-bench chamber he takes part.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

door_de_kinderrechter = Scope(
    "door_de_kinderrechter",
    art_808,
    decision="behandeling",
    when=~verzoek.maatregel.is_("levensonderhoud"),
    then="kinderrechter",
    since="2015-01-01",
)
