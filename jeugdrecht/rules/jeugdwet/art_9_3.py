"""
Jeugdwet 9.3. De aanwijzing van de minister en het bevel van de toezichthouder.

Verlengen van een bevel doet een minister; dat wordt niet aan de toezichthouder gemandateerd.
"""

from jeugdrecht.facts import handhaving, instelling
from jeugdrecht.logic.rules import Deadline, NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, jw

art_9_3_1 = Provision(
    jw("9.3", 1),
    heading=Text(
        "aanwijzing",
        "direction",
    ),
    summary=Text(
        "Vindt een minister dat een aanbieder of instelling de wet onvoldoende naleeft, dan kan hij een "
        "schriftelijke aanwijzing geven, met redenen en een termijn.",
        "If a minister finds that a provider or institution complies insufficiently, the minister may "
        "give a written direction, with reasons and a term.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_9_3_4 = Provision(
    jw("9.3", 4),
    heading=Text(
        "bevel",
        "order",
    ),
    summary=Text(
        "Kunnen maatregelen wegens gevaar geen uitstel lijden, dan kan de toezichthouder een "
        "schriftelijk bevel geven; het geldt zeven dagen en kan door een minister worden verlengd.",
        "If measures cannot be delayed because of danger, the supervisory official may give a written "
        "order; it holds for seven days and a minister may extend it.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

getoetste_partij = instelling.soort.in_("gi", "jeugdhulpaanbieder")

aanwijzing = Power(
    "aanwijzing",
    art_9_3_1,
    decision="jeugdwet_aanwijzing",
    opens="bevoegd",
    requires=getoetste_partij,
    grounds=handhaving.onvoldoende_naleving,
    actor="minister",
    since="2015-01-01",
)

geen_aanwijzing = Scope(
    "geen_aanwijzing",
    art_9_3_1,
    decision="jeugdwet_aanwijzing",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

bevel = Power(
    "bevel",
    art_9_3_4,
    decision="jeugdwet_bevel",
    opens="bevoegd",
    requires=getoetste_partij,
    grounds=handhaving.geen_uitstel,
    actor="toezichthouder",
    since="2015-01-01",
)

geen_bevel = Scope(
    "geen_bevel",
    art_9_3_4,
    decision="jeugdwet_bevel",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

zeven_dagen = Deadline(
    "zeven_dagen",
    art_9_3_4,
    decision="jeugdwet_bevel_tot",
    then=handhaving.bevel_op.plus(days=7),
    since="2015-01-01",
    actor="toezichthouder",
)

verlenging = NotModelled(
    provision=art_9_3_4,
    what=Text(
        "tot wanneer een minister het bevel verlengt",
        "until when a minister extends the order",
    ),
    why=Text(
        "een grens aan die verlenging staat er niet",
        "no limit on that extension is given",
    ),
    decisions=("jeugdwet_bevel_tot",),
)
