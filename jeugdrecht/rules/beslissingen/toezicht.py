"""
De beslissing over toezicht en begeleiding in de jeugdreclassering: een bevinding per feit en per fase.
"""

from jeugdrecht.facts import zaak
from jeugdrecht.logic.decisions import Decision, SetOf, Value
from jeugdrecht.sources import Text

# Before the Jeugdwet the task lay with a "stichting" (bureau jeugdzorg); it is a value for those days only.
toezicht_uitvoerder = Decision(
    id="toezicht_uitvoerder",
    question=Text(
        "Wie kan in deze fase het toezicht of de begeleiding uitvoeren?",
        "Who can carry out the supervision or guidance in this phase?",
    ),
    answer=SetOf(
        (
            Value(
                "gecertificeerde_instelling",
                Text("een gecertificeerde instelling", "a certified institution"),
            ),
            Value(
                "stichting",
                Text("de stichting (bureau jeugdzorg)", "the youth care foundation (bureau jeugdzorg)"),
            ),
            Value("reclassering", Text("een reclasseringsinstelling", "a probation institution")),
            Value("particulier", Text("een particulier persoon", "a private person")),
        )
    ),
    governing=zaak.peildatum,
    since="2011-07-02",
    subject="feit",
)
