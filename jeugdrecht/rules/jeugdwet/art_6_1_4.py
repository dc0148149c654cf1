"""
Jeugdwet 6.1.4 en 6.1.5. De voorwaardelijke machtiging, en de wijziging van haar plan.

Het onderzoek door de gedragswetenschapper kan hier niet worden overgeslagen. De jeugdige is bereid de
voorwaarden na te leven, of dat is aannemelijk. Een verlenging vraagt hetzelfde.
"""

from jeugdrecht.facts import jeugdhulp, jeugdige, machtiging, rechtsvraag
from jeugdrecht.logic.rules import Earlier, NotModelled, Power, Prohibition, Scope
from jeugdrecht.rules.jeugdwet.art_6_1_1 import achttien_met_machtiging, minderjarig
from jeugdrecht.rules.jeugdwet.art_6_1_2 import (
    bevoegd_verzocht,
    grond_hulp,
    lid_3_vervuld,
    niets_minder_ingrijpends,
    voorwaardelijk,
)
from jeugdrecht.sources import Edition, Provision, Text, jw

art_6_1_4 = Provision(
    jw("6.1.4"),
    heading=Text("voorwaardelijke machtiging", "conditional authorisation"),
    summary=Text(
        "Machtiging met voorwaarden buiten de instelling; vereist overgelegd "
        "hulpverleningsplan, instemming gedragswetenschapper en bereidheid of aannemelijke "
        "naleving; eerste keer max zes maanden, verlenging max een jaar.",
        "Conditional authorisation; plan, expert consent and willingness required; first max "
        "six months, extension max one year.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text(
                "Twee gronden, en een bepaling van college of GI dat jeugdhulp nodig is (lid "
                "3); plan zonder vrijheidsbeperkende maatregelen.",
                "Two grounds, and a determination by municipality or institution that care is"
                " needed (paragraph 3); a plan without restrictive measures.",
            ),
        ),
        Edition(
            "2023-01-01",
            "2023-12-31",
            Text(
                "Twee gronden, zonder bepaling van college of GI.",
                "Two grounds, without a determination by municipality or institution.",
            ),
        ),
    ),
)

art_6_1_4_4 = Provision(
    jw("6.1.4", 4),
    heading=Text("hulpverleningsplan overgelegd", "care plan submitted"),
    summary=Text(
        "Zonder overgelegd hulpverleningsplan verleent de kinderrechter geen voorwaardelijke machtiging.",
        "Without a submitted care plan the juvenile court grants no conditional authorisation.",
    ),
    since="2015-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2022-12-31",
            Text("Zelfde inhoud, in lid 5.", "The same content, in paragraph 5."),
        ),
    ),
)

art_6_1_5 = Provision(
    jw("6.1.5"),
    heading=Text(
        "wijziging plan na voorwaardelijke machtiging", "change of plan after a conditional authorisation"
    ),
    summary=Text(
        "Na verlening wijzigt de aanbieder het plan alleen met instemming van de jeugdige.",
        "After granting, plan changed only with the youth consent.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

wie = (minderjarig & lid_3_vervuld) | (achttien_met_machtiging & rechtsvraag.gap_15)
naleving = jeugdige.stemt_in | jeugdhulp.naleving_voorwaarden_aannemelijk
gronden = grond_hulp & jeugdhulp.belemmering_alleen_met_voorwaarden & naleving

voorwaardelijke_machtiging_tot_2023 = Power(
    "voorwaardelijke_machtiging",
    art_6_1_4,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht
    & voorwaardelijk
    & wie
    & jeugdhulp.instemming_gedragswetenschapper
    & machtiging.hulpverleningsplan_overgelegd
    & machtiging.verblijf_bepaald,
    grounds=gronden,
    actor="kinderrechter",
    since="2015-01-01",
    until="2022-12-31",
    rests_on=(jw("6.1.2", 3),),
    read="2022-08-01",
)

voorwaardelijke_machtiging_2023 = Power(
    "voorwaardelijke_machtiging",
    art_6_1_4,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht
    & voorwaardelijk
    & wie
    & jeugdhulp.instemming_gedragswetenschapper
    & machtiging.hulpverleningsplan_overgelegd,
    grounds=gronden,
    actor="kinderrechter",
    since="2023-01-01",
    until="2023-12-31",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("6.1.2", 3),),
    read="2023-01-01",
)

voorwaardelijke_machtiging = Power(
    "voorwaardelijke_machtiging",
    art_6_1_4,
    decision="gesloten_jeugdhulp",
    opens="bevoegd",
    requires=bevoegd_verzocht
    & voorwaardelijk
    & wie
    & jeugdhulp.instemming_gedragswetenschapper
    & machtiging.hulpverleningsplan_overgelegd,
    grounds=gronden & niets_minder_ingrijpends,
    actor="kinderrechter",
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("6.1.4", 4), jw("6.1.2", 3)),
)

inhoud_plan = NotModelled(
    provision=art_6_1_4,
    what=Text(
        "wat in het plan moet staan, welke voorwaarden kunnen worden gesteld, en het "
        "overzicht van rechten (leden 5 tot en met 9 en 11)",
        "what the plan must hold, which conditions can be set, and the overview of rights "
        "(paragraphs 5 to 9 and 11)",
    ),
    why=Text(
        "dat is inhoud van plan en beschikking; alleen of het plan is overgelegd beslist",
        "that is the content of plan and order; only whether the plan was submitted decides",
    ),
    decisions=("gesloten_jeugdhulp",),
)


niet_toegestaan = Prohibition(
    "niet_toegestaan",
    art_6_1_5,
    decision="planwijziging_voorwaardelijk",
    then="niet_toegestaan",
    since="2015-01-01",
    closing=True,
)

met_instemming = Scope(
    "met_instemming",
    art_6_1_5,
    decision="planwijziging_voorwaardelijk",
    when=jeugdhulp.planwijziging_met_instemming,
    then="toegestaan",
    since="2015-01-01",
)
