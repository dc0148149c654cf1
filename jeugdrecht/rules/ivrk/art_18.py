"""
IVRK 18. De verantwoordelijkheid van de ouders en de steun daarbij.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import NotModelled, Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_18_1 = Provision(
    ivrk("18", 1),
    heading=Text("gezamenlijke ouderverantwoordelijkheid", "shared parental responsibility"),
    summary=Text(
        "Beide ouders dragen samen verantwoordelijkheid voor opvoeding en ontwikkeling; ouders of"
        " voogden zijn als eersten verantwoordelijk en het belang van het kind is hun voornaamste"
        " zorg.",
        "Both parents share responsibility for upbringing; parents or guardians have primary "
        "responsibility and the child's best interests are their basic concern.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_18_2 = Provision(
    ivrk("18", 2),
    heading=Text("bijstand aan ouders", "assistance to parents"),
    summary=Text(
        "De staat ondersteunt ouders en voogden bij hun opvoedtaak en zorgt dat er instellingen "
        "en diensten voor kinderzorg ontstaan.",
        "The State assists parents and guardians and ensures development of child-care "
        "institutions and services.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_18_3 = Provision(
    ivrk("18", 3),
    heading=Text("kinderopvang werkende ouders", "child care for working parents"),
    summary=Text(
        "Kinderen van werkende ouders kunnen gebruikmaken van kinderzorgvoorzieningen waarvoor "
        "zij in aanmerking komen.",
        "Children of working parents may benefit from child-care services for which they are eligible.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_18_1_in_deze_zaak = Principle(
    "beide_ouders",
    art_18_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:18:1",
        "artikel": "ivrk:18:1",
        "vraagt": Text(
            "ga uit van de verantwoordelijkheid van beide ouders; de overheid vult aan en vervangt niet",
            "start from the responsibility of both parents; the State adds to it and does not replace it",
        ),
        "uitvoering": (
            "bw1:247:1",
            "bw1:247:3",
            "bw1:251:1",
            "bw1:251b:1",
            "bw1:252:1",
            "bw1:253a:1",
            "bw1:253a:2",
            "bw1:253aa:1",
            "bw1:255:1",
            "bw1:255:1:b",
            "bw1:262:1",
            "jw:2.1",
            "jw:4.1.2",
            "lpw:2:1",
            "lpw:22:2",
            "lpw:26:1",
            "sv:496:1",
            "bw1:255:1:a",
        ),
    },
    since="1995-03-08",
)

art_18_2_in_deze_zaak = Principle(
    "bijstand_aan_ouders",
    art_18_2,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:18:2",
        "artikel": "ivrk:18:2",
        "vraagt": Text(
            "ondersteun ouders en voogden die daaraan behoefte hebben bij de opvoeding",
            "assist parents and guardians who need it with the upbringing",
        ),
        "uitvoering": (
            "jw:2.1",
            "jw:2.3:1",
            "jw:2.3:3",
            "jw:2.6:1",
            "jw:2.6:1:e",
            "jw:4.1.9",
            "jw:1a.1",
            "bw1:262:1",
            "bw1:263:1",
            "wmo:4.1.1:3",
        ),
    },
    since="1995-03-08",
)

art_18_3_in_deze_zaak = Principle(
    "opvang",
    art_18_3,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag & kind.ouders_werken & kind.komt_in_aanmerking,
    then={
        "id": "ivrk:18:3",
        "artikel": "ivrk:18:3",
        "vraagt": Text(
            "laat het kind de opvang gebruiken waarvoor het in aanmerking komt; dat is geen jeugdhulp",
            "let the child use the child care for which it is eligible; that is no youth care",
        ),
        "uitvoering": (),
    },
    since="1995-03-08",
)

kinderopvang = NotModelled(
    provision=art_18_3,
    what=Text(
        "de wet over kinderopvang, die lid 3 uitvoert",
        "the statute on child care, which carries out paragraph 3",
    ),
    why=Text(
        "kinderopvang is geen jeugdhulp en valt buiten deze bibliotheek",
        "child care is no youth care and falls outside this library",
    ),
    decisions=("kinderrechten",),
)
