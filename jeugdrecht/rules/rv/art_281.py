"""
Rv 281. Een verzoek zonder advocaat waar die nodig is: eerst herstel, dan pas niet-ontvankelijk.
"""

from jeugdrecht.facts import verzoek
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import Duty, Scope
from jeugdrecht.sources import Provision, Text, rv

art_281 = Provision(
    rv("281"),
    heading=Text("herstel van een verzoek zonder advocaat", "repair of a petition without a lawyer"),
    summary=Text(
        "Is ten onrechte zonder advocaat verzocht, dan moet de rechter de verzoeker een door hem te "
        "bepalen hersteltermijn geven; pas als die niet wordt benut volgt niet-ontvankelijkheid. "
        "Geen hogere voorziening (lid 2).",
        "If wrongly filed without a lawyer the court gives the petitioner a period to repair; only "
        "if unused is the petition inadmissible. No appeal.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

advocaat_ontbreekt = has_member("verzoekschrift.ontbreekt", "advocaat")

in_orde = Scope(
    "in_orde",
    art_281,
    decision="verzoekschrift.advocaat",
    then="in_orde",
    since="2015-01-01",
    closing=True,
)

hersteltermijn = Duty(
    "hersteltermijn",
    art_281,
    decision="verzoekschrift.advocaat",
    when=advocaat_ontbreekt & ~verzoek.hersteltermijn_verstreken,
    then="hersteltermijn",
    since="2015-01-01",
    actor="rechter",
)

niet_ontvankelijk = Duty(
    "niet_ontvankelijk",
    art_281,
    decision="verzoekschrift.advocaat",
    when=advocaat_ontbreekt & verzoek.hersteltermijn_verstreken,
    then="niet_ontvankelijk",
    since="2015-01-01",
    actor="rechter",
)
