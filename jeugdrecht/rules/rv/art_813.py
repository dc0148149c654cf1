"""
Rv 813. Medewerking van het openbaar ministerie en toegang van de politie.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, rv

art_813_1 = Provision(
    rv("813", 1),
    heading=Text("medewerking van het OM", "assistance of the prosecution service"),
    summary=Text(
        "Het OM werkt zo nodig mee aan voorgeleiding van een minderjarige (809), overbrenging bij UHP (265b, "
        "326), afgifte (812) en uitvoering van 278 lid 2.",
        "The prosecutor assists with bringing a minor (809), transfer for placement (265b, 326), handing "
        "over (812) and execution of 278(2).",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

art_813_2 = Provision(
    rv("813", 2),
    heading=Text("toegang van de politie", "access of the police"),
    summary=Text(
        "De door het OM aangewezen politieambtenaar mag overal binnen voor zover dat voor zijn taak "
        "redelijkerwijs nodig is.",
        "The designated police officer has access to any place as far as reasonably necessary.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

toegang = NotModelled(
    provision=art_813_2,
    what=Text(
        "welke plaatsen de aangewezen politieambtenaar mag binnentreden",
        "which places the designated police officer may enter",
    ),
    why=Text(
        "wat redelijkerwijs nodig is blijkt pas ter plaatse; de ambtenaar en het OM beoordelen dat",
        "what is reasonably necessary shows only on the spot; the officer and the prosecution service "
        "judge it",
    ),
    decisions=("afgifte",),
)
