"""
De beslissing over de kale taakstraf.
"""

from jeugdrecht.facts import feit
from jeugdrecht.logic.decisions import Choice, Decision, Value
from jeugdrecht.sources import Text

kale_taakstraf = Decision(
    id="kale_taakstraf",
    question=Text(
        "Mag een taakstraf zonder vrijheidsbeneming of maatregel ernaast worden opgelegd?",
        "May a task penalty be imposed without custody or a measure alongside it?",
    ),
    answer=Choice(
        (
            Value("toegestaan", Text("toegestaan", "allowed")),
            Value("verboden", Text("verboden", "not allowed")),
        )
    ),
    governing=feit.pleegdatum,
    since="2002-05-04",
    subject="feit",
)
