"""
BW 1:238. De raad voor de kinderbescherming: taken bij de wet.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_238 = Provision(
    bw1("238"),
    heading=Text("raad: instelling en taken", "the Raad: institution and tasks"),
    summary=Text(
        "Er is één raad; taken en bevoegdheden komen uit de wet en worden namens de minister uitgeoefend; "
        "de raad volgt ontwikkelingen, bevordert samenwerking en adviseert.",
        "There is one Board; tasks derive from statute, performed on behalf of the Minister; it follows "
        "developments, promotes cooperation and advises.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

organisatie = NotModelled(
    provision=art_238,
    what=Text(
        "zetel, organisatie en adviestaak van de raad",
        "seat, organisation and advisory task of the Raad",
    ),
    why=Text(
        "beslist niets in een zaak; de bevoegdheden staan in de artikelen over de maatregelen",
        "decides nothing in a case; the powers stand in the articles on the measures",
    ),
)
