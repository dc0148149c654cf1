"""
The law as it would be with some rules changed: the proposal that a simulation holds against the law.
"""

from collections.abc import Callable, Mapping

from jeugdrecht.errors import Fault, InputError, RulebaseError, UnknownIdError
from jeugdrecht.logic.canonical import fingerprint_of
from jeugdrecht.logic.check import check
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.rules import library

Change = Callable[[Rule | Power], Rule | Power | None]


def amended(changes: Mapping[str, Change], law: Rulebase | None = None) -> Rulebase:
    """
    The law with some of its rules or powers changed, or left out.

    Args:
        changes: per id of a rule or power a function that gives it as it would be, mostly by
            `dataclasses.replace`; None leaves it out.
        law: the law that is changed; left out, all of it.

    Returns:
        A law with a version and a fingerprint of its own, so that no finding by it passes for the law.

    Raises:
        UnknownIdError: there is no such rule or power.
        InputError: what a function gave is no rule or power of the same decision.
        RulebaseError: the law as changed contradicts itself; all faults at once.

    >>> from dataclasses import replace
    >>> from jeugdrecht.facts import jeugdige
    >>> from jeugdrecht.rules.library import rulebase_for
    >>> until_27 = jeugdige.leeftijd_op_pleegdatum.between(18, 27)
    >>> law = amended(
    ...     {"sr:77c:1/jeugdrecht": lambda power: replace(power, requires=until_27)},
    ...     rulebase_for("sanctierecht"),
    ... )
    >>> law.version
    '0.1.0+gewijzigd'
    """
    base = library.rulebase() if law is None else law
    known = {part.id: part for part in base.parts}
    for id in changes:
        if id not in known:
            raise UnknownIdError.among(id, known, what="rule or power")
    put = {id: change(known[id]) for id, change in changes.items()}
    if faults := [fault for id, part in put.items() if (fault := _fault(known[id], part)) is not None]:
        raise InputError(*faults)
    made = _with(base, put)
    before = {(fault.path, fault.message) for fault in check(base)}
    if broken := [fault for fault in check(made) if (fault.path, fault.message) not in before]:
        raise RulebaseError(*broken)
    return made


def _with(base: Rulebase, put: Mapping[str, Rule | Power | None]) -> Rulebase:
    rules = [part for rule in base.rules if isinstance(part := put.get(rule.id, rule), Rule)]
    powers = [part for power in base.powers if isinstance(part := put.get(power.id, power), Power)]
    return Rulebase(
        decisions=base.decisions.values(),
        rules=rules,
        powers=powers,
        lists=base.lists.values(),
        provisions=base.provisions.values(),
        not_modelled=base.not_modelled,
        version=f"{base.version}+gewijzigd",
        edition=base.edition,
        fingerprint=fingerprint_of((*rules, *powers), base.decisions.values()),
    )


def _fault(was: Rule | Power, is_now: object) -> Fault | None:
    if is_now is None:
        return None
    if not isinstance(is_now, Rule | Power) or isinstance(is_now, Power) is not isinstance(was, Power):
        kind = "power" if isinstance(was, Power) else "rule"
        found = type(is_now).__name__
        return Fault(was.id, f"the change gave {found}", f"Give the {kind}, by dataclasses.replace")
    if is_now.decision != was.decision:
        return Fault(was.id, f"the change moves it to {is_now.decision}", f"Leave it in {was.decision}")
    return None
