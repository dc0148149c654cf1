"""
De beslissing over de strafbeschikking, per feit.

De procedure volgt de wet van de dag waarop de zaak wordt beoordeeld.
"""

from jeugdrecht.facts import zaak
from jeugdrecht.logic.decisions import Choice, Decision, Record, Value
from jeugdrecht.sources import Text

ja_of_nee = Choice((Value("ja", Text("ja", "yes")), Value("nee", Text("nee", "no"))))

strafbeschikking = Decision(
    id="strafbeschikking",
    question=Text(
        "Kan deze strafbeschikking worden uitgevaardigd, en moet de verdachte daarvoor met een raadsman "
        "worden gehoord?",
        "May this penal order be issued, and must the suspect be heard with counsel for it?",
    ),
    answer=Record(("mogelijk", "hoorplicht_met_raadsman")),
    governing=zaak.peildatum,
    since="2011-02-01",
    subject="feit",
)

mogelijk = Decision(
    id="strafbeschikking.mogelijk",
    question=Text(
        "Kan deze strafbeschikking worden uitgevaardigd?",
        "May this penal order be issued?",
    ),
    answer=ja_of_nee,
    governing=zaak.peildatum,
    since="2011-02-01",
    subject="feit",
)

hoorplicht_met_raadsman = Decision(
    id="strafbeschikking.hoorplicht_met_raadsman",
    question=Text(
        "Moet de verdachte worden opgeroepen om met een raadsman te worden gehoord?",
        "Must the suspect be called to be heard with counsel?",
    ),
    answer=ja_of_nee,
    governing=zaak.peildatum,
    since="2011-02-01",
    subject="feit",
)
