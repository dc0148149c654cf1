"""
What the small numbers stand for.
"""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from jeugdrecht.bulk.columns import columns_of
from jeugdrecht.bulk.plan import Plan
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang

COLUMNS = ("column", "code", "value", "label")


def code_table(decisions: Iterable[str], *, lang: Lang = "nl") -> tuple[tuple[str, int, str, str], ...]:
    """
    Per column of codes what each number stands for.

    Args:
        decisions: the ids of decisions.
        lang: the language of the labels.

    Returns:
        Rows of column, code, value and label.

    Raises:
        UnknownIdError: there is no such decision.

    >>> code_table(["sanctierecht"])[1]
    ('sanctierecht', 2, 'jeugd', 'jeugdstrafrecht')
    """
    asked = tuple(decisions)
    return tuple(_rows(library.law_for(*asked), asked, lang))


def write_codes(plan: Plan, path: Path) -> None:
    """
    Write the table of codes as CSV.

    Args:
        plan: how the table is decided.
        path: the file.
    """
    with path.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(_rows(plan.law, plan.job.decisions, plan.job.lang))


def _rows(law: Rulebase, decisions: Iterable[str], lang: Lang) -> Iterator[tuple[str, int, str, str]]:
    for id in decisions:
        for column in columns_of(law, id):
            for code, word in enumerate(column.words, start=1):
                label = law.decision(column.decision).label(word, lang) if column.role == "value" else word
                yield column.name, code, word, label
