"""
One decision made ready for many cases: its outcome in microseconds, its proof when it is asked for.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jeugdrecht.api import read_cases
from jeugdrecht.engines.one.compiled import NOT_PLAIN, Run, program_of
from jeugdrecht.engines.one.periods import CaseDecider, has_periods
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.findings import Asked, Deferred, Finding
from jeugdrecht.logic.case import Case, Item
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang


def prepare(decision: str) -> "Prepared":
    """
    Make a decision ready to be asked of many cases.

    Args:
        decision: its id.

    Raises:
        UnknownIdError: there is no such decision.

    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> finding = prepare("sanctierecht")(case)
    >>> finding.status, finding.value, finding.provisions[0]["citation"]
    ('decided', 'jeugd', 'art. 77a Sr')
    """
    return Prepared(decision)


class Prepared:
    """
    One decision, ready to be asked; safe to use from several threads.

    Args:
        decision: its id.

    >>> minderjarig = Prepared("minderjarig")
    >>> [case] = read_cases({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}})
    >>> minderjarig(case).value
    'minderjarig'
    """

    def __init__(self, decision: str) -> None:
        law = library.law_for(decision)
        self._id = decision
        self._asked = Asked(law.decision(decision), law)
        self._program = program_of(law)
        self._items = self._program.list_of(decision)
        short = self._program.short(decision)
        self._short = None if self._program.reads(decision) else short

    def __repr__(self) -> str:
        return f"<Prepared {self._id}>"

    def __call__(
        self, case: Case | Mapping[str, Any], subject: str | None = None, *, lang: Lang = "nl"
    ) -> Finding:
        """
        The finding of the decision in a case.

        Args:
            case: a case that was read before, or a mapping of the form of a case file, which is then checked.
            subject: the id of the item it is asked of; left out, the only one that the case has.
            lang: the language of the messages about wrong input.

        Raises:
            InputError: anything is wrong with the mapping, or the case has several items and none is named.
        """
        if not isinstance(case, Case):
            case = _one(case, lang)
        item = None if self._items is None else self._item(case, subject)
        own = None if item is None else item.id
        if has_periods(case):
            law = self._asked.rulebase
            return Finding(CaseDecider(law, case).decide(self._id, own), law, case)
        found = None
        if self._short is not None:
            try:
                found = self._short(case, item, None)
            except NOT_PLAIN:
                found = None
        if found is None:
            found = Run(self._program, case).of(self._id, item)
        return Deferred(found, self._asked, own, case)

    def each(self, cases: Iterable[Case | Mapping[str, Any]], *, lang: Lang = "nl") -> Iterator[Finding]:
        """
        The findings of many cases, one after another as they are asked for; none is kept.

        Of a case with several items there is a finding for each.

        Args:
            cases: as for a single one; a generator will do.
            lang: the language of the messages about wrong input.

        >>> born = ("2008-01-10", "2008-01-11")
        >>> feit = {"pleegdatum": "2026-01-10"}
        >>> cases = ({"jeugdige": {"geboortedatum": day}, "feit": feit} for day in born)
        >>> [finding.value for finding in prepare("sanctierecht").each(cases)]
        ['volwassen', 'jeugd']
        """
        for given in cases:
            case = given if isinstance(given, Case) else _one(given, lang)
            listed = None if self._items is None else case.lists.get(self._items)
            subjects = tuple(item.id for item in listed.items) if listed is not None else ()
            for subject in subjects or (None,):
                yield self(case, subject, lang=lang)

    def _item(self, case: Case, subject: str | None) -> Item | None:
        listed = case.lists.get(self._items or "")
        if listed is None or not listed.items:
            return None
        items = listed.items
        for item in items:
            if item.id == subject:
                return item
        if subject is None and len(items) == 1:
            return items[0]
        names = ", ".join(item.id for item in items)
        raise InputError(Fault(self._id, f"is asked of one of these: {names}", "Name one of them"))


def _one(case: Mapping[str, Any], lang: Lang) -> Case:
    found = read_cases(case, lang=lang)
    if len(found) != 1:
        raise InputError(Fault("cases", f"holds {len(found)} cases", "Ask of each"))
    return found[0]
