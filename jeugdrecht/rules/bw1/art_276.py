"""
BW1 276. Rekening en verantwoording over het bewind na beëindiging.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_276 = Provision(
    bw1("276"),
    heading=Text("bewind na gezagsbeëindiging", "administration after termination"),
    summary=Text(
        "De ouder die het bewind voerde wordt veroordeeld tot rekening en verantwoording aan zijn opvolger; "
        "bij gemeenschappelijke goederen van kinderen onder verschillend gezag kan een bewindvoerder worden "
        "aangewezen.",
        "A parent who administered the property must account to his successor; for jointly owned property "
        "an administrator may be designated.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

bewind = NotModelled(
    provision=art_276,
    what=Text(
        "de rekening en verantwoording van de ouder die het vermogen beheerde",
        "the account of the parent who administered the property",
    ),
    why=Text(
        "vermogensrecht; geen beslissing van de bibliotheek vraagt ernaar",
        "property law; no decision of the library asks for it",
    ),
)
