"""
The lists a case can have: what repeats within one case.
"""

from jeugdrecht.logic.vocabulary import ItemList
from jeugdrecht.sources import Text

feiten = ItemList("feiten", "feit", Text("Om welke feiten gaat het?", "Which offences are concerned?"))
maatregelen = ItemList(
    "maatregelen", "maatregel", Text("Welke maatregelen lopen of liepen er?", "Which measures run or ran?")
)
verblijven = ItemList(
    "verblijven", "verblijf", Text("Waar verbleef de jeugdige?", "Where did the young person stay?")
)
woonplaatsen = ItemList(
    "woonplaatsen",
    "woonplaats",
    Text("Welke woonplaatsen en inschrijvingen waren er?", "Which domiciles and registrations were there?"),
)
ouders = ItemList("ouders", "ouder", Text("Wie zijn de ouders?", "Who are the parents?"))
betrokkenen = ItemList(
    "betrokkenen", "belanghebbende", Text("Wie zijn er verder betrokken?", "Who else is involved?")
)

LISTS = (feiten, maatregelen, verblijven, woonplaatsen, ouders, betrokkenen)
