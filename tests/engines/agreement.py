"""How a finding of engine `one` is held against a row of engine `sql`, and how many rulebases are drawn."""

from collections.abc import Iterator

from hypothesis import settings

from jeugdrecht.engines.finding import Absent, Finding
from jeugdrecht.engines.one import Decider
from jeugdrecht.engines.sql.tables import identifier
from jeugdrecht.logic.case import Case, Item
from jeugdrecht.logic.decisions import Record
from jeugdrecht.logic.rulebase import Rulebase
from tests.engines.duck import Row

CHUNKS = 4


def seeds(chunk: int, share: float) -> range:
    """The seeds of one chunk: *share* rulebases for each example of the Hypothesis profile (`ci`, `deep`)."""
    many = max(1, round(settings.default.max_examples * share / CHUNKS))
    return range(chunk * 1_000_000, chunk * 1_000_000 + many)


def subjects(rulebase: Rulebase) -> dict[str | None, list[str]]:
    """The decisions of a rulebase by what they are asked of."""
    found: dict[str | None, list[str]] = {}
    for decision in rulebase.decisions.values():
        found.setdefault(decision.subject, []).append(decision.id)
    return found


def items_of(rulebase: Rulebase, case: Case, subject: str | None) -> list[Item | None]:
    """The items of a case of which the decisions of a subject are asked; the case itself is None."""
    if subject is None:
        return [None]
    given = case.lists.get(rulebase.list_of_item[subject].id)
    return list(given.items) if given else []


def findings(rulebase: Rulebase, case: Case) -> Iterator[tuple[Item | None, Finding]]:
    """What engine `one` finds of every decision for every subject of a case."""
    decider = Decider(rulebase, case)
    for subject, ids in subjects(rulebase).items():
        for item in items_of(rulebase, case, subject):
            for id in ids:
                yield item, decider.decide(id, item.id if item else None)


def said_by_one(finding: Finding, row: Row) -> Row:
    """A finding as the columns that SQL has for it."""
    name = finding.decision.id.replace(".", "__")
    said: Row = {f"{name}__status": finding.status}
    if not isinstance(finding.decision.answer, Record):
        said[name] = _value(finding, row.get(name))
    if f"{name}__not_after" in row:
        said[f"{name}__not_after"] = finding.not_after
    places = {used.provision.id for used in finding.used}
    said[f"{name}__provisions"] = sorted(places | {rule.provision.id for rule in finding.principles})
    for alternative in finding.alternatives:
        column = f"{name}__{identifier(alternative.power.provision.id)}"
        said[column if column in row else f"{column}__{alternative.power.opens}"] = alternative.state
    return said


def _value(finding: Finding, found: object) -> object:
    value = finding.value
    if isinstance(value, tuple):
        return list(value)
    if value is None or isinstance(value, Absent):
        return None
    # A column has one type, so numbers beside words are words.
    return str(value) if isinstance(found, str) else value
