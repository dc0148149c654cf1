"""
IVRK 12. De mening van het kind en de gelegenheid om gehoord te worden.

Een beginsel van het verdrag vraagt iets van wie beslist en beslist nooit alleen.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.rules import Principle
from jeugdrecht.sources import Provision, Text, ivrk

art_12_1 = Provision(
    ivrk("12", 1),
    heading=Text("de mening van het kind", "views of the child"),
    summary=Text(
        "Een kind dat een eigen mening kan vormen mag die vrij geven over alles wat hem raakt; het "
        "gewicht hangt af van leeftijd en rijpheid.",
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
        "Het kind wordt in elke gerechtelijke of bestuurlijke procedure die hem betreft uitgenodigd"
        " om gehoord te worden, zelf of via een vertegenwoordiger of geschikte instelling, volgens "
        "nationaal procesrecht.",
        "In court and administrative proceedings concerning the child it gets a chance to speak, "
        "directly or through a representative or appropriate body.",
    ),
    since="1995-03-08",
    read="2013-04-15",
)

kind_in_de_zin_van_het_verdrag = jeugdige.leeftijd.less_than(18) & jeugdige.minderjarig

art_12_1_in_deze_zaak = Principle(
    "mening",
    art_12_1,
    decision="kinderrechten",
    when=kind_in_de_zin_van_het_verdrag,
    then={
        "id": "ivrk:12:1",
        "artikel": "ivrk:12:1",
        "vraagt": Text(
            "vraag het kind dat zich een mening kan vormen daarnaar en geef er gewicht aan naar leeftijd en"
            " rijpheid",
            "ask the child who can form views for them and give them weight by age and maturity",
        ),
        "uitvoering": ("jw:4.1.3:2", "rv:809:1"),
    },
    since="1995-03-08",
)

art_12_2_in_deze_zaak = Principle(
    "horen",
    art_12_2,
    decision="kinderrechten",
    when=kind_in_de_zin_van_het_verdrag,
    then={
        "id": "ivrk:12:2",
        "artikel": "ivrk:12:2",
        "vraagt": Text(
            "geef het kind gelegenheid om in de procedure te worden gehoord, zelf of via een "
            "vertegenwoordiger",
            "give the child the opportunity to be heard in the proceedings, itself or through a "
            "representative",
        ),
        "uitvoering": ("rv:809:1", "sv:495a:1"),
    },
    since="1995-03-08",
)
