"""
Sv 6:6:21. Alsnog tenuitvoerlegging.

De rechter kan haar op vordering bevelen als een voorwaarde niet is nageleefd; het OM vordert alleen als een
waarschuwing niet volstaat. Een nieuw strafbaar feit in de proeftijd is niet-naleving van de algemene
voorwaarde (Sr 77z), gebrek aan medewerking aan toezicht ook.
"""

from jeugdrecht.facts import rechter, sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import Deadline, Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr, sv

art_6_6_21_1 = Provision(
    sv("6.6.21", 1),
    heading=Text(
        "alsnog tenuitvoerlegging",
        "execution after all",
    ),
    summary=Text(
        "Op vordering alsnog (gedeeltelijke) tenuitvoerlegging van de voorwaardelijke straf of maatregel, "
        "met of zonder wijziging; bij vrijheidsstraf kan taakstraf worden gelast (lid 2).",
        "Suspended sentence may be executed, possibly as community order.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77dd: op vordering bij niet-naleving; een waarschuwing werd niet genoemd.",
                "Art. 77dd Criminal Code: on demand after a breach; a warning was not mentioned.",
            ),
        ),
    ),
)

art_6_6_21_4 = Provision(
    sv("6.6.21", 4),
    heading=Text("termijn van het onderzoek", "period of the hearing"),
    summary=Text(
        "Het onderzoek is zo spoedig mogelijk; heeft de rechter-commissaris al beslist, dan binnen een maand "
        "na ontvangst van de vordering.",
        "The hearing is as soon as possible; if the investigating judge has decided already, within a "
        "month of receipt of the demand.",
    ),
    since="2020-01-01",
    read="2026-07-01",
)

art_6_6_22_1 = Provision(
    sv("6.6.22", 1),
    heading=Text("beroep bij alsnog tenuitvoerlegging", "appeal with execution after all"),
    summary=Text(
        "Beroep staat open tegen voorlopige vervangende detentie (6:6:20), en tegen alsnog tenuitvoerlegging "
        "alleen als die deel is van een uitspraak over een ander strafbaar feit.",
        "Appeal lies against provisional substitute detention (6:6:20), and against execution after all only "
        "as part of a judgment on another offence.",
    ),
    since="2020-01-01",
    read="2026-07-01",
)

niet_nageleefd = (
    tenuitvoerlegging.beslissing.is_("alsnog_tenuitvoerlegging")
    & sanctie.voorwaardelijk
    & sanctie.vordering_om
    & (~sanctie.voorwaarde_nageleefd | sanctie.nieuw_feit_in_proeftijd)
)

alsnog_tot_2020 = Scope(
    "alsnog",
    art_6_6_21_1,
    decision="gevraagde_executiebeslissing",
    when=niet_nageleefd,
    then="mogelijk",
    since="2014-04-01",
    until="2019-12-31",
    actor="rechter",
    read="2014-04-01",
    rests_on=(sr("77z", 1),),
)

alsnog = Scope(
    "alsnog",
    art_6_6_21_1,
    decision="gevraagde_executiebeslissing",
    when=niet_nageleefd & ~rechter.waarschuwing_volstaat,
    then="mogelijk",
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
    rests_on=(sr("77z", 1), sr("77z", 3)),
    quote="er niet met een waarschuwing kan worden volstaan",
)

onderzoek = Deadline(
    "onderzoek",
    art_6_6_21_4,
    decision="termijnen_tenuitvoerlegging",
    when=tenuitvoerlegging.beslissing.is_("alsnog_tenuitvoerlegging"),
    then={
        "id": "onderzoek",
        "wat": Text("de vordering behandelen", "hearing the demand"),
        "wie": Text("de rechter", "the court"),
        "termijn": Text(
            "zo spoedig mogelijk; binnen een maand na ontvangst als de rechter-commissaris al heeft beslist",
            "as soon as possible; within a month of receipt if the investigating judge has decided already",
        ),
    },
    since="2020-01-01",
    actor="rechter",
)

beroep = NotModelled(
    provision=art_6_6_22_1,
    what=Text(
        "het beroep tegen voorlopige vervangende detentie, en tegen alsnog tenuitvoerlegging samen met een "
        "nieuw feit",
        "the appeal against provisional substitute detention, and against execution after all together "
        "with a new offence",
    ),
    why=Text(
        "of de beslissing deel is van een uitspraak over een ander feit, wordt niet gevraagd; anders is er "
        "geen gewoon rechtsmiddel (6:6:7)",
        "whether the decision is part of a judgment on another offence is not asked; otherwise there is no "
        "ordinary remedy (6:6:7)",
    ),
    decisions=("waarborgen_tenuitvoerlegging", "termijnen_tenuitvoerlegging"),
)

taakstraf_ervoor_in_de_plaats = NotModelled(
    provision=art_6_6_21_1,
    what=Text(
        "een taakstraf in plaats van de vrijheidsstraf (lid 2), en gedeeltelijke tenuitvoerlegging",
        "a task penalty instead of custody (paragraph 2), and execution in part",
    ),
    why=Text(
        "dat is de keuze van de rechter als tenuitvoerlegging kan",
        "that is the choice of the court where execution is possible",
    ),
    decisions=("gevraagde_executiebeslissing",),
)
