"""
Jeugdwet 6.5. De klacht over gesloten jeugdhulp, en het beroep tegen de beslissing daarop.

De klachtencommissie beslist binnen vier weken; beroep binnen zes weken na ontvangst van het afschrift, of
nadat de vier weken verstreken zijn. Tot 2024 was de beroepstermijn zeven dagen (Bjj 74).
"""

from jeugdrecht.facts import klacht
from jeugdrecht.logic.rules import Deadline, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, atw, jw

art_6_5_1_3 = Provision(
    jw("6.5.1", 3),
    heading=Text(
        "klacht gesloten jeugdhulp: beslissing binnen vier weken",
        "complaint in closed youth care: decision within four weeks",
    ),
    summary=Text(
        "Op een schriftelijke klacht over vrijheidsbeperking, vervoer, weigering van "
        "verzorging van een eigen kind of verlof beslist de commissie zo spoedig mogelijk en "
        "uiterlijk vier weken na ontvangst.",
        "Complaint decided at latest four weeks after receipt.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Zelfde termijn, voor klachten over maatregelen, vervoer, noodmaatregel en "
                "verlof; niet over de verzorging van een eigen kind.",
                "The same term, for complaints on measures, transport, emergency measure and "
                "leave; not on caring for an own child.",
            ),
        ),
    ),
)

art_6_5_4_3 = Provision(
    jw("6.5.4", 3),
    heading=Text("beroep tegen klachtbeslissing: zes weken", "appeal against the decision: six weeks"),
    summary=Text(
        "Beroep binnen zes weken na ontvangst van het afschrift, of na de dag waarop "
        "uiterlijk had moeten zijn beslist.",
        "Appeal within six weeks.",
    ),
    since="2024-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2023-12-31",
            Text(
                "Beroep volgens Bjj 74 tot en met 76: uiterlijk de zevende dag na ontvangst "
                "van het afschrift.",
                "Appeal under Bjj 74 to 76: at the latest the seventh day after receipt of the copy.",
            ),
        ),
    ),
)

beslistermijn = Deadline(
    "beslistermijn",
    art_6_5_1_3,
    decision="termijnen",
    when=klacht.gesloten_ontvangen_op.has_come(),
    then={
        "id": "beslissing_klacht_gesloten",
        "wat": Text("op de klacht beslissen", "decide on the complaint"),
        "wie": Text("de klachtencommissie", "the complaints committee"),
        "uiterste_datum": klacht.gesloten_ontvangen_op.term(weeks=4),
        "bepaling": "jw:6.5.1:3",
    },
    since="2015-01-01",
    rests_on=(atw("1", 1),),
)

klachtprocedure = NotModelled(
    provision=art_6_5_1_3,
    what=Text(
        "waarover kan worden geklaagd, de redelijke termijn daarvoor, en de rest van de klachtprocedure",
        "what can be complained of, the reasonable term for it, and the rest of the complaints procedure",
    ),
    why=Text(
        "een redelijke termijn is geen getal; alleen de termijnen met een getal zijn uitgewerkt",
        "a reasonable term is no number; only the terms with a number are worked out",
    ),
    decisions=("termijnen",),
)


beroep_tot_2024 = Deadline(
    "na_afschrift",
    art_6_5_4_3,
    decision="termijnen",
    when=klacht.gesloten_afschrift_op.has_come(),
    then={
        "id": "beroep_klacht_gesloten_tot_2024",
        "wat": Text("beroep instellen bij de beroepscommissie", "appeal to the appeals committee"),
        "wie": Text("de klager of de jeugdhulpaanbieder", "the complainant or the provider"),
        "uiterste_datum": klacht.gesloten_afschrift_op.term(days=7),
        "bepaling": "jw:6.5.4:3",
    },
    since="2015-01-01",
    until="2023-12-31",
    rests_on=(atw("1", 1),),
    read="2023-01-01",
)

beroep = Deadline(
    "na_afschrift",
    art_6_5_4_3,
    decision="termijnen",
    when=klacht.gesloten_afschrift_op.has_come(),
    then={
        "id": "beroep_klacht_gesloten",
        "wat": Text("beroep instellen bij de beroepscommissie", "appeal to the appeals committee"),
        "wie": Text("de klager of de jeugdhulpaanbieder", "the complainant or the provider"),
        "uiterste_datum": klacht.gesloten_afschrift_op.term(weeks=6),
        "bepaling": "jw:6.5.4:3",
    },
    since="2024-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(atw("1", 1),),
)

beroep_zonder_beslissing = Deadline(
    "zonder_beslissing",
    art_6_5_4_3,
    decision="termijnen",
    when=klacht.gesloten_ontvangen_op.has_come() & ~klacht.gesloten_afschrift_op.has_come(),
    then={
        "id": "beroep_zonder_beslissing",
        "wat": Text(
            "beroep instellen als de commissie niet tijdig beslist",
            "appeal if the committee does not decide in time",
        ),
        "wie": Text("de klager of de jeugdhulpaanbieder", "the complainant or the provider"),
        "uiterste_datum": klacht.gesloten_ontvangen_op.term(weeks=4).term(weeks=6),
        "bepaling": "jw:6.5.4:3",
    },
    since="2024-01-01",
    earlier=Earlier.NOTHING,
    rests_on=(atw("1", 1),),
)
