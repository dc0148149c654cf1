"""
Jeugdwet 8.1.4. Een beslissing over een persoonsgebonden budget herzien of intrekken, en bij dwangbevel
invorderen.

Vijf gronden; alleen na onjuiste of onvolledige gegevens (a) kan het college bij dwangbevel invorderen.
"""

from jeugdrecht.facts import pgb
from jeugdrecht.logic.rules import NotModelled, Power, Scope
from jeugdrecht.sources import Provision, Text, jw

art_8_1_4 = Provision(
    jw("8.1.4"),
    heading=Text("herzien of intrekken pgb", "revising or withdrawing the personal budget"),
    summary=Text(
        "Bij onjuiste gegevens (a), niet meer aangewezen (b), niet meer toereikend (c), voorwaarden niet "
        "nageleefd (d) of oneigenlijk gebruik (e); bij a kan dwangbevel (lid 3).",
        "For incorrect data (a), no longer needed (b), no longer sufficient (c), conditions not met (d) or "
        "improper use (e); after a, recovery by enforcement order (paragraph 3).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

geen_herziening = Scope(
    "geen_herziening",
    art_8_1_4,
    decision="pgb_herziening",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

herziening = Power(
    "herziening",
    art_8_1_4,
    decision="pgb_herziening",
    opens="bevoegd",
    requires=pgb.grond_herziening.in_("a", "b", "c", "d", "e"),
    actor="college",
    since="2015-01-01",
)

geen_dwangbevel = Scope(
    "geen_dwangbevel",
    art_8_1_4,
    decision="pgb_dwangbevel",
    then="niet_bevoegd",
    since="2015-01-01",
    closing=True,
)

dwangbevel = Power(
    "dwangbevel",
    art_8_1_4,
    decision="pgb_dwangbevel",
    opens="bevoegd",
    requires=pgb.grond_herziening.is_("a"),
    actor="college",
    since="2015-01-01",
)

zou_anders_hebben_beslist = NotModelled(
    provision=art_8_1_4,
    what=Text(
        "dat juiste gegevens tot een andere beslissing zouden hebben geleid, en het tijdstip waarop de "
        "herziening werkt (lid 2)",
        "that correct data would have led to another decision, and the moment from which the revision works "
        "(paragraph 2)",
    ),
    why=Text(
        "het college stelt de grond en het tijdstip vast; de grond wordt als geheel gevraagd",
        "the executive establishes the ground and the moment; the ground is asked as a whole",
    ),
    decisions=("pgb_herziening", "pgb_dwangbevel"),
)
