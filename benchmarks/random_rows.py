"""
Random rows about a decision: one fact in seven unknown, and days on and next to where the law changes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Any, TypeAlias

from jeugdrecht.bulk.layout import CASE
from jeugdrecht.bulk.plan import NUMBER
from jeugdrecht.cases.values import bounds
from jeugdrecht.engines.sql import identifier
from jeugdrecht.logic import days
from jeugdrecht.logic.classes import Classes, classes_of
from jeugdrecht.logic.nodes import AnyItem, CountAtLeast
from jeugdrecht.logic.reach import facts_told, nodes_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType, Nature

Row: TypeAlias = dict[str, object]

PEILDATUM = "zaak.peildatum"
NOT_DRAWN = ("feit.pleegdatum_tot", "feit.periode")
"""Offences over a period are cut before any engine runs; SQL declines those rows."""

LEFT_OUT, SAID_UNKNOWN, NVT = 0.11, 0.04, 0.08
LEAP_BIRTHS = (20040229, 20080229, 20120229)
_KINDS = {
    FactType.YES_NO: "BOOLEAN", FactType.NUMBER: "BIGINT", FactType.AMOUNT: "DECIMAL(18,2)",
    FactType.DAY: "INTEGER", FactType.CHOICE: "VARCHAR", FactType.TEXT: "VARCHAR",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with the types of their columns, amounts in cents; those of one case stand together."""

    types: Mapping[str, str]
    rows: list[Row]

    def groups(self) -> Iterator[list[Row]]:
        """The rows of each case."""
        group: list[Row] = []
        for row in self.rows:
            if group and (CASE not in row or row[CASE] != group[0][CASE]):
                yield group
                group = []
            group.append(row)
        if group:
            yield group

    def arrow(self) -> Any:
        """The rows as Arrow, amounts in euros."""
        import pyarrow as pa

        euros = pa.decimal128(18, 2)
        kinds = {
            "BOOLEAN": pa.bool_(), "BIGINT": pa.int64(), "INTEGER": pa.int32(), "VARCHAR": pa.string(),
            "DECIMAL(18,2)": euros,
        }  # fmt: skip
        schema = pa.schema(
            [(NUMBER, pa.int64()), *((name, kinds[kind]) for name, kind in self.types.items())]
        )
        amounts = [name for name, kind in self.types.items() if kind == "DECIMAL(18,2)"]
        return pa.Table.from_pylist([{**row, **_in_euros(row, amounts)} for row in self.rows], schema)


def _in_euros(row: Row, amounts: list[str]) -> Row:
    return {name: Decimal(int(str(row[name]))) / 100 for name in amounts if row[name] is not None}


def random_table(rulebase: Rulebase, decision: str, count: int, seed: int) -> Table:
    """
    Rows of the facts that a decision can read.

    Args:
        rulebase: the law.
        decision: the id of the decision.
        count: how many rows.
        seed: the same seed gives the same rows.
    """
    facts = [fact for fact in facts_told(rulebase, decision) if fact.id not in NOT_DRAWN]
    subject = rulebase.decision(decision).subject
    kinds = _kinds(rulebase, decision, subject)
    facts = [fact for fact in facts if fact.item is None or fact.item in kinds]
    draw = _Draw(Random(f"{seed} {decision}"), classes_of(rulebase, (decision,)), facts)
    several = _looks_over(rulebase, decision, kinds)
    rows = list(draw.rows(count, several=several))
    types = {name: kind for fact in facts for name, kind in _columns(fact).items()}
    types |= {f"{rulebase.list_of_item[kind].id}_volledig": "BOOLEAN" for kind in kinds}
    return Table(({CASE: "VARCHAR"} if several else {}) | types, [dict.fromkeys(types) | row for row in rows])


def _kinds(rulebase: Rulebase, decision: str, subject: str | None) -> tuple[str, ...]:
    """The kinds of item that the rows hold: what the decision is about, or else one that it looks over."""
    if subject is not None:
        return (subject,)
    read = {fact.item for fact in facts_told(rulebase, decision) if fact.item is not None}
    flat = {node.running.items.item for node in nodes_beneath(rulebase, decision) if hasattr(node, "running")}
    return tuple(sorted(read - flat))[:1]


def _looks_over(rulebase: Rulebase, decision: str, kinds: tuple[str, ...]) -> bool:
    nodes = nodes_beneath(rulebase, decision)
    return any(isinstance(node, AnyItem | CountAtLeast) and node.items.item in kinds for node in nodes)


def _columns(fact: Fact) -> dict[str, str]:
    name = identifier(fact.id)
    if fact.id == PEILDATUM:
        return {name: "INTEGER"}
    optional = {f"{name}__nvt": "BOOLEAN"} if fact.optional else {}
    return {name: _KINDS[fact.type], f"{name}__onbekend": "BOOLEAN", **optional}


class _Draw:
    def __init__(self, rng: Random, classes: Classes, facts: list[Fact]) -> None:
        self.rng = rng
        self.classes = classes
        self.facts = facts
        self.births = {birth for birth, _ in classes.births} | {
            fact.id for fact in facts if fact.name.endswith("geboortedatum")
        }
        self.dates = classes.dates or (20200101,)
        self.ages = classes.ages or (12, 18)

    def rows(self, count: int, *, several: bool) -> Iterator[Row]:
        """Rows; where a list is looked over, one case in three has two or three."""
        number = case = 0
        while number < count:
            case += 1
            day = self._near(self.rng.choice(self.dates))
            shared = self._said((fact for fact in self.facts if fact.item is None), day)
            many = self.rng.choice((1, 1, 1, 1, 2, 3)) if several else 1
            for _ in range(min(many, count - number)):
                number += 1
                own = self._said((fact for fact in self.facts if fact.item is not None), day)
                yield {NUMBER: number, **({CASE: f"zaak-{case}"} if several else {}), **shared, **own}

    def _said(self, facts: Iterator[Fact], day: int) -> Row:
        row: Row = {}
        for fact in facts:
            name, chance = identifier(fact.id), self.rng.random()
            if fact.id == PEILDATUM:
                row[name] = self._day(fact, day)
            elif fact.nature is Nature.DERIVED and chance < 0.8:
                continue
            elif chance % 0.2 * 5 < SAID_UNKNOWN:
                row[f"{name}__onbekend"] = True
            elif chance % 0.2 * 5 < SAID_UNKNOWN + LEFT_OUT:
                continue
            elif fact.optional and self.rng.random() < NVT:
                row[f"{name}__nvt"] = True
            else:
                row[name] = self._value(fact, day)
        return row

    def _value(self, fact: Fact, day: int) -> object:
        match fact.type:
            case FactType.YES_NO:
                return self.rng.random() < (0.2 if fact.nature is Nature.ACT else 0.5)
            case FactType.NUMBER | FactType.AMOUNT:
                return self._number(fact)
            case FactType.DAY:
                return self._birth(day) if fact.id in self.births else self._day(fact, day)
            case FactType.CHOICE:
                groups = self.classes.of_words(fact.id, fact.values)
                return self.rng.choice(self.rng.choice(groups))
            case FactType.TEXT:
                named = [word for group in self.classes.words.get(fact.id, ()) for word in group]
                return self.rng.choice([*sorted(named)[:20], "Delft", "Gouda", "it's"])

    def _number(self, fact: Fact) -> int:
        low, high = bounds(fact)
        cuts = [cut + step for cut in self.classes.firsts.get(fact.id, ()) for step in (-1, 0, 1)]
        if "leeftijd" in fact.name:
            cuts += [age + step for age in self.ages for step in (-1, 0)]
        number = self.rng.choice([*cuts, *cuts, 0, 1, 2, 6, 12, 18, 36])
        return min(high, max(low, number))

    def _day(self, fact: Fact, day: int) -> int:
        chance = self.rng.random()
        if chance < 0.4:
            return day
        if chance < 0.6:
            return self._near(self.rng.choice([*self.classes.firsts.get(fact.id, ()), *self.dates]))
        return days.plus(day, days=self.rng.choice((-400, -90, -31, -14, -1, 1, 3, 7, 14, 28, 42, 90, 366)))

    def _near(self, day: int) -> int:
        moved = days.plus(max(day, 19500101), days=self.rng.choice((-1, 0, 0, 1, 30, 200, 700)))
        return min(moved, 20991231)

    def _birth(self, day: int) -> int:
        if self.rng.random() < 0.1:
            return self.rng.choice(LEAP_BIRTHS)
        years = self.rng.choice(self.ages) if self.rng.random() < 0.6 else self.rng.randint(0, 26)
        same = max(19010101, days.plus(day, years=-years))
        return days.plus(same, days=self.rng.choice((-1, 0, 0, 1, 120)))
