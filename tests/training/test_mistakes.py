"""
Common mistakes: each gives a wrong answer, and the answer that whoever makes it gives.
"""

from typing import Any

import pytest

from jeugdrecht.api import decide, read_cases
from jeugdrecht.training.mistakes import Asked, mistakes
from jeugdrecht.training.model import LEVELS, Level, Mistake
from tests.training.scenario_sets import made


def of(case: dict[str, Any], decision: str) -> dict[str, Mistake]:
    """The mistakes with a case, by pitfall."""
    [read] = read_cases(case)
    [finding] = decide(read, [decision])
    asked = Asked(finding.rulebase, read, finding.found, None, None, None, "nl")
    return {mistake.pitfall: mistake for mistake in mistakes(asked)}


def offence(born: str, committed: str, **more: Any) -> dict[str, Any]:
    """A case with one offence, assessed on 1 June 2026."""
    feit = {"pleegdatum": committed, **more}
    return {"on": "2026-06-01", "jeugdige": {"geboortedatum": born}, "feiten": [feit]}


def test_the_age_on_the_day_of_the_assessment() -> None:
    """Seventeen at the offence and eighteen now: whoever looks at now says adult law."""
    found = of(offence("2008-05-14", "2026-01-10"), "sanctierecht")
    assert found["wrong_age_moment"].value == "volwassen"
    assert "10 januari 2026" in found["wrong_age_moment"].why


def test_nobody_mistakes_an_age_that_is_the_same_on_both_days() -> None:
    """Where the moment makes no difference there is no such mistake."""
    assert "wrong_age_moment" not in of(offence("2009-05-14", "2026-05-20"), "sanctierecht")


@pytest.mark.parametrize(
    ("born", "pitfall", "wrong"),
    [
        ("2008-01-10", "birthday_not_counted", "jeugd"),
        ("2008-01-11", "birthday_too_early", "volwassen"),
        ("2008-01-12", None, None),
    ],
)
def test_the_birthday_on_both_sides(born: str, pitfall: str | None, wrong: str | None) -> None:
    """The boundary is misread on the birthday and on the day before it, and nowhere else."""
    found = of(offence(born, "2026-01-10"), "sanctierecht")
    assert {name: m.value for name, m in found.items() if name.startswith("birthday")} == (
        {pitfall: wrong} if pitfall else {}
    )


def test_a_power_is_no_duty() -> None:
    """That the court may choose adult law does not make it so."""
    found = of(offence("2009-05-14", "2026-01-10", **{"rechter.grond_ernst_feit": True}), "sanctierecht")
    assert found["power_as_duty"].value == "volwassen"
    assert found["power_as_duty"].provision is not None
    assert found["power_as_duty"].provision.id == "sr:77b:1"


def test_unknown_is_not_no() -> None:
    """Whoever reads silence as no finds an answer that the case does not give."""
    case = offence("2009-05-14", "2026-01-10", **{
        "feit.halt_aangewezen": True, "verdachte.bekent": True, "verdachte.stemt_in_met_halt": True,
        "soort": "misdrijf", "verdachte.eerdere_halt_afdoeningen": 0,
    })  # fmt: skip
    assert of(case, "halt")["unknown_as_no"].value == "niet_beschikbaar"


@pytest.mark.parametrize("level", LEVELS)
def test_no_mistake_is_right(level: Level) -> None:
    """A wrong answer differs from the model answer, and from the other wrong ones."""
    for scenario in made(level).scenarios:
        for question in scenario.questions:
            values = [repr(mistake.value) for mistake in question.mistakes]
            assert repr(question.answer.value) not in values
            assert len(set(values)) == len(values)
            assert all(mistake.why and "{" not in mistake.why for mistake in question.mistakes)


def test_sets_have_mistakes_to_learn_from() -> None:
    """Most questions of the first level come with a common mistake."""
    asked = [question for scenario in made(1).scenarios for question in scenario.questions]
    assert sum(bool(question.mistakes) for question in asked) * 2 > len(asked)
