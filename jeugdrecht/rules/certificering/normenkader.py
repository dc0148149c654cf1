"""
Regeling normenkader. Het normenkader is hoofdstuk 9 en 10 van het certificatieschema.

De nummers en de tekst van de normen zijn niet gelezen. Welke versie gold is uit secundaire bronnen bekend.
"""

from jeugdrecht.logic.rules import Definition, Earlier, NotModelled
from jeugdrecht.sources import Edition, Provision, Text, cert, jw, rnk

regeling_normenkader = Provision(
    rnk("normenkader"),
    heading=Text(
        "het normenkader volgt het certificatieschema",
        "the framework follows the certification scheme",
    ),
    summary=Text(
        "Het normenkader van Jeugdwet 3.4 lid 4 is vastgesteld door te verwijzen naar hoofdstuk 9 (normen"
        " en eisen) en 10 (definities) van het certificatieschema in de bijlage; in 2017 kwam versie 2.0 "
        "en een wijzigingsblad over norm D.5.3.",
        "Norms set by reference to chapters 9 and 10 of the certification scheme; version 2.0 in 2017.",
    ),
    since="2018-01-01",
    read="2018-01-01",
    history=(
        Edition(
            "2014-06-19",
            "2017-12-31",
            Text(
                "Het normenkader volgde versie 1.0 van het schema.",
                "The framework followed version 1.0 of the scheme.",
            ),
        ),
    ),
    confidence="secondary",
)

versie_1 = Definition(
    "versie",
    regeling_normenkader,
    decision="versie_normenkader",
    then="versie_1_0",
    since="2014-06-19",
    until="2017-12-31",
    rests_on=(jw("3.4", 4), cert("kader", 1)),
    read="2014-06-19",
)

versie_2 = Definition(
    "versie",
    regeling_normenkader,
    decision="versie_normenkader",
    then="versie_2_0",
    since="2018-01-01",
    earlier=Earlier.OTHER_EDITION,
    rests_on=(jw("3.4", 4), cert("kader", 1), cert("kader", 2)),
)

latere_versies = NotModelled(
    provision=regeling_normenkader,
    what=Text("versies van het schema na 2.0", "versions of the scheme after 2.0"),
    why=Text(
        "die zijn niet gevonden; 2.0 is de laatste versie die een bron noemt",
        "none were found; 2.0 is the last version that a source names",
    ),
    decisions=("versie_normenkader", "audit_institution", "certificering"),
    since="2018-01-02",
)
