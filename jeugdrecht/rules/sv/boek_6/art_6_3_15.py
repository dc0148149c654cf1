"""
Sv 6:3:15. Aanhouding bij niet-naleving.

Tot 2020 (Sr 77cca) alleen bij voorwaardelijke jeugddetentie of PIJ, zonder de eis dat vrijheidsbeneming
aannemelijk is.
"""

from jeugdrecht.facts import rechter, sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import Earlier, NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_3_15_1 = Provision(
    sv("6.3.15", 1),
    heading=Text(
        "aanhouding bij niet-naleving",
        "arrest on breach",
    ),
    summary=Text(
        "Is er (a) een ernstig vermoeden dat een voorwaarde, maatregel of aanwijzing niet wordt nageleefd, "
        "of eist anders de veiligheid dat, en (b) is aannemelijk dat de rechter vrijheidsbeneming zal "
        "bevelen, dan kan het OM aanhouding bevelen.",
        "Arrest on serious grounds of breach.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77cca: alleen bij voorwaardelijke jeugddetentie of PIJ, en zonder de eis dat "
                "vrijheidsbeneming aannemelijk is.",
                "Art. 77cca Criminal Code: only with suspended youth detention or PIJ, and without the "
                "likelihood of custody.",
            ),
        ),
    ),
)

gevraagd = tenuitvoerlegging.beslissing.is_("aanhouding")

aanhouding_tot_2020 = Scope(
    "aanhouding",
    art_6_3_15_1,
    decision="gevraagde_executiebeslissing",
    when=gevraagd
    & sanctie.voorwaardelijk
    & sanctie.soort.in_("jeugddetentie", "pij")
    & rechter.ernstige_redenen,
    then="mogelijk",
    since="2014-04-01",
    until="2019-12-31",
    actor="openbaar_ministerie",
    read="2014-04-01",
)

aanhouding = Scope(
    "aanhouding",
    art_6_3_15_1,
    decision="gevraagde_executiebeslissing",
    when=gevraagd
    & (rechter.ernstige_redenen | tenuitvoerlegging.veiligheidsbelang)
    & rechter.vrijheidsbeneming_aannemelijk,
    then="mogelijk",
    since="2020-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="openbaar_ministerie",
)

hulpofficier = NotModelled(
    provision=art_6_3_15_1,
    what=Text(
        "dat de hulpofficier kan aanhouden als het bevel niet kan worden afgewacht",
        "that the assistant prosecutor may order the arrest where the order cannot be awaited",
    ),
    why=Text(
        "de voorwaarden zijn dezelfde; alleen de haast verschilt",
        "the conditions are the same; only the urgency differs",
    ),
    decisions=("gevraagde_executiebeslissing",),
)
