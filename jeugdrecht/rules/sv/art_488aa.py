"""
Sv 488aa. De mededeling van rechten.

Geldt sinds 1 juni 2019 (Richtlijn 2016/800). De waarborg is dat de aangehouden jeugdige direct hoort welke
rechten hij heeft; wat over de ouders gaat, geldt alleen zolang hij minderjarig is (488 lid 3).
"""

from jeugdrecht.logic.rules import Duty, Earlier, NotModelled
from jeugdrecht.rules.sv.art_488 import jeugdzaak
from jeugdrecht.sources import Edition, Provision, Text, sv

art_488aa_1 = Provision(
    sv("488aa", 1),
    heading=Text("mededeling van rechten bij aanhouding", "information on rights at arrest"),
    summary=Text(
        "Direct na aanhouding krijgt de jeugdige mededeling van: kennisgeving aan ouders, vergezeld worden, "
        "beeld- en geluidsopname, medisch onderzoek en advies over zijn persoon.",
        "On arrest the youth is informed of parental notification, accompaniment, recording, medical "
        "examination and personal advice.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(
        Edition(
            "2011-02-01",
            "2019-05-31",
            Text("Dit artikel bestond nog niet.", "This article did not exist yet."),
        ),
    ),
)

mededeling_rechten = Duty(
    "mededeling_rechten",
    art_488aa_1,
    decision="waarborgen",
    when=jeugdzaak,
    then="mededeling_rechten",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="opsporingsambtenaar",
    rests_on=(sv("488", 2),),
)

latere_mededelingen = NotModelled(
    provision=art_488aa_1,
    what=Text(
        "de mededelingen bij een oproeping om te worden gehoord en bij de dagvaarding, en de begrijpelijke "
        "taal (leden 2 tot en met 5)",
        "the information with a summons to be heard and with the indictment, and the plain language "
        "(paragraphs 2-5)",
    ),
    why=Text(
        "de waarborgentabel vraagt alleen naar de mededeling bij de aanhouding",
        "the table of safeguards asks only for the information at arrest",
    ),
    decisions=("waarborgen",),
    since="2019-06-01",
)
