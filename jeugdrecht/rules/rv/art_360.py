"""
Rv 360. Hoger beroep schorst de werking van de beschikking, tenzij zij bij voorraad uitvoerbaar is verklaard.
"""

from jeugdrecht.facts import rechtsmiddel
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Power, Scope
from jeugdrecht.sources import Provision, Text, rv

art_360_1 = Provision(
    rv("360", 1),
    heading=Text("hoger beroep schorst in beginsel", "an appeal suspends in principle"),
    summary=Text(
        "Instellen van hoger beroep stopt de werking, behalve bij uitvoerbaarheid bij voorraad.",
        "Appeal suspends effect unless provisionally enforceable.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_360_2 = Provision(
    rv("360", 2),
    heading=Text("wat het gerechtshof over de werking kan bepalen", "what the court of appeal may decide"),
    summary=Text(
        "De hogere rechter kan de uitvoerbaarheid alsnog uitspreken, of juist schorsing van de werking "
        "bevelen.",
        "The higher court may order enforceability after all, or suspension.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

beroep = decided("rechtsmiddel.rechtsmiddel", "hoger_beroep")

beroep_schorst = Scope(
    "schorst",
    art_360_1,
    decision="schorsende_werking",
    when=beroep & ~rechtsmiddel.uitvoerbaar_bij_voorraad,
    then="schorst",
    since="2015-01-01",
)

uitvoerbaar_bij_voorraad = Scope(
    "uitvoerbaar_bij_voorraad",
    art_360_1,
    decision="schorsende_werking",
    when=beroep & rechtsmiddel.uitvoerbaar_bij_voorraad,
    then="schorst_niet",
    since="2015-01-01",
)

hof_beveelt_schorsing = Power(
    "hof_beveelt_schorsing",
    art_360_2,
    decision="schorsende_werking",
    opens="schorst",
    requires=beroep & rechtsmiddel.uitvoerbaar_bij_voorraad,
    act=rechtsmiddel.hof_beveelt_schorsing,
    actor="gerechtshof",
    since="2015-01-01",
)

hof_verklaart_uitvoerbaar = Power(
    "hof_verklaart_uitvoerbaar",
    art_360_2,
    decision="schorsende_werking",
    opens="schorst_niet",
    requires=beroep & ~rechtsmiddel.uitvoerbaar_bij_voorraad,
    act=rechtsmiddel.hof_verklaart_uitvoerbaar,
    actor="gerechtshof",
    since="2015-01-01",
)
