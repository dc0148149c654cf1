"""
Sv 6:6:20. Voorlopige tenuitvoerlegging door de rechter-commissaris.
"""

from jeugdrecht.facts import tenuitvoerlegging
from jeugdrecht.logic.rules import Deadline, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_6_20_1 = Provision(
    sv("6.6.20", 1),
    heading=Text(
        "voorlopige tenuitvoerlegging",
        "provisional execution",
    ),
    summary=Text(
        "Binnen 72 uur na de vordering (lid 3) beslist de rechter-commissaris over voorlopige "
        "tenuitvoerlegging, ook van vervangende jeugddetentie; direct uitvoerbaar.",
        "The investigating judge decides within 72 hours.",
    ),
    since="2020-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Sr 77cca: beslissing binnen driemaal vierentwintig uur na de aanhouding.",
                "Art. 77cca Criminal Code: decision within three times twenty-four hours of the arrest.",
            ),
        ),
    ),
)

art_6_6_20_2 = Provision(
    sv("6.6.20", 2),
    heading=Text("vordering na aanhouding", "demand after arrest"),
    summary=Text(
        "Is de veroordeelde aangehouden (6:3:15), dan dient het OM de vordering onverwijld in.",
        "If the convicted person was arrested (6:3:15), the prosecution files the demand at once.",
    ),
    since="2020-01-01",
    read="2026-07-01",
)

vordering = Deadline(
    "vordering",
    art_6_6_20_2,
    decision="termijnen_tenuitvoerlegging",
    when=tenuitvoerlegging.beslissing.is_("aanhouding"),
    then={
        "id": "vordering_na_aanhouding",
        "wat": Text(
            "na de aanhouding voorlopige tenuitvoerlegging vorderen",
            "demanding provisional execution after the arrest",
        ),
        "wie": Text("het openbaar ministerie", "the public prosecution service"),
        "termijn": Text("onverwijld", "at once"),
    },
    since="2020-01-01",
    actor="openbaar_ministerie",
)

binnen_72_uur = Deadline(
    "binnen_72_uur",
    art_6_6_20_1,
    decision="termijnen_tenuitvoerlegging",
    when=tenuitvoerlegging.beslissing.is_("aanhouding"),
    then={
        "id": "voorlopige_tenuitvoerlegging",
        "wat": Text("beslissen over voorlopige tenuitvoerlegging", "deciding on provisional execution"),
        "wie": Text("de rechter-commissaris", "the investigating judge"),
        "termijn": Text("binnen 72 uur na de vordering", "within 72 hours of the demand"),
    },
    since="2020-01-01",
    actor="rechter",
    quote="driemaal vierentwintig uur na de indiening van de vordering",
)

voorlopig = NotModelled(
    provision=art_6_6_20_1,
    what=Text(
        "welke voorlopige beslissing de rechter-commissaris neemt",
        "which provisional decision the investigating judge takes",
    ),
    why=Text(
        "het lid stelt daaraan geen eis naast de vordering",
        "the paragraph sets no requirement for it besides the demand",
    ),
    decisions=("termijnen_tenuitvoerlegging",),
)
