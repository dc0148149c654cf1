"""
De rechten van het kind die op een zaak drukken.
"""

from jeugdrecht.facts import zaak
from jeugdrecht.logic.decisions import Decision, ListOf
from jeugdrecht.sources import Text

kinderrechten = Decision(
    id="kinderrechten",
    question=Text(
        "Welke artikelen van het Kinderrechtenverdrag drukken op deze zaak, en wat vragen zij?",
        "Which articles of the Convention bear on this case, and what do they ask?",
    ),
    answer=ListOf(("id", "artikel", "vraagt", "uitvoering")),
    governing=zaak.peildatum,
    since="1995-03-08",
)
