"""
Rv 288. Uitvoerbaarheid bij voorraad.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, rv

art_288 = Provision(
    rv("288"),
    heading=Text("uitvoerbaarheid bij voorraad", "provisional enforceability"),
    summary=Text(
        "Een eindbeschikking kan door de rechter bij voorraad uitvoerbaar worden verklaard, met of "
        "zonder zekerheidstelling.",
        "The court may declare the decision provisionally enforceable.",
    ),
    since="2015-01-01",
    read="2026-07-14",
)

voorraad = NotModelled(
    provision=art_288,
    what=Text(
        "dat de rechter een eindbeschikking uitvoerbaar bij voorraad kan verklaren",
        "that the court may declare a final decision provisionally enforceable",
    ),
    why=Text(
        "of dat is gebeurd, is een gegeven van de beschikking (beschikking.uitvoerbaar_bij_voorraad)",
        "whether that was done is a fact of the order (beschikking.uitvoerbaar_bij_voorraad)",
    ),
)
