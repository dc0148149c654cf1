"""
Jeugdwet 2.17. Regio's en regiovisie: de artikelen 2.16 tot en met 2.21 staan niet in de gelezen tekst.

Een plicht om regionaal in te kopen volgt er dus niet uit.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, jw

art_2_17 = Provision(
    jw("2.17"),
    heading=Text(
        "regio, regiovisie, jeugdregio (niet in de tekst)",
        "region, regional vision, youth region (not in the text)",
    ),
    summary=Text(
        "De begrippen in 1.1 en de taak van de NZa verwijzen naar 2.17, 2.19 en 2.21, maar die "
        "artikelen staan niet in de tekst van 1 januari 2026.",
        "Definitions in 1.1 and the task of the NZa refer to 2.17, 2.19 and 2.21, but those articles "
        "are not in the text of 1 January 2026.",
    ),
    since="2026-01-01",
    read="2026-01-01",
)

regio = NotModelled(
    provision=art_2_17,
    what=Text(
        "de artikelen 2.16 tot en met 2.21: regio's, regiovisie, jeugdregio en gezamenlijke inkoop",
        "articles 2.16 to 2.21: regions, regional vision, youth region and joint purchasing",
    ),
    why=Text(
        "zij staan niet in de tekst van 1 januari 2026; 10.3 gaat ervan uit dat 2.19 en 2.21 nog niet "
        "gelden, en of zij later in werking traden is niet nagegaan",
        "they are not in the text of 1 January 2026; 10.3 presumes that 2.19 and 2.21 are not in force, "
        "and whether they entered into force later was not checked",
    ),
    decisions=("college_plichten",),
    since="2026-01-01",
)
