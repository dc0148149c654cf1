"""
Jeugdwet 2.3 lid 1. De jeugdhulpplicht van het college, met een eigen oordeel over de noodzaak.
"""

from jeugdrecht.facts import jeugdhulp
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.rules import Scope
from jeugdrecht.sources import Provision, Text, jw

art_2_3_1 = Provision(
    jw("2.3", 1),
    heading=Text("jeugdhulpplicht", "duty to provide youth help"),
    summary=Text(
        "Vindt het college dat een jeugdige of ouder jeugdhulp nodig heeft en dat eigen kracht "
        "tekortschiet, dan treft het college van de woonplaats voorzieningen en waarborgt het "
        "deskundige toeleiding, advies, bepaling en inzet.",
        "If in the college's opinion help is needed and own capacities are insufficient, the "
        "college of domicile provides help and guarantees expert access.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

is_jeugdige = (
    has_member("jeugdige", "1")
    | has_member("jeugdige", "2")
    | has_member("jeugdige", "3")
    | has_member("jeugdige", "4")
)

eigen_oordeel = Scope(
    "eigen_oordeel",
    art_2_3_1,
    decision="uitvoeringsplicht",
    when=is_jeugdige & jeugdhulp.kader.is_("vrijwillig"),
    then="eigen_oordeel",
    since="2015-01-01",
    actor="college",
)
