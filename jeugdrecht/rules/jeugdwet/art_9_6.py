"""
Jeugdwet 9.6. De bestuurlijke boete, en wat ook een strafbaar feit is.
"""

from jeugdrecht.facts import handhaving
from jeugdrecht.logic.declare import euro
from jeugdrecht.logic.rules import Definition, Limit, NotModelled, Scope
from jeugdrecht.sources import Provision, Text, jw

art_9_6_3 = Provision(
    jw("9.6", 3),
    heading=Text(
        "bestuurlijke boete",
        "administrative fine",
    ),
    summary=Text(
        "De ministers kunnen een boete van hoogstens € 33.500 opleggen bij strijd met 4.1.6, 4.1.8 of "
        "4.3.2 door een aanbieder of instelling.",
        "The ministers may impose a fine of at most EUR 33,500 on a provider or institution for breach "
        "of 4.1.6, 4.1.8 or 4.3.2.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

art_9_6_4 = Provision(
    jw("9.6", 4),
    heading=Text(
        "strafbaar feit",
        "criminal offence",
    ),
    summary=Text(
        "Schending van 4.1.8 is bovendien een overtreding: hechtenis tot zes maanden of een boete van "
        "de vierde categorie (leden 4 tot en met 6).",
        "Breach of 4.1.8 is also an offence: detention up to six months or a category 4 fine "
        "(paragraphs 4 to 6).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

boete = Limit(
    "boete",
    art_9_6_3,
    decision="jeugdwet_boete",
    when=handhaving.overtreden_bepaling.in_("jw_4_1_6", "jw_4_1_8", "jw_4_3_2"),
    then=euro(33500),
    since="2015-01-01",
    actor="minister",
)

strafbaar = Definition(
    "strafbaar",
    art_9_6_4,
    decision="jeugdwet_strafbaar",
    when=handhaving.overtreden_bepaling.is_("jw_4_1_8"),
    then="strafbaar",
    since="2015-01-01",
)

niet_strafbaar = Scope(
    "niet_strafbaar",
    art_9_6_4,
    decision="jeugdwet_strafbaar",
    then="niet_strafbaar",
    since="2015-01-01",
    closing=True,
)

andere_boetes = NotModelled(
    provision=art_9_6_3,
    what=Text(
        "de boete bij een aanwijzing over 4.3.1 lid 2 d tot en met j (€ 6.700, lid 2) en bij 4.0.1 "
        "(vierde categorie, lid 1)",
        "the fine for a direction on 4.3.1(2)(d) to (j) (EUR 6,700, paragraph 2) and for 4.0.1 "
        "(category 4, paragraph 1)",
    ),
    why=Text(
        "deze overtredingen staan niet onder de feiten die worden gevraagd; lid 1 noemt geen bedrag",
        "these breaches are not among the facts asked; paragraph 1 names no amount",
    ),
    decisions=("jeugdwet_boete",),
)
