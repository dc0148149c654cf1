"""
Uitvoeringsbesluit Wmo 2015 4.1.1. Veilig Thuis is bereikbaar, en legt zijn werkwijze vast.
"""

from jeugdrecht.facts import veilig_thuis
from jeugdrecht.logic.rules import Norm
from jeugdrecht.sources import Provision, Text, ubwmo, wmo

art_4_1_1_2 = Provision(
    ubwmo("4.1.1", 2),
    heading=Text("bereikbaarheid van Veilig Thuis", "reachability of Veilig Thuis"),
    summary=Text(
        "Het college zorgt dat Veilig Thuis herkenbaar, toegankelijk, in spoed altijd bereikbaar en "
        "aangesloten op een gratis landelijk nummer is; de werkwijze staat op schrift (lid 3).",
        "Recognisable, accessible, at all times reachable in urgent cases, free national number; working "
        "method in writing (para. 3).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_4_1_1_3 = Provision(
    ubwmo("4.1.1", 3),
    heading=Text("werkwijze op schrift", "working method in writing"),
    summary=Text(
        "Veilig Thuis zet zijn werkwijze op schrift, met hoe gegevens alleen voor hun doel worden gebruikt "
        "en hoe in deskundigheid is voorzien.",
        "Veilig Thuis puts its working method in writing, with how data are used only for their purpose and "
        "how expertise is provided for.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

bereikbaar = Norm(
    "bereikbaar",
    art_4_1_1_2,
    decision="audit_veilig_thuis",
    then=veilig_thuis.altijd_bereikbaar & veilig_thuis.gratis_landelijk_nummer,
    since="2015-01-01",
    actor="college",
    rests_on=(wmo("4.1.1", 1),),
)

werkwijze = Norm(
    "werkwijze",
    art_4_1_1_3,
    decision="audit_veilig_thuis",
    then=veilig_thuis.werkwijze_vastgelegd,
    since="2015-01-01",
    actor="veilig_thuis",
)
