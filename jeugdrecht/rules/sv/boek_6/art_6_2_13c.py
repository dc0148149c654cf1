"""
Sv 6:2:13c. Geen voorwaardelijke invrijheidstelling van volwassenen bij jeugdrecht.

Jeugddetentie kent haar eigen regeling (6:6:28); die beslissing rust mede op dit artikel.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Edition, Provision, Text, sv

art_6_2_13c = Provision(
    sv("6.2.13c"),
    heading=Text(
        "geen volwassen v.i. bij jeugdrecht",
        "no adult parole under youth law",
    ),
    summary=Text(
        "De VI-titel geldt niet voor wie volgens 77g-77gg is berecht.",
        "Adult parole rules do not apply to youth sentences.",
    ),
    since="2021-07-01",
    read="2026-07-01",
    history=(
        Edition(
            "2014-04-01",
            "2021-06-30",
            Text(
                "Bestond niet; de regeling van volwassenen gold niet doordat Sr 77a titel I uitsloot.",
                "Did not exist; the adult rules did not apply because art. 77a Criminal Code excluded "
                "Title I.",
            ),
        ),
    ),
)

regeling_van_volwassenen = NotModelled(
    provision=art_6_2_13c,
    what=Text(
        "de voorwaardelijke invrijheidstelling van volwassenen (6:2:10)",
        "parole of adults (art. 6:2:10)",
    ),
    why=Text(
        "die geldt niet wanneer jeugdsancties zijn toegepast, en is geen jeugdrecht",
        "it does not hold where youth sanctions were applied, and is no youth law",
    ),
    decisions=("gevraagde_executiebeslissing",),
)
