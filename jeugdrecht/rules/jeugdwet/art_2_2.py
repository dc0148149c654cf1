"""
Jeugdwet 2.2. Het beleidsplan, dat de gemeenteraad vaststelt en niet het college.

Een vaste periode in jaren noemt de wet niet.
"""

from jeugdrecht.facts import gemeente
from jeugdrecht.logic.rules import Earlier, Norm
from jeugdrecht.sources import Edition, Provision, Text, jw

art_2_2_1 = Provision(
    jw("2.2", 1),
    heading=Text(
        "beleidsplan van de gemeenteraad",
        "policy plan of the council",
    ),
    summary=Text(
        "De raad stelt periodiek een plan vast over preventie, jeugdhulp, maatregelen en jeugdreclassering.",
        "The council periodically adopts a policy plan on prevention, youth care, measures and youth "
        "probation.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_2_2 = Provision(
    jw("2.2", 2),
    heading=Text(
        "inhoud van het beleidsplan",
        "contents of the policy plan",
    ),
    summary=Text(
        "Het plan bevat visie en doelen (a), samenhang met Veilig Thuis (b), resultaten, meetwijze en "
        "outcomecriteria (c), verantwoordelijkheidstoedeling (d), kleine doelgroepen (e) en het "
        "VN-Gehandicaptenverdrag (f).",
        "The plan holds vision and goals (a), coherence with Veilig Thuis (b), results, measurement and "
        "outcome criteria (c), allocation of responsibilities (d), small target groups (e) and the UN "
        "disability convention (f).",
    ),
    since="2016-06-14",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2016-06-13",
            Text(
                "Onderdelen a tot en met e; niets over het VN-Gehandicaptenverdrag.",
                "Items a to e; nothing on the UN disability convention.",
            ),
        ),
    ),
)

art_2_2_3 = Provision(
    jw("2.2", 3),
    heading=Text(
        "overleg met het onderwijs over het plan",
        "consulting education on the plan",
    ),
    summary=Text(
        "Het deel over afstemming met onderwijs wordt pas vastgesteld na op overeenstemming gericht "
        "overleg met de samenwerkingsverbanden, volgens een procedure met een voorziening voor "
        "geschillen.",
        "The part on education is adopted only after consultation of the education partnerships aimed "
        "at agreement, by a procedure that provides for disputes.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

er_is_een_plan = gemeente.plan_vastgesteld_door.in_("gemeenteraad", "college")

beleidsplan = Norm(
    "beleidsplan",
    art_2_2_1,
    decision="college_plichten",
    then=gemeente.plan_vastgesteld_door.is_("gemeenteraad"),
    since="2015-01-01",
    actor="gemeenteraad",
)

plan_visie_en_doelen = Norm(
    "plan_visie_en_doelen",
    art_2_2_2,
    decision="college_plichten",
    when=er_is_een_plan,
    then=gemeente.plan_visie_en_doelen,
    since="2015-01-01",
    actor="gemeenteraad",
)

plan_samenhang_veilig_thuis = Norm(
    "plan_samenhang_veilig_thuis",
    art_2_2_2,
    decision="college_plichten",
    when=er_is_een_plan,
    then=gemeente.plan_samenhang_veilig_thuis,
    since="2015-01-01",
    actor="gemeenteraad",
)

plan_resultaten_en_criteria = Norm(
    "plan_resultaten_en_criteria",
    art_2_2_2,
    decision="college_plichten",
    when=er_is_een_plan,
    then=gemeente.plan_resultaten_en_criteria,
    since="2015-01-01",
    actor="gemeenteraad",
)

plan_werktoedeling = Norm(
    "plan_werktoedeling",
    art_2_2_2,
    decision="college_plichten",
    when=er_is_een_plan,
    then=gemeente.plan_werktoedeling,
    since="2015-01-01",
    actor="gemeenteraad",
)

plan_kleine_doelgroepen = Norm(
    "plan_kleine_doelgroepen",
    art_2_2_2,
    decision="college_plichten",
    when=er_is_een_plan,
    then=gemeente.plan_kleine_doelgroepen,
    since="2015-01-01",
    actor="gemeenteraad",
)

plan_handicapverdrag = Norm(
    "plan_handicapverdrag",
    art_2_2_2,
    decision="college_plichten",
    when=er_is_een_plan,
    then=gemeente.plan_handicapverdrag,
    since="2016-06-14",
    earlier=Earlier.NOTHING,
    actor="gemeenteraad",
)

plan_overleg_onderwijs = Norm(
    "plan_overleg_onderwijs",
    art_2_2_3,
    decision="college_plichten",
    when=er_is_een_plan & gemeente.plan_betreft_onderwijs,
    then=gemeente.plan_overleg_onderwijs & gemeente.plan_procedure_met_geschillen,
    since="2015-01-01",
    actor="gemeenteraad",
)
