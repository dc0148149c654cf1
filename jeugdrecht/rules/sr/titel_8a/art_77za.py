"""
Sr 77za. Voorwaarden dadelijk uitvoerbaar.

Alleen bij een ernstig risico op een misdrijf tegen of gevaarlijk voor het lichaam: zwaarder dan 77w lid 6,
dat over de gedragsmaatregel gaat.
"""

from jeugdrecht.facts import rechter, sanctie, tenuitvoerlegging
from jeugdrecht.logic.rules import NotModelled, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77za = Provision(
    sr("77za"),
    heading=Text(
        "dadelijk uitvoerbaar",
        "immediate enforcement of conditions",
    ),
    summary=Text(
        "Voorwaarden en toezicht dadelijk uitvoerbaar bij ernstig risico op een misdrijf tegen of "
        "gevaarlijk voor het lichaam van personen.",
        "Immediate enforcement if serious risk of a violent crime.",
    ),
    since="2015-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2012-04-01",
            "2014-12-31",
            Text(
                "Zelfde inhoud, met de term hulp en steun; opheffing stond in lid 2.",
                "The same content, with the term help and support; lifting stood in paragraph 2.",
            ),
        ),
    ),
)

dadelijk_uitvoerbaar = Scope(
    "dadelijk_uitvoerbaar",
    art_77za,
    decision="gevraagde_executiebeslissing",
    when=tenuitvoerlegging.beslissing.is_("dadelijke_uitvoerbaarheid")
    & sanctie.voorwaardelijk
    & ~sanctie.soort.is_("gedragsmaatregel")
    & rechter.risico_misdrijf_tegen_lichaam,
    then="mogelijk",
    since="2014-04-01",
    actor="rechter",
)

opheffing = NotModelled(
    provision=art_77za,
    what=Text(
        "opheffing van het bevel in hoger beroep",
        "lifting of the order on appeal",
    ),
    why=Text(
        "dat is een nieuwe beslissing, zonder eis die een feit is",
        "that is a new decision, with no requirement that is a fact",
    ),
    decisions=("gevraagde_executiebeslissing",),
)
