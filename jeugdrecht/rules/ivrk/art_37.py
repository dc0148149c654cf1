"""
IVRK 37. Geen wrede straf, en vrijheidsbeneming alleen als uiterste middel en zo kort mogelijk.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import jeugdige, kind
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_37_a = Provision(
    ivrk("37", onderdeel="a"),
    heading=Text(
        "geen wrede straf, geen uitzichtloos levenslang",
        "no cruel punishment, no hopeless life sentence",
    ),
    summary=Text(
        "Geen kind wordt gefolterd of wreed, onmenselijk of onterend behandeld. Voor feiten van "
        "vóór de achttiende verjaardag geen doodstraf en geen levenslang zonder mogelijkheid van "
        "vrijlating.",
        "No torture or cruel, inhuman or degrading treatment; no death penalty or life imprisonment"
        " without possibility of release for offences committed under eighteen.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_37_b = Provision(
    ivrk("37", onderdeel="b"),
    heading=Text("vrijheidsbeneming als uiterste middel", "deprivation of liberty as a last resort"),
    summary=Text(
        "Vrijheidsbeneming van een kind is nooit onwettig of willekeurig, gebeurt volgens de wet, "
        "alleen als uiterste maatregel en zo kort als passend.",
        "No unlawful or arbitrary deprivation of liberty; arrest, detention or imprisonment lawful,"
        " a last resort and for the shortest appropriate time.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_37_c = Provision(
    ivrk("37", onderdeel="c"),
    heading=Text(
        "menselijke behandeling, gescheiden van volwassenen",
        "humane treatment, separated from adults",
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
        "Een kind zonder vrijheid krijgt meteen toegang tot juridische en andere passende bijstand "
        "en kan de rechtmatigheid voorleggen aan een rechter of onafhankelijke instantie die snel "
        "beslist.",
        "Quick legal or other fitting help, and the right to challenge legality before a court or "
        "independent authority with a prompt decision.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

kind_in_de_zin_van_het_verdrag = jeugdige.leeftijd.less_than(18) & jeugdige.minderjarig
verdacht_van_feit_voor_18 = any_of(feiten, jeugdige.leeftijd_op_pleegdatum.less_than(18))

art_37_a_in_deze_zaak = Principle(
    "geen_wrede_straf",
    art_37_a,
    decision="kinderrechten",
    when=verdacht_van_feit_voor_18,
    then={
        "id": "ivrk:37:a",
        "artikel": "ivrk:37:a",
        "vraagt": Text(
            "leg geen wrede straf op en geen levenslang zonder uitzicht op vrijlating",
            "impose no cruel punishment and no life sentence without prospect of release",
        ),
        "uitvoering": ("sr:77b:2",),
    },
    since="1995-03-08",
)

art_37_b_in_deze_zaak = Principle(
    "uiterste_middel",
    art_37_b,
    decision="kinderrechten",
    when=kind_in_de_zin_van_het_verdrag & kind.vrijheid_ontnomen,
    then={
        "id": "ivrk:37:b",
        "artikel": "ivrk:37:b",
        "vraagt": Text(
            "neem vrijheid alleen als uiterste middel en zo kort als passend is",
            "deprive of liberty only as a last resort and for the shortest appropriate time",
        ),
        "uitvoering": ("sv:493:1", "sr:77i:1"),
    },
    since="1995-03-08",
)

art_37_c_in_deze_zaak = Principle(
    "gescheiden",
    art_37_c,
    decision="kinderrechten",
    when=kind_in_de_zin_van_het_verdrag & kind.vrijheid_ontnomen,
    then={
        "id": "ivrk:37:c",
        "artikel": "ivrk:37:c",
        "vraagt": Text(
            "behandel het kind menselijk en gescheiden van volwassenen, met contact met familie",
            "treat the child humanely and separated from adults, with contact with family",
        ),
        "uitvoering": ("bjj:8:1",),
    },
    since="1995-03-08",
)

art_37_d_in_deze_zaak = Principle(
    "rechterlijke_toets",
    art_37_d,
    decision="kinderrechten",
    when=kind_in_de_zin_van_het_verdrag & kind.vrijheid_ontnomen,
    then={
        "id": "ivrk:37:d",
        "artikel": "ivrk:37:d",
        "vraagt": Text(
            "geef meteen rechtsbijstand en een snelle rechterlijke toets",
            "give prompt legal assistance and a prompt review by a court",
        ),
        "uitvoering": ("sv:491:1", "sv:493:1"),
    },
    since="1995-03-08",
)
