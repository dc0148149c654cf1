"""
Sv 492. De kinderrechter als rechter-commissaris.

In zaken tegen een jongvolwassene, ook bij 77c, blijft het de gewone rechter-commissaris.
"""

from jeugdrecht.logic.rules import Scope
from jeugdrecht.rules.sv.art_488 import jeugdzaak
from jeugdrecht.sources import Provision, Text, sv

art_492 = Provision(
    sv("492"),
    heading=Text("kinderrechter als rechter-commissaris", "juvenile court judge as investigating judge"),
    summary=Text(
        "Voor de voorlopige hechtenis is de kinderrechter rechter-commissaris.",
        "The juvenile court judge acts as investigating judge for remand.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

kinderrechter_als_rechter_commissaris = Scope(
    "kinderrechter_als_rechter_commissaris",
    art_492,
    decision="waarborgen",
    when=jeugdzaak,
    then="kinderrechter_als_rechter_commissaris",
    since="2011-02-01",
    actor="kinderrechter",
    rests_on=(sv("488", 2),),
)
