"""
BW1 253i. Bewind en vertegenwoordiging door ouders.
"""

from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_253i = Provision(
    bw1("253i"),
    heading=Text("bewind en vertegenwoordiging door ouders", "administration and representation by parents"),
    summary=Text(
        "Bij gezamenlijk gezag voeren ouders samen het bewind en vertegenwoordigen zij het kind; één ouder "
        "mag dat alleen zolang de ander geen bezwaar toont. Eenhoofdig gezag: die ouder. Afwijkingen in lid "
        "4.",
        "With joint authority both administer and represent; one alone if the other has not objected. Sole "
        "authority: that parent. Exceptions in para 4.",
    ),
    since="2015-01-01",
    read="2025-07-05",
    decides=False,
)

bewind = NotModelled(
    provision=art_253i,
    what=Text(
        "wie het vermogen van het kind beheert en het kind vertegenwoordigt",
        "who administers the property of the child and represents the child",
    ),
    why=Text(
        "vermogensrecht; geen beslissing van de bibliotheek vraagt ernaar",
        "property law; no decision of the library asks for it",
    ),
)
