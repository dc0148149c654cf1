"""
Sv 6:6:32. De voorwaardelijke fase van de PIJ: verlenging en terugplaatsing.

De fase duurt samen hoogstens twee jaar. Terugplaatsing kan als aanwijzingen niet zijn nageleefd, hoogstens
twee keer en samen hoogstens een jaar. Sinds 2023 moet de vordering een tot twee maanden voor het einde komen.
"""

from jeugdrecht.facts import sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import Deadline, Earlier, NotModelled, Scope
from jeugdrecht.rules.sv.boek_6.art_6_6_31 import op_tijd, toch_ontvankelijk
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_6_32_1 = Provision(
    sv("6.6.32", 1),
    heading=Text(
        "verlenging voorwaardelijk einde PIJ",
        "extending the conditional phase of PIJ",
    ),
    summary=Text(
        "De rechter kan de voorwaardelijke fase verlengen; totaal hoogstens twee jaar (lid 2). "
        "Terugplaatsing: alleen bij niet naleven van aanwijzingen, hoogstens twee keer en alle keren samen "
        "hoogstens een jaar (lid 4); vanaf 18 ook in een penitentiaire inrichting of tbs-instelling.",
        "Conditional phase extendable to two years in total; return at most twice and one year in total.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77tb: zelfde grenzen.",
                "Art. 77tb Criminal Code: the same limits.",
            ),
        ),
        Edition(
            "2020-01-01",
            "2022-12-31",
            Text(
                "Nog zonder termijn voor de vordering.",
                "Without a period for the demand yet.",
            ),
        ),
    ),
)

art_6_6_32_6 = Provision(
    sv("6.6.32", 6),
    heading=Text("de voorwaardelijke PIJ alsnog uitvoeren", "executing the suspended PIJ order after all"),
    summary=Text(
        "Een voorwaardelijk opgelegde PIJ kan op vordering alsnog worden uitgevoerd als een voorwaarde "
        "niet is nageleefd of de veiligheid dat anderszins eist.",
        "A suspended PIJ order may be executed after all on demand, where a condition was breached or safety "
        "otherwise requires it.",
    ),
    since="2020-01-01",
    read="2026-07-01",
)

hoogstens_twee_jaar = tenuitvoerlegging.beslissing.is_(
    "voorwaardelijk_einde_verlenging"
) & tenuitvoerlegging.voorwaardelijke_fase_maanden.plus(tenuitvoerlegging.verlenging_maanden).at_most(24)

verlenging_tot_2023 = Scope(
    "verlenging",
    art_6_6_32_1,
    decision="gevraagde_executiebeslissing",
    when=hoogstens_twee_jaar & (tenuitvoerlegging.ambtshalve | sanctie.vordering_om),
    then="mogelijk",
    since="2014-04-01",
    until="2022-12-31",
    actor="rechter",
    read="2022-07-01",
)

verlenging = Scope(
    "verlenging",
    art_6_6_32_1,
    decision="gevraagde_executiebeslissing",
    when=hoogstens_twee_jaar
    & (tenuitvoerlegging.ambtshalve | (sanctie.vordering_om & (op_tijd | toch_ontvankelijk))),
    then="mogelijk",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="rechter",
)

# A breach leads there by 6:6:21 already; safety alone does so for the PIJ order only.
alsnog_om_de_veiligheid = Scope(
    "alsnog_om_de_veiligheid",
    art_6_6_32_6,
    decision="gevraagde_executiebeslissing",
    when=tenuitvoerlegging.beslissing.is_("alsnog_tenuitvoerlegging")
    & sanctie.soort.is_("pij")
    & sanctie.voorwaardelijk
    & sanctie.vordering_om
    & tenuitvoerlegging.veiligheid_eist_uitvoering,
    then="mogelijk",
    since="2020-01-01",
    earlier=Earlier.NOTHING,
    actor="rechter",
)

terugplaatsing = Scope(
    "terugplaatsing",
    art_6_6_32_1,
    decision="gevraagde_executiebeslissing",
    when=tenuitvoerlegging.beslissing.is_("terugplaatsing")
    & sanctie.pij_fase.is_("voorwaardelijk_einde")
    & ~sanctie.voorwaarde_nageleefd
    & sanctie.terugplaatsing_keren.less_than(2)
    & sanctie.terugplaatsing_maanden.at_most(12),
    then="mogelijk",
    since="2014-04-01",
    actor="rechter",
)

vordering_indienen = Deadline(
    "vordering_indienen",
    art_6_6_32_1,
    decision="termijnen_tenuitvoerlegging",
    when=tenuitvoerlegging.beslissing.is_("voorwaardelijk_einde_verlenging"),
    then={
        "id": "vordering_indienen",
        "wat": Text(
            "verlenging van de voorwaardelijke fase vorderen", "demanding extension of the conditional phase"
        ),
        "wie": Text("het openbaar ministerie", "the public prosecution service"),
        "termijn": Text(
            "een tot twee maanden voor het einde van die fase",
            "one to two months before the end of that phase",
        ),
    },
    since="2023-01-01",
    earlier=Earlier.NOTHING,
    actor="openbaar_ministerie",
)

waarheen = NotModelled(
    provision=art_6_6_32_1,
    what=Text(
        "waarheen wordt teruggeplaatst (vanaf 18 ook een penitentiaire of tbs-inrichting), bijzondere "
        "voorwaarden, en dat de terugplaatsing niet langer duurt dan de fase",
        "where the return is to (from 18 also a penitentiary or tbs institution), special conditions, and "
        "that the return does not outlast the phase",
    ),
    why=Text(
        "dat kiest de rechter als terugplaatsing kan",
        "the court chooses that where a return is possible",
    ),
    decisions=("gevraagde_executiebeslissing",),
)
