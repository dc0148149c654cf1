"""Ages at the four moments are four types: one cannot be taken for another, by mypy or at run time."""

import subprocess
import sys
from itertools import permutations

import pytest

from jeugdrecht.errors import FactMixError
from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.nodes import (
    AgeAtDecision,
    AgeAtExecution,
    AgeAtHearing,
    AgeAtOffence,
    Compare,
    Number,
)

AGES = {
    "leeftijd_op_pleegdatum": AgeAtOffence,
    "leeftijd_op_zitting": AgeAtHearing,
    "leeftijd_op_beslissing": AgeAtDecision,
    "leeftijd_bij_tenuitvoerlegging": AgeAtExecution,
}
TESTS = ("at_least", "at_most", "more_than", "less_than", "is_")
MIXED = """\
from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.nodes import AgeAtOffence, NumberTerm

jeugdige.leeftijd_op_pleegdatum.at_least(jeugdige.leeftijd_op_pleegdatum)
jeugdige.leeftijd_op_pleegdatum.at_least(jeugdige.leeftijd_op_zitting)
jeugdige.leeftijd_op_pleegdatum.less_than(jeugdige.leeftijd)
jeugdige.leeftijd.less_than(jeugdige.leeftijd_op_beslissing)
bij_feit: AgeAtOffence = jeugdige.leeftijd_bij_tenuitvoerlegging
getal: NumberTerm = jeugdige.leeftijd_op_pleegdatum
"""


@pytest.mark.parametrize(("name", "kind"), tuple(AGES.items()))
def test_each_moment_has_a_type_of_its_own(name, kind):
    """The four ages are four types, none of which is another."""
    assert type(getattr(jeugdige, name)) is kind
    assert [other for other in AGES.values() if issubclass(kind, other)] == [kind]


@pytest.mark.parametrize("test", TESTS)
@pytest.mark.parametrize(("one", "other"), tuple(permutations(AGES, 2)))
def test_ages_at_different_moments_are_not_compared(one, other, test):
    """A rule that holds one age against another does not load, and says which two it mixed."""
    with pytest.raises(FactMixError) as mixed:
        getattr(getattr(jeugdige, one), test)(getattr(jeugdige, other))

    assert AGES[one].__name__ in str(mixed.value)
    assert AGES[other].__name__ in str(mixed.value)


@pytest.mark.parametrize("test", TESTS)
def test_an_age_is_not_compared_with_the_age_on_the_reference_date(test):
    """Nor is it held against an age on another day, or that age against it."""
    with pytest.raises(FactMixError):
        getattr(jeugdige.leeftijd_op_zitting, test)(jeugdige.leeftijd)
    with pytest.raises(FactMixError):
        getattr(jeugdige.leeftijd, test)(jeugdige.leeftijd_op_zitting)


def test_an_age_is_compared_with_years_and_with_itself():
    """A number of years, or the same age, is what it is compared with; a truth is no number."""
    age = jeugdige.leeftijd_op_beslissing

    assert age.at_least(16) == Compare(age, ">=", Number(16))
    assert age.is_(age) == Compare(age, "==", age)
    with pytest.raises(FactMixError):
        age.at_least(True)


def test_mixing_ages_is_a_type_error(tmp_path):
    """mypy refuses each line that takes one age for another, and only those."""
    file = tmp_path / "mixed.py"
    file.write_text(MIXED)
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path / "cache", file]

    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout

    assert [int(line.split(":")[1]) for line in told.splitlines() if ": error:" in line] == [5, 6, 7, 8, 9]
