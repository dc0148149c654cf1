"""The calendar is one: SQL and the solver count days, ages and periods as the kernel does."""

import datetime
from random import Random

import duckdb
import pytest
import z3

from jeugdrecht.engines.smt import days as smt_days
from jeugdrecht.engines.sql import days as sql_days
from jeugdrecht.engines.sql.forms import column, number
from jeugdrecht.logic import days

FIRST = datetime.date(1900, 1, 1).toordinal()
LAST = datetime.date(2199, 12, 31).toordinal()
MONTH_ENDS = (
    20230131,
    20230228,
    20240229,
    20240131,
    20000229,
    21000228,
    19000228,
    20231231,
    20240301,
    20230430,
)


def _pairs(many):
    rng = Random(2)
    drawn = [days.of_date(datetime.date.fromordinal(rng.randint(FIRST, LAST))) for _ in range(2 * many)]
    ends = [(one, other) for one in MONTH_ENDS for other in MONTH_ENDS]
    return ends + list(zip(drawn[::2], drawn[1::2], strict=True))


FUNCTIONS = {
    "age": (days.age, sql_days.age, smt_days.age),
    "months completed": (
        days.months_between,
        lambda a, b: sql_days.months_between(a, b, begun=False),
        lambda a, b: smt_days.months_between(a, b, begun=False),
    ),
    "months begun": (
        lambda a, b: days.months_between(a, b, begun=True),
        lambda a, b: sql_days.months_between(a, b, begun=True),
        lambda a, b: smt_days.months_between(a, b, begun=True),
    ),
    **{
        f"birthday {years}": (
            lambda a, b, years=years: days.birthday(a, years),
            lambda a, b, years=years: sql_days.birthday(a, years),
            lambda a, b, years=years: smt_days.birthday(a, years),
        )
        for years in (0, 12, 18, 21)
    },
    **{
        f"{months} months later": (
            lambda a, b, months=months: days.plus(a, months=months),
            lambda a, b, months=months: sql_days.plus_months(a, number(months)),
            lambda a, b, months=months: smt_days.plus_months(a, z3.IntVal(months)),
        )
        for months in (-1, 1, 11, 12, 25)
    },
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_sql_counts_as_the_kernel_does(name):
    """On 4,000 pairs of days and all pairs of month ends, also where the second day lies before the first."""
    kernel, in_sql, _ = FUNCTIONS[name]
    pairs = _pairs(4000)
    values = ", ".join(f"({number}, {a}, {b})" for number, (a, b) in enumerate(pairs))
    made = in_sql(column("a"), column("b")).sql("duckdb")

    rows = duckdb.sql(f"SELECT {made} FROM (VALUES {values}) AS t(n, a, b) ORDER BY n").fetchall()

    assert [kernel(a, b) for a, b in pairs] == [row[0] for row in rows]


@pytest.mark.parametrize("later", [-1, 0, 1, 7, 10, 366])
def test_sql_counts_days_and_weeks_as_the_kernel_does(later):
    """A period in days runs over the ends of months and of leap years."""
    starts = [start for start, _ in _pairs(500)]
    values = ", ".join(f"({number}, {start})" for number, start in enumerate(starts))
    made = sql_days.plus_days(column("a"), number(later)).sql("duckdb")

    rows = duckdb.sql(f"SELECT {made} FROM (VALUES {values}) AS t(n, a) ORDER BY n").fetchall()

    assert [days.plus(start, days=later) for start in starts] == [row[0] for row in rows]


@pytest.mark.parametrize("later", [-7, -1, 0, 1, 2, 7])
def test_the_solver_counts_a_few_days_as_the_kernel_does(later):
    """On all month ends and 100 other days, also over the ends of years."""
    day = z3.Int("a")
    formula = smt_days.plus_days(day, later)
    for start, _ in (*_pairs(100), (20231231, 0), (20240101, 0), (20230301, 0)):
        moved = z3.simplify(z3.substitute(formula, (day, z3.IntVal(start)))).as_long()
        assert moved == days.plus(start, days=later), start


@pytest.mark.parametrize("name", FUNCTIONS)
def test_the_solver_counts_as_the_kernel_does(name):
    """On all pairs of month ends and 100 others, the formula simplifies to the kernel's number."""
    kernel, _, in_smt = FUNCTIONS[name]
    first, second = z3.Ints("a b")
    formula = in_smt(first, second)
    for a, b in _pairs(100):
        bound = z3.substitute(formula, (first, z3.IntVal(a)), (second, z3.IntVal(b)))
        assert kernel(a, b) == z3.simplify(bound).as_long(), (a, b)


@pytest.mark.parametrize(
    ("number", "exists"),
    [(20240229, True), (20230229, False), (21000229, False), (20000229, True), (20230431, False),
     (18991231, False), (19000101, True), (21991231, True), (22000101, False),
     (20231301, False), (20230100, False)],
)  # fmt: skip
def test_the_solver_draws_only_days_that_exist(number, exists):
    """A case shown by the solver has no 30 February, and no day outside the years of the library."""
    assert z3.is_true(z3.simplify(smt_days.valid(z3.IntVal(number)))) is exists
