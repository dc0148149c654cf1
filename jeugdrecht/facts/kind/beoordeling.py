"""
What articles 3, 12 and 37 of the Convention on the Rights of the Child leave to whoever decides.
"""

from jeugdrecht.logic.declare import act, judgement, yes_no
from jeugdrecht.sources import Text

belang_gewogen = judgement(
    "kind.belang_gewogen",
    by="beslisser",
    ask=Text(
        "Is het belang van het kind kenbaar gewogen als een eerste overweging?",
        "Was the child's interest visibly weighed as a primary consideration?",
    ),
    yes=Text(
        "het belang van het kind is kenbaar gewogen als een eerste overweging",
        "the child's interest was visibly weighed as a primary consideration",
    ),
    no=Text(
        "het belang van het kind is niet kenbaar gewogen als een eerste overweging",
        "the child's interest was not visibly weighed as a primary consideration",
    ),
    unknown=Text(
        "het is aan de beslisser of het belang van het kind kenbaar is gewogen als een eerste overweging",
        "it is for the decision-maker to decide whether the child's "
        "interest was visibly weighed as a primary consideration",
    ),
)

bescherming_of_zorg_nodig = judgement(
    "kind.bescherming_of_zorg_nodig",
    by=("rechter", "college"),
    ask=Text(
        "Heeft het kind bescherming of zorg nodig voor zijn welzijn?",
        "Does the child need protection or care for its well-being?",
    ),
    yes=Text(
        "het kind heeft bescherming of zorg nodig voor zijn welzijn",
        "the child needs protection or care for its well-being",
    ),
    no=Text(
        "het kind heeft geen bescherming of zorg nodig voor zijn welzijn",
        "the child does not need protection or care for its well-being",
    ),
    unknown=Text(
        "het is aan de rechter dan wel het college of het kind "
        "bescherming of zorg nodig heeft voor zijn welzijn",
        "it is for the court or the municipal executive to decide whether "
        "the child needs protection or care for its well-being",
    ),
)

bescherming_geboden = yes_no(
    "kind.bescherming_geboden",
    ask=Text(
        "Wordt het kind de nodige bescherming geboden?", "Is the child given the protection that it needs?"
    ),
    yes=Text(
        "het kind wordt de nodige bescherming geboden", "the child is given the protection that it needs"
    ),
    no=Text(
        "het kind wordt de nodige bescherming niet geboden",
        "the child is not given the protection that it needs",
    ),
    unknown=Text(
        "het is niet bekend of het kind de nodige bescherming wordt geboden",
        "it is not known whether the child is given the protection that it needs",
    ),
)

kan_mening_vormen = judgement(
    "kind.kan_mening_vormen",
    by="beslisser",
    ask=Text(
        "Is het kind in staat zijn eigen mening te vormen?", "Is the child capable of forming its own views?"
    ),
    yes=Text(
        "het kind is in staat zijn eigen mening te vormen", "the child is capable of forming its own views"
    ),
    no=Text(
        "het kind is niet in staat zijn eigen mening te vormen",
        "the child is not capable of forming its own views",
    ),
    unknown=Text(
        "het is aan de beslisser of het kind in staat is zijn eigen mening te vormen",
        "it is for the decision-maker to decide whether the child is capable of forming its own views",
    ),
)

vrijheid_ontnomen = act(
    "kind.vrijheid_ontnomen",
    ask=Text("Is het kind zijn vrijheid ontnomen?", "Has the child been deprived of its liberty?"),
    yes=Text("het kind is zijn vrijheid ontnomen", "the child has been deprived of its liberty"),
    no=Text("het kind is zijn vrijheid niet ontnomen", "the child has not been deprived of its liberty"),
    unknown=Text(
        "het is niet bekend of het kind zijn vrijheid is ontnomen",
        "it is not known whether the child has been deprived of its liberty",
    ),
)

gescheiden_van_volwassenen = yes_no(
    "kind.gescheiden_van_volwassenen",
    ask=Text(
        "Is het kind tijdens de vrijheidsbeneming gescheiden van volwassenen?",
        "Is the child kept apart from adults while deprived of its liberty?",
    ),
    yes=Text(
        "het kind is tijdens de vrijheidsbeneming gescheiden van volwassenen",
        "the child is kept apart from adults while deprived of its liberty",
    ),
    no=Text(
        "het kind is tijdens de vrijheidsbeneming niet gescheiden van volwassenen",
        "the child is not kept apart from adults while deprived of its liberty",
    ),
    unknown=Text(
        "het is niet bekend of het kind tijdens de vrijheidsbeneming gescheiden is van volwassenen",
        "it is not known whether the child is kept apart from adults while deprived of its liberty",
    ),
)
