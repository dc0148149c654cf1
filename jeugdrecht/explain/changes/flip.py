"""
What would change an answer: the smallest sets of changes of facts, with what each of them gives.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from jeugdrecht.explain.changes.places import Place, places_of, said_at
from jeugdrecht.explain.changes.possible import Obstacles, nothing_stands_in_the_way
from jeugdrecht.explain.changes.search import Flipped, Search
from jeugdrecht.explain.changes.stable import stable_until
from jeugdrecht.explain.changes.values import Alternatives
from jeugdrecht.explain.changes.words import Outcome, Said, outcome_of, said_of
from jeugdrecht.explain.values import Json
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Lang

SCHEMA = "jeugdrecht.flip/1"
SIZE, SIZE_WHILE_OPEN = 2, 1
"""So many facts change together, unless asked otherwise; fewer where nothing settles the answer yet."""
MOST_DECIDED = 4_000
"""So many cases are decided at most; what was searched says how far that went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """
    One fact that is otherwise.

    Args:
        fact: the id of the fact.
        item: the id of the item, or None.
        question: what the fact answers.
        nature: how it comes about: observed, judgement, act, event, legal_question or derived.
        fixed: whether it cannot change in fact, such as a day of birth.
        before, after: what is said of it.
    """

    fact: str
    item: str | None
    question: str
    nature: str
    fixed: bool
    before: Said
    after: Said

    @property
    def name(self) -> str:
        """As `--set` writes it."""
        return self.fact if self.item is None else f"{self.item}:{self.fact}"

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {
            "fact": self.fact, "item": self.item, "question": self.question, "nature": self.nature,
            "fixed": self.fixed, "before": self.before.to_dict(), "after": self.after.to_dict(),
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Changes that together give another answer, none of which can be missed."""

    changes: tuple[Change, ...]
    outcome: Outcome

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {
            "changes": [change.to_dict() for change in self.changes], "outcome": self.outcome.to_dict()
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Flip:
    """
    What would change the answer to one decision.

    Args:
        case: the id of the case.
        on: the reference date, as 2026-03-01.
        decision, subject: what was asked.
        question: the question of the decision.
        outcome: the answer as it is.
        ways: the smallest sets of changes, smallest first; per set and outcome the nearest values.
        size: how many changes together were to be looked at.
        searched: how many were, exhaustively.
        any_fact: whether facts that cannot change were changed too.
        kept: the facts that were left as they are since they cannot change.
        stable_until: the first later day on which the answer differs by itself, as 2027-05-14, or None.
    """

    case: str | None
    on: str
    decision: str
    subject: str | None
    question: str
    outcome: Outcome
    ways: tuple[Way, ...]
    size: int
    searched: int
    any_fact: bool
    kept: tuple[str, ...]
    stable_until: str | None

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {
            "schema": SCHEMA, "case": self.case, "on": self.on, "decision": self.decision,
            "subject": self.subject, "question": self.question, "outcome": self.outcome.to_dict(),
            "ways": [way.to_dict() for way in self.ways], "size": self.size, "searched": self.searched,
            "any": self.any_fact, "kept": list(self.kept),
            "stable_until": self.stable_until,
        }  # fmt: skip


def flip(
    rulebase: Rulebase, case: Case, decision: str, subject: str | None = None, *,
    any_fact: bool = False, size: int | None = None, most: int = MOST_DECIDED,
    obstacles: Obstacles = nothing_stands_in_the_way, lang: Lang = "nl",
) -> Flip:  # fmt: skip
    """
    The smallest sets of changes of facts that would change an answer.

    Every set of up to *size* places at which the case speaks is covered, over one value of each class that
    the decision tells apart; lists stay as long as they are, and the reference date stays. An answer has
    changed when its status or its value has.

    Args:
        rulebase: the law.
        case: the case.
        decision: the id of the decision.
        subject: the id of the item it is asked of, or None.
        any_fact: whether to change facts too that cannot change, such as a day of birth.
        size: how many facts may change together; left out, two, and one where the answer is open.
        most: how many cases may be decided.
        obstacles: tells which facts cannot be together.
        lang: the language of the words.

    >>> from jeugdrecht.api import read_cases
    >>> from jeugdrecht.rules.library import rulebase_for
    >>> [case] = read_cases({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}})
    >>> [way] = flip(rulebase_for("minderjarig"), case, "minderjarig", any_fact=True, size=1).ways[:1]
    >>> way.changes[0].after.value
    '2008-03-01'
    """
    places = places_of(rulebase, decision, case)
    free = [place for place in places if any_fact or not place.fact.fixed]
    search = Search(
        rulebase, case, decision, subject, places=places, free=free, obstacles=obstacles, most=most
    )
    size = size or (SIZE if search.prunes else SIZE_WHILE_OPEN)
    values = Alternatives(rulebase, decision, case, search.open_places(free), size)
    found = search.run(values, size)
    ways = _ways(found.flipped, case, places, lang)
    later = stable_until(rulebase, case, decision, subject, found=search.finding)
    return Flip(
        case=case.id, on=days.iso(case.on), decision=decision, subject=search.finding.subject,
        question=search.finding.decision.question.in_(lang), outcome=outcome_of(search.finding, lang),
        ways=ways, size=size, searched=found.searched if values.complete else min(found.searched, 1),
        any_fact=any_fact,
        kept=tuple(dict.fromkeys(p.fact.id for p in places if p not in free and said_at(case, p))),
        stable_until=None if later is None else days.iso(later),
    )  # fmt: skip


def _ways(flipped: Sequence[Flipped], case: Case, places: Sequence[Place], lang: Lang) -> tuple[Way, ...]:
    """Per set of places and per outcome the first that was found, which has the nearest values."""
    order = {place: number for number, place in enumerate(places)}
    found: dict[tuple[frozenset[Place], str], Way] = {}
    for one in flipped:
        outcome = outcome_of(one.finding, lang)
        key = (frozenset(one.changes), repr((outcome.status, outcome.value)))
        if key not in found:
            changed = sorted(one.changes, key=lambda place: order[place])
            changes = tuple(_change(place, one, case, lang) for place in changed)
            found[key] = Way(changes=changes, outcome=outcome)
    return tuple(sorted(found.values(), key=lambda way: (len(way.changes), way.outcome.status != "decided")))


def _change(place: Place, flipped: Flipped, case: Case, lang: Lang) -> Change:
    fact = place.fact
    return Change(
        fact=fact.id, item=place.item, question=fact.question.in_(lang), nature=fact.nature.value,
        fixed=fact.fixed, before=said_of(place, said_at(case, place), lang),
        after=said_of(place, flipped.changes[place], lang),
    )  # fmt: skip
