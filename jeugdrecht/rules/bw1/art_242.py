"""
BW1 242. De Raad stelt zich op de hoogte.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_242 = Provision(
    bw1("242"),
    heading=Text("signaleringstaak raad", "the Raad keeps itself informed"),
    summary=Text(
        "De raad moet zicht hebben op iedere situatie waarin een gezagsmaatregel in beeld kan komen.",
        "The Raad keeps itself informed of all cases where authority measures should be considered.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

signaleren = NotModelled(
    provision=art_242,
    what=Text(
        "dat de Raad zich op de hoogte stelt van gevallen waarin een gezagsmaatregel overwogen moet worden",
        "that the Raad keeps itself informed of cases where a measure on authority should be considered",
    ),
    why=Text(
        "geen beslissing van de catalogus vraagt hiernaar",
        "no decision of the catalogue asks for this",
    ),
)
