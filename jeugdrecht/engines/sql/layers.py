"""
The SELECT as layers: every worked-out column stands in the first CTE in which all it reads is there.

So nothing is written twice, and a person can read the query from top to bottom.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from sqlglot import exp

from jeugdrecht.engines.sql.forms import (
    TRUE,
    Sql,
    always_there,
    cases,
    certain,
    column,
    is_nothing,
    nothing,
    unknown,
)
from jeugdrecht.engines.sql.settle import never
from jeugdrecht.engines.sql.sheet import CASE
from jeugdrecht.engines.sql.tables import CASE_ID, CASES, ITEM_ID, Tables, identifier

_JOINED = "joined__case_id"
_LONGEST_HINT = 45
"""PostgreSQL cuts names after 63 signs, which could make two names one."""


Kept = TypeVar("Kept")


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
        self.tables = tables
        self._raw: dict[str, None] = dict.fromkeys(_keys(tables, of_cases=cases is None))
        self._level: dict[str, int] = dict.fromkeys(self._raw, 0)
        self._named: dict[Sql, exp.Column] = {}
        self._totals: dict[tuple[str, Sql], exp.Column] = {}
        self._used: Counter[str] = Counter()
        self._worked_out: dict[int, dict[str, Sql]] = {}
        self._from_cases: dict[int, dict[str, str]] = {}
        self._per_case: dict[int, dict[str, tuple[Frame, Sql]]] = {}
        self._made: dict[str, Sql] = {}
        self._about: dict[str, str] = {}
        self._wanted: set[str] | None = None

    @property
    def alone(self) -> bool:
        """Whether every case surely has exactly one item here."""
        return False

    @property
    def depth(self) -> int:
        """The highest level at which something is worked out."""
        return max(self._level.values())

    def raw(self, name: str, kind: str) -> Sql:
        """A column of the data, or NULL where the data lack it."""
        if not self.tables.has(self.table, name):
            return nothing(kind)
        self._raw[name] = None
        self._level[name] = 0
        sheet = self.tables.sheet
        return column(name) if sheet is None or self.table in sheet.beside else sheet.known(column(name))

    def flag(self, list_id: str, name: str) -> Sql:
        """What the data say of a whole list: whether it was `given`, whether it is `complete`."""
        if self.tables.sheet is None:
            return self.raw(f"{list_id}__{name}", "BOOLEAN")
        return TRUE if name == "given" else self.raw(f"{list_id}_volledig", "BOOLEAN")

    def let(self, hint: str, worked_out: Sql, about: str = "") -> Sql:
        """
        A column for an expression over this frame; what is simple already stays as it is.

        Args:
            hint: the name, if no other column has it.
            worked_out: the expression.
            about: what to say beside it, for who reads the query.
        """
        if isinstance(worked_out, exp.Column | exp.Literal | exp.Boolean) or is_nothing(worked_out):
            return worked_out
        if worked_out not in self._named:
            level = 1 + self.level(worked_out)
            name = self._new(hint, level)
            self._worked_out.setdefault(level, {})[name] = worked_out
            self._made[name] = worked_out
            made = column(name)
            self._named[worked_out] = always_there(made) if certain(worked_out) else made
            if about:
                self._about[name] = about
        return self._named[worked_out]

    def never(self, test: Sql) -> bool:
        """Whether a test over this frame is surely no in every row."""
        return never(test, self._made.get)

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
        if isinstance(items, RowItems):
            return self._over_rows(hint, total.this)
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

    def _over_rows(self, hint: str, own: Sql) -> Sql:
        sheet = self.tables.sheet
        if sheet is None or not sheet.case or sheet.single:
            return self.let(hint, own)
        summed = exp.Window(this=exp.Sum(this=own), partition_by=[column(CASE_ID)])
        return self.let(hint, cases((unknown(column(CASE_ID)), own), otherwise=summed))

    def _new(self, hint: str, level: int) -> str:
        whole = identifier(hint)
        stem = whole[:_LONGEST_HINT]
        self._used[stem] += 1
        # A name that was cut always gets a number, or it could be that of a column of the data.
        plain = self._used[stem] == 1 and stem == whole
        name = stem if plain else f"{stem}__{self._used[stem]}"
        self._level[name] = level
        return name

    # --- writing it down ----------------------------------------------------------------------------------

    def want(self, names: Iterable[str]) -> None:
        """Keep these columns and all that they are made of; what nobody wants is not written."""
        if self._wanted is None:
            self._wanted = set(_keys(self.tables, of_cases=self.cases is self))
        waiting = [(self, name) for name in names]
        while waiting:
            frame, name = waiting.pop()
            if frame._wanted is not None and name not in frame._wanted:
                frame._wanted.add(name)
                waiting += frame._made_of(name)

    def _made_of(self, name: str) -> Iterator[tuple["Frame", str]]:
        level = self._level[name]
        if name in self._from_cases.get(level, {}):
            yield self.cases, self._from_cases[level][name]
        elif name in self._per_case.get(level, {}):
            items, total = self._per_case[level][name]
            yield from ((items, found.name) for found in total.find_all(exp.Column))
        elif name in self._worked_out.get(level, {}):
            yield from ((self, found.name) for found in self._worked_out[level][name].find_all(exp.Column))

    def _kept(self, made: Mapping[str, Kept]) -> dict[str, Kept]:
        return {name: one for name, one in made.items() if self._wanted is None or name in self._wanted}

    def name_at(self, level: int) -> str:
        """The CTE that holds everything of this frame up to a level."""
        return f"{self.table}_{max(done for done in (0, *self._levels()) if done <= level)}"

    def cte(self, level: int) -> exp.Select | None:
        """The SELECT of one level, if anything is worked out there."""
        if level == 0:
            return self._base(list(self._kept(self._raw)))
        if level not in self._levels():
            return None
        before = self.name_at(level - 1)
        chosen = exp.select(exp.Column(this=exp.Star(), table=exp.to_identifier(before))).from_(before)
        chosen = self._join_cases(chosen, level, before)
        chosen = self._join_totals(chosen, level, before)
        worked_out = self._kept(self._worked_out.get(level, {}))
        made = (_alias(one, name, self._about.get(name, "")) for name, one in worked_out.items())
        return chosen.select(*made, copy=False)

    def _base(self, names: list[str]) -> exp.Select:
        sheet = self.tables.sheet
        if sheet is None:
            return exp.select(*(column(name) for name in names)).from_(exp.to_identifier(self.table))
        if self.table in sheet.beside:
            beside = sheet.beside[self.table]
            return beside.of(
                {name: beside.data(CASE) if name == CASE_ID else beside.read(name) for name in names}
            )
        made = {name: sheet.rows.data(CASE) if name == CASE_ID else sheet.read(name) for name in names}
        made |= {f"key__{place}": sheet.rows.data(name) for place, name in enumerate(sheet.keys)}
        return sheet.rows.of(made or {"row__there": TRUE})

    def totalled(self) -> set[str]:
        """The CTEs over which totals are made."""
        return {
            items.name_at(level - 1)
            for level, totals in self._per_case.items()
            for items, _ in self._kept(totals).values()
        }

    def _levels(self) -> set[int]:
        made = (self._worked_out, self._from_cases, self._per_case)
        return {level for group in made for level, names in group.items() if self._kept(names)}

    def _join_cases(self, chosen: exp.Select, level: int, before: str) -> exp.Select:
        wanted = self._kept(self._from_cases.get(level, {}))
        if not wanted:
            return chosen
        there = [_alias(column(name), mine) for mine, name in wanted.items()]
        source = exp.select(_alias(column(CASE_ID), _JOINED), *there).from_(self.cases.name_at(level - 1))
        if self.tables.sheet is not None:  # what the rows say of their case they all say
            source = source.distinct()
        return _joined(chosen, source, before, list(wanted), "joined", "inner")

    def _join_totals(self, chosen: exp.Select, level: int, before: str) -> exp.Select:
        by_list: dict[str, tuple[Frame, dict[str, Sql]]] = {}
        for name, (items, total) in self._kept(self._per_case.get(level, {})).items():
            by_list.setdefault(items.table, (items, {}))[1][name] = total
        for table, (items, totals) in by_list.items():
            there = [_alias(total, name) for name, total in totals.items()]
            source = exp.select(_alias(column(CASE_ID), _JOINED), *there)
            source = source.from_(items.name_at(level - 1)).group_by(column(CASE_ID))
            chosen = _joined(chosen, source, before, list(totals), f"per_{table}", "left")
        return chosen


class RowItems(Frame):
    """
    The items of a list that stand in the rows of the cases themselves, one in each row.

    Args:
        table: the id of the list.
        kind: the subject of one item.
        cases: the frame of the rows.
    """

    def __init__(self, table: str, kind: str, cases: Frame) -> None:
        super().__init__(table, kind, cases.tables, cases)
        self.__dict__ |= {name: made for name, made in cases.__dict__.items() if name not in _OWN}

    @property
    def alone(self) -> bool:
        """Whether every case surely has exactly one item here."""
        sheet = self.tables.sheet
        return sheet is not None and (sheet.single or not sheet.case)

    def from_cases(self, there: Sql) -> Sql:
        """A simple expression over the cases, which stands in the same row."""
        return there

    def name_at(self, level: int) -> str:
        """The CTE that holds everything of the rows up to a level."""
        return self.cases.name_at(level)


_OWN = ("table", "kind", "cases")


def _keys(tables: Tables, *, of_cases: bool) -> tuple[str, ...]:
    if tables.sheet is None:
        return (CASE_ID,) if of_cases else (CASE_ID, ITEM_ID)
    return (CASE_ID,) if tables.sheet.case else ()


def _alias(made: Sql, name: str, about: str = "") -> exp.Alias:
    alias = exp.Alias(this=made, alias=exp.to_identifier(name))
    if about:
        alias.add_comments([f" {about} "])
    return alias


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
            beside = self.tables.sheet is None or list_id in self.tables.sheet.beside
            self._lists[list_id] = (
                Frame(list_id, kind, self.tables, self.cases)
                if beside
                else RowItems(list_id, kind, self.cases)
            )
        return self._lists[list_id]

    def want(self, frame: Frame, names: Iterable[str]) -> None:
        """Keep of all frames only what these columns of one frame are made of."""
        for each in (self.cases, *self._lists.values()):
            each.want(())
        frame.want(names)

    def ctes(self) -> Iterator[tuple[str, exp.Select, bool]]:
        """The CTEs in the order in which they read each other, each with whether it must be kept apart."""
        frames = [frame for frame in (self.cases, *self._lists.values()) if not isinstance(frame, RowItems)]
        # DuckDB pushes aggregates down through whatever it may merge, which takes exponential time here.
        totalled = self.cases.totalled()
        for level in range(max(frame.depth for frame in frames) + 1):
            for frame in frames:
                chosen = frame.cte(level)
                if chosen is not None:
                    name = f"{frame.table}_{level}"
                    yield name, chosen, name in totalled
