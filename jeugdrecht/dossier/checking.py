"""
What was done out of turn, late, not at all, or by someone who may not do it.

Only the rules speak: a step is late by a day that a decision gave, and not allowed by the answer of one.
Where an order of steps is that of practice, the remark says that it is no duty.
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import Literal, TypeAlias

from jeugdrecht.dossier.course import Course, Run, answered, course_of
from jeugdrecht.dossier.deciding import Asked
from jeugdrecht.dossier.history import standing
from jeugdrecht.dossier.kinds import ACTORS, KINDS, Asks, Kind
from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.dossier.state import Fold
from jeugdrecht.engines.finding import Causes, Finding
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.days import LAST_DAY, Day
from jeugdrecht.logic.vocabulary import Fact, Nature

Wrong: TypeAlias = Literal[
    "te_laat", "niet_gedaan", "niet_bevoegd", "niet_toegestaan", "op_voorwaarde", "andere_hoedanigheid",
    "buiten_volgorde", "volgorde_praktijk", "oordeel_van_ander", "onbeslist", "twee_verbeteringen",
]  # fmt: skip
"""What a remark is about; those of `SOFT` are no breach of a rule."""

SOFT: tuple[Wrong, ...] = (
    "op_voorwaarde", "volgorde_praktijk", "oordeel_van_ander", "onbeslist", "twee_verbeteringen",
)  # fmt: skip
COURTS = ("rechter", "kinderrechter", "rechtbank", "kantonrechter", "gerechtshof")
PROSECUTION = ("officier_van_justitie", "om", "openbaar_ministerie")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """
    One thing to look at.

    Args:
        wrong: what it is about.
        on: the day of it, yyyymmdd.
        event: the event it is about; None for what was not done.
        run: the day that was missed.
        provision: the id of the provision by which it is so; None where it is practice.
        earlier: the kinds of events that should have come before.
        causes: what is missing to say it surely.
        decision: the decision that answered, with its answer.
        answer: that answer.
        fact: the judgement that it is about.
    """

    wrong: Wrong
    on: Day
    event: Event | None = None
    run: Run | None = None
    provision: str | None = None
    earlier: tuple[str, ...] = ()
    causes: Causes = ()
    decision: str | None = None
    answer: str | None = None
    fact: Fact | None = None

    @property
    def is_breach(self) -> bool:
        """Whether a rule says that it should have been otherwise."""
        return self.wrong not in SOFT


def check(
    dossier: Dossier, *, on: Day, known: Day = LAST_DAY, answers: Case | None = None
) -> tuple[Remark, ...]:
    """
    Everything in a dossier that was late, out of turn, or done by someone who may not do it.

    Args:
        dossier: the dossier.
        on: the day up to which it is looked at, yyyymmdd.
        known: the day on which it is asked.
        answers: an organisation's own answers to unsettled legal questions.

    Returns:
        By day.

    >>> asked = Event(id="e1", kind="verzoek_tot_onderzoek", on=20260301, recorded=20260301, by="school")
    >>> [(remark.wrong, remark.answer) for remark in check(Dossier("d", (asked,)), on=20260302)]
    [('niet_bevoegd', 'niet_bevoegd')]
    """
    course = course_of(dossier, on=on, known=known, answers=answers)
    events = standing(dossier.events, on=on, known=known)
    found = [*_of_days(course), *_of_events(events, answers), *remarks_on_corrections(dossier, known)]
    return tuple(sorted(found, key=lambda remark: (remark.on, remark.wrong, _id(remark))))


def _id(remark: Remark) -> str:
    return remark.event.id if remark.event is not None else remark.run.deadline.id if remark.run else ""


def _of_days(course: Course) -> Iterator[Remark]:
    for run in course.runs:
        deadline = run.deadline
        place = deadline.rules[0].provision.id if deadline.rules else None
        if run.outcome == "te_laat" and run.met is not None:
            yield Remark(wrong="te_laat", on=run.met.on, event=run.met, run=run, provision=place)
        elif run.outcome == "verstreken" and deadline.last is not None and deadline.watch.met_by:
            yield Remark(wrong="niet_gedaan", on=deadline.last, run=run, provision=place)
        elif run.outcome == "onbekend" and deadline.watch.met_by and deadline.last is not None:
            yield Remark(
                wrong="onbeslist", on=deadline.last, event=run.met, run=run, provision=place,
                causes=deadline.open,
            )  # fmt: skip


def _of_events(events: tuple[Event, ...], answers: Case | None) -> Iterator[Remark]:
    fold, happened = Fold(), set[str]()
    for event in events:
        before = Asked(answered(fold.state(event.on), answers))
        fold.take(event)
        after = Asked(answered(fold.state(event.on), answers))
        yield from remarks_on(event, fold.item_of(event), before, after, happened)
        happened.add(event.kind)


def remarks_on(
    event: Event, item: str | None, before: Asked, after: Asked, happened: Set[str]
) -> Iterator[Remark]:
    """
    What is to be said of one event when it comes.

    Args:
        event: the event.
        item: the item it is about.
        before, after: the state on its day, without it and with it.
        happened: the kinds of the events before it.
    """
    kind = KINDS[event.kind]
    yield from _by_whom(event, kind)
    yield from _judged(event)
    yield from _in_turn(event, kind, happened)
    yield from _may_be_done(event, kind, before, after, item)


def _by_whom(event: Event, kind: Kind) -> Iterator[Remark]:
    if kind.by and event.by is not None and event.by not in kind.by:
        yield Remark(wrong="andere_hoedanigheid", on=event.on, event=event, provision=kind.provision)


def _judged(event: Event) -> Iterator[Remark]:
    """Judgements that came from another than the one whom the law leaves them to."""
    for id, given in event.data.items():
        fact, by = vocabulary().fact(id), given.by or event.by
        if fact is None or fact.nature is not Nature.JUDGEMENT or by not in ACTORS:
            continue
        if not any(_is_one(by, official) for official in fact.by):
            yield Remark(wrong="oordeel_van_ander", on=event.on, event=event, fact=fact)


def _is_one(actor: str, official: str) -> bool:
    """Whether an actor is an official; courts, and names of the prosecution, are not told apart here."""
    return actor == official or any(actor in same and official in same for same in (COURTS, PROSECUTION))


def _in_turn(event: Event, kind: Kind, happened: Set[str]) -> Iterator[Remark]:
    if kind.after is None or not happened.isdisjoint(kind.after.kinds):
        return
    wrong: Wrong = "buiten_volgorde" if kind.after.provision is not None else "volgorde_praktijk"
    yield Remark(
        wrong=wrong, on=event.on, event=event, provision=kind.after.provision, earlier=kind.after.kinds
    )


def _may_be_done(event: Event, kind: Kind, before: Asked, after: Asked, item: str | None) -> Iterator[Remark]:
    for asks in kind.asks:
        asked = before if asks.before else after
        finding = asked.finding(
            asks.decision, item if asked.law.decision(asks.decision).subject == kind.item else None
        )
        wrong = _wrong(asks, finding)
        if wrong is not None:
            yield Remark(
                wrong=wrong, on=event.on, event=event, decision=asks.decision, causes=finding.causes,
                provision=next((used.provision.id for used in finding.used), kind.provision),
                answer=str(finding.value) if finding.status == "decided" else None,
            )  # fmt: skip


def _wrong(asks: Asks, finding: Finding) -> Wrong | None:
    if finding.status in ("open", "judgement"):
        return None if asks.quiet else "onbeslist"
    if finding.status == "decided" and finding.value in asks.never:
        return "niet_bevoegd" if asks.who else "niet_toegestaan"
    return "op_voorwaarde" if finding.status == "decided" and finding.value in asks.only_if else None


def remarks_on_corrections(dossier: Dossier, known: Day = LAST_DAY) -> Iterator[Remark]:
    """
    Two corrections of one event, recorded on one day: which of them counts is chance.

    Args:
        dossier: its events.
        known: the day on which it is asked.
    """
    seen: dict[tuple[str, Day], Event] = {}
    aiming = [event for event in dossier.events if event.aims_at is not None and event.recorded <= known]
    for event in sorted(aiming, key=lambda event: event.id):
        first = seen.setdefault((event.aims_at or "", event.recorded), event)
        if first is not event:
            yield Remark(wrong="twee_verbeteringen", on=event.recorded, event=event)
