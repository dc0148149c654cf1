"""
The few functions that users call: decide a case, read the catalogue.

Nothing here holds state between calls; everything is safe to use from several threads.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from jeugdrecht.cases import Check, Document, Reading, cases_of, read_bytes, read_file, read_mapping
from jeugdrecht.engines.finding import Finding as Found
from jeugdrecht.engines.one.compiled import Run, program_of
from jeugdrecht.engines.one.consistency import contradictions
from jeugdrecht.engines.one.periods import CaseDecider, has_periods
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.facts import vocabulary
from jeugdrecht.findings import Asked, Deferred, Finding, Result
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.walk import decision_read, walk
from jeugdrecht.rules import library
from jeugdrecht.rules.index import ARISES, DECISIONS
from jeugdrecht.sources import Lang


def decide(
    case: Mapping[str, Any] | Case,
    decisions: Sequence[str] | None = None,
    *,
    on: str | None = None,
    lang: Lang = "nl",
) -> Result:
    """
    Decide one case.

    Args:
        case: a mapping of the same form as a case file, or a case that was read before.
        decisions: the ids of the decisions to make; left out, all whose question arises in this case.
        on: the reference date instead of the case's own, as 2026-03-01.
        lang: the language of the messages about wrong input.

    Raises:
        InputError: anything is wrong with the case; all faults at once.
        UnknownIdError: there is no such decision.

    >>> decide({"feit": {"pleegdatum": "2026-01-10"}}, ["sanctierecht"])["sanctierecht"].missing[0]["id"]
    'jeugdige.geboortedatum'
    """
    if isinstance(case, Case):
        return _decide(case, decisions, on)
    found = read_cases(case, lang=lang)
    if len(found) != 1:
        raise InputError(Fault("cases", f"holds {len(found)} cases", "Use decide_all for a family"))
    return _decide(found[0], decisions, on)


def decide_all(
    cases: Iterable[Case],
    decisions: Sequence[str] | None = None,
    *,
    on: str | None = None,
    between: Callable[[], None] | None = None,
) -> tuple[Result, ...]:
    """
    Decide several cases, such as those of a family.

    Args:
        cases: as `read_cases` gives them.
        decisions: the ids of the decisions to make; left out, all whose question arises, case by case.
        on: the reference date instead of each case's own, as 2026-03-01.
        between: called before each finding; what it raises ends the work.

    Returns:
        One result for each case, in the order of the cases.

    Raises:
        InputError: the reference date cannot be.
        UnknownIdError: there is no such decision.

    >>> feit = {"pleegdatum": "2026-01-10"}
    >>> family = {"cases": [
    ...     {"case": "turned 18 that day", "jeugdige": {"geboortedatum": "2008-01-10"}, "feit": feit},
    ...     {"case": "turned 18 a day later", "jeugdige": {"geboortedatum": "2008-01-11"}, "feit": feit},
    ... ]}
    >>> for result in decide_all(read_cases(family), ["sanctierecht"]):
    ...     print(result.case, "->", result["sanctierecht"].value)
    turned 18 that day -> volwassen
    turned 18 a day later -> jeugd
    """
    return tuple(_decide(case, decisions, on, between) for case in cases)


def decide_each(
    cases: Iterable[Mapping[str, Any] | Case],
    decisions: Sequence[str] | None = None,
    *,
    on: str | None = None,
    lang: Lang = "nl",
) -> Iterator[Result]:
    """
    Decide many cases, one after another as they are asked for; none is kept, so memory stays as it is.

    Args:
        cases: mappings of the form of a case file, or cases that were read before; a generator will do.
        decisions: the ids of the decisions to make; left out, all whose question arises, case by case.
        on: the reference date instead of each case's own, as 2026-03-01.
        lang: the language of the messages about wrong input.

    Raises:
        InputError: anything is wrong with a case, when it is that case's turn.
        UnknownIdError: there is no such decision.

    >>> days = (f"2026-01-{day}" for day in range(10, 12))
    >>> cases = ({"jeugdige": {"geboortedatum": "2008-01-11"}, "feit": {"pleegdatum": day}} for day in days)
    >>> [result["sanctierecht"].value for result in decide_each(cases, ["sanctierecht"])]
    ['jeugd', 'volwassen']
    """
    for case in cases:
        yield decide(case, decisions, on=on, lang=lang)


def read_cases(
    source: Mapping[str, Any] | Path | bytes | Document, *, name: str = "", lang: Lang = "nl"
) -> tuple[Case, ...]:
    """
    Read the case, or the cases of a family, from a file, from bytes or from a mapping.

    Args:
        source: a path to a YAML or JSON file, its bytes, a mapping of the same form, or its tree.
        name: what to call bytes in messages.
        lang: the language of the messages.

    Raises:
        InputError: anything is wrong; all faults at once.

    >>> oldest, youngest = read_cases(b"{on: 2026-03-01, cases: [{case: oudste}, {case: jongste}]}")
    >>> youngest.id, youngest.on
    ('jongste', 20260301)
    >>> read_cases(b"{jeugdige: {geboortedatum: 2026-02-31}}", lang="en")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    jeugdrecht.errors.InputError: jeugdige.geboortedatum (line 1): '2026-02-31' is not an existing day. ...
    """
    today = days.of_date(datetime.datetime.now(tz=datetime.UTC).astimezone().date())
    check = _consistent(lang)
    if isinstance(source, Path):
        return read_file(source, vocabulary(), today=today, lang=lang, check=check)
    if isinstance(source, bytes):
        return read_bytes(source, vocabulary(), today=today, name=name, lang=lang, check=check)
    if isinstance(source, Document):
        return cases_of(source, vocabulary(), today=today, lang=lang, check=check)
    return read_mapping(source, vocabulary(), today=today, lang=lang, check=check)


def rulebase() -> Rulebase:
    """
    The whole of the law as encoded.

    >>> law = rulebase()
    >>> law.decision("sanctierecht").question.en
    'Which sanction law applies, and may the court choose the other?'
    >>> law.provisions["sr:77c:1"].citation()
    'art. 77c lid 1 Sr'
    """
    return library.rulebase()


def _consistent(lang: Lang) -> Check:
    def check(reading: Reading) -> Iterable[Fault]:
        case = reading.case
        read = sorted(_decisions_behind(case))
        law = library.law_for(*read) if read else None
        return contradictions(case, vocabulary(), rulebase=law, places=reading.places, lang=lang)

    return check


def _decisions_behind(case: Case) -> set[str]:
    """The decisions from which a derived value that the case gives would follow."""
    items = (item.facts for given in case.lists.values() for item in given.items)
    ids = {id for facts in (case.facts, *items) for id in facts}
    nodes = [node for id in ids if (node := vocabulary().node(id)) is not None]
    return {name for node in nodes for part in walk(node) if (name := decision_read(part)) is not None}


def _decide(
    case: Case, decisions: Sequence[str] | None, on: str | None, between: Callable[[], None] | None = None
) -> Result:
    if on is not None:
        case = on_day(case, on)
    named = tuple(decisions) if decisions is not None else _brought_up(case)
    law = library.law_for(*named)
    deciding = _Deciding(law, case)
    shown = []
    for decision in (decision for decision in DECISIONS if decision in named):
        for subject in _subjects(law, case, decision, asked=decisions is not None):
            if between is not None:
                between()
            finding = deciding.finding(decision, subject, if_it_arises=decisions is None)
            if finding is not None:
                shown.append(finding)
    return Result(case.id, days.iso(case.on), tuple(shown), case)


class _Deciding:
    """Decides one case: by generated functions what is asked often, with its proof at once what is not."""

    def __init__(self, law: Rulebase, case: Case) -> None:
        self._law = law
        self._case = case
        self._decider = CaseDecider(law, case)
        self._program = program_of(law)
        self._run = None if has_periods(case) else Run(self._program, case)

    def finding(self, decision: str, subject: str | None, *, if_it_arises: bool) -> Finding | None:
        """The finding of a decision; None where its question does not arise, if that is asked."""
        if self._run is None or not self._program.pays(("decide", decision)):
            found = self._decider.decide(decision, subject)
            return Finding(found, self._law, self._case) if not if_it_arises or _arises(found) else None
        if if_it_arises and not self._run.arises(decision, subject):
            return None
        asked = Asked(self._law.decision(decision), self._law, self._decider)
        return Deferred(self._run.decide(decision, subject), asked, subject, self._case)


def _brought_up(case: Case) -> tuple[str, ...]:
    """The decisions that may arise in a case; of the others the law is not even loaded."""
    items = (item.facts for given in case.lists.values() for item in given.items)
    spoken_of = frozenset(id for facts in (case.facts, *items) for id in facts)
    filled = {id for id, given in case.lists.items() if given.items}
    return tuple(id for id, arises in ARISES.items() if arises.in_case(spoken_of, filled))


def _arises(found: Found) -> bool:
    """Whether the question surely arises: what a case does not bring up is only answered when it is named."""
    beneath = (*found.fields.values(), *(part.finding for part in found.parts))
    if beneath:
        return any(_arises(finding) for finding in beneath)
    scope = found.decision.scope
    return all(step.truth is True for step in found.step.because if step.about is scope)


def on_day(case: Case, text: str) -> Case:
    """
    The case on another reference date.

    Args:
        case: the case.
        text: the date, as 2026-03-01.

    Raises:
        InputError: there is no such day, or it lies before the birth.

    >>> on_day(read_cases({"on": "2026-03-01"})[0], "2026-04-01").on
    20260401
    """
    try:
        on = days.day(text)
    except ValueError as error:
        raise InputError(Fault("on", str(error), "Write a day as 2026-03-01")) from None
    birth = case.facts.get("jeugdige.geboortedatum")
    unborn = "jeugdige.ongeboren" in case.facts
    if birth is not None and isinstance(birth.value, int) and on < birth.value and not unborn:
        raise InputError(Fault("on", f"{text} lies before the birth on {days.iso(birth.value)}"))
    return replace(case, on=on)


def _subjects(law: Rulebase, case: Case, decision: str, *, asked: bool) -> tuple[str | None, ...]:
    items = law.list_of_item.get(law.decision(decision).subject or "")
    if items is None:
        return (None,)
    given = case.lists.get(items.id)
    if given is not None and given.items:
        return tuple(item.id for item in given.items)
    return (None,) if asked else ()
