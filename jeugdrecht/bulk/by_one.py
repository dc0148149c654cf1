"""
Rows decided by the engine for one case: what SQL declines, in the same columns.
"""

import json
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from jeugdrecht.bulk.columns import OutColumn
from jeugdrecht.bulk.layout import CASE
from jeugdrecht.bulk.plan import NUMBER, Plan
from jeugdrecht.engines.finding import ABSENT, Finding
from jeugdrecht.engines.one.compiled import Verdict
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.engines.sql import COMPLETE, Role, identifier
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.vocabulary import Fact

Row: TypeAlias = Mapping[str, object]
"""The columns of one row, as the engine counts with them: days as yyyymmdd, amounts in cents."""

PEILDATUM = "zaak.peildatum"
ROLES: tuple[Role, ...] = ("value", "status", "not_after", "provisions", "power")
QUICK: tuple[Role, ...] = ("value", "status", "not_after")
"""What the generated functions of engine one give."""


@dataclass(frozen=True, slots=True)
class Together:
    """
    The rows of one case.

    Args:
        rows: the rows.
        lists: of the lists in tables of their own, the rows of this case.
    """

    rows: Sequence[Row]
    lists: Mapping[str, Sequence[Row]] = field(default_factory=dict)


def decided(
    plan: Plan, together: Iterable[Together], decisions: Sequence[str], *, roles: Container[Role] = ROLES
) -> Iterator[dict[str, object]]:
    """
    The rows with the columns of the decisions.

    Args:
        plan: how the table is decided.
        together: the rows, those of one case together.
        decisions: the ids of the decisions to make.
        roles: which columns; without provisions and powers the quicker, generated functions suffice.

    Returns:
        Per row its number and the columns of the decisions.
    """
    columns = {id: [one for one in plan.columns[id] if one.role in roles] for id in decisions}
    quick = frozenset(id for id, own in columns.items() if all(one.role in QUICK for one in own))
    write = _coded if plan.job.codes else _worded
    for group in together:
        case, names = case_of(plan, group)
        decider, outcomes = CaseDecider(plan.law, case), Outcomes(plan.law, case, compiled=True)
        for row, own_names in zip(group.rows, names, strict=True):
            made: dict[str, object] = {NUMBER: row[NUMBER]}
            for id, own in columns.items():
                item = own_names.get(plan.law.decision(id).subject or "")
                found = outcomes.verdict(id, item) if id in quick else decider.decide(id, item)
                made |= cells(id, found, own, write)
            yield made


def case_of(plan: Plan, group: Together) -> tuple[Case, list[Mapping[str, str]]]:
    """
    The case that rows say, and per row the names of the items it holds, by their kind.

    Args:
        plan: how the table is decided.
        group: the rows.
    """
    first = group.rows[0]
    case_facts = {name: fact for name, fact in plan.layout.facts.items() if fact.item is None}
    facts = _given(first, case_facts)
    on = facts.pop(PEILDATUM, None)
    day = on.value if on is not None and isinstance(on.value, int) else plan.job.on
    lists: dict[str, Items] = {}
    names: list[dict[str, str]] = [{} for _ in group.rows]
    for id in plan.layout.lists:
        kind = plan.law.lists[id].item
        own = {name: fact for name, fact in plan.layout.facts.items() if fact.item == kind}
        items = []
        for place, row in enumerate(group.rows):
            item = Item(f"{kind}-{place + 1}", _given(row, own))
            names[place][kind] = item.id
            items.append(item)
        lists[id] = Items(tuple(items), first.get(f"{id}{COMPLETE}") is not False)
    for id, rows in group.lists.items():
        kind = plan.law.lists[id].item
        lists[id] = Items(
            tuple(Item(f"{kind}-{place}", _given(row, plan.beside_facts(id)))
                  for place, row in enumerate(rows, start=1))
        )  # fmt: skip
    name = first.get(CASE)
    case = Case(on=day, facts=facts, lists=lists, id=None if name is None else str(name))
    return case, [*names]


def _given(row: Row, columns: Mapping[str, Fact]) -> dict[str, Given]:
    found: dict[str, Given] = {}
    for name, fact in columns.items():
        value = row.get(name)
        if value is None or (value is False and name != identifier(fact.id)):
            continue
        if name.endswith("__nvt"):
            found[fact.id] = Given(None, "nvt")
        elif name.endswith("__onbekend"):
            found[fact.id] = Given(None, "onbekend")
        elif isinstance(value, bool | int | str):
            found[fact.id] = Given(value)
    return found


# --- a finding as cells -----------------------------------------------------------------------------------

Write: TypeAlias = Callable[[object, OutColumn], object]


def cells(id: str, found: Finding | Verdict, columns: Iterable[OutColumn], write: Write) -> dict[str, object]:
    """
    A finding as the columns of its decision.

    Args:
        id: the id of the decision.
        found: what was found.
        columns: the columns.
        write: how words are written.
    """
    fields: dict[str, Finding | Verdict] = {f"{id}.{name}": field for name, field in found.fields.items()}
    fields[id] = found
    made: dict[str, object] = {}
    for column in columns:
        own = fields.get(column.decision)
        made[column.name] = None if own is None else write(_cell(own, column), column)
    return made


def _cell(found: Finding | Verdict, column: OutColumn) -> object:
    match column.role:
        case "status":
            return found.status
        case "value":
            return _value(found.value if found.status == "decided" else None, column)
        case "not_after":
            return _day(found.not_after, column)
        case _:
            return _rest(found, column) if isinstance(found, Finding) else None


def _rest(finding: Finding, column: OutColumn) -> object:
    if column.role == "provisions":
        places = {used.provision.id for used in finding.used}
        return sorted(places | {rule.provision.id for rule in finding.principles})
    states = {(one.power.provision.id, one.power.opens): one.state for one in finding.alternatives}
    return states.get(column.power or ("", ""))


def _value(value: object, column: OutColumn) -> object:
    match column.holds:
        case "day":
            return _day(value, column)
        case "json":
            return None if value is None else json.dumps(_plain(value), ensure_ascii=False)
        case "words":
            return list(value) if isinstance(value, tuple) else None
        case "number":
            return value if isinstance(value, int) else None
        case _:
            return None if value is None or value is ABSENT else str(value)


def _day(value: object, column: OutColumn) -> object:
    if not isinstance(value, int):
        return None
    return days.to_date(value) if column.holds == "day" else value


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    return value if isinstance(value, bool | int | str) or value is None else _text(value)


def _text(value: object) -> str:
    return str(getattr(value, "nl", value))


def _worded(made: object, column: OutColumn) -> object:
    return made


def _coded(made: object, column: OutColumn) -> object:
    if not column.words or made is None:
        return made
    if isinstance(made, list):
        return [column.words.index(word) + 1 for word in made]
    return column.words.index(str(made)) + 1 if made in column.words else None
