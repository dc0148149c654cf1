"""
Quantifiers: totals over the items of each case, left-joined, so that no items is not no case (design 2.6).
"""

from sqlglot import exp

from jeugdrecht.engines.sql.forms import (
    FALSE,
    TRUE,
    Sql,
    add,
    both,
    cases,
    compared,
    either,
    first_known,
    no,
    nothing,
    number,
    surely,
    surely_not,
)
from jeugdrecht.engines.sql.layers import Frame
from jeugdrecht.engines.sql.reading import Causes, Reading, column_of, merged, where
from jeugdrecht.logic.vocabulary import ItemList


def count(items: ItemList, none_given: Reading, each: Reading, least: int, rows: Frame) -> Reading:
    """
    Whether a condition holds of *least* items or more, in the rows of the cases.

    Args:
        items: the list.
        none_given: the condition as read on the cases, about an item of which nothing is known.
        each: the condition as read on the items.
        least: how many.
        rows: the frame of the items.
    """
    frame = rows.cases
    if rows.alone and frame.flag(items.id, "complete") == nothing("BOOLEAN"):
        return each if least == 1 else Reading(TRUE if least <= 0 else FALSE)
    given, complete = _flag(frame, items, "given"), no(_flag(frame, items, "complete", truth=False))
    yes, open_ = total(rows, items, "ja", each.yes), total(rows, items, "open", each.open)
    enough, short = compared(yes, ">=", number(least)), compared(add(yes, open_), "<", number(least))
    value = cases(
        (no(given), _of_none_given(none_given, least)), (enough, TRUE), (both(short, complete), FALSE),
        otherwise=nothing("BOOLEAN"),
    )  # fmt: skip
    of_items: Causes = {
        kind: compared(total(rows, items, kind, cause), ">", number(0)) for kind, cause in each.causes.items()
    }
    of_list: Causes = {"fact": either(no(given), no(complete))}
    return _masked(frame, items, value, merged((of_list, where(given, of_items))))


def not_given(items: ItemList, none_given: Reading, least: int, frame: Frame) -> Reading:
    """The same where the data have no such list at all."""
    return _masked(frame, items, _of_none_given(none_given, least), {"fact": TRUE})


def _of_none_given(none_given: Reading, least: int) -> Sql:
    # What is already no of an item about which only the rest of the case is known, is no of every item.
    if least <= 0:
        return TRUE
    return cases((none_given.no, FALSE), otherwise=nothing("BOOLEAN"))


def _masked(frame: Frame, items: ItemList, value: Sql, causes: Causes) -> Reading:
    counted = frame.let(f"{items.id}__geteld", value)
    open_ = Reading(counted, causes).open
    return column_of(frame, f"{items.id}__geteld", Reading(counted, where(open_, causes)))


def _flag(frame: Frame, items: ItemList, name: str, *, truth: bool = True) -> Sql:
    flag = frame.flag(items.id, name)
    return surely(flag) if truth else surely_not(flag)


def total(rows: Frame, items: ItemList, name: str, test: Sql) -> Sql:
    """Of how many items of each case a two-valued test is yes."""
    if test == FALSE:
        return number(0)
    counted = exp.Sum(this=cases((test, number(1)), otherwise=number(0)))
    return first_known(rows.cases.per_case(rows, f"{items.id}__{name}", counted), number(0))
