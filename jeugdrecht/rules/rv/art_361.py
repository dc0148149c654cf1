"""
Rv 361. De behandeling in hoger beroep en het verweerschrift.
"""

from jeugdrecht.facts import rechtsmiddel
from jeugdrecht.logic.rules import NONE, Deadline
from jeugdrecht.sources import Provision, Text, rv

art_361_3 = Provision(
    rv("361", 3),
    heading=Text("verweer in hoger beroep", "response on appeal"),
    summary=Text(
        "Opgeroepen belanghebbenden hebben vier weken na toezending van het beroepschrift voor hun verweer, "
        "behoudens een andere termijn van de rechter.",
        "Summoned interested persons file their response within four weeks of receiving the notice of "
        "appeal, unless the court decides otherwise.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

vier_weken = Deadline(
    "vier_weken",
    art_361_3,
    decision="verweertermijn",
    then=rechtsmiddel.toezending_beroepschrift.term(weeks=4),
    since="2015-01-01",
)

andere_termijn = Deadline(
    "andere_termijn",
    art_361_3,
    decision="verweertermijn",
    when=rechtsmiddel.andere_verweertermijn,
    then=NONE,
    since="2015-01-01",
    excepts=("rv:361:3/vier_weken",),
)
