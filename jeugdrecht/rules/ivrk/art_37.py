"""
IVRK 37. Geen wrede straf, en vrijheidsbeneming alleen als uiterste middel en zo kort mogelijk.

Gesloten jeugdhulp is vrijheidsbeneming. Onder b en d spreken ook als daarom is verzocht, en onder b bij
elke keuze van een reactie op een strafbaar feit.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind, verzoek
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_37_a = Provision(
    ivrk("37", onderdeel="a"),
    heading=Text(
        "geen wrede straf, geen uitzichtloos levenslang", "no cruel punishment, no hopeless life sentence"
    ),
    summary=Text(
        "Geen kind wordt gefolterd of wreed, onmenselijk of onterend behandeld. Voor feiten van "
        "vóór de achttiende verjaardag geen doodstraf en geen levenslang zonder mogelijkheid van "
        "vrijlating.",
        "No torture or cruel, inhuman or degrading treatment; no death penalty or life "
        "imprisonment without possibility of release for offences committed under eighteen.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_37_b = Provision(
    ivrk("37", onderdeel="b"),
    heading=Text("vrijheidsbeneming als uiterste middel", "deprivation of liberty as a last resort"),
    summary=Text(
        "Vrijheidsbeneming van een kind is nooit onwettig of willekeurig, gebeurt volgens de wet,"
        " alleen als uiterste maatregel en zo kort als passend.",
        "No unlawful or arbitrary deprivation of liberty; arrest, detention or imprisonment "
        "lawful, a last resort and for the shortest appropriate time.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_37_c = Provision(
    ivrk("37", onderdeel="c"),
    heading=Text(
        "menselijke behandeling, gescheiden van volwassenen", "humane treatment, separated from adults"
    ),
    summary=Text(
        "Een kind zonder vrijheid wordt menselijk en passend bij zijn leeftijd behandeld, "
        "gescheiden van volwassenen tenzij zijn belang anders vraagt, en houdt behoudens "
        "uitzonderlijke omstandigheden contact met familie door brieven en bezoek.",
        "A detained child is treated with humanity and according to age, separated from adults "
        "unless its interests require otherwise, and keeps family contact by correspondence and "
        "visits save in exceptional circumstances.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_37_d = Provision(
    ivrk("37", onderdeel="d"),
    heading=Text("rechtsbijstand en rechterlijke toets", "legal assistance and review by a court"),
    summary=Text(
        "Een kind zonder vrijheid krijgt meteen toegang tot juridische en andere passende "
        "bijstand en kan de rechtmatigheid voorleggen aan een rechter of onafhankelijke instantie"
        " die snel beslist.",
        "Quick legal or other fitting help, and the right to challenge legality before a court or"
        " independent authority with a prompt decision.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

vrijheid_aan_de_orde = kind.valt_onder_verdrag & (
    kind.vrijheid_benomen | kind.plaatsing_verzocht & verzoek.maatregel.is_("gesloten_jeugdhulp")
)

art_37_a_in_deze_zaak = Principle(
    "geen_wrede_straf",
    art_37_a,
    decision="kinderrechten",
    when=kind.feit_voor_18 | kind.valt_onder_verdrag & kind.vrijheid_benomen,
    then={
        "id": "ivrk:37:a",
        "artikel": "ivrk:37:a",
        "vraagt": Text(
            "behandel of straf niet wreed, en leg geen levenslang zonder uitzicht op vrijlating op",
            "no cruel treatment or punishment, and no life sentence without prospect of release",
        ),
        "uitvoering": (
            "sr:77b:2",
            "sr:77i:1",
            "sr:77s:7",
            "sv:6.6.31:2",
            "jw:6.3.2.2:2",
            "jw:6.3.1.2:4",
            "bjw:6.2.4",
        ),
    },
    since="1995-03-08",
)

art_37_b_in_deze_zaak = Principle(
    "uiterste_middel",
    art_37_b,
    decision="kinderrechten",
    when=vrijheid_aan_de_orde | kind.valt_onder_verdrag & kind.feit_voor_18,
    then={
        "id": "ivrk:37:b",
        "artikel": "ivrk:37:b",
        "vraagt": Text(
            "neem vrijheid alleen als uiterste middel en zo kort als passend is",
            "deprive of liberty only as a last resort and for the shortest appropriate time",
        ),
        "uitvoering": (
            "sv:487:2",
            "sv:489:2",
            "sv:490:1",
            "sv:493:1",
            "sv:493:4",
            "sv:493:6",
            "sr:77h:1",
            "sr:77i:1",
            "sr:77l:2",
            "sr:77n:1",
            "sr:77n:3",
            "sr:77s:1",
            "sr:77s:3",
            "sr:77s:7",
            "sr:77t:1",
            "sr:77t:2",
            "sr:77wb:1",
            "sr:77x:1",
            "sr:77x:2",
            "sv:6.2.22:1",
            "sv:6.2.22:3",
            "sv:6.3.10:1",
            "sv:6.6.21:1",
            "sv:6.6.28:1",
            "sv:6.6.30:1",
            "sv:6.6.30:4",
            "sv:6.6.30a:2",
            "sv:6.6.31:1",
            "sv:6.6.31:2",
            "sv:6.6.35:1",
            "sv:6.6.35:4",
            "jw:6.1.1:1",
            "jw:6.1.2:2",
            "jw:6.1.2:3",
            "jw:6.1.2:4",
            "jw:6.1.2:7",
            "jw:6.1.3",
            "jw:6.1.4",
            "jw:6.1.6:2",
            "jw:6.1.6:3",
            "jw:6.1.6:5",
            "jw:6.1.7:1",
            "jw:6.1.12:2",
            "jw:6.1.12:3",
            "jw:6.3.1.2:4",
            "jw:6.3.2.2:2",
            "bw1:265b:3",
            "sr:77m:5",
            "sr:77i:3",
            "jw:6.1.12:5",
            "jw:6.1.2:5",
        ),
    },
    since="1995-03-08",
)

art_37_c_in_deze_zaak = Principle(
    "gescheiden",
    art_37_c,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & kind.vrijheid_benomen,
    then={
        "id": "ivrk:37:c",
        "artikel": "ivrk:37:c",
        "vraagt": Text(
            "behandel het kind menselijk en gescheiden van volwassenen, met contact met familie",
            "treat the child humanely and separated from adults, with contact with family",
        ),
        "uitvoering": (
            "bjj:1:g",
            "bjj:8:1:a",
            "bjj:8:1:b",
            "bjj:8:1:c",
            "bjj:8:1:e",
            "bjj:8:1:f",
            "bjj:8:1:h",
            "bjj:8:1:i",
            "bjj:3a",
            "bjj:12:3",
            "sv:489:3",
            "sv:493:3",
            "jw:6.2.2:1",
            "jw:6.2.2:2",
            "sr:77b:1",
            "sr:77s:6",
        ),
    },
    since="1995-03-08",
)

art_37_d_in_deze_zaak = Principle(
    "rechterlijke_toets",
    art_37_d,
    decision="kinderrechten",
    when=vrijheid_aan_de_orde,
    then={
        "id": "ivrk:37:d",
        "artikel": "ivrk:37:d",
        "vraagt": Text(
            "geef meteen rechtsbijstand en een snelle rechterlijke toets",
            "give prompt legal assistance and a prompt review by a court",
        ),
        "uitvoering": (
            "sv:488aa:1",
            "sv:489:1",
            "sv:489:2",
            "sv:491:1",
            "sv:492",
            "sv:493:1",
            "sv:493:4",
            "sv:502:1",
            "sv:6.6.3:6",
            "jw:6.1.7:1",
            "jw:6.1.7:2",
            "jw:6.1.8:4",
            "jw:6.1.8:6",
            "jw:6.1.10:1",
            "jw:6.1.10:4",
            "jw:6.5.1:3",
            "jw:6.5.4:3",
            "jw:6.1.11",
        ),
    },
    since="1995-03-08",
)
