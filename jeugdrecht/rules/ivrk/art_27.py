"""
IVRK 27. De levensstandaard.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import NotModelled, Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_27_1 = Provision(
    ivrk("27", 1),
    heading=Text("levensstandaard", "standard of living"),
    summary=Text(
        "Ieder kind heeft recht op een levensstandaard die genoeg is voor zijn lichamelijke, "
        "geestelijke, intellectuele, morele en sociale ontwikkeling.",
        "Living standard must suffice for all sides of development.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_27_2 = Provision(
    ivrk("27", 2),
    heading=Text("primaire verantwoordelijkheid ouders", "primary responsibility of the parents"),
    summary=Text(
        "Ouders of andere verantwoordelijken zorgen naar vermogen als eersten voor de "
        "levensomstandigheden die nodig zijn.",
        "Parents or others responsible have the primary responsibility to secure living "
        "conditions within their abilities.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_27_3 = Provision(
    ivrk("27", 3),
    heading=Text("materiële ondersteuning", "material support"),
    summary=Text(
        "De staat helpt ouders binnen zijn middelen en voorziet zo nodig in materiële steun, "
        "vooral voor voeding, kleding en huisvesting.",
        "Within its means the State assists parents and provides material support where needed "
        "(nutrition, clothing, housing).",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_27_4 = Provision(
    ivrk("27", 4),
    heading=Text("verhaal onderhoud", "recovery of maintenance"),
    summary=Text(
        "De staat neemt maatregelen om kinderalimentatie te kunnen verhalen, ook over de grens.",
        "The State takes measures to secure recovery of maintenance, also from abroad.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_27_1_in_deze_zaak = Principle(
    "levensstandaard",
    art_27_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:27:1",
        "artikel": "ivrk:27:1",
        "vraagt": Text(
            "let erop of de levensstandaard genoeg is voor de ontwikkeling, als leefgebied in het plan",
            "mind whether the standard of living suffices for development, as a domain in the plan",
        ),
        "uitvoering": (
            "jw:4.1.1a",
            "bw1:404",
        ),
    },
    since="1995-03-08",
)

art_27_2_in_deze_zaak = Principle(
    "ouders_eerst",
    art_27_2,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:27:2",
        "artikel": "ivrk:27:2",
        "vraagt": Text(
            "verwacht van de ouders naar vermogen de eerste zorg voor de levensomstandigheden",
            "expect the parents, within their means, to provide living conditions first",
        ),
        "uitvoering": (
            "bw1:392",
            "bw1:404",
        ),
    },
    since="1995-03-08",
)

art_27_3_in_deze_zaak = Principle(
    "materiele_steun",
    art_27_3,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & kind.materiele_steun_gevraagd,
    then={
        "id": "ivrk:27:3",
        "artikel": "ivrk:27:3",
        "vraagt": Text(
            "help ouders en voorzie zo nodig in voeding, kleding en huisvesting, in samenhang met"
            " andere voorzieningen",
            "help parents and provide food, clothing and housing where needed, together with "
            "other facilities",
        ),
        "uitvoering": (
            "jw:2.1",
            "jw:2.9",
            "jw:4.1.1a",
        ),
    },
    since="1995-03-08",
)

art_27_4_in_deze_zaak = Principle(
    "verhaal_onderhoud",
    art_27_4,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & kind.onderhoudsplichtige_in_gebreke,
    then={
        "id": "ivrk:27:4",
        "artikel": "ivrk:27:4",
        "vraagt": Text(
            "maak het mogelijk dat het levensonderhoud wordt verhaald, ook over de grens",
            "make it possible to recover maintenance, also from abroad",
        ),
        "uitvoering": (
            "bw1:392",
            "bw1:404",
        ),
    },
    since="1995-03-08",
)

bijstand_en_alimentatie = NotModelled(
    provision=art_27_3,
    what=Text(
        "de Participatiewet en de inning van levensonderhoud, die de leden 3 en 4 uitvoeren",
        "the Participation Act and the collection of maintenance, which carry out paragraphs 3 and 4",
    ),
    why=Text(
        "die wetten vallen buiten deze bibliotheek",
        "those statutes fall outside this library",
    ),
    decisions=("kinderrechten",),
)
