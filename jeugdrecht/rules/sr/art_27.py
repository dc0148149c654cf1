"""
Sr 27. Aftrek van voorarrest.

Voor jeugdigen werkt het alleen door via de artikelen 77i lid 3 en 77m lid 5: artikel 27 zelf is in 77a
uitgesloten.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, sr

art_27_1 = Provision(
    sr("27", 1),
    heading=Text("aftrek voorarrest (algemeen)", "credit for pre-trial custody (general)"),
    summary=Text(
        "Bij tijdelijke gevangenisstraf, hechtenis of taakstraf wordt voorarrest volledig afgetrokken.",
        "Time in pre-trial custody is fully credited.",
    ),
    since="2008-02-01",
    read="2026-07-01",
)

aftrek_bij_volwassenen = NotModelled(
    provision=art_27_1,
    what=Text(
        "de aftrek bij een straf volgens het volwassenenrecht, en de maatstaf van de aftrek bij een "
        "taakstraf",
        "the credit under adult law, and the measure of the credit with a task penalty",
    ),
    why=Text(
        "wat in het vonnis moet staan is alleen voor het jeugdrecht opgenomen; de maatstaf bepaalt de "
        "rechter",
        "what the judgment must say was encoded for youth law only; the measure is for the court",
    ),
    decisions=("vonnis",),
)
