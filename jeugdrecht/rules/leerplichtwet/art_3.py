"""
Leerplichtwet 3. Wanneer de leerplicht begint en eindigt.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, lpw

art_3_1 = Provision(
    lpw("3", 1),
    heading=Text("begin en einde van de leerplicht", "start and end of compulsory education"),
    summary=Text(
        "Start: eerste schooldag in de maand na die van de vijfde verjaardag. Einde: slot van het schooljaar "
        "nadat minstens twaalf volle schooljaren zijn gevolgd, of waarin de zestiende verjaardag viel.",
        "Starts first school day of the month after turning five; ends at end of the school year after "
        "twelve full years, or of the year in which sixteen is reached.",
    ),
    since="2015-01-01",
    read="2026-08-01",
)

schoolkalender = NotModelled(
    provision=art_3_1,
    what=Text(
        "of de jongere op de peildatum leerplichtig is, en welke van de twee eindpunten telt (de tekst "
        "verbindt ze niet)",
        "whether the young person is subject to compulsory education on the reference date, and which of "
        "the two end points counts (the text does not connect them)",
    ),
    why=Text(
        "dat volgt uit de schoolkalender, die van school tot school verschilt; het wordt gevraagd",
        "that follows from the school calendar, which differs between schools; it is asked",
    ),
    decisions=("leerplicht_route",),
)
