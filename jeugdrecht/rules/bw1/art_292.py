"""
BW1 292 en 293. De voogd die een ouder voor na zijn dood aanwijst.

Bij uiterste wil of in het gezagsregister, nooit een rechtspersoon. De aanwijzing heeft geen gevolg als de
andere ouder het gezag heeft of een medegezagdrager van rechtswege voogd wordt.
"""

from jeugdrecht.facts import gezag, voogd
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Provision, Text, bw1

art_292_1 = Provision(
    bw1("292", 1),
    heading=Text("voogdaanwijzing door een ouder", "designation of a guardian by a parent"),
    summary=Text(
        "Een ouder kan bij uiterste wil of door aantekening in het gezagsregister (244) bepalen wie, of "
        "welke twee personen, na zijn dood voogd(en) worden.",
        "A parent may by will or register note decide who, or which two persons, become guardian(s) after "
        "his death.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_292_2 = Provision(
    bw1("292", 2),
    heading=Text("geen rechtspersoon", "no legal person"),
    summary=Text(
        "Een ouder kan geen rechtspersoon (dus ook geen GI) aanwijzen.",
        "A parent cannot designate a legal person.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

art_293 = Provision(
    bw1("293"),
    heading=Text("aanwijzing zonder gevolg", "designation without effect"),
    summary=Text(
        "De regeling heeft geen gevolg als (a) de andere ouder na het overlijden het gezag heeft, (b) de "
        "overledene zelf geen gezag had, of (c) de medegezagdragende niet-ouder van rechtswege voogd wordt.",
        "No effect if (a) the other parent has authority, (b) the deceased had none, (c) the co-exercising "
        "non-parent becomes guardian by law.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

aangewezen_voogd = Scope(
    "aangewezen_voogd",
    art_292_1,
    decision="gezag_daarna",
    when=gezag.enige_gezagsouder_overleden
    & voogd.benoemd_door_ouder
    & ~voogd.aangewezene_is_rechtspersoon
    & ~voogd.niet_ouder_van_rechtswege
    & (~gezag.overlevende_ouder_gevraagd | gezag.belang_verzet_zich_tegen_andere_ouder),
    then="aangewezen_voogd",
    since="2015-01-01",
    excepts=("bw1:253g/rechter_kiest",),
    rests_on=(bw1("292", 2),),
)

medegezagdrager = Scope(
    "medegezagdrager",
    art_293,
    decision="gezag_daarna",
    when=gezag.enige_gezagsouder_overleden
    & voogd.niet_ouder_van_rechtswege
    & (~gezag.overlevende_ouder_gevraagd | gezag.belang_verzet_zich_tegen_andere_ouder),
    then="medegezagdrager",
    since="2015-01-01",
)

twee_ouders_twee_aanwijzingen = NotModelled(
    provision=art_292_1,
    what=Text(
        "aanwijzingen door beide ouders die tegelijk overlijden, en de laatste van meer aanwijzingen",
        "designations by both parents who die together, and the last of several designations",
    ),
    why=Text(
        "de leden 3 en 4 beslissen welke aanwijzing telt; hier telt de geldende",
        "paragraphs 3 and 4 settle which designation counts; here the valid one counts",
    ),
    decisions=("gezag_daarna",),
)
