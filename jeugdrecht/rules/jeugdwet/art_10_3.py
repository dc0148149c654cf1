"""
Jeugdwet 10.3. Zolang de regioartikelen niet gelden, ziet de signalering op hulpvormen uit het besluit en op
instellingen.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, jw

art_10_3 = Provision(
    jw("10.3"),
    heading=Text(
        "signalering zolang de regioartikelen niet gelden",
        "monitoring while the articles on regions are not in force",
    ),
    summary=Text(
        "Zolang 2.19 lid 1 a en 2.21 niet werken ziet de signaleringstaak op bij besluit bepaalde "
        "hulpvormen en gecertificeerde instellingen; vervalt bij koninklijk besluit.",
        "While 2.19(1)(a) and 2.21 are not in force the monitoring task covers forms of help set by "
        "decree and certified institutions; it lapses by royal decree.",
    ),
    since="2026-01-01",
    read="2026-01-01",
)

verval = NotModelled(
    provision=art_10_3,
    what=Text(
        "wanneer dit artikel vervalt en de regioartikelen gaan gelden",
        "when this article lapses and the articles on regions take effect",
    ),
    why=Text(
        "het koninklijk besluit is niet in de gelezen tekst; tot dan geldt de lijst van het Besluit "
        "Jeugdwet 2.2.3a",
        "the royal decree is not in the text that was read; until then the list of Besluit Jeugdwet "
        "2.2.3a holds",
    ),
    decisions=("college_plichten",),
    since="2026-01-01",
)
