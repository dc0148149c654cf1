"""The three truth values obey Kleene's laws, and nothing decides that should not."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.logic.truth import all_of, any_of, opposite

TRUTHS = (True, False, None)
truths = st.sampled_from(TRUTHS)
several = st.lists(truths, max_size=6)


@pytest.mark.parametrize(
    ("left", "right", "conjunction", "disjunction"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (True, None, None, True),
        (False, False, False, False),
        (False, None, False, None),
        (None, None, None, None),
    ],
)
def test_and_and_or_are_the_tables_of_kleene(left, right, conjunction, disjunction):
    """One no decides an *and*, one yes an *or*; what is left with an unknown stays unknown."""
    for pair in permutations((left, right)):
        assert all_of(pair) is conjunction
        assert any_of(pair) is disjunction


@pytest.mark.parametrize(("truth", "negated"), [(True, False), (False, True), (None, None)])
def test_not_keeps_the_unknown(truth, negated):
    """The opposite of unknown is unknown."""
    assert opposite(truth) is negated


def test_nothing_at_all_is_all_and_not_any():
    """Every one of no parts holds, and none of no parts does."""
    assert all_of([]) is True
    assert any_of([]) is False


def test_a_truth_or_its_opposite_stays_unknown():
    """No law of the excluded middle: sometimes we ask too much, never do we answer wrongly."""
    assert any_of([None, opposite(None)]) is None
    assert all_of([None, opposite(None)]) is None


@given(truths)
def test_a_double_denial_is_the_thing_itself(truth):
    """Not not is nothing."""
    assert opposite(opposite(truth)) is truth


@given(several)
def test_the_opposite_of_all_is_any_opposite(parts):
    """De Morgan, both ways."""
    assert opposite(all_of(parts)) is any_of(map(opposite, parts))
    assert opposite(any_of(parts)) is all_of(map(opposite, parts))


@given(several, several)
def test_parts_may_be_grouped_and_reordered(first, second):
    """And and or are associative and commutative, and saying a thing twice adds nothing."""
    for combine in (all_of, any_of):
        assert combine([combine(first), combine(second)]) is combine(first + second)
        assert combine(first + second) is combine(second + first)
        assert combine(first + first) is combine(first)


@given(truths, several)
def test_and_spreads_over_or_and_or_over_and(one, parts):
    """Both distributive laws, and absorption."""
    if parts:
        assert all_of([one, any_of(parts)]) is any_of(all_of([one, part]) for part in parts)
        assert any_of([one, all_of(parts)]) is all_of(any_of([one, part]) for part in parts)
    assert all_of([one, any_of([one, *parts])]) is one
    assert any_of([one, all_of([one, *parts])]) is one


@given(several, st.data())
def test_knowing_more_never_undoes_a_yes_or_a_no(parts, data):
    """Filling in an unknown part leaves what was already decided."""
    known = [data.draw(st.booleans()) if part is None else part for part in parts]
    for combine in (all_of, any_of):
        before = combine(parts)
        if before is not None:
            assert combine(known) is before
