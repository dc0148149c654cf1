"""
Jeugdwet 2.13. Continuïteit bij een nieuwe contractpartij.
"""

from jeugdrecht.facts import gemeente, instelling
from jeugdrecht.logic.rules import Norm
from jeugdrecht.sources import Provision, Text, jw

art_2_13_1 = Provision(
    jw("2.13", 1),
    heading=Text(
        "overleg bij wisseling van contractpartij",
        "consultation on a change of contractor",
    ),
    summary=Text(
        "Bij een overeenkomst ziet het college toe op overleg tussen nieuwe en oude partij over "
        "personeel en voortzetting van hulprelaties, en op maximale inspanning (lid 2).",
        "With a contract the executive sees to consultation between new and former party on staff and "
        "the continuation of relations of help, and to their best efforts (paragraph 2).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

overname = Norm(
    "overname",
    art_2_13_1,
    decision="college_plichten",
    when=instelling.overeenkomst_gesloten,
    then=gemeente.ziet_toe_op_overname,
    since="2015-01-01",
    actor="college",
)
