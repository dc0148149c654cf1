"""
IVRK 20. Het kind dat niet in zijn gezin kan of mag blijven.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_20_1 = Provision(
    ivrk("20", 1),
    heading=Text("bijzondere bescherming buiten het gezin", "special protection outside the family"),
    summary=Text(
        "Wie als kind voor kort of lang niet in zijn gezin kan zijn, of daar in zijn eigen belang"
        " niet mag blijven, kan van de staat extra bescherming en hulp verlangen.",
        "A child deprived of the family environment, or not allowed to remain there in its own "
        "interest, is entitled to special protection and assistance.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_20_2 = Provision(
    ivrk("20", 2),
    heading=Text("alternatieve zorg", "alternative care"),
    summary=Text(
        "De staat zorgt volgens nationaal recht voor een andere vorm van zorg.",
        "The State ensures alternative care under national law.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_20_3 = Provision(
    ivrk("20", 3),
    heading=Text("vormen en continuïteit", "forms of care and continuity"),
    summary=Text(
        "Mogelijke vormen zijn onder meer pleegzorg, kafala, adoptie of zo nodig een geschikte "
        "instelling; bij de keuze telt continuïteit in opvoeding en de etnische, godsdienstige, "
        "culturele en taalachtergrond.",
        "Care may include foster placement, kafalah, adoption or, if necessary, suitable "
        "institutions; due regard to continuity and to ethnic, religious, cultural and linguistic"
        " background.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_20_1_in_deze_zaak = Principle(
    "buiten_het_gezin",
    art_20_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag
    & (
        kind.mist_gezinsverblijf
        | kind.uit_huis_door_maatregel
        | kind.scheiding_in_procedure & kind.blijven_in_gezin_niet_in_belang
    ),
    then={
        "id": "ivrk:20:1",
        "artikel": "ivrk:20:1",
        "vraagt": Text(
            "geef het kind dat niet in zijn gezin kan of mag blijven bijzondere bescherming en hulp",
            "give the child that cannot or may not stay in its family special protection and assistance",
        ),
        "uitvoering": (
            "jw:2.3:6",
            "jw:3.5:2",
            "bw1:241:2",
            "bw1:241:3",
            "bw1:262:3",
            "bw1:265b:1",
            "bw1:275:1",
            "bw1:295",
            "bw1:299a:1",
            "bw1:302:1",
            "bw1:302:2",
            "bw1:303",
            "bjw:4.2.1:1",
            "bjw:4.2.1:2",
        ),
    },
    since="1995-03-08",
)

art_20_2_in_deze_zaak = Principle(
    "alternatieve_zorg",
    art_20_2,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & (kind.mist_gezinsverblijf | kind.uit_huis_door_maatregel),
    then={
        "id": "ivrk:20:2",
        "artikel": "ivrk:20:2",
        "vraagt": Text(
            "zorg voor een andere vorm van verzorging",
            "see to another form of care",
        ),
        "uitvoering": (
            "jw:2.4:2:b",
            "jw:2.6:1",
            "jw:3.5:1",
            "jw:5.1:1",
            "jw:5.2",
            "jw:5.5",
            "bw1:302:1",
            "bw1:336",
        ),
    },
    since="1995-03-08",
)

art_20_3_in_deze_zaak = Principle(
    "vormen_en_continuiteit",
    art_20_3,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag
    & (kind.mist_gezinsverblijf | kind.uit_huis_door_maatregel | kind.plaatsing_verzocht),
    then={
        "id": "ivrk:20:3",
        "artikel": "ivrk:20:3",
        "vraagt": Text(
            "kies zo mogelijk een gezin, en let op continuïteit en op afkomst, geloof, cultuur en taal",
            "choose a family where possible, with regard to continuity and to origin, religion, "
            "culture and language",
        ),
        "uitvoering": (
            "jw:2.3:4",
            "jw:2.3:6",
            "jw:2.4:3",
            "jw:2.13:1",
            "jw:3.5:2",
            "jw:1.1:pleegzorg",
            "jw:1.1:pleegouder",
            "jw:5.1:1",
            "jw:5.2",
            "jw:4.1.3:6",
            "bw1:253s:1",
            "bw1:253s:2",
            "bw1:265i:1",
            "bw1:265i:2",
            "bw1:275:3",
            "bw1:299a:1",
            "bw1:299a:4",
            "bw1:306",
            "bw1:336a:1",
            "bw1:336a:2",
        ),
    },
    since="1995-03-08",
)
