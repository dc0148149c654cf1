"""
BW 1:240. Wie een geheimhoudingsplicht heeft, kan de raad toch inlichten.

Zonder toestemming, als dat noodzakelijk kan worden geacht voor de taken van de raad. Een recht om te
spreken, geen plicht, en alleen tegenover de raad.
"""

from jeugdrecht.facts import raad
from jeugdrecht.logic.rules import Power, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_240 = Provision(
    bw1("240"),
    heading=Text("informatie aan de raad ondanks geheimhouding", "information to the Raad despite secrecy"),
    summary=Text(
        "Wie tot geheimhouding verplicht is kan zonder toestemming van betrokkene inlichtingen aan de "
        "raad geven als dat noodzakelijk kan worden geacht voor de raadstaken.",
        "Anyone bound by secrecy may give the Board information without consent if it can be deemed "
        "necessary for its tasks.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

geheim_blijft = Scope(
    "geheim_blijft",
    art_240,
    decision="inlichtingen_aan_raad",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

spreken = Power(
    "spreken",
    art_240,
    decision="inlichtingen_aan_raad",
    opens="bevoegd",
    requires=raad.geheimhoudingsplicht_verstrekker & raad.inlichtingen_aan.is_("raad"),
    grounds=raad.noodzakelijk_voor_taak,
    actor="geheimhouder",
    since="2015-01-01",
    rests_on=(bw1("238"),),
    quote="zonder toestemming van degene die het betreft",
)
