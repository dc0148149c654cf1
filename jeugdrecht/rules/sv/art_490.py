"""
Sv 490. De Raad voor de Kinderbescherming bij inverzekeringstelling.
"""

from jeugdrecht.facts import advies, jeugdige, officier, verdachte
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled
from jeugdrecht.rules.sv.art_488 import jeugdzaak
from jeugdrecht.sources import Edition, Provision, Text, sv

art_490_1 = Provision(
    sv("490", 1),
    heading=Text("de Raad bij inverzekeringstelling", "the Board at police custody"),
    summary=Text(
        "De Raad wordt onverwijld op de hoogte gesteld van de inverzekeringstelling en rapporteert zo snel "
        "mogelijk.",
        "The Board is notified of police custody and reports promptly.",
    ),
    since="2017-03-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2017-02-28",
            Text(
                "De melding stond in 491, zonder de plicht van de Raad om zo spoedig mogelijk te "
                "rapporteren.",
                "The notice stood in 491, without the Board's duty to report promptly.",
            ),
        ),
    ),
)

art_490_2 = Provision(
    sv("490", 2),
    heading=Text("acht slaan op het rapport", "heeding the report"),
    summary=Text(
        "Is er een rapport van de Raad, dan slaat de officier er acht op voordat hij bewaring vordert.",
        "If there is a report of the Board, the prosecutor heeds it before requesting remand.",
    ),
    since="2017-03-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2017-02-28", Text("Stond in 491 lid 2.", "Stood in art. 491(2).")),),
)

art_490_3 = Provision(
    sv("490", 3),
    heading=Text("contact met de ouders", "contact with the parents"),
    summary=Text(
        "Wie van zijn vrijheid is beroofd en niet in een justitiële jeugdinrichting zit, heeft met zijn "
        "ouders of "
        "voogd het vrije verkeer van artikel 45.",
        "Whoever is deprived of liberty outside a youth institution has the free access of art. 45 with "
        "the parents "
        "or guardian.",
    ),
    since="2017-03-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2017-02-28",
            Text(
                "Was het hele artikel, met verwijzing naar 50.",
                "Was the whole article, referring to art. 50.",
            ),
        ),
    ),
    decides=False,
)

rapport = Duty(
    "rapport",
    art_490_1,
    decision="raad_strafonderzoek",
    when=jeugdige.leeftijd_op_pleegdatum.between(12, 18) & verdachte.in_verzekering_gesteld,
    then="verplicht",
    since="2017-03-01",
    earlier=Earlier.NOTHING,
    excepts=("sv:494:1/facultatief", "sv:494:1/facultatief@2002-05-01", "halt:lij:route/onderzoek"),
    actor="raad",
)

raad_inlichten = Duty(
    "raad_inlichten",
    art_490_1,
    decision="waarborgen",
    when=jeugdzaak,
    then="raad_inlichten_bij_inverzekeringstelling",
    since="2017-03-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(sv("488", 2),),
)

rapport_raad_meewegen = Duty(
    "rapport_raad_meewegen",
    art_490_2,
    decision="waarborgen",
    when=jeugdzaak & officier.vordering.is_("bewaring") & advies.raad_rapport_beschikbaar,
    then="rapport_raad_meewegen",
    since="2017-03-01",
    earlier=Earlier.OTHER_EDITION,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2),),
)

contact_met_ouders = NotModelled(
    provision=art_490_3,
    what=Text(
        "het vrije contact met ouders of voogd tijdens vrijheidsbeneming buiten een jeugdinrichting",
        "free contact with parents or guardian during deprivation of liberty outside a youth institution",
    ),
    why=Text(
        "artikel 45 en het besluit over beperkingen zijn niet gelezen",
        "art. 45 and the decree on restrictions were not read",
    ),
    decisions=("waarborgen",),
)
