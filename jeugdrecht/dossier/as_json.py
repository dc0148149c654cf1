"""
A dossier as JSON: its timeline, its days, its next steps and its remarks, in one form for every program.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from jeugdrecht.dossier import wording
from jeugdrecht.dossier.checking import Remark
from jeugdrecht.dossier.course import Run
from jeugdrecht.dossier.deadlines import Deadline
from jeugdrecht.dossier.kinds import KINDS
from jeugdrecht.dossier.model import Event
from jeugdrecht.dossier.next_steps import NextStep
from jeugdrecht.dossier.timeline import Span, Timeline
from jeugdrecht.engines.finding import Cause
from jeugdrecht.logic import days
from jeugdrecht.logic.days import Day
from jeugdrecht.sources import Lang, Provision

TIMELINE, DUE = "jeugdrecht.dossier-timeline/1", "jeugdrecht.dossier-due/1"
NEXT, CHECK = "jeugdrecht.dossier-next/1", "jeugdrecht.dossier-check/1"

Structure = dict[str, Any]


def timeline_json(timeline: Timeline, lang: Lang = "nl") -> Structure:
    """
    A timeline.

    Args:
        timeline: the timeline.
        lang: the language of the words in it.

    >>> from jeugdrecht.dossier.model import Dossier
    >>> from jeugdrecht.dossier.timeline import timeline_of
    >>> timeline_json(timeline_of(Dossier("d", ()), on=20260301))["on"]
    '2026-03-01'
    """
    return {
        "schema": TIMELINE,
        **_head(timeline),
        "events": [_event(event, lang) for event in timeline.events],
        "birthdays": [{"age": one.age, "on": days.iso(one.on)} for one in timeline.birthdays],
        "spans": [_span(span) for span in timeline.spans],
        "deadlines": [_run(run, lang) for run in timeline.runs],
    }


def due_json(found: Sequence[tuple[Timeline, Sequence[Run]]], lang: Lang = "nl") -> Structure:
    """
    What is due in one or more dossiers.

    Args:
        found: each dossier with its days.
        lang: the language of the words in it.

    >>> due_json([])["dossiers"]
    []
    """
    told = [{**_head(timeline), "deadlines": [_run(run, lang) for run in runs]} for timeline, runs in found]
    return {"schema": DUE, "dossiers": told}


def next_json(timeline: Timeline, steps: Iterable[NextStep], lang: Lang = "nl") -> Structure:
    """
    What can and must come next.

    Args:
        timeline: the dossier on its day.
        steps: the steps.
        lang: the language of the words in it.

    >>> from jeugdrecht.dossier.model import Dossier
    >>> from jeugdrecht.dossier.timeline import timeline_of
    >>> next_json(timeline_of(Dossier("d", ()), on=20260301), ())["steps"]
    []
    """
    return {"schema": NEXT, **_head(timeline), "steps": [_step(step, lang) for step in steps]}


def check_json(found: Sequence[tuple[Timeline, Sequence[Remark]]], lang: Lang = "nl") -> Structure:
    """
    What was out of turn, late, or done by someone who may not do it, in one or more dossiers.

    Args:
        found: each dossier with its remarks.
        lang: the language of the words in it.

    >>> check_json([])["dossiers"]
    []
    """
    told = [
        {**_head(timeline), "remarks": [_remark(remark, lang) for remark in remarks]}
        for timeline, remarks in found
    ]
    return {"schema": CHECK, "dossiers": told}


def _head(timeline: Timeline) -> Structure:
    known = None if timeline.known is None else days.iso(timeline.known)
    return {"dossier": timeline.id, "on": days.iso(timeline.on), "known": known}


def _event(event: Event, lang: Lang) -> Structure:
    return {
        "id": event.id, "kind": event.kind, "label": wording.kind(event.kind, lang),
        "chain": KINDS[event.kind].chain, "step": KINDS[event.kind].step or None, "on": days.iso(event.on),
        "recorded": days.iso(event.recorded), "by": event.by, "about": event.about, "source": event.source,
        "because": event.because, "corrects": event.corrects,
    }  # fmt: skip


def _span(span: Span) -> Structure:
    return {
        "item": span.item, "kind": span.what, "since": days.iso(span.since), "until": _iso(span.until),
        "sure": span.sure,
    }  # fmt: skip


def _run(run: Run, lang: Lang) -> Structure:
    deadline = run.deadline
    return {
        "id": deadline.id, "about": deadline.about, "what": deadline.what.in_(lang),
        "meaning": deadline.meaning, "day": _iso(deadline.day),
        "days": [days.iso(one) for one in deadline.days],
        "term": deadline.term.in_(lang) if deadline.term is not None else None,
        "holder": wording.holder(deadline, lang),
        "rules": [rule.id for rule in deadline.rules],
        "provisions": [_place(one) for one in _provisions(deadline)],
        "start": deadline.start.id if deadline.start is not None else None,
        "follows": list(deadline.watch.follows), "met_by": list(deadline.watch.met_by),
        "condition": deadline.condition.in_(lang) if deadline.condition is not None else None,
        "outcome": run.outcome, "met": run.met.id if run.met is not None else None,
        "replaced_by": run.ended_by.id if run.ended_by is not None else None,
        "open": [_cause(one, lang) for one in deadline.open],
    }  # fmt: skip


def _step(step: NextStep, lang: Lang) -> Structure:
    return {
        "id": step.id, "says": step.says, "what": step.what.in_(lang), "by": step.by, "kind": step.kind,
        "about": step.about, "decision": step.decision,
        "provisions": [_place(one) for one in step.provisions],
        "open": [_cause(one, lang) for one in step.causes],
    }  # fmt: skip


def _remark(remark: Remark, lang: Lang) -> Structure:
    return {
        "wrong": remark.wrong, "breach": remark.is_breach, "on": days.iso(remark.on),
        "label": wording.WRONG[remark.wrong].in_(lang),
        "event": remark.event.id if remark.event is not None else None,
        "deadline": _run(remark.run, lang) if remark.run is not None else None,
        "provision": remark.provision, "earlier": list(remark.earlier), "decision": remark.decision,
        "answer": remark.answer, "fact": remark.fact.id if remark.fact is not None else None,
        "open": [_cause(one, lang) for one in remark.causes],
    }  # fmt: skip


def _provisions(deadline: Deadline) -> Iterable[Provision]:
    return dict.fromkeys(rule.provision for rule in deadline.rules)


def _place(provision: Provision) -> Structure:
    return {"id": provision.id, "citation": provision.citation(), "rank": provision.instrument.rank.id}


def _cause(found: Cause, lang: Lang) -> Structure:
    return {"id": found.id, "kind": found.kind, "item": found.item, "question": wording.cause(found, lang)}


def _iso(day: Day | None) -> str | None:
    return None if day is None else days.iso(day)
