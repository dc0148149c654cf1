"""
Jeugdwet 2.15. Landelijke regels tegen uitvoeringslasten, waar een college niet bovenuit gaat.

Het verbod geldt alleen voor onderdeel a: financieringswijzen en administratieve processen.
"""

from jeugdrecht.facts import overeenkomst
from jeugdrecht.logic.declare import unread
from jeugdrecht.logic.rules import Earlier, Norm, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, jw

art_2_15_1 = Provision(
    jw("2.15", 1),
    heading=Text(
        "regels tegen uitvoeringslasten",
        "rules against administrative burdens",
    ),
    summary=Text(
        "De ministers stellen regels over financieringswijzen en administratieve processen (a), "
        "gegevensuitwisseling (b) en verantwoording (c); het Zorginstituut beheert de standaarden (lid "
        "3).",
        "The ministers make rules on funding methods and administrative processes (a), data exchange "
        "(b) and accountability (c); the Zorginstituut maintains the standards (paragraph 3).",
    ),
    since="2020-01-01",
    read="2026-01-01",
    history=(
        Edition(
            "2019-04-02",
            "2019-12-31",
            Text(
                "Zelfde onderwerpen; beheer door het Zorginstituut (lid 3) nog niet.",
                "Same subjects; maintenance by the Zorginstituut (paragraph 3) not yet.",
            ),
        ),
    ),
)

art_2_15_2 = Provision(
    jw("2.15", 2),
    heading=Text(
        "geen aanvullende of afwijkende eisen",
        "no additional or different requirements",
    ),
    summary=Text(
        "Colleges stellen geen extra of andere eisen over onderwerpen waarvoor op grond van lid 1 onder "
        "a regels gelden.",
        "Executives set no additional or different requirements on subjects regulated under paragraph 1(a).",
    ),
    since="2019-04-02",
    read="2026-01-01",
    history=(
        Edition(
            "2015-01-01",
            "2018-08-01",
            Text(
                "Het verbod bestond niet.",
                "The prohibition did not exist.",
            ),
        ),
    ),
)

geen_aanvullende_eis = Norm(
    "geen_aanvullende_eis",
    art_2_15_2,
    decision="college_plichten",
    when=overeenkomst.onderwerp_landelijk_geregeld,
    then=~overeenkomst.aanvullende_eis,
    since="2019-04-02",
    earlier=Earlier.OTHER_EDITION,
    actor="college",
)

geen_aanvullende_eis_2018 = Norm(
    "geen_aanvullende_eis",
    art_2_15_2,
    decision="college_plichten",
    when=overeenkomst.onderwerp_landelijk_geregeld
    & unread(jw("2.15", 2), "de tekst tussen 2 augustus 2018 en 2 april 2019 is niet gelezen"),
    then=~overeenkomst.aanvullende_eis,
    since="2018-08-02",
    until="2019-04-01",
    earlier=Earlier.NOTHING,
    actor="college",
    read="2018-08-01",
)

landelijke_regels = NotModelled(
    provision=art_2_15_1,
    what=Text(
        "de regels van de ministers zelf",
        "the rules of the ministers themselves",
    ),
    why=Text(
        "de ministeriële regeling is niet gelezen; of een onderwerp is geregeld wordt gevraagd",
        "the ministerial regulation was not read; whether a subject is regulated is asked",
    ),
    decisions=("college_plichten",),
)
