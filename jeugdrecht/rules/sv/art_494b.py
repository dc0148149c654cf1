"""
Sv 494b. Verantwoording van het advies van de Raad.
"""

from jeugdrecht.facts import officier, procedure, raad
from jeugdrecht.logic.rules import Duty, Earlier
from jeugdrecht.rules.sv.art_488 import jeugdzaak, vervolgd_voor_rechter
from jeugdrecht.sources import Edition, Provision, Text, sv

BESTOND_NIET = Text("Dit artikel bestond nog niet.", "This article did not exist yet.")

art_494b_1 = Provision(
    sv("494b", 1),
    heading=Text("strafbeschikking verantwoordt het advies", "the penal order accounts for the advice"),
    summary=Text(
        "Is advies uitgebracht, dan zegt de strafbeschikking hoe er rekening mee is gehouden.",
        "If advice was given, the penal order says how it was taken into account.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_494b_2 = Provision(
    sv("494b", 2),
    heading=Text("vonnis verantwoordt het advies", "the judgment accounts for the advice"),
    summary=Text(
        "Is advies uitgebracht, dan zegt het vonnis hoe er rekening mee is gehouden.",
        "If advice was given, the judgment says how it was taken into account.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

in_strafbeschikking = Duty(
    "in_strafbeschikking",
    art_494b_1,
    decision="waarborgen",
    when=jeugdzaak
    & raad.strafadvies_uitgebracht
    & procedure.afdoening.is_("strafbeschikking")
    & ~officier.dagvaardt,
    then="verantwoording_advies",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2), sv("494a", 1)),
)

in_vonnis = Duty(
    "in_vonnis",
    art_494b_2,
    decision="waarborgen",
    when=jeugdzaak & raad.strafadvies_uitgebracht & vervolgd_voor_rechter,
    then="verantwoording_advies",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
    rests_on=(sv("488", 2), sv("494a", 1)),
)
