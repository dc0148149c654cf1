"""
Jeugdwet 2.9. De verordening jeugdhulp van de gemeenteraad.

Zij kan de plicht om bepaalde jeugdhulp in te zetten (2.4 lid 2 b) niet beperken.
"""

from jeugdrecht.facts import gemeente
from jeugdrecht.logic.rules import Norm
from jeugdrecht.sources import Provision, Text, jw

art_2_9 = Provision(
    jw("2.9"),
    heading=Text(
        "verordening jeugdhulp",
        "by-law on youth care",
    ),
    summary=Text(
        "De raad regelt bij verordening voorwaarden, beoordeling en afwegingsfactoren voor individuele "
        "voorzieningen (a), afstemming met andere domeinen (b), de hoogte van het pgb (c) en "
        "fraudebestrijding (d).",
        "The council regulates by by-law conditions, assessment and factors for individual provisions "
        "(a), coordination with other domains (b), the amount of the personal budget (c) and fighting "
        "fraud (d).",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

verordening = Norm(
    "verordening",
    art_2_9,
    decision="college_plichten",
    then=gemeente.verordening_vastgesteld,
    since="2015-01-01",
    actor="gemeenteraad",
)

verordening_voorwaarden = Norm(
    "verordening_voorwaarden",
    art_2_9,
    decision="college_plichten",
    when=gemeente.verordening_vastgesteld,
    then=gemeente.verordening_voorwaarden,
    since="2015-01-01",
    actor="gemeenteraad",
)

verordening_afstemming = Norm(
    "verordening_afstemming",
    art_2_9,
    decision="college_plichten",
    when=gemeente.verordening_vastgesteld,
    then=gemeente.verordening_afstemming,
    since="2015-01-01",
    actor="gemeenteraad",
)

verordening_pgb = Norm(
    "verordening_pgb",
    art_2_9,
    decision="college_plichten",
    when=gemeente.verordening_vastgesteld,
    then=gemeente.verordening_pgb,
    since="2015-01-01",
    actor="gemeenteraad",
)

verordening_misbruik = Norm(
    "verordening_misbruik",
    art_2_9,
    decision="college_plichten",
    when=gemeente.verordening_vastgesteld,
    then=gemeente.verordening_misbruik,
    since="2015-01-01",
    actor="gemeenteraad",
)
