"""
The ages of the person in a case at the top of its findings, and what the next birthday changes.
"""

from collections.abc import Iterator

from jeugdrecht.cli.paper.blocks import Block, Cell, Entries, Table
from jeugdrecht.counterfactual import ages
from jeugdrecht.findings import Result
from jeugdrecht.report import ages as told
from jeugdrecht.sources import Lang


def age_blocks(result: Result, lang: Lang) -> Iterator[Block]:
    """
    The ages of the person in a case; nothing where the day of birth is not known.

    Args:
        result: the findings.
        lang: the language.
    """
    table = ages(result, lang=lang)
    if table is None:
        return
    yield Entries((
        (told.AGE.in_(lang), told.now(table, result.on, lang)),
        (told.next_day(table, lang), told.next_change(table, lang)),
    ))  # fmt: skip
    birthdays = told.birthdays(table, lang)
    days = (Cell(day, "" if reached else "dim") for _, day, reached in birthdays)
    yield Table(tuple(age for age, _, _ in birthdays), (tuple(days),))
