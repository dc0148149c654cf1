"""
Subsidieregeling Halt 2013: wie voor Halt een jeugdige is (1 onder f), en welke verwijzing het behandelt (8).

Een subsidieregeling geeft geen bevoegdheid; zij speelt mee bij een voorstel na de achttiende verjaardag (Sr
77e).
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Duty, NotModelled
from jeugdrecht.sources import Provision, Text, regeling_halt_2013, richtlijn_halt

art_1_f = Provision(
    regeling_halt_2013("1", onderdeel="f"),
    heading=Text("jeugdige bij een Halt-bureau", "youth at a Halt office"),
    summary=Text(
        "Jeugdige is hier een verdachte van twaalf tot en met zeventien jaar.",
        "A youth here is a suspect aged twelve through seventeen.",
    ),
    since="2015-04-02",
    read="2015-04-02",
)

art_8 = Provision(
    regeling_halt_2013("8"),
    heading=Text("of Halt een verwijzing behandelt", "whether Halt handles a referral"),
    summary=Text(
        "Voldoet een verwijzing niet aan de OM-voorwaarden, dan neemt Halt haar niet in behandeling; ook bij "
        "een juiste verwijzing mag Halt weigeren en meldt dan altijd negatief terug.",
        "A referral failing the conditions is not handled; Halt may also decline a valid one and must then "
        "report back.",
    ),
    since="2015-04-02",
    read="2015-04-02",
)

niet_in_behandeling = Duty(
    "niet_in_behandeling",
    art_8,
    decision="ketenstappen",
    when=feit.datum_verwijzing_halt.has_come() & decided("halt", "niet_beschikbaar"),
    then="halt_niet_in_behandeling",
    since="2015-04-02",
    actor="halt_bureau",
    rests_on=(richtlijn_halt("recidive"),),
)

eigen_weigering = NotModelled(
    provision=art_8,
    what=Text(
        "dat Halt ook een juiste verwijzing mag weigeren en dan negatief terugmeldt",
        "that Halt may decline a valid referral as well and then reports back",
    ),
    why=Text(
        "dat is een keuze van Halt; voor de voorwaarden wijst de regeling naar een oudere aanwijzing",
        "that is a choice of Halt; for the conditions the regulation points to an older instruction",
    ),
    decisions=("ketenstappen",),
)
