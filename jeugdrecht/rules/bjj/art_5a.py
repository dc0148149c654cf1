"""
Bjj 5a. De directeur van een justitiële jeugdinrichting stelt een meldcode vast.
"""

from jeugdrecht.facts import meldcode
from jeugdrecht.logic.rules import Duty
from jeugdrecht.sources import Provision, Text, bjj, bvm, wmo

art_5a = Provision(
    bjj("5a"),
    heading=Text("meldcode in de inrichting", "reporting code in the institution"),
    summary=Text(
        "De directeur stelt voor zijn personeel een meldcode vast en bevordert kennis en gebruik.",
        "The director adopts and promotes a reporting code.",
    ),
    since="2015-01-01",
    read="2023-01-01",
)

meldcode_jji = Duty(
    "meldcode",
    art_5a,
    decision="meldcode_plicht",
    when=meldcode.sector.is_("jji"),
    then="verplicht",
    since="2015-01-01",
    actor="directeur",
    rests_on=(
        bvm("aanhef"),
        wmo("1.1.1", onderdeel="huiselijk_geweld"),
        wmo("1.1.1", onderdeel="kindermishandeling"),
    ),
)
