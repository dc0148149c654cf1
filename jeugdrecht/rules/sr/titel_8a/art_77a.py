"""
Sr 77a. Jeugdsanctierecht voor wie bij het feit 12 tot en met 17 jaar oud was.

De leeftijd telt op de dag van het feit, niet bij aanhouding, zitting of vonnis.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import NONE, Limit, Scope
from jeugdrecht.sources import Edition, Provision, Text, sr

art_77a = Provision(
    sr("77a"),
    heading=Text("toepasselijkheid van het jeugdsanctierecht", "when youth sanctions apply"),
    summary=Text(
        "Wie bij het begaan van het feit 12 jaar of ouder en nog geen 18 was, valt onder het "
        "jeugdsanctierecht: de artikelen 9 leden 1-4, 10, 14a-22d, 24b, 24c, 27-36, 37a-38p, 43a-44"
        " en 57-62 gelden niet; daarvoor in de plaats komen 77d t/m 77gg.",
        "Aged 12 to under 18 at the time of the offence: listed general sentencing articles are "
        "replaced by arts. 77d-77gg.",
    ),
    since="2023-01-01",
    read="2026-07-01",
    history=(
        Edition(
            "2002-05-04",
            "2014-03-31",
            Text(
                "Andere lijst: 9 lid 1, 10 tot 22a, 24c, 37 tot 38i, 44 en 57 tot 62 golden niet.",
                "Another list: 9(1), 10-22a, 24c, 37-38i, 44 and 57-62 did not apply.",
            ),
        ),
        Edition(
            "2014-04-01",
            "2019-12-31",
            Text(
                "Andere lijst: 9, 10, 12 tot 31, 35 tot 38u, 43a tot 44 en 57 tot 62 golden niet.",
                "Another list: 9, 10, 12-31, 35-38u, 43a-44 and 57-62 did not apply.",
            ),
        ),
        Edition(
            "2020-01-01",
            "2022-12-31",
            Text(
                "Andere lijst: 9, 10, 12 tot 31, 36 tot 38p, 43a tot 44 en 57 tot 62 golden niet.",
                "Another list: 9, 10, 12-31, 36-38p, 43a-44 and 57-62 did not apply.",
            ),
        ),
    ),
)

# Only the list of set-aside articles changed over the years; the ages were 12 to 18 in every text since 2002.
jeugd = Scope(
    "jeugd",
    art_77a,
    decision="sanctierecht",
    when=jeugdige.leeftijd_op_pleegdatum.between(12, 18),
    then="jeugd",
    since="2002-05-04",
    quote="twaalf jaren doch nog niet die van achttien jaren",
)

volwassen = Scope(
    "volwassen",
    art_77a,
    decision="sanctierecht",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(18),
    then="volwassen",
    since="2002-05-04",
    rests_on=(sr("77c", 1),),
)

# The title replaces the general rules for those of 12 to 17; from 18 it takes a choice of the court (77c).
volwassen_berecht = decided("sanctierecht", "volwassen") & jeugdige.leeftijd_op_pleegdatum.at_least(18)

geen_jeugddetentie = Limit(
    "geen_jeugddetentie",
    art_77a,
    decision="sanctiemaxima.jeugddetentie_maanden",
    when=volwassen_berecht,
    then=NONE,
    since="2002-05-04",
)

geen_pij = Limit(
    "geen_pij",
    art_77a,
    decision="sanctiemaxima.pij_jaren",
    when=volwassen_berecht,
    then=NONE,
    since="2002-05-04",
)

geen_verlengde_pij = Limit(
    "geen_verlengde_pij",
    art_77a,
    decision="sanctiemaxima.pij_verlengd_jaren",
    when=volwassen_berecht,
    then=NONE,
    since="2002-05-04",
)

geen_gedragsmaatregel = Limit(
    "geen_gedragsmaatregel",
    art_77a,
    decision="sanctiemaxima.gedragsmaatregel_maanden",
    when=volwassen_berecht,
    then=NONE,
    since="2002-05-04",
)

# Since 2014 art. 77c(2) says so too; before, the title reached nobody of 18 or older without the court.
geen_halt_voor_volwassenen = Limit(
    "geen_halt_voor_volwassenen",
    art_77a,
    decision="sanctiemaxima.halt_uren",
    when=jeugdige.leeftijd_op_pleegdatum.at_least(18),
    then=NONE,
    since="2002-05-04",
    until="2014-03-31",
    read="2014-03-12",
)
