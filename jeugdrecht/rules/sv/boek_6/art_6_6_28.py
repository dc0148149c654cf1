"""
Sv 6:6:28. Voorwaardelijke invrijheidstelling uit jeugddetentie.

De rechter die de jeugddetentie oplegde kan dat te allen tijde; de regeling van volwassenen geldt niet.
"""

from jeugdrecht.facts import sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_6_28_1 = Provision(
    sv("6.6.28", 1),
    heading=Text(
        "VI jeugddetentie",
        "conditional release from youth detention",
    ),
    summary=Text(
        "De rechter die jeugddetentie oplegde, kan te allen tijde voorwaardelijk in vrijheid stellen; "
        "proeftijd maximaal twee jaar (lid 2).",
        "The sentencing judge may release on parole at any time; probation up to two years.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77j leden 4 en 5: zelfde inhoud.",
                "Art. 77j(4)-(5) Criminal Code: the same content.",
            ),
        ),
    ),
)

invrijheidstelling = Scope(
    "invrijheidstelling",
    art_6_6_28_1,
    decision="gevraagde_executiebeslissing",
    when=tenuitvoerlegging.beslissing.is_("voorwaardelijke_invrijheidstelling")
    & sanctie.soort.is_("jeugddetentie"),
    then="mogelijk",
    since="2014-04-01",
    actor="rechter",
    rests_on=(sv("6.2.13c"),),
    quote="kan te allen tijde",
)

proeftijd_daarbij = NotModelled(
    provision=art_6_6_28_1,
    what=Text(
        "de proeftijd van hoogstens twee jaar en de voorwaarden (lid 2)",
        "the probation period of at most two years and the conditions (paragraph 2)",
    ),
    why=Text(
        "die volgen op de invrijheidstelling en bepalen niet of zij kan",
        "they follow the release and do not decide whether it is possible",
    ),
    decisions=("gevraagde_executiebeslissing",),
)
