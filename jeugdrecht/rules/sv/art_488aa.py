"""
Sv 488aa. De mededeling van rechten.

Geldt sinds 1 juni 2019 (Richtlijn 2016/800). De jeugdige hoort welke rechten hij heeft: direct bij de
aanhouding, bij een oproeping om te worden gehoord en bij de dagvaarding. Wat over de ouders gaat, geldt
alleen zolang hij minderjarig is (488 lid 3).

Dat hij in voorlopige hechtenis gescheiden van volwassenen verblijft, noemt lid 3 onder d een recht; hoe de
inrichting dat uitvoert, staat in de Beginselenwet justitiële jeugdinrichtingen.
"""

from jeugdrecht.facts import verdachte
from jeugdrecht.logic.rules import Duty, Earlier
from jeugdrecht.rules.sv.art_488 import jeugdzaak, vervolgd_voor_rechter
from jeugdrecht.rules.sv.art_491 import meer_dan_de_grens, meer_dan_de_grens_tot_2023
from jeugdrecht.sources import Edition, Provision, Text, sv

BESTOND_NIET = Text("Dit artikel bestond nog niet.", "This article did not exist yet.")

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
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_488aa_2 = Provision(
    sv("488aa", 2),
    heading=Text(
        "mededeling bij horen voor een strafbeschikking", "information when heard for a penal order"
    ),
    summary=Text(
        "Wie wordt opgeroepen om voor een strafbeschikking te worden gehoord, hoort dat ouders, voogd of een "
        "vertrouwenspersoon mee mogen.",
        "Whoever is called to be heard for a penal order is told that parents, guardian or a trusted person "
        "may come along.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_488aa_3 = Provision(
    sv("488aa", 3),
    heading=Text("mededeling bij horen over gevangenhouding", "information when heard on detention"),
    summary=Text(
        "Wie wordt opgeroepen om over gevangenhouding te worden gehoord, hoort van de zo kort mogelijke "
        "duur, de "
        "schorsing, wie mee mogen, de periodieke toetsing en het verblijf gescheiden van volwassenen.",
        "Whoever is called to be heard on detention is told of the shortest duration, suspension, who may "
        "come "
        "along, periodic review and being held apart from adults.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_488aa_4 = Provision(
    sv("488aa", 4),
    heading=Text("mededeling bij de dagvaarding", "information with the indictment"),
    summary=Text(
        "Bij de dagvaarding hoort de verdachte van de plicht te verschijnen, de gesloten deuren en wie hem "
        "op de "
        "zitting mogen vergezellen.",
        "With the indictment the suspect is told of the duty to appear, the closed doors and who may come "
        "to the "
        "hearing.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
)

art_488aa_5 = Provision(
    sv("488aa", 5),
    heading=Text("eenvoudige taal", "plain language"),
    summary=Text(
        "De mededeling is in eenvoudige en toegankelijke woorden, en zo nodig in een taal die de verdachte "
        "begrijpt.",
        "The information is in plain and accessible words, and where needed in a language the suspect "
        "understands.",
    ),
    since="2019-06-01",
    read="2026-07-01",
    history=(Edition("2011-02-01", "2019-05-31", BESTOND_NIET),),
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
    rests_on=(sv("488", 2), sv("488aa", 5)),
)

mededeling_bij_strafbeschikking_tot_2023 = Duty(
    "mededeling_bij_strafbeschikking",
    art_488aa_2,
    decision="waarborgen",
    when=jeugdzaak & meer_dan_de_grens_tot_2023,
    then="mededeling_rechten_bij_strafbeschikking",
    since="2019-06-01",
    until="2022-12-31",
    earlier=Earlier.NOTHING,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2), sv("488aa", 5), sv("491", 2)),
    read="2019-06-01",
)

mededeling_bij_strafbeschikking = Duty(
    "mededeling_bij_strafbeschikking",
    art_488aa_2,
    decision="waarborgen",
    when=jeugdzaak & meer_dan_de_grens,
    then="mededeling_rechten_bij_strafbeschikking",
    since="2023-01-01",
    earlier=Earlier.OTHER_EDITION,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2), sv("488aa", 5), sv("491", 2)),
)

mededeling_bij_gevangenhouding = Duty(
    "mededeling_bij_gevangenhouding",
    art_488aa_3,
    decision="waarborgen",
    when=jeugdzaak & verdachte.voorlopige_hechtenis,
    then="mededeling_rechten_bij_gevangenhouding",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    rests_on=(sv("488", 2), sv("488aa", 5), sv("493", 4)),
)

gescheiden_van_volwassenen = Duty(
    "gescheiden_van_volwassenen",
    art_488aa_3,
    decision="waarborgen",
    when=jeugdzaak & verdachte.voorlopige_hechtenis,
    then="gescheiden_van_volwassenen",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    rests_on=(sv("488", 2),),
    quote="gescheiden van volwassenen te verblijven",
)

mededeling_bij_dagvaarding = Duty(
    "mededeling_bij_dagvaarding",
    art_488aa_4,
    decision="waarborgen",
    when=jeugdzaak & vervolgd_voor_rechter,
    then="mededeling_rechten_bij_dagvaarding",
    since="2019-06-01",
    earlier=Earlier.NOTHING,
    actor="officier_van_justitie",
    rests_on=(sv("488", 2), sv("488aa", 5)),
)
