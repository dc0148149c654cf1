"""
Sv 488a. Beslag om verhaal te bewaren.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, sv

art_488a = Provision(
    sv("488a"),
    heading=Text("beslag bij een jeugdige", "seizure from a youth"),
    summary=Text(
        "Het beslag van artikel 94a kan ook bij een feit van voor de achttiende verjaardag, als het "
        "misdrijf met "
        "een geldboete van de vierde categorie wordt bedreigd.",
        "The seizure of art. 94a is possible for an offence before eighteen too, for crimes that carry a "
        "category-four fine.",
    ),
    since="2011-02-01",
    read="2026-07-01",
)

beslag = NotModelled(
    provision=art_488a,
    what=Text(
        "of beslag kan worden gelegd om verhaal te bewaren",
        "whether property can be seized to secure recovery",
    ),
    why=Text(
        "dat is een bevoegdheid over vermogen; geen beslissing gaat over beslag",
        "that is a power over property; no decision is about seizure",
    ),
)
