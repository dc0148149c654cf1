"""
Sr 77we. De vrijheidsbeperkende maatregel in het jeugdstrafrecht.

De duur staat in artikel 38v, de vervangende jeugddetentie in artikel 38w.
"""

from jeugdrecht.facts import sanctie
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77we_1 = Provision(
    sr("77we", 1),
    heading=Text(
        "vervangende jeugddetentie bij vrijheidsbeperking",
        "substitute youth detention with a restriction of liberty",
    ),
    summary=Text(
        "Bij de vrijheidsbeperkende maatregel beveelt de rechter vervangende jeugddetentie; 38v, 38w leden "
        "2-4 en Sv 6:3:10 lid 3 gelden (lid 2).",
        "With the restriction measure the court orders substitute youth detention; 38v, 38w(2)-(4) and Sv "
        "6:3:10(3) apply.",
    ),
    since="2012-04-01",
    read="2026-07-01",
)

art_77we_2 = Provision(
    sr("77we", 2),
    heading=Text("38v en 38w van overeenkomstige toepassing", "38v and 38w apply"),
    summary=Text(
        "Voor de duur (vijf jaar), inhoud en vervangende detentie gelden 38v en 38w leden 2-4.",
        "38v and 38w(2)-(4) apply to duration, content and substitute detention.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2012-04-01",
            "2019-12-31",
            Text(
                "Zelfde inhoud, met een verwijzing naar 77p lid 4.",
                "The same content, with a reference to 77p(4).",
            ),
        ),
    ),
)

vrijheidsbeperking = sanctie.soort.is_("vrijheidsbeperkende_maatregel")

bevel = Duty(
    "bevel",
    art_77we_1,
    decision="vonnis",
    when=vrijheidsbeperking,
    then="vervangende_jeugddetentie",
    since="2012-04-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
)

eenheid = Duty(
    "eenheid",
    art_77we_2,
    decision="vonnis",
    when=vrijheidsbeperking,
    then="duur_in_dagen_weken_of_maanden",
    since="2012-04-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
)

inhoud = NotModelled(
    provision=art_77we_2,
    what=Text(
        "wat de maatregel inhoudt en of zij dadelijk uitvoerbaar is (38v leden 2 en 4)",
        "what the measure contains and whether it is enforceable at once (38v(2) and (4))",
    ),
    why=Text(
        "dat kiest de rechter; hier staan de hoogste duur en wat het vonnis moet zeggen",
        "that is the court's choice; what stands here is the longest duration and what the judgment must say",
    ),
    decisions=("sanctiemaxima", "vonnis"),
)
