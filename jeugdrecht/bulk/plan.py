"""
How a table of cases will be decided: what SQL does, what the engine for one case does, and what comes out.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from sqlglot import exp

from jeugdrecht.bulk import words
from jeugdrecht.bulk.checks import Check, checks_of
from jeugdrecht.bulk.columns import OutColumn, columns_of
from jeugdrecht.bulk.job import Job
from jeugdrecht.bulk.layout import CASE, Layout, fact_of, layout_of
from jeugdrecht.bulk.select import Beside, declined_of, tables_of
from jeugdrecht.engines import sql
from jeugdrecht.engines.sql.forms import both
from jeugdrecht.errors import EngineDeclined, Fault, InputError
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.rules import library

NUMBER = "row__nr"
"""The column of the staged rows that says which row of the input each is, from 1."""

ROW = "row"
"""The column that tells the rows of the output apart where the input has none of its own."""


@dataclass(frozen=True)
class Plan:
    """
    How a table is decided.

    Args:
        job: what is asked.
        law: the law.
        layout: what the columns of the table are.
        beside: the lists in tables of their own, by the names under which SQL reads them.
        checks: what must hold of every row.
        declined: the decisions that SQL does not give.
        filled: the columns that are never NULL, days and numbers with their lowest and highest.
    """

    job: Job
    law: Rulebase
    layout: Layout
    beside: Mapping[str, Beside]
    checks: tuple[Check, ...]
    declined: Mapping[str, EngineDeclined]
    filled: sql.Filled = field(default_factory=dict)

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns that say which row is which."""
        return self.layout.keys or (ROW,)

    @property
    def by_sql(self) -> tuple[str, ...]:
        """The decisions that SQL gives."""
        return tuple(id for id in self.job.decisions if id not in self.declined)

    @property
    def has_periods(self) -> bool:
        """Whether rows may hold an offence over a period."""
        return any(name in sql.PERIOD for name in self.layout.types)

    @property
    def form(self) -> sql.Form:
        """How the answers are written."""
        return sql.Form(dates=True, codes=self.job.codes, provisions=self.job.provisions, quick=True)

    @property
    def good(self) -> exp.Expr:
        """Whether a row passes every check."""
        return both(*(check.good for check in self.checks))

    def without(self, settled: Collection[Check]) -> "Plan":
        """
        The same plan without checks that every row passes.

        Args:
            settled: these checks.
        """
        return replace(self, checks=tuple(check for check in self.checks if check not in settled))

    def tables(self, table: str, keys: Iterable[str] = (), *, single: bool = False) -> sql.Tables:
        """
        The rows as engine `sql` reads them.

        Args:
            table: their name.
            keys: columns to pass on besides the keys.
            single: whether no two rows are of one case.
        """
        passed = tuple(dict.fromkeys((*self.keys, *keys)))
        layout = replace(self.layout, keys=passed)
        return tables_of(
            self.law, self.job.decisions, table, layout, self.beside, on=self.job.on, single=single,
            filled=self.filled, lang=self.job.lang,
        )  # fmt: skip

    def beside_facts(self, list_id: str) -> Mapping[str, Fact]:
        """The columns of a list in a table of its own, each with its fact."""
        types = self.beside[list_id].types or {}
        return {name: fact for name in types if (fact := fact_of(name)) is not None}

    def select(self, table: str, keys: Iterable[str] = (), *, single: bool = False) -> exp.Select:
        """
        The SELECT of the decisions that SQL gives.

        Args:
            table: the name of the rows.
            keys: columns to pass on besides the keys.
            single: whether no two rows are of one case.
        """
        return sql.select(self.law, self.by_sql, self.tables(table, keys, single=single), self.form)

    @cached_property
    def columns(self) -> Mapping[str, tuple[OutColumn, ...]]:
        """Per decision the columns that come out, in their order."""
        return {id: columns_of(self.law, id, provisions=self.job.provisions) for id in self.job.decisions}


def plan_of(
    job: Job, types: sql.Types, beside: Mapping[str, Beside], filled: sql.Filled | None = None
) -> Plan:
    """
    The plan for a table.

    Args:
        job: what is asked.
        types: the columns of the table with their SQL types.
        beside: the lists in tables of their own.
        filled: the columns that are never NULL, days with their lowest and highest.

    Raises:
        InputError: the columns, the lists and the decisions do not go together; all faults at once.
        UnknownIdError: there is no such decision.
    """
    law = library.law_for(*job.decisions)
    layout = layout_of(types, job.lang)
    rows = replace(layout, keys=layout.keys or (ROW,))
    tables = tables_of(law, job.decisions, "rows", rows, beside, on=job.on, lang=job.lang)
    declined = declined_of(law, job.decisions, tables)
    plan = Plan(
        job, law, layout, beside, checks_of(layout, job.on, job.lang, filled or {}), declined, filled or {}
    )
    _refuse_same_names(plan)
    return plan


def _refuse_same_names(plan: Plan) -> None:
    taken = {one.name for made in plan.columns.values() for one in made}
    lang = plan.job.lang
    faults = [
        Fault(name, words.SAME_NAME.in_(lang), words.RENAME.in_(lang), lang=lang)
        for name in plan.layout.keys if name in taken or name == NUMBER
    ]  # fmt: skip
    if faults:
        raise InputError(*faults)


def notes_of(plan: Plan) -> tuple[str, ...]:
    """What the user should know of the columns."""
    return tuple(
        words.CARRIED.in_(plan.job.lang).format(name=name, near=near) for name, near in plan.layout.notes
    )


def by_case(plan: Plan) -> bool:
    """Whether rows may be of one case together."""
    return CASE in plan.layout.keys
