"""
De voorbehouden van Nederland bij de artikelen 26, 37 en 40.

Zij gelden zolang de intrekking niet is ontvangen. Wat een licht feit is, zegt het voorbehoud niet: het
volgt hier de grens van de kantonrechter (Sv 382), de overtreding. De tekst is bekend uit secundaire
bronnen.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import feit, jeugdige, kind, zaak
from jeugdrecht.facts.lists import feiten
from jeugdrecht.logic.declare import any_of
from jeugdrecht.logic.rules import NotModelled, Principle
from jeugdrecht.sources import Provision, Text, ivrk

voorbehoud_26 = Provision(
    ivrk("voorbehoud", "26"),
    heading=Text("voorbehoud sociale zekerheid", "reservation on social security"),
    summary=Text(
        "Nederland aanvaardt art. 26 zonder dat dit een zelfstandig recht van kinderen op sociale"
        " zekerheid of sociale verzekering meebrengt.",
        "The Netherlands accepts art. 26 without an independent entitlement of children to social"
        " security, including social insurance.",
    ),
    since="1995-03-08",
    read="2013-04-15",
    confidence="secondary",
)

voorbehoud_37c = Provision(
    ivrk("voorbehoud", "37c"),
    heading=Text("voorbehoud volwassenenstrafrecht 16/17", "reservation on adult criminal law at 16 and 17"),
    summary=Text(
        "Nederland aanvaardt art. 37 onder c, maar behoudt de mogelijkheid om kinderen van "
        "zestien of ouder onder wettelijke criteria volwassenenstrafrecht te geven. Volgens de "
        "Nederlandse weergave bij kinderrechten.nl ook: niet altijd gescheiden van volwassenen "
        "bij onverwachte pieken.",
        "The Netherlands accepts art. 37(c) but keeps the application of adult penal law to "
        "children of sixteen and over under criteria laid down by law. One source (and the "
        "declaration for Aruba) adds that separation from adults may not always be possible at "
        "unexpected peaks.",
    ),
    since="1995-03-08",
    read="2013-04-15",
    confidence="secondary",
)

voorbehoud_40 = Provision(
    ivrk("voorbehoud", "40"),
    heading=Text("voorbehoud lichte zaken", "reservation on minor offences"),
    summary=Text(
        "Nederland aanvaardt art. 40, maar lichte delicten mogen zonder raadsman worden berecht "
        "en voor die delicten hoeft niet altijd een nieuwe beoordeling van feiten of maatregelen "
        "mogelijk te zijn.",
        "The Netherlands accepts art. 40 with the reservation that minor offences may be tried "
        "without legal assistance and that review of facts or measures is not available in all "
        "such cases.",
    ),
    since="1995-03-08",
    read="2013-04-15",
    confidence="secondary",
)

voorbehoud_26_geldt = (
    kind.valt_onder_verdrag
    & kind.beroep_op_sociale_zekerheid
    & ~kind.voorbehoud_26_ingetrokken_op.on_or_before(zaak.peildatum)
)
voorbehoud_37c_geldt = any_of(
    feiten, jeugdige.leeftijd_op_pleegdatum.between(16, 18)
) & ~kind.voorbehoud_37c_ingetrokken_op.on_or_before(zaak.peildatum)
voorbehoud_40_geldt = any_of(
    feiten, jeugdige.leeftijd_op_pleegdatum.less_than(18) & feit.soort.is_("overtreding")
) & ~kind.voorbehoud_40_ingetrokken_op.on_or_before(zaak.peildatum)

voorbehoud_26_in_deze_zaak = Principle(
    "voorbehoud_sociale_zekerheid",
    voorbehoud_26,
    decision="kinderrechten",
    when=voorbehoud_26_geldt,
    then={
        "id": "ivrk:voorbehoud:26",
        "artikel": "ivrk:voorbehoud:26",
        "vraagt": Text(
            "leid uit artikel 26 geen eigen aanspraak van het kind af; een andere wet kan die wel geven",
            "derive no claim of the child's own from article 26; another statute may give one",
        ),
        "uitvoering": (),
    },
    since="1995-03-08",
)

voorbehoud_37c_in_deze_zaak = Principle(
    "voorbehoud_volwassenenstrafrecht",
    voorbehoud_37c,
    decision="kinderrechten",
    when=voorbehoud_37c_geldt,
    then={
        "id": "ivrk:voorbehoud:37c",
        "artikel": "ivrk:voorbehoud:37c",
        "vraagt": Text(
            "lees artikel 37 onder c met dit voorbehoud: vanaf zestien kan volwassenenstrafrecht,"
            " mits de wettelijke gronden vervuld zijn; 37 onder a, b en d blijven gelden",
            "read article 37(c) with this reservation: from sixteen adult criminal law is "
            "possible where the statutory grounds are met; 37(a), (b) and (d) stay in full",
        ),
        "uitvoering": (
            "sr:77b:1",
            "sr:77b:2",
            "halt:richtlijn:16-17",
        ),
    },
    since="1995-03-08",
)

voorbehoud_40_in_deze_zaak = Principle(
    "voorbehoud_lichte_zaken",
    voorbehoud_40,
    decision="kinderrechten",
    when=voorbehoud_40_geldt,
    then={
        "id": "ivrk:voorbehoud:40",
        "artikel": "ivrk:voorbehoud:40",
        "vraagt": Text(
            "lees artikel 40 met dit voorbehoud: een licht feit mag zonder raadsman worden "
            "berecht en niet altijd is een nieuwe beoordeling mogelijk; niet bij "
            "vrijheidsbeneming",
            "read article 40 with this reservation: a minor offence may be tried without counsel "
            "and review is not always available; not where liberty is taken",
        ),
        "uitvoering": (
            "sv:491:1",
            "sv:500:1",
            "sv:382:b",
            "lpw:28",
        ),
    },
    since="1995-03-08",
)

andere_lichte_feiten = NotModelled(
    provision=voorbehoud_40,
    what=Text(
        "welke andere feiten dan overtredingen licht zijn, en of een voorbehoud is ingetrokken",
        "which offences other than overtredingen are minor, and whether a reservation was withdrawn",
    ),
    why=Text(
        "het voorbehoud omschrijft het niet, en de stand van de voorbehouden is niet vastgesteld",
        "the reservation does not define it, and the status of the reservations was not established",
    ),
    decisions=("kinderrechten",),
)
