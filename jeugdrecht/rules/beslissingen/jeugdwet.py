"""
De beslissingen van de Jeugdwet.
"""

from jeugdrecht.facts import zaak
from jeugdrecht.logic.decisions import Choice, Decision, SetOf, Value
from jeugdrecht.sources import Text

jeugdige = Decision(
    id="jeugdige",
    question=Text(
        "Is deze persoon jeugdige in de zin van de Jeugdwet, en volgens welke tak?",
        "Is this person a jeugdige under the Youth Act, and by which branch?",
    ),
    answer=SetOf(
        (
            Value("1", Text("tak 1: jonger dan 18", "branch 1: under 18")),
            Value("2", Text("tak 2: jeugdstrafrecht toegepast", "branch 2: youth criminal law applied")),
            Value(
                "3",
                Text(
                    "tak 3: pleegzorg, alleen voor de pleegzorg",
                    "branch 3: foster care, only for the foster care",
                ),
            ),
            Value(
                "4",
                Text(
                    "tak 4: voortgezette of eerder bepaalde jeugdhulp",
                    "branch 4: continued or earlier determined youth help",
                ),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
)

uitvoeringsplicht = Decision(
    id="uitvoeringsplicht",
    question=Text(
        "Moet de gemeente dit laten uitvoeren en betalen?",
        "Must the municipality have this carried out and pay?",
    ),
    answer=Choice(
        (
            Value("verplicht", Text("verplicht", "required")),
            Value("niet_verplicht", Text("niet verplicht", "not required")),
            Value(
                "eigen_oordeel",
                Text("naar eigen oordeel van het college", "at the discretion of the municipality"),
            ),
        )
    ),
    governing=zaak.peildatum,
    since="2015-01-01",
)
