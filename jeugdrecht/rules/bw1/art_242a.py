"""
BW1 242a. Contact met de ouder die de andere ouder zou hebben gedood: de Raad onderzoekt en verzoekt.
"""

from jeugdrecht.facts import verzoek
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import Duty, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, bw1

art_242a = Provision(
    bw1("242a"),
    heading=Text(
        "omgang na (verdenking van) doding van de andere ouder",
        "contact after (suspicion of) killing the other parent",
    ),
    summary=Text(
        "Wordt een ouder verdacht van of veroordeeld voor het doden van de andere ouder, dan "
        "onderzoekt de raad zodra hij dat verneemt de wenselijkheid van contact of omgang en "
        "verzoekt hij de kinderrechter een regeling vast te stellen of contact te ontzeggen; een "
        "ontzeggingsverzoek noemt de duur.",
        "If a parent is suspected of or convicted for killing the other, the Raad investigates "
        "contact and asks the judge to set or deny it; a denial request states the duration.",
    ),
    since="2018-01-01",
    read="2025-07-05",
    history=(
        Edition(
            "2015-01-01",
            "2017-12-31",
            Text("Bestond nog niet.", "Did not exist yet."),
        ),
    ),
)

contact_na_doding = verzoek.maatregel.is_("contact_na_doding")

raad = Duty(
    "raad",
    art_242a,
    decision="verzoeker",
    when=contact_na_doding & verzoek.verzoeker.is_("raad"),
    then="bevoegd",
    since="2018-01-01",
    earlier=Earlier.NOTHING,
    actor="raad",
)

duur_ontzegging = Duty(
    "duur_ontzegging",
    art_242a,
    decision="verzoekschrift.vereist",
    when=contact_na_doding & verzoek.vraagt_ontzegging,
    then="duur_ontzegging",
    since="2018-01-01",
    earlier=Earlier.NOTHING,
    actor="raad",
)

duur_ontzegging_ontbreekt = Duty(
    "duur_ontzegging_ontbreekt",
    art_242a,
    decision="verzoekschrift.ontbreekt",
    when=has_member("verzoekschrift.vereist", "duur_ontzegging") & ~verzoek.duur_ontzegging_vermeld,
    then="duur_ontzegging",
    since="2018-01-01",
    earlier=Earlier.NOTHING,
    actor="raad",
)

onderzoek = NotModelled(
    provision=art_242a,
    what=Text(
        "dat de Raad het contact onderzoekt zodra hij van de verdenking of veroordeling hoort",
        "that the Raad investigates the contact as soon as it hears of the suspicion or conviction",
    ),
    why=Text(
        "geen beslissing van de catalogus vraagt hiernaar",
        "no decision of the catalogue asks for this",
    ),
)
