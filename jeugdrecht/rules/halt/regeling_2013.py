"""
Subsidieregeling Halt 2013, artikel 1 onder f: wie voor een Halt-bureau een jeugdige is.

Een subsidieregeling geeft geen bevoegdheid; zij speelt mee bij een voorstel na de achttiende verjaardag (Sr
77e).
"""

from jeugdrecht.sources import Provision, Text, regeling_halt_2013

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
