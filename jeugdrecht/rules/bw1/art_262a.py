"""
BW 1:262a. Nooit in werking getreden.

Het artikel staat in de bijgewerkte tekst, maar is ingetrokken voordat het gold. Het plan van de instelling
staat in artikel 4.1.3 van de Jeugdwet.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_262a = Provision(
    bw1("262a"),
    heading=Text(
        "NIET IN WERKING: plan van aanpak door ouders en netwerk",
        "family group plan (never in force)",
    ),
    summary=Text(
        "Een eerste gelegenheid voor de ouders om een plan te maken; nooit in werking getreden en "
        "ingetrokken door Stb. 2014, 442.",
        "A first chance for the parents to make a plan; never entered into force, withdrawn by Stb. 2014, "
        "442.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

nooit_in_werking = NotModelled(
    provision=art_262a,
    what=Text(
        "het plan van aanpak van ouders en familie, met zijn termijnen",
        "the plan of parents and family, with its terms",
    ),
    why=Text(
        "het artikel is nooit in werking getreden (Stb. 2014, 442)",
        "the article never entered into force (Stb. 2014, 442)",
    ),
)
