"""
Jeugdwet 2.7. Overleg met school, verantwoorde werktoedeling, afspraken met verwijzers en afstemming met
zorgverzekeraars.
"""

from jeugdrecht.facts import college, gemeente
from jeugdrecht.logic.rules import Norm
from jeugdrecht.sources import Provision, Text, jw

art_2_7_1 = Provision(
    jw("2.7", 1),
    heading=Text(
        "overleg met school",
        "consulting the school",
    ),
    summary=Text(
        "Bij een individuele voorziening overlegt het college zo nodig met het bestuur van school of "
        "instelling.",
        "With an individual provision the executive consults the school or institution where needed.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_7_2 = Provision(
    jw("2.7", 2),
    heading=Text(
        "verantwoorde werktoedeling bij de gemeente",
        "responsible allocation of work at the municipality",
    ),
    summary=Text(
        "De normen over verantwoordelijkheidstoedeling (4.1.1 lid 2 met 4.1.5 lid 1) gelden ook voor "
        "toeleiding, advies en bepaling en voor door het college ingezette hulpverleners.",
        "The norms on allocating responsibilities (4.1.1(2) with 4.1.5(1)) also hold for access, advice "
        "and determination, and for helpers deployed by the executive.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_7_3 = Provision(
    jw("2.7", 3),
    heading=Text(
        "het college verzekert zich van de aanbieder",
        "the executive makes sure of the provider",
    ),
    summary=Text(
        "Het college verzekert zich ervan dat de aanbieder aan de eisen van "
        "verantwoordelijkheidstoedeling kan voldoen.",
        "The executive makes sure that the provider can meet the requirements on allocating "
        "responsibilities.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_7_4 = Provision(
    jw("2.7", 4),
    heading=Text(
        "afspraken met verwijzers",
        "arrangements with referrers",
    ),
    summary=Text(
        "Het college maakt met huisartsen, medisch specialisten, jeugdartsen en zorgverzekeraars "
        "afspraken over voorwaarden en wijze van de verwijzing, met behoud van de professionele "
        "standaard.",
        "The executive makes arrangements with GPs, medical specialists, youth doctors and health "
        "insurers on the terms and manner of referral, by their professional standard.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_2_7_5 = Provision(
    jw("2.7", 5),
    heading=Text(
        "afstemming met zorgverzekeraars",
        "coordination with health insurers",
    ),
    summary=Text(
        "Het college stemt de uitvoering van zijn verantwoordelijkheden af met zorgverzekeraars.",
        "The executive coordinates how it carries out its responsibilities with health insurers.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

overleg_met_school = Norm(
    "overleg_met_school",
    art_2_7_1,
    decision="voorziening",
    when=college.samenwerking_nodig,
    then=college.overleg_met_school,
    since="2015-01-01",
    actor="college",
)

werktoedeling = Norm(
    "werktoedeling",
    art_2_7_2,
    decision="college_plichten",
    then=gemeente.werktoedeling_toegang,
    since="2015-01-01",
    actor="college",
)

aanbieder_kan_voldoen = Norm(
    "aanbieder_kan_voldoen",
    art_2_7_3,
    decision="college_plichten",
    then=gemeente.verzekert_zich_van_aanbieders,
    since="2015-01-01",
    actor="college",
)

afspraken_verwijzers = Norm(
    "afspraken_verwijzers",
    art_2_7_4,
    decision="college_plichten",
    then=gemeente.afspraken_verwijzers,
    since="2015-01-01",
    actor="college",
)

afstemming_zorgverzekeraars = Norm(
    "afstemming_zorgverzekeraars",
    art_2_7_5,
    decision="college_plichten",
    then=gemeente.afstemming_zorgverzekeraars,
    since="2015-01-01",
    actor="college",
)
