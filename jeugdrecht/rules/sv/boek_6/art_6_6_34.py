"""
Sv 6:6:34. De gedragsmaatregel anders invullen.

Op vordering, als het gedrag of de ontwikkeling daartoe aanleiding geeft, na advies van de Raad; bij 77c
volstaat een gedragsdeskundige of de uitvoerende reclassering (feiten sinds 1 april 2014).
"""

from jeugdrecht.facts import advies, feit, jeugdige, rechter, sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv, wet_adolescentenstrafrecht

art_6_6_34_1 = Provision(
    sv("6.6.34", 1),
    heading=Text(
        "gedragsmaatregel andere invulling",
        "varying the behavioural measure",
    ),
    summary=Text(
        "Andere invulling op vordering van het OM, na gemotiveerd advies van de Raad; bij 77c een "
        "gedragsdeskundige of de uitvoerende reclassering (lid 3).",
        "Variation after Board advice (or expert/probation under 77c).",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77wb: zelfde inhoud.",
                "Art. 77wb Criminal Code: the same content.",
            ),
        ),
    ),
)

met_77c = (
    jeugdige.leeftijd_op_pleegdatum.between(18, 23)
    & rechter.past_jeugdrecht_toe
    & feit.pleegdatum.on_or_after("2014-04-01")
)
deskundige_of_reclassering = advies.gedragsdeskundige | advies.reclassering

wijziging = Scope(
    "wijziging",
    art_6_6_34_1,
    decision="gevraagde_executiebeslissing",
    when=tenuitvoerlegging.beslissing.is_("gedragsmaatregel_wijziging")
    & sanctie.soort.is_("gedragsmaatregel")
    & sanctie.vordering_om
    & (tenuitvoerlegging.gedrag_geeft_aanleiding | rechter.maatregel_in_belang_ontwikkeling)
    & (advies.raad | (met_77c & deskundige_of_reclassering)),
    then="mogelijk",
    since="2014-04-01",
    actor="rechter",
    rests_on=(wet_adolescentenstrafrecht("V"),),
)

vorm_van_het_advies = NotModelled(
    provision=art_6_6_34_1,
    what=Text(
        "dat het advies gemotiveerd, gedagtekend en ondertekend is",
        "that the advice is reasoned, dated and signed",
    ),
    why=Text(
        "een zaak noemt de vorm van één advies; dat is hier dat bij de oplegging",
        "a case names the form of one advice; here that is the one at the imposition",
    ),
    decisions=("gevraagde_executiebeslissing",),
)
