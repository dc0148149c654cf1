"""
Comparing two days of the law, or two laws: what changed, and a case that shows it.
"""

from collections.abc import Collection, Mapping, Sequence

from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic import days
from jeugdrecht.logic.canonical import canonical_decision
from jeugdrecht.logic.nodes import Compare, DayValue
from jeugdrecht.logic.reach import decisions_beneath, nodes_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.proof.differences import Comparison, RuleChange, Witness
from jeugdrecht.proof.prove import require_solver, with_rules
from jeugdrecht.proof.rule_changes import between_days, between_laws
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang


def compare(
    before: str | Rulebase, after: str | Rulebase, decisions: Sequence[str] | None = None, *,
    law: Rulebase | None = None, lang: Lang = "nl",
) -> Comparison:  # fmt: skip
    """
    Compare two days of the law, or two laws.

    Between two days the same case is decided with its governing day on either; all else it says stays.

    Args:
        before, after: two days, as 2014-03-31 and 2014-04-01; or two laws.
        decisions: their ids; left out, all.
        law: of the two days, where it is not that of the library.
        lang: the language of the messages about wrong input.

    Raises:
        InputError: a day is no day, or the solver is not installed.
        UnknownIdError: there is no such decision.

    >>> found = compare("2014-03-31", "2014-04-01", ["procesrecht"])
    >>> [(one.before.value, one.after.value) for one in found.witnesses]
    []
    """
    require_solver(lang)
    if isinstance(before, Rulebase) and isinstance(after, Rulebase):
        return _of_laws(before, after, decisions)
    if isinstance(before, Rulebase) or isinstance(after, Rulebase):
        raise InputError(Fault("", "a day is compared with a law", "Give two days, or two laws"))
    whole = library.rulebase() if law is None else law
    return _of_days(whole, _day(before), _day(after), decisions)


def _day(written: str) -> int:
    try:
        return days.day(written)
    except ValueError as error:
        raise InputError(Fault("", str(error), "Write a day as 2026-03-01")) from None


def _of_days(law: Rulebase, before: int, after: int, decisions: Sequence[str] | None) -> Comparison:
    ids = tuple(with_rules(law, decisions))
    on = (before, after)
    differing = tuple(id for id in ids if _may_differ(law, id, before, after))
    found = _looked(differing, (law, law), on)
    unread = {id for id in ids if min(on) < days.day(law.decision(id).since)}
    rules = tuple(one for one in between_days(law, before, after) if decisions is None or one.decision in ids)
    return _comparison((days.iso(before), days.iso(after)), rules, ids, found, unread)


def _of_laws(old: Rulebase, new: Rulebase, decisions: Sequence[str] | None) -> Comparison:
    both = [id for id in with_rules(new, decisions) if id in old.decisions]
    rules = between_laws(old, new)
    touched = {one.decision for one in rules} | {
        id for id in both if canonical_decision(old.decision(id)) != canonical_decision(new.decision(id))
    }
    differing = tuple(
        id for id in both if touched & {*decisions_beneath(old, id), *decisions_beneath(new, id)}
    )
    shown = tuple(one for one in rules if decisions is None or one.decision in both)
    found = _looked(differing, (old, new), None)
    return _comparison((old.fingerprint, new.fingerprint), shown, both, found, set())


def _may_differ(law: Rulebase, decision: str, before: int, after: int) -> bool:
    """Whether a text beneath it begins or ends between the days, or a condition names a day between them."""
    first, last = min(before, after), max(before, after)

    def lies(day: int) -> bool:
        return first < day <= last

    for id in decisions_beneath(law, decision):
        if lies(days.day(law.decision(id).since)):
            return True
        for part in law.parts_of(id):
            ends = days.plus(days.day(part.until), days=1) if part.until else 0
            if lies(days.day(part.since)) or lies(ends):
                return True
    sides = (
        side for node in nodes_beneath(law, decision) if isinstance(node, Compare)
        for side in (node.left, node.right)
    )  # fmt: skip
    return any(isinstance(side, DayValue) and first <= side.value <= last for side in sides)


def _looked(
    decisions: Sequence[str], laws: tuple[Rulebase, Rulebase], on: tuple[int, int] | None
) -> Mapping[str, Witness | str | None]:
    from jeugdrecht.proof.witnesses import Compared

    return {id: Compared(id, laws, on).look() for id in decisions}


def _comparison(
    sides: tuple[str, str], rules: tuple[RuleChange, ...], decisions: Sequence[str],
    found: Mapping[str, Witness | str | None], unread: Collection[str],
) -> Comparison:  # fmt: skip
    alike = [id for id in decisions if found.get(id) is None]
    return Comparison(
        sides, rules,
        tuple(one for one in found.values() if isinstance(one, Witness)),
        tuple(id for id in alike if id not in unread), tuple(id for id in alike if id in unread),
        {id: why for id, why in found.items() if isinstance(why, str)},
    )  # fmt: skip
