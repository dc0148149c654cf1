"""
Jeugdwet 2.10. Bepalingen van de Wmo 2015 over inspraak en ervaringsonderzoek gelden ook hier.
"""

from jeugdrecht.facts import gemeente
from jeugdrecht.logic.rules import Norm, NotModelled
from jeugdrecht.sources import Provision, Text, jw

art_2_10 = Provision(
    jw("2.10"),
    heading=Text(
        "Wmo-bepalingen van overeenkomstige toepassing",
        "Wmo provisions that apply likewise",
    ),
    summary=Text(
        "Wmo 2.1.3 lid 3 (inspraak van ingezetenen, in de verordening) en 2.5.1 gelden overeenkomstig.",
        "Wmo 2.1.3(3) (participation of residents, in the by-law) and 2.5.1 apply likewise.",
    ),
    since="2015-01-01",
    read="2026-01-01",
)

verordening_inspraak = Norm(
    "verordening_inspraak",
    art_2_10,
    decision="college_plichten",
    when=gemeente.verordening_vastgesteld,
    then=gemeente.verordening_inspraak,
    since="2015-01-01",
    actor="gemeenteraad",
)

ervaringsonderzoek = NotModelled(
    provision=art_2_10,
    what=Text(
        "wat Wmo 2.5.1 van het college vraagt",
        "what Wmo 2.5.1 asks of the executive",
    ),
    why=Text(
        "die bepaling is niet gelezen",
        "that provision was not read",
    ),
    decisions=("college_plichten",),
)
