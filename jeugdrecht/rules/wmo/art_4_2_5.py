"""
Wmo 2015 4.2.5. Veilig Thuis meldt een calamiteit en geweld onverwijld aan de toezichthouder.
"""

from jeugdrecht.facts import veilig_thuis
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Provision, Text, wmo

art_4_2_5 = Provision(
    wmo("4.2.5"),
    heading=Text("calamiteit en geweld melden", "reporting calamities and violence"),
    summary=Text(
        "Calamiteiten en geweld tijdens het werk meteen melden en gegevens aanleveren.",
        "Report calamities and violence in its work without delay and supply data.",
    ),
    since="2015-01-01",
    read="2026-07-01",
)

calamiteit_melden = Duty(
    "melden",
    art_4_2_5,
    decision="veilig_thuis",
    when=veilig_thuis.calamiteit_of_geweld,
    then={
        "id": "calamiteit_melden",
        "wat": Text(
            "de calamiteit of het geweld melden aan de toezichthoudende ambtenaren, met de nodige gegevens",
            "report the calamity or violence to the supervising officials, with the data needed",
        ),
        "wie": Text("Veilig Thuis", "Veilig Thuis"),
        "uiterste_datum": Text("onverwijld", "without delay"),
        "bepaling": "wmo:4.2.5",
    },
    since="2015-01-01",
    actor="veilig_thuis",
)

wat_een_calamiteit_is = NotModelled(
    provision=art_4_2_5,
    what=Text(
        "wat bij Veilig Thuis een calamiteit of geweld is, en welke gegevens nodig zijn (lid 2)",
        "what a calamity or violence is at Veilig Thuis, and which data are needed (para. 2)",
    ),
    why=Text(
        "de begripsbepaling van 1.1.1 ziet op voorzieningen; het wordt als feit gevraagd",
        "the definition in 1.1.1 is about provisions; it is asked as a fact",
    ),
    decisions=("veilig_thuis",),
)
