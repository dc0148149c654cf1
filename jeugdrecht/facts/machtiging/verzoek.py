"""
What a petition for a placement authorisation brings with it, and where the child goes.
"""

from jeugdrecht.logic.declare import act, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

plaatsing_bij_andere_ouder = act(
    "machtiging.plaatsing_bij_andere_ouder",
    ask=Text(
        "Wordt de jeugdige bij de andere ouder geplaatst?",
        "Is the young person placed with the other parent?",
    ),
    yes=Text(
        "de jeugdige wordt bij de andere ouder geplaatst",
        "the young person is placed with the other parent",
    ),
    no=Text(
        "de jeugdige wordt niet bij de andere ouder geplaatst",
        "the young person is not placed with the other parent",
    ),
    unknown=Text(
        "het is niet bekend of de jeugdige bij de andere ouder wordt geplaatst",
        "it is not known whether the young person is placed with the other parent",
    ),
)

collegebesluit_overgelegd = yes_no(
    "machtiging.collegebesluit_overgelegd",
    ask=Text(
        "Is bij het verzoek het besluit van het college (artikel 2.3 lid 1 Jeugdwet) overgelegd?",
        "Was the decision of the municipality (article 2.3(1) Youth Act) submitted with the petition?",
    ),
    yes=Text(
        "het besluit van het college is bij het verzoek overgelegd",
        "the decision of the municipality was submitted with the petition",
    ),
    no=Text(
        "het besluit van het college is niet bij het verzoek overgelegd",
        "the decision of the municipality was not submitted with the petition",
    ),
    unknown=Text(
        "het is niet bekend of het besluit van het college bij het verzoek is overgelegd",
        "it is not known whether the decision of the municipality was submitted with the petition",
    ),
)

belang_vergt_geen_collegebesluit = judgement(
    "machtiging.belang_vergt_geen_collegebesluit",
    by="kinderrechter",
    ask=Text(
        "Vergt het belang van het kind een machtiging zonder besluit van het college?",
        "Does the child's interest require an authorisation without a decision of the municipality?",
    ),
    yes=Text(
        "het belang van het kind vergt een machtiging zonder besluit van het college",
        "the child's interest requires an authorisation without a decision of the municipality",
    ),
    no=Text(
        "het belang van het kind vergt geen machtiging zonder besluit van het college",
        "the child's interest requires no authorisation without a decision of the municipality",
    ),
    unknown=Text(
        "het is aan de kinderrechter of het belang van het kind een machtiging zonder besluit van het "
        "college vergt",
        "it is for the juvenile court to decide whether the child's interest requires an authorisation "
        "without a decision of the municipality",
    ),
)

wenselijk_buiten_nederland = judgement(
    "machtiging.wenselijk_buiten_nederland",
    by="rechtbank",
    ask=Text(
        "Is plaatsing buiten Nederland voor de minderjarige wenselijk?",
        "Is placement outside the Netherlands desirable for the minor?",
    ),
    yes=Text(
        "plaatsing buiten Nederland is voor de minderjarige wenselijk",
        "placement outside the Netherlands is desirable for the minor",
    ),
    no=Text(
        "plaatsing buiten Nederland is voor de minderjarige niet wenselijk",
        "placement outside the Netherlands is not desirable for the minor",
    ),
    unknown=Text(
        "het is aan de rechtbank of plaatsing buiten Nederland voor de minderjarige wenselijk is",
        "it is for the court to decide whether placement outside the Netherlands is desirable for the minor",
    ),
)
