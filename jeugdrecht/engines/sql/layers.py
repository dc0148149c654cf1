"""
The SELECT as layers: every worked-out column stands in the first CTE in which all it reads is there.

So nothing is written twice, and a person can read the query from top to bottom.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from sqlglot import exp

from jeugdrecht.engines.sql.forms import Sql, column, is_nothing, nothing
from jeugdrecht.engines.sql.tables import CASE_ID, CASES, ITEM_ID, Tables, identifier

_JOINED = "joined__case_id"


class Frame:
    """
    The rows of the cases, or those of one list, with the columns worked out for them.

    Args:
        table: `cases`, or the id of a list.
        kind: the subject of one item (`feit`); None for the cases.
        tables: which columns are there.
        cases: for a list, the frame of the cases that its items belong to.
    """

    def __init__(self, table: str, kind: str | None, tables: Tables, cases: "Frame | None" = None) -> None:
        self.table = table
        self.kind = kind
        self.cases = cases or self
        self._tables = tables
        self._raw: dict[str, None] = {CASE_ID: None} if cases is None else {CASE_ID: None, ITEM_ID: None}
        self._level: dict[str, int] = dict.fromkeys(self._raw, 0)
        self._named: dict[Sql, exp.Column] = {}
        self._totals: dict[tuple[str, Sql], exp.Column] = {}
        self._used: Counter[str] = Counter()
        self._worked_out: dict[int, dict[str, Sql]] = {}
        self._from_cases: dict[int, dict[str, str]] = {}
        self._per_case: dict[int, dict[str, tuple[Frame, Sql]]] = {}

    @property
    def depth(self) -> int:
        """The highest level at which something is worked out."""
        return max(self._level.values())

    def raw(self, name: str, kind: str) -> Sql:
        """A column of the data, or NULL where the data lack it."""
        if not self._tables.has(self.table, name):
            return nothing(kind)
        self._raw[name] = None
        self._level[name] = 0
        return column(name)

    def let(self, hint: str, worked_out: Sql) -> Sql:
        """A column for an expression over this frame; what is simple already stays as it is."""
        if isinstance(worked_out, exp.Column | exp.Literal | exp.Boolean) or is_nothing(worked_out):
            return worked_out
        if worked_out not in self._named:
            level = 1 + self.level(worked_out)
            name = self._new(hint, level)
            self._worked_out.setdefault(level, {})[name] = worked_out
            self._named[worked_out] = column(name)
        return self._named[worked_out]

    def from_cases(self, there: Sql) -> Sql:
        """A simple expression over the cases, as seen from the items of a list."""
        if self.cases is self or not isinstance(there, exp.Column):
            return there
        level = 1 + self.cases.level(there)
        name = f"case__{there.name}"
        if name not in self._level:
            self._level[name] = level
            self._from_cases.setdefault(level, {})[name] = there.name
        return column(name)

    def per_case(self, items: "Frame", hint: str, total: Sql) -> Sql:
        """A total over the items of each case; NULL for a case without items."""
        key = (items.table, total)
        if key not in self._totals:
            level = 1 + items.level(total)
            name = self._new(hint, level)
            self._per_case.setdefault(level, {})[name] = (items, total)
            self._totals[key] = column(name)
        return self._totals[key]

    def level(self, expression: Sql) -> int:
        """The level at which all columns of an expression are there."""
        return max((self._level[found.name] for found in expression.find_all(exp.Column)), default=0)

    def _new(self, hint: str, level: int) -> str:
        stem = identifier(hint)
        self._used[stem] += 1
        name = stem if self._used[stem] == 1 else f"{stem}__{self._used[stem]}"
        self._level[name] = level
        return name

    # --- writing it down ----------------------------------------------------------------------------------

    def name_at(self, level: int) -> str:
        """The CTE that holds everything of this frame up to a level."""
        return f"{self.table}_{max(done for done in (0, *self._levels()) if done <= level)}"

    def cte(self, level: int) -> exp.Select | None:
        """The SELECT of one level, if anything is worked out there."""
        if level == 0:
            return exp.select(*(column(name) for name in self._raw)).from_(exp.to_identifier(self.table))
        if level not in self._levels():
            return None
        before = self.name_at(level - 1)
        chosen = exp.select(exp.Column(this=exp.Star(), table=exp.to_identifier(before))).from_(before)
        chosen = self._join_cases(chosen, level, before)
        chosen = self._join_totals(chosen, level, before)
        worked_out = self._worked_out.get(level, {})
        return chosen.select(*(_alias(made, name) for name, made in worked_out.items()), copy=False)

    def totalled(self) -> set[str]:
        """The CTEs over which totals are made."""
        return {
            items.name_at(level - 1)
            for level, totals in self._per_case.items()
            for items, _ in totals.values()
        }

    def _levels(self) -> set[int]:
        return {*self._worked_out, *self._from_cases, *self._per_case}

    def _join_cases(self, chosen: exp.Select, level: int, before: str) -> exp.Select:
        wanted = self._from_cases.get(level)
        if not wanted:
            return chosen
        there = [_alias(column(name), mine) for mine, name in wanted.items()]
        source = exp.select(_alias(column(CASE_ID), _JOINED), *there).from_(self.cases.name_at(level - 1))
        return _joined(chosen, source, before, list(wanted), "joined", "inner")

    def _join_totals(self, chosen: exp.Select, level: int, before: str) -> exp.Select:
        by_list: dict[str, tuple[Frame, dict[str, Sql]]] = {}
        for name, (items, total) in self._per_case.get(level, {}).items():
            by_list.setdefault(items.table, (items, {}))[1][name] = total
        for table, (items, totals) in by_list.items():
            there = [_alias(total, name) for name, total in totals.items()]
            source = exp.select(_alias(column(CASE_ID), _JOINED), *there)
            source = source.from_(items.name_at(level - 1)).group_by(column(CASE_ID))
            chosen = _joined(chosen, source, before, list(totals), f"per_{table}", "left")
        return chosen


def _alias(made: Sql, name: str) -> exp.Alias:
    return exp.Alias(this=made, alias=exp.to_identifier(name))


def _joined(
    chosen: exp.Select, source: exp.Select, before: str, names: Iterable[str], alias: str, side: str
) -> exp.Select:
    on = exp.EQ(this=exp.column(CASE_ID, before), expression=exp.column(_JOINED, alias))
    taken = [exp.column(exp.to_identifier(name), alias) for name in names]
    return chosen.select(*taken, copy=False).join(source.subquery(alias), on=on, join_type=side, copy=False)


class Layers:
    """
    All frames of one SELECT.

    Args:
        tables: which tables and columns are there.
    """

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.cases = Frame(CASES, None, tables)
        self._lists: dict[str, Frame] = {}

    def items(self, list_id: str, kind: str) -> Frame:
        """The frame of a list."""
        if list_id not in self._lists:
            self._lists[list_id] = Frame(list_id, kind, self.tables, self.cases)
        return self._lists[list_id]

    def ctes(self) -> Iterator[tuple[str, exp.Select, bool]]:
        """The CTEs in the order in which they read each other, each with whether it must be kept apart."""
        frames = (self.cases, *self._lists.values())
        # DuckDB pushes aggregates down through whatever it may merge, which takes exponential time here.
        totalled = self.cases.totalled()
        for level in range(max(frame.depth for frame in frames) + 1):
            for frame in frames:
                chosen = frame.cte(level)
                if chosen is not None:
                    name = f"{frame.table}_{level}"
                    yield name, chosen, name in totalled
