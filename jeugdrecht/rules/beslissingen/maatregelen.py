"""
De maatregelen van het jeugdstrafrecht: of de rechter ze kan opleggen, een bevinding per feit.

De wet van de pleegdatum geldt. Of hij ze oplegt, is aan de rechter.
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.decisions import Choice, Decision, Value
from jeugdrecht.sources import Text

mogelijk = Choice(
    (
        Value("mogelijk", Text("mogelijk", "possible")),
        Value("niet_mogelijk", Text("niet mogelijk", "not possible")),
    )
)

pij = Decision(
    id="pij",
    question=Text(
        "Kan de rechter voor dit feit plaatsing in een inrichting voor jeugdigen (PIJ) opleggen?",
        "May the court impose placement in a youth institution (PIJ) for this offence?",
    ),
    answer=mogelijk,
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
)

gedragsmaatregel = Decision(
    id="gedragsmaatregel",
    question=Text(
        "Kan de rechter voor dit feit de maatregel betreffende het gedrag opleggen?",
        "May the court impose the behavioural measure for this offence?",
    ),
    answer=mogelijk,
    governing=feit.pleegdatum,
    since="2008-02-01",
    subject="feit",
)
