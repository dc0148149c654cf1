"""
BW 1:2. Het ongeboren kind geldt als geboren zo vaak zijn belang dat vordert.

Dat belang is een open norm; een grens in weken noemt de wet niet. Geef als geboortedatum de verwachte
datum: een kind dat op de peildatum nog niet is geboren, is dan te herkennen aan een dag die nog moet komen.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.rules import Definition, NotModelled
from jeugdrecht.sources import Provision, Text, bw1

art_2 = Provision(
    bw1("2"),
    heading=Text("ongeboren kind", "unborn child"),
    summary=Text(
        "Een ongeboren kind geldt als geboren zo vaak zijn belang dat vraagt; bij doodgeboorte telt het "
        "alsof het er nooit was.",
        "An unborn child counts as born whenever its interest requires; if stillborn it is deemed never "
        "to have existed.",
    ),
    since="2015-01-01",
    read="2025-07-05",
)

# Before the birth the completed years are negative.
nog_niet_geboren = jeugdige.leeftijd.less_than(0)
geldt_als_geboren = jeugdige.belang_ongeboren_vordert & ~jeugdige.dood_ter_wereld_gekomen

ongeboren = Definition(
    "ongeboren",
    art_2,
    decision="minderjarig",
    when=nog_niet_geboren & geldt_als_geboren,
    then="minderjarig",
    since="2015-01-01",
    rests_on=(bw1("233"),),
)

geldt_niet_als_geboren = Definition(
    "geldt_niet_als_geboren",
    art_2,
    decision="minderjarig",
    when=nog_niet_geboren & ~geldt_als_geboren,
    then="niet_geboren",
    since="2015-01-01",
)

weekgrens = NotModelled(
    provision=art_2,
    what=Text(
        "of een ongeboren kind pas vanaf een aantal weken onder toezicht kan worden gesteld",
        "whether an unborn child can be put under supervision only from a number of weeks",
    ),
    why=Text(
        "de tekst noemt geen grens; wat de rechtspraak doet is niet gelezen",
        "the text names none; what the courts do was not read",
    ),
    decisions=("minderjarig", "ots", "vots"),
)

zonder_verwachte_datum = NotModelled(
    provision=art_2,
    what=Text(
        "een ongeboren kind waarvan geen verwachte geboortedatum is gegeven",
        "an unborn child of which no expected date of birth is given",
    ),
    why=Text(
        "zonder datum is niet te zien of het kind al is geboren, en blijft het antwoord open",
        "without a date it cannot be seen whether the child has been born, and the answer stays open",
    ),
    decisions=("minderjarig",),
)
