"""
Sv 486. Geen vervolging voor een feit van voor de twaalfde verjaardag.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.rules import NONE, Limit, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, sv

art_486 = Provision(
    sv("486"),
    heading=Text("geen vervolging onder de twaalf", "no prosecution under twelve"),
    summary=Text(
        "Voor een feit begaan vóór de twaalfde verjaardag is strafvervolging uitgesloten.",
        "No prosecution for acts committed before the twelfth birthday.",
    ),
    since="2002-05-01",
    read="2026-07-01",
)

onder_12 = jeugdige.leeftijd_op_pleegdatum.less_than(12)

vervolgbaar = Scope(
    "vervolgbaar",
    art_486,
    decision="vervolgbaarheid",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(12),
    then="vervolgbaar",
    since="2002-05-01",
    group="hoofdregel",
)

niet_vervolgbaar = Prohibition(
    "niet_vervolgbaar",
    art_486,
    decision="vervolgbaarheid",
    when=onder_12,
    then="niet_vervolgbaar",
    since="2002-05-01",
    actor="officier_van_justitie",
    quote="de leeftijd van twaalf jaren",
)

geen_sanctierecht = Prohibition(
    "geen_sanctierecht", art_486, decision="sanctierecht", when=onder_12, then="geen", since="2002-05-01"
)

geen_procedure = Prohibition(
    "geen_procedure", art_486, decision="procesrecht", when=onder_12, then="geen", since="2002-05-01"
)

geen_rechter = Prohibition(
    "geen_rechter", art_486, decision="bevoegde_rechter", when=onder_12, then="geen", since="2002-05-01"
)

geen_halt = Prohibition(
    "geen_halt",
    art_486,
    decision="halt",
    when=onder_12,
    then="niet_beschikbaar",
    since="2002-05-01",
)

geen_raad = Prohibition(
    "geen_raad",
    art_486,
    decision="raad_strafonderzoek",
    when=onder_12,
    then="niet_vereist",
    since="2002-05-01",
)

geen_taakstraf = Prohibition(
    "geen_taakstraf", art_486, decision="kale_taakstraf", when=onder_12, then="verboden", since="2002-05-01"
)

geen_strafrecht = Prohibition(
    "geen_strafrecht", art_486, decision="route", when=onder_12, then="geen_strafrecht", since="2002-05-01"
)

geen_samenloop = Limit(
    "geen_samenloop", art_486, decision="samenloop_maximum", when=onder_12, then=NONE, since="2002-05-01"
)
