"""
IVRK 12. De mening van het kind en de gelegenheid om gehoord te worden.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import kind
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_12_1 = Provision(
    ivrk("12", 1),
    heading=Text("de mening van het kind", "views of the child"),
    summary=Text(
        "Een kind dat een eigen mening kan vormen mag die vrij geven over alles wat hem raakt; "
        "het gewicht hangt af van leeftijd en rijpheid.",
        "A child capable of forming views may express them freely in all matters affecting it; "
        "weight according to age and maturity.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_12_2 = Provision(
    ivrk("12", 2),
    heading=Text("horen in procedures", "hearing in proceedings"),
    summary=Text(
        "Het kind wordt in elke gerechtelijke of bestuurlijke procedure die hem betreft "
        "uitgenodigd om gehoord te worden, zelf of via een vertegenwoordiger of geschikte "
        "instelling, volgens nationaal procesrecht.",
        "In court and administrative proceedings concerning the child it gets a chance to speak, "
        "directly or through a representative or appropriate body.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

art_12_1_in_deze_zaak = Principle(
    "mening",
    art_12_1,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:12:1",
        "artikel": "ivrk:12:1",
        "vraagt": Text(
            "vraag het kind dat zich een mening kan vormen daarnaar en geef er gewicht aan naar "
            "leeftijd en rijpheid",
            "ask the child who can form views for them and give them weight by age and maturity",
        ),
        "uitvoering": (
            "jw:4.1.2",
            "jw:4.1.3:2",
            "jw:6.1.10:2",
            "rv:799a:2",
            "rv:799a:3",
            "rv:809:1",
            "rv:809:3",
            "bw1:251a:4",
            "bw1:253ha:5",
            "bw1:377g",
            "jw:7.3.2",
            "jw:7.3.4:2",
            "jw:7.3.5",
            "jw:2.3:5",
            "jw:4.2.4:3",
            "jw:7.3.4:3",
        ),
    },
    since="1995-03-08",
)

art_12_2_in_deze_zaak = Principle(
    "horen",
    art_12_2,
    decision="kinderrechten",
    when=kind.valt_onder_verdrag,
    then={
        "id": "ivrk:12:2",
        "artikel": "ivrk:12:2",
        "vraagt": Text(
            "geef het kind gelegenheid om in de procedure te worden gehoord, zelf of via een "
            "vertegenwoordiger",
            "give the child the opportunity to be heard in the proceedings, itself or through a "
            "representative",
        ),
        "uitvoering": (
            "rv:800:1",
            "rv:802a",
            "rv:809:1",
            "rv:809:3",
            "rv:809:4",
            "bw1:250:1",
            "bw1:250:2",
            "bw1:251a:4",
            "bw1:377g",
            "jw:6.1.1:2",
            "jw:6.1.10:1",
            "jw:6.1.10:4",
            "sv:493:4",
            "sv:495a:1",
            "sv:6.6.37:1",
        ),
    },
    since="1995-03-08",
)
