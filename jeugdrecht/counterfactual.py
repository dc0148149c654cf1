"""
Asking further about a case: why it is not otherwise, what a change would move, and what would change it.

Like `jeugdrecht.api` this holds no state between calls.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from jeugdrecht.api import decide, read_cases
from jeugdrecht.engines.finding import Finding as Found
from jeugdrecht.errors import Fault, InputError, UnknownIdError, nearest, quoted
from jeugdrecht.explain import Register, changes
from jeugdrecht.explain.changes import AgeTable, Flip, WhatIf, WhyNot
from jeugdrecht.facts import vocabulary
from jeugdrecht.findings import Result
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import Lang, Text

_SEVERAL = Text("de zaak heeft er meer: {subjects}", "the case has several: {subjects}")
_WRITE = Text("Schrijf {subject}:{decision}", "Write {subject}:{decision}")
_NO_SUBJECT = Text("de zaak heeft geen {kind} {found}", "the case has no {kind} {found}")
_ALONE = Text("Schrijf {decision}", "Write {decision}")
_ONE = Text("Geef een enkele zaak", "Give a single case")
_MORE_CASES = Text("hier staan {count} zaken", "this holds {count} cases")


def why_not(
    case: Mapping[str, Any] | Case, decision: str, value: str | int, *, subject: str | None = None,
    lang: Lang = "nl", register: Register = "legal",
) -> WhyNot:  # fmt: skip
    """
    What stands between a case and a value of a decision.

    Args:
        case: a mapping of the same form as a case file, or a case that was read before.
        decision: the id of the decision, or of a field of a record (`sanctiemaxima.werkstraf_uren`).
        value: the value, as it stands in JSON.
        subject: the id of the item it is asked of, where there are several.
        lang: the language of the words.
        register: legal, or plain for readers without legal training.

    Raises:
        InputError: anything is wrong with the case, the subject or the value; all faults at once.
        UnknownIdError: there is no such decision.

    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> asked = why_not(case, "sanctierecht", "volwassen")
    >>> asked.state, asked.ways[0].stands[0].about
    ('open', 'jeugdige.leeftijd_op_pleegdatum')
    """
    law = _law(decision)
    wanted = changes.written_value(value)
    read = _one(case, lang)
    faults = list(changes.faults_of_wanted(law, law.decision(decision), wanted, lang))
    try:
        item = _subject(read, law, decision, subject, lang)
    except InputError as error:
        raise InputError(*error.faults, *faults) from None
    if faults:
        raise InputError(*faults)
    return changes.why_not(law, read, _found(read, decision, item), wanted, lang=lang, register=register)


def what_if(
    case: Mapping[str, Any] | Case, changed: Mapping[str, object] | Iterable[str],
    decisions: Sequence[str] | None = None, *, lang: Lang = "nl",
) -> WhatIf:  # fmt: skip
    """
    The findings of a case before and after a change of facts, side by side.

    Args:
        case: a mapping of the same form as a case file, or a case that was read before.
        changed: what is otherwise: `{"feit-2:feit.soort": "overtreding"}`, or texts such as
            `feit-2:feit.soort=overtreding`. The reference date is `on`.
        decisions: the decisions to lay side by side; left out, all that arise before or after.
        lang: the language of the words.

    Raises:
        InputError: anything is wrong with the case or the changes; all faults at once.
        UnknownIdError: there is no such decision.

    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> [moved] = what_if(case, {"feit.pleegdatum": "2027-05-14"}, ["sanctierecht"]).moved
    >>> moved.before.value, moved.after.value
    ('jeugd', 'volwassen')
    """
    read = _one(case, lang)
    written = [f"{name}={changes.written_value(value)}" for name, value in changed.items()] if isinstance(
        changed, Mapping
    ) else list(changed)  # fmt: skip
    said = changes.changes_from(written, read, vocabulary(), lang)
    after = changes.put(read, said)
    one, other = decide(read, decisions), decide(after, decisions)
    names = dict.fromkeys(finding.decision for finding in (*one, *other))
    law = library.law_for(*names)
    faults = changes.faults_of(after, vocabulary(), law, lang)
    if faults:
        raise InputError(*faults)
    found = [[finding.found for finding in result] for result in (one, other)]
    return changes.what_if(law, read, after, said, found[0], found[1], lang=lang)


def flip(
    case: Mapping[str, Any] | Case, decision: str, *, subject: str | None = None, any_fact: bool = False,
    size: int | None = None, lang: Lang = "nl",
) -> Flip:  # fmt: skip
    """
    The smallest sets of changes of facts that would change an answer.

    Args:
        case: a mapping of the same form as a case file, or a case that was read before.
        decision: the id of the decision, or of a field of a record.
        subject: the id of the item it is asked of, where there are several.
        any_fact: whether to change facts too that cannot change, such as a day of birth.
        size: how many facts may change together; left out, two, and one where the answer is open.
        lang: the language of the words.

    Raises:
        InputError: anything is wrong with the case or the subject; all faults at once.
        UnknownIdError: there is no such decision.

    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> found = flip(case, "sanctierecht")
    >>> [(way.changes[0].after.value, way.outcome.value) for way in found.ways[:3]]
    [(True, 'volwassen'), ('2027-05-14', 'volwassen'), ('2021-05-13', 'geen')]
    """
    law = _law(decision)
    read = _one(case, lang)
    item = _subject(read, law, decision, subject, lang)
    clash = changes.obstacles(vocabulary(), law)
    return changes.flip(law, read, decision, item, any_fact=any_fact, size=size, obstacles=clash, lang=lang)


def ages(result: Result, *, lang: Lang = "nl") -> AgeTable | None:
    """
    The ages of the person in a case, and which of its findings differ on the next birthday.

    Args:
        result: the findings of the case.
        lang: the language of the words.

    Returns:
        None where the day of birth is not known.

    >>> ages(decide({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}}, ["minderjarig"])).age
    16
    """
    if result.given is None:
        return None
    law = library.law_for(*dict.fromkeys(finding.decision for finding in result))
    return changes.age_table(law, result.given, [finding.found for finding in result], lang=lang)


def _one(case: Mapping[str, Any] | Case, lang: Lang) -> Case:
    if isinstance(case, Case):
        return case
    found = read_cases(case, lang=lang)
    if len(found) != 1:
        raise InputError(
            Fault("cases", _MORE_CASES.in_(lang).format(count=len(found)), _ONE.in_(lang), lang=lang)
        )
    return found[0]


def _law(decision: str) -> Rulebase:
    whole = decision.partition(".")[0]
    law = library.law_for(decision if decision in DECISIONS else whole)
    if decision not in law.decisions:
        raise UnknownIdError.among(decision, law.decisions, what="decision")
    return law


def _found(case: Case, decision: str, item: str | None) -> Found:
    whole, _, field = decision.partition(".")
    named = decision if decision in DECISIONS else whole
    found = decide(case, [named])[named, item].found
    return found.fields[field] if named != decision else found


def _subject(case: Case, law: Rulebase, decision: str, subject: str | None, lang: Lang) -> str | None:
    """The item that a decision is asked of: the one named, or the only one there is."""
    items = law.list_of_item.get(law.decision(decision).subject or "")
    given = case.lists.get(items.id) if items is not None else None
    known = tuple(item.id for item in given.items) if given is not None else ()
    if subject is None and len(known) > 1:
        message = _SEVERAL.in_(lang).format(subjects=", ".join(known))
        remedy = _WRITE.in_(lang).format(subject=known[0], decision=decision)
        raise InputError(Fault(decision, message, remedy, lang=lang))
    if subject is not None and subject not in known:
        kind = items.item if items is not None else ""
        message = _NO_SUBJECT.in_(lang).format(kind=kind, found=quoted(subject))
        remedy = (_WRITE if known else _ALONE).in_(lang).format(subject="".join(known[:1]), decision=decision)
        raise InputError(Fault(decision, message, remedy, near=nearest(subject, known), lang=lang))
    return subject or (known[0] if known else None)
