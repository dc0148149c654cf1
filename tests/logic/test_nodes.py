"""Expressions are refused at construction where they cannot mean anything, and read as they are written."""

import dataclasses

import pytest

from jeugdrecht.errors import FactMixError
from jeugdrecht.logic.nodes import (
    NODE_TYPES,
    AgeOn,
    And,
    Compare,
    Condition,
    Constant,
    DayValue,
    EndOfPeriod,
    Node,
    Not,
    Number,
    OneOf,
    Or,
    Present,
    Sum,
    Term,
    unit_of,
)
from tests.engines import vocabulary as v

AGE = v.geboren.age_on(v.peildatum)


# --- what is refused ---


@pytest.mark.parametrize(
    "mixed",
    [
        lambda: v.begin.before(v.aantal),
        lambda: v.begin.on_or_after(20200101),
        lambda: v.begin.is_(v.soort),
        lambda: v.aantal.at_least(v.begin),
        lambda: v.aantal.at_least("6"),
        lambda: v.aantal.at_least(True),
        lambda: v.aantal.at_least(v.a),
        lambda: v.aantal.plus(v.begin),
        lambda: v.aantal.minus("1"),
        lambda: v.a & v.aantal,
        lambda: v.a | True,
        lambda: v.a & (v.b | v.begin),
    ],
)
def test_values_that_do_not_fit_are_refused(mixed):
    """A date with a number, or a truth with a term, is an error where it is written."""
    with pytest.raises(FactMixError):
        mixed()


@pytest.mark.parametrize(
    "mixed",
    [
        lambda: v.plaats.is_(v.aantal),
        lambda: v.plaats.is_(3),
        lambda: v.geboren.age_on(v.aantal),
        lambda: v.begin.months_until(v.aantal),
    ],
)
def test_every_method_refuses_what_does_not_fit(mixed):
    """A text with a number, an age on a count, months until a count: an error where they are written."""
    with pytest.raises(FactMixError):
        mixed()


@pytest.mark.parametrize(
    ("mixed", "units"),
    [
        (lambda: v.aantal.at_least(v.leeftijd), "jaar and keer"),
        (lambda: v.schade.at_most(v.aantal), "cent and keer"),
        (lambda: AGE.less_than(v.begin.months_until(v.slot)), "jaar and maand"),
        (lambda: v.aantal.plus(1).is_(v.schade), "cent and keer"),
    ],
)
def test_numbers_in_different_units_are_not_compared(mixed, units):
    """The error names both units."""
    with pytest.raises(FactMixError, match=units):
        mixed()


def test_a_value_that_a_choice_does_not_have_is_refused():
    """The error names the value, the fact and what it can be."""
    with pytest.raises(FactMixError, match=r"zaak\.soort cannot be q; it is one of x, y, z"):
        v.soort.in_("x", "q")


@pytest.mark.parametrize("written", ["2023-02-29", "1 januari 2020", "20200101"])
def test_a_day_that_does_not_exist_is_refused(written):
    """A day in a rule is checked when the rule is read."""
    with pytest.raises(ValueError, match=r"day|month"):
        v.begin.before(written)


@pytest.mark.parametrize("expression", [v.a, v.aantal, v.begin, v.soort, v.a & v.b, v.aantal.at_least(6)])
def test_an_expression_is_never_mistaken_for_a_truth(expression):
    """Asking Python whether it is true is refused, with what to write instead."""
    with pytest.raises(FactMixError, match=r"write `leeftijd\.between"):
        bool(expression)


def test_chained_comparison_and_python_words_are_refused():
    """`and`, `or`, `not` and `if` would silently drop half of a condition."""
    for dropped in (lambda: v.a and v.b, lambda: v.a or v.b, lambda: not v.a, lambda: 1 if v.a else 2):
        with pytest.raises(FactMixError):
            dropped()


# --- what is built ---


@pytest.mark.parametrize(
    ("built", "expected"),
    [
        (v.aantal.at_least(6), Compare(v.aantal, ">=", Number(6))),
        (v.aantal.at_most(6), Compare(v.aantal, "<=", Number(6))),
        (v.aantal.more_than(6), Compare(v.aantal, ">", Number(6))),
        (v.aantal.less_than(6), Compare(v.aantal, "<", Number(6))),
        (v.aantal.is_(6), Compare(v.aantal, "==", Number(6))),
        (v.begin.on_or_after("2020-01-01"), Compare(v.begin, ">=", DayValue(20200101))),
        (v.begin.on_or_before(v.slot), Compare(v.begin, "<=", v.slot)),
        (v.begin.after(v.slot), Compare(v.begin, ">", v.slot)),
        (v.begin.before(v.slot), Compare(v.begin, "<", v.slot)),
        (v.aantal.plus(1), Sum(v.aantal, Number(1), 1)),
        (v.aantal.minus(1), Sum(v.aantal, Number(1), -1)),
        (v.begin.plus(years=1, days=2), EndOfPeriod(v.begin, 1, 0, 0, 2)),
        (v.geboren.age_on(v.begin), AgeOn(v.geboren, v.begin)),
        (v.opgeheven.has_come(), Present(v.opgeheven)),
        (v.soort.is_("x"), OneOf(v.soort, ("x",))),
        (~v.a, Not(v.a)),
        (~~v.a, v.a),
    ],
)
def test_each_method_builds_the_node_it_names(built, expected):
    """What a law file writes is what the engines read."""
    assert built == expected


def test_between_includes_the_first_and_not_the_last():
    """From 16 and not yet 18."""
    assert AGE.between(16, 18) == And((Compare(AGE, ">=", Number(16)), Compare(AGE, "<", Number(18))))


def test_a_chain_of_ands_or_of_ors_is_one_node():
    """Flat chains are flat in explanations, and mixed ones keep their grouping."""
    assert v.a & v.b & v.c == And((v.a, v.b, v.c))
    assert v.a | (v.b | v.c) == Or((v.a, v.b, v.c))
    assert (v.a & v.b) | v.c == Or((And((v.a, v.b)), v.c))


@pytest.mark.parametrize(
    ("term", "unit"),
    [(AGE, "jaar"), (v.schade, "cent"), (v.begin.months_until(v.slot), "maand"), (v.aantal.plus(1), "keer"),
     (Number(3).plus(v.leeftijd), "jaar"), (Number(3), None)],
)  # fmt: skip
def test_a_number_knows_its_unit(term, unit):
    """A sum counts in the unit of its parts."""
    assert unit_of(term) == unit


# --- the family ---


def test_nodes_are_frozen_small_and_compared_by_what_they_say():
    """Data: no node can be changed, none has room for more, and equal trees are equal."""
    for node in NODE_TYPES:
        assert dataclasses.is_dataclass(node)
        assert node.__dataclass_params__.frozen
        assert "__dict__" not in dir(node)
    assert v.a & v.b == v.a & v.b
    assert len({v.a & v.b, v.a & v.b}) == 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        Constant(True).value = False


def test_the_list_of_node_types_is_the_whole_family():
    """Every class of the union stands in the list over which the engines are tested, and no other."""
    assert set(Node.__args__) == set(NODE_TYPES)
    assert set(Condition.__args__) | set(Term.__args__) == set(NODE_TYPES)
    assert len(NODE_TYPES) == len(set(NODE_TYPES))
