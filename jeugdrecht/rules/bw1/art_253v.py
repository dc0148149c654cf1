"""
BW1 253v lid 6. Gezamenlijk gezag van ouder en niet-ouder: OTS, beëindiging en schorsing gelden ook hier.

Verliest de ouder het gezag, dan krijgt de ander het niet alleen voordat de ouder zonder gezag erom kon
vragen.
"""

from jeugdrecht.facts import gezag, maatregel, voogd
from jeugdrecht.logic.rules import NotModelled, Prohibition, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_253v_6 = Provision(
    bw1("253v", 6),
    heading=Text(
        "gezamenlijk gezag ouder en niet-ouder: afdelingen 4 en 5",
        "joint authority of parent and non-parent: sections 4 and 5",
    ),
    summary=Text(
        "Afdelingen 4 en 5 gelden ook hier. Raakt de ouder zijn gezag kwijt, dan krijgt de ander het niet "
        "in zijn eentje voordat de niet-gezagsouder de kans kreeg het gezag te vragen.",
        "Sections 4 and 5 apply; if the parent's authority ends, the other is not entrusted alone before "
        "the other parent had the chance to request it.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

met_niet_ouder = (
    gezag.gezamenlijk_met_niet_ouder
    & ~gezag.gezamenlijk_ouders
    & ~gezag.enige_gezagsouder_overleden
    & ~voogd.voogdij_geeindigd
    & ~voogd.een_voogd_geschorst
)
ouder_verloor_gezag = met_niet_ouder & gezag.beeindigd.is_("een_ouder")

eerst_gelegenheid = Prohibition(
    "eerst_gelegenheid",
    art_253v_6,
    decision="gezag_daarna",
    when=ouder_verloor_gezag & ~gezag.andere_ouder_kreeg_gelegenheid & ~gezag.aan_ouder_opgedragen,
    then="andere_ouder_krijgt_eerst_gelegenheid",
    since="2015-01-01",
    actor="rechtbank",
    quote="in de gelegenheid heeft gesteld te verzoeken",
)

ouder_kreeg_gezag = Scope(
    "ouder_kreeg_gezag",
    art_253v_6,
    decision="gezag_daarna",
    when=ouder_verloor_gezag & gezag.aan_ouder_opgedragen,
    then="andere_ouder",
    since="2015-01-01",
)

medegezagdrager_alleen = Scope(
    "medegezagdrager_alleen",
    art_253v_6,
    decision="gezag_daarna",
    when=(
        (ouder_verloor_gezag & gezag.andere_ouder_kreeg_gelegenheid & ~gezag.aan_ouder_opgedragen)
        | (met_niet_ouder & gezag.beeindigd.is_("niet_ouder"))
    ),
    then="medegezagdrager",
    since="2015-01-01",
    rests_on=(bw1("274", 1),),
)

medegezagdrager_tijdens_schorsing = Scope(
    "medegezagdrager_tijdens_schorsing",
    art_253v_6,
    decision="gezag_daarna",
    when=met_niet_ouder
    & gezag.beeindigd.is_("nee")
    & gezag.ouder_geschorst_aantal.is_(1)
    & ~gezag.schorsing_vervallen
    & ~maatregel.voorlopige_voogdij_loopt,
    then="medegezagdrager",
    since="2015-01-01",
    rests_on=(bw1("268", 2),),
)

maatstaf_andere_ouder = NotModelled(
    provision=art_253v_6,
    what=Text(
        "naar welke maatstaf de rechtbank dan op het verzoek van de ouder zonder gezag beslist",
        "by which standard the court then decides on the petition of the parent without authority",
    ),
    why=Text(
        "het lid noemt alleen de gelegenheid; gevraagd wordt of het gezag aan een ouder is opgedragen",
        "the paragraph names only the opportunity; what is asked is whether authority was conferred on a "
        "parent",
    ),
    decisions=("gezag_daarna",),
)
