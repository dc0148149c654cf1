"""
The tables notice when the law is changed: a sample here, all of it by `make mutate`.
"""

from collections import Counter

from jeugdrecht.facts import jeugdige, kind
from jeugdrecht.logic.nodes import Condition
from jeugdrecht.rules import library

from .__main__ import gone_through, sample
from .changes import changes
from .expectations import expectations, killer, resting_on
from .figures import figures_of, of_instruments, report
from .known import known, listed
from .mutants import mutants
from .results import Result

ALL = gone_through(mutants(library.rulebase()))


def test_the_tables_hold_of_the_law_itself() -> None:
    """No row notices anything in the law as it is: what a mutant is killed by, is the change."""
    assert [expected.name for expected in expectations() if expected.notices(library.rulebase())] == []


def test_a_sample_of_changes_is_noticed() -> None:
    """Each change in a fixed sample makes a row come out otherwise, or is known to make no difference."""
    survivors = [mutant.name for mutant in sample(ALL, 300, seed=2026) if killer(mutant) is None]

    assert sorted(set(survivors) - set(known())) == []


def test_what_is_not_decided_again_would_not_notice() -> None:
    """Asking every row, each from nothing, finds the same first row that notices a mutant, or none."""
    law = library.rulebase()
    deciding = tuple(mutant for mutant in mutants(law) if mutant.kind != "actor")
    for mutant in sample(deciding, 12, seed=7):
        changed = mutant.rulebase(law)
        plain = next((row for row in resting_on(mutant.decision) if row.notices(changed)), None)
        assert killer(mutant) is plain, mutant.name


def test_the_figures_of_a_run() -> None:
    """What no case can tell apart does not count; of what is left the killed are the percentage."""
    told = (("a", "row"), ("b", None), (listed()[0], None))
    found = [Result(name, "number", "d", "sr", by) for name, by in told]
    figures = figures_of("sr", found)

    assert (figures.mutants, figures.killed, figures.equivalent, figures.survived) == (3, 1, 1, 1)
    assert figures.percentage == 50.0
    assert [one.name for one in of_instruments(found)] == ["sr", "all"]
    assert "- `b`" in report(found)


def test_each_known_mutant_exists() -> None:
    """The list names only mutants that there are, each once."""
    assert sorted(set(listed()) - {mutant.name for mutant in ALL}) == []
    assert [name for name, count in Counter(listed()).items() if count > 1] == []


def test_no_known_mutant_is_noticed() -> None:
    """What a row has come to notice leaves the list."""
    assert [mutant.name for mutant in ALL if mutant.name in known() and killer(mutant) is not None] == []


def test_each_mutant_has_its_own_name() -> None:
    """A name of the list stands for one mutant."""
    assert [name for name, count in Counter(mutant.name for mutant in ALL).items() if count > 1] == []


def test_the_changes_of_a_condition() -> None:
    """A limit moves both ways, its operator to the neighbour, and each part is negated or left out."""
    age = "jeugdige.leeftijd < 18"
    both = f"({age} & kind.vrijheid_ontnomen)"

    assert [(change.kind, change.what) for change in changes(_detained_child())] == [
        ("negation", f"not: {both}"),
        ("part left out", f"without {age}: {both}"),
        ("negation", f"not: {age}"),
        ("number", f"18 -> 19 in: {age}"),
        ("number", f"18 -> 17 in: {age}"),
        ("operator", f"< -> <= in: {age}"),
        ("part left out", f"without kind.vrijheid_ontnomen: {both}"),
        ("negation", "not: kind.vrijheid_ontnomen"),
        ("and for or", f"& -> | in: {both}"),
    ]


def _detained_child() -> Condition:
    return jeugdige.leeftijd.less_than(18) & kind.vrijheid_ontnomen
