"""
Sr 24c. Vervangende hechtenis bij een geldboete voor volwassenen.
"""

from jeugdrecht.logic.declare import decided
from jeugdrecht.logic.rules import Limit, NotModelled
from jeugdrecht.sources import Provision, Text, sr

art_24c_3 = Provision(
    sr("24c", 3),
    heading=Text("vervangende hechtenis volwassenen", "substitute detention for adults"),
    summary=Text(
        "Volwassenen: een dag tot een jaar, maximaal een dag per volle € 25.",
        "Adults: one day to one year, at most one day per full € 25.",
    ),
    since="2002-05-04",
    read="2026-07-01",
)

een_jaar = Limit(
    "duur",
    art_24c_3,
    decision="sanctiemaxima.vervangende_detentie_boete_maanden",
    when=decided("sanctierecht", "volwassen"),
    then=12,
    since="2002-05-04",
)

dag_per_bedrag = NotModelled(
    provision=art_24c_3,
    what=Text(
        "het minimum van een dag en de dag per volle € 25 van de boete",
        "the minimum of one day and the day per full € 25 of the fine",
    ),
    why=Text(
        "dat hangt van de opgelegde boete af; het overzicht geeft alleen het plafond",
        "that depends on the fine imposed; the overview gives the ceiling only",
    ),
    decisions=("sanctiemaxima",),
)
