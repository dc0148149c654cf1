"""
Jeugdwet 4.1.2. Het familiegroepsplan: als eerste aanbieden, en wanneer daarvan kan worden afgezien.

De zin noemt twee gevallen met 'en' ertussen; gelezen als twee gevallen, anders zou de plicht bij een lopende
ondertoezichtstelling nooit gelden. Redelijke termijn is geen getal.
"""

from jeugdrecht.facts import gezag, maatregel, plan, rechtsvraag
from jeugdrecht.facts.lists import maatregelen
from jeugdrecht.logic.declare import any_of, decided
from jeugdrecht.logic.rules import Duty, Norm, NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, jw

art_4_1_2 = Provision(
    jw("4.1.2"),
    heading=Text("familiegroepsplan als eerste aanbieden", "family group plan offered first"),
    summary=Text(
        "Aanbieder of GI laat ouders als eerste de kans om, in redelijke tijd, zelf een "
        "familiegroepsplan te maken. Geldt niet voor de GI die jeugdreclassering uitvoert of die "
        "voogdij uitoefent na beëindigd ouderlijk gezag. Afzien kan alleen als ouders dat niet willen, "
        "bij concrete bedreiging van de ontwikkeling, of als het kindbelang anders wordt geschaad.",
        "Parents first get the option to draw up a family group plan; not for GI in probation or "
        "guardianship after termination of authority; may only be skipped on parents' refusal, concrete"
        " threats or harm to the child's interests.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

een_van_beide = plan.uitvoering_verantwoorde_hulp | plan.vroege_signalering
beide = plan.uitvoering_verantwoorde_hulp & plan.vroege_signalering

gezag_van_ouders_beeindigd = gezag.beeindigd.in_("een_ouder", "enige_gezagsouder", "beide_ouders")

niet_verplicht = Scope(
    "niet_verplicht",
    art_4_1_2,
    decision="familiegroepsplan",
    then="niet_verplicht",
    since="2015-01-01",
    closing=True,
)

als_eerste_aanbieden = Duty(
    "als_eerste_aanbieden",
    art_4_1_2,
    decision="familiegroepsplan",
    when=een_van_beide & (rechtsvraag.gap_17 | beide),
    then="aanbieden",
    since="2015-01-01",
    actor="jeugdhulpaanbieder_of_gi",
    rests_on=(jw("4.1.1", 1),),
)

# One child may have supervision and youth probation: only the plan for the latter falls outside.
niet_bij_jeugdreclassering = Scope(
    "niet_bij_jeugdreclassering",
    art_4_1_2,
    decision="familiegroepsplan",
    when=plan.betreft.is_("jeugdreclassering"),
    then="niet_verplicht",
    since="2015-01-01",
    excepts=("jw:4.1.2/als_eerste_aanbieden",),
)

# Provisional guardianship while authority is suspended does not fall under this: nothing was ended.
niet_bij_voogdij_na_beeindiging = Scope(
    "niet_bij_voogdij_na_beeindiging",
    art_4_1_2,
    decision="familiegroepsplan",
    when=plan.betreft.is_("maatregel")
    & any_of(maatregelen, maatregel.soort.is_("voogdij"))
    & gezag_van_ouders_beeindigd,
    then="niet_verplicht",
    since="2015-01-01",
    excepts=("jw:4.1.2/als_eerste_aanbieden",),
)

afzien_niet = Prohibition(
    "afzien_niet",
    art_4_1_2,
    decision="afzien_familiegroepsplan",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

afzien = Power(
    "afzien",
    art_4_1_2,
    decision="afzien_familiegroepsplan",
    opens="bevoegd",
    requires=decided("familiegroepsplan", "aanbieden"),
    grounds=plan.ouders_wensen_geen_familiegroepsplan
    | plan.concrete_bedreiging
    | plan.belang_anderszins_geschaad,
    actor="jeugdhulpaanbieder_of_gi",
    since="2015-01-01",
)

aangeboden = Norm(
    "aangeboden",
    art_4_1_2,
    decision="audit_institution",
    when=decided("familiegroepsplan", "aanbieden"),
    then=plan.familiegroepsplan_aangeboden | decided("afzien_familiegroepsplan", "bevoegd"),
    since="2015-01-01",
)

redelijke_termijn = NotModelled(
    provision=art_4_1_2,
    what=Text(
        "hoeveel tijd de ouders krijgen om een familiegroepsplan te maken",
        "how much time the parents get to make a family group plan",
    ),
    why=Text(
        "de wet noemt een redelijke termijn en geen getal", "the Act names a reasonable term, no number"
    ),
    decisions=("familiegroepsplan",),
)
