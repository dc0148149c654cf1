"""
Jeugdwet 7.3.15 en 7.3.16. Wie de betrokkene vertegenwoordigt, en handelen zonder gevraagde toestemming.

Onder twaalf de ouders met gezag of de voogd, en ook daarna bij wie zijn belangen niet redelijk kan
waarderen. Een meerderjarige heeft een curator, mentor of andere vertegenwoordiger. In spoed kan het zonder
vertegenwoordiger.
"""

from jeugdrecht.facts import jeugdhulp, jeugdige
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import NotModelled, Power, Prohibition, Scope
from jeugdrecht.sources import Edition, Provision, Text, jw

art_7_3_15_1 = Provision(
    jw("7.3.15", 1),
    heading=Text("onder 12: vertegenwoordiger", "under twelve: representative"),
    summary=Text(
        "Verplichtingen gelden onder 12 tegenover gezagsouders of voogd; bij 12+ die "
        "wilsonbekwaam is ook (lid 2), meerderjarigen via curator of mentor; ontbreekt die, "
        "dan gemachtigde, partner, ouder, kind, broer, zus, grootouder (lid 3).",
        "Under 12 towards parents/guardian; incapable 12+: likewise; adults via "
        "curator/mentor, else authorised person, partner, relative.",
    ),
    since="2020-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Lid 3 noemde de grootouder nog niet; leden 1 en 2 gelijk.",
                "Paragraph 3 did not yet name the grandparent; paragraphs 1 and 2 the same.",
            ),
        ),
    ),
)

art_7_3_15_2 = Provision(
    jw("7.3.15", 2),
    heading=Text("wilsonbekwaam vanaf twaalf: vertegenwoordiger", "incapable from twelve: representative"),
    summary=Text(
        "Wie twaalf of ouder is en zijn belangen niet redelijk kan waarderen, wordt "
        "vertegenwoordigd zoals onder twaalf; een meerderjarige onder curatele of mentorschap"
        " door curator of mentor.",
        "Whoever is twelve or over and cannot reasonably appraise his interests is "
        "represented as under twelve; an adult under curatorship or mentorship by curator or "
        "mentor.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_3_15_3 = Provision(
    jw("7.3.15", 3),
    heading=Text(
        "wilsonbekwame meerderjarige zonder curator of mentor",
        "incapable adult: authorised person, partner or relative",
    ),
    summary=Text(
        "Zonder curator of mentor: de schriftelijk gemachtigde, anders de partner, anders een"
        " ouder, kind, broer, zus of grootouder.",
        "Without curator or mentor: the person authorised in writing, else the partner, else "
        "a parent, child, sibling or grandparent.",
    ),
    since="2020-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2019-12-31",
            Text(
                "Noemde de grootouder nog niet.",
                "Did not yet name the grandparent.",
            ),
        ),
    ),
)

art_7_3_15_6 = Provision(
    jw("7.3.15", 6),
    heading=Text("verzet tegen een ingrijpende verrichting", "resistance to an invasive act"),
    summary=Text(
        "Verzet de betrokkene zich tegen een ingrijpende verrichting waarvoor zijn "
        "vertegenwoordiger toestemming gaf, dan mag zij alleen als zij kennelijk nodig is "
        "tegen ernstig nadeel.",
        "If the person concerned resists an invasive act to which the representative "
        "consented, it may only be done if manifestly needed against serious harm.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_7_3_16 = Provision(
    jw("7.3.16"),
    heading=Text("spoed en veronderstelde toestemming", "urgency and presumed consent"),
    summary=Text(
        "Ontbreekt tijd om alleen de vertegenwoordiger te vragen en is directe verrichting "
        "kennelijk nodig tegen ernstig nadeel, dan mag zonder zijn toestemming; voor "
        "niet-ingrijpende verrichtingen mag toestemming worden verondersteld.",
        "Emergency without representative consent; consent presumed for non-invasive acts.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

ouders_of_voogd = Scope(
    "ouders_of_voogd",
    art_7_3_15_1,
    decision="toestemming_jeugdhulp",
    when=jeugdige.leeftijd.less_than(12),
    then="ouders_of_voogd",
    since="2015-01-01",
    group="toestemming",
)

ouders_of_voogd_bij_onbekwaamheid = Scope(
    "ouders_of_voogd",
    art_7_3_15_2,
    decision="toestemming_jeugdhulp",
    when=jeugdige.leeftijd.between(12, 18) & ~jeugdige.wilsbekwaam,
    then="ouders_of_voogd",
    since="2015-01-01",
    group="toestemming",
)

vertegenwoordiger = Scope(
    "vertegenwoordiger",
    art_7_3_15_2,
    decision="toestemming_jeugdhulp",
    when=jeugdige.leeftijd.at_least(18) & ~jeugdige.wilsbekwaam,
    then="vertegenwoordiger",
    since="2015-01-01",
    group="toestemming",
    rests_on=(jw("7.3.15", 3),),
)

volgorde_vertegenwoordigers = NotModelled(
    provision=art_7_3_15_3,
    what=Text(
        "wie van curator, mentor, gemachtigde, partner en naasten optreedt, en wanneer "
        "verplichtingen wijken voor goed hulpverlenerschap (leden 2 tot en met 5)",
        "who of curator, mentor, authorised person, partner and relatives acts, and when "
        "duties yield to good practice (paragraphs 2 to 5)",
    ),
    why=Text(
        "of iemand ontbreekt of niet wil is per persoon te vragen; de beslissing noemt alleen"
        " dat een vertegenwoordiger toestemt",
        "whether someone is missing or unwilling is to be asked per person; the decision only"
        " says that a representative consents",
    ),
    decisions=("toestemming_jeugdhulp", "jeugdhulp_verlenen"),
)


verzet = Prohibition(
    "verzet",
    art_7_3_15_6,
    decision="jeugdhulp_verlenen",
    when=jeugdhulp.jeugdige_verzet_zich
    & jeugdige.leeftijd.at_least(12)
    & ~jeugdige.wilsbekwaam
    & jeugdhulp.verrichting_ingrijpend
    & ~jeugdhulp.kennelijk_nodig
    & ~has_member("toestemming_jeugdhulp", "niemand"),
    then="niet_toegestaan",
    since="2015-01-01",
    excepts=("jw:7.3.4:1/toegestaan",),
)

alleen_vertegenwoordiger = ~has_member("toestemming_jeugdhulp", "jeugdige") & (
    has_member("toestemming_jeugdhulp", "ouders_of_voogd")
    | has_member("toestemming_jeugdhulp", "vertegenwoordiger")
)

eerst_vragen = Prohibition(
    "eerst_vragen",
    art_7_3_16,
    decision="handelen_zonder_toestemming",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

spoed = Power(
    "spoed",
    art_7_3_16,
    decision="handelen_zonder_toestemming",
    opens="bevoegd",
    requires=alleen_vertegenwoordiger & jeugdhulp.tijd_voor_vragen_ontbreekt,
    grounds=jeugdhulp.onverwijld_nodig,
    actor="jeugdhulpverlener",
    since="2015-01-01",
    rests_on=(jw("7.3.15", 1),),
)

verondersteld = Power(
    "verondersteld",
    art_7_3_16,
    decision="handelen_zonder_toestemming",
    opens="bevoegd",
    grounds=~jeugdhulp.verrichting_ingrijpend,
    actor="jeugdhulpverlener",
    since="2015-01-01",
    rests_on=(jw("7.3.4", 1), jw("7.3.15", 1)),
)
