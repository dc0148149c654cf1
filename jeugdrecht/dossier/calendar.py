"""
The days of a dossier for a calendar: iCalendar (RFC 5545), as whole days.

The same day keeps its UID from one export to the next, so that a calendar that reads it again moves it and
does not double it. Nothing but the dossier's own name and the words of the law goes in.
"""

import datetime
from collections.abc import Iterable, Sequence
from hashlib import sha256

from icalendar import Calendar, Todo
from icalendar import Event as Entry

from jeugdrecht.dossier import wording
from jeugdrecht.dossier.checking import Remark
from jeugdrecht.dossier.course import Run
from jeugdrecht.dossier.next_steps import NextStep
from jeugdrecht.dossier.timeline import Timeline
from jeugdrecht.logic.days import Day, to_date
from jeugdrecht.sources import Lang, Text

NAMELESS = Text("dossier", "dossier")
START = Text("begin: {event}, {day}", "start: {event}, {day}")
FOLLOWS = Text("gevolg: {text}", "what follows: {text}")


def due_ics(found: Sequence[tuple[Timeline, Sequence[Run]]], lang: Lang = "nl") -> bytes:
    """
    What is due in one or more dossiers; what has no day stays out.

    Args:
        found: each dossier with its days.
        lang: the language.

    >>> due_ics([]).splitlines()[0]
    b'BEGIN:VCALENDAR'
    """
    calendar = _calendar()
    for timeline, runs in found:
        for run in runs:
            if run.deadline.day is not None:
                calendar.add_component(_entry(timeline, run, run.deadline.day, lang))
    return bytes(calendar.to_ical())


def timeline_ics(timeline: Timeline, lang: Lang = "nl") -> bytes:
    """
    A whole timeline: the events, the birthdays on which the law changes, and the days.

    Args:
        timeline: the timeline.
        lang: the language.
    """
    calendar = _calendar()
    for event in timeline.events:
        summary = wording.kind(event.kind, lang)
        calendar.add_component(_whole_day(timeline, f"event|{event.id}", summary, event.on, lang))
    for one in timeline.birthdays:
        summary = wording.BIRTHDAY.in_(lang).format(age=one.age)
        calendar.add_component(_whole_day(timeline, f"birthday|{one.age}", summary, one.on, lang))
    for run in timeline.runs:
        if run.deadline.day is not None:
            calendar.add_component(_entry(timeline, run, run.deadline.day, lang))
    return bytes(calendar.to_ical())


def check_ics(found: Sequence[tuple[Timeline, Sequence[Remark]]], lang: Lang = "nl") -> bytes:
    """
    The remarks on one or more dossiers, each on its day.

    Args:
        found: each dossier with its remarks.
        lang: the language.

    >>> b"VEVENT" in check_ics([])
    False
    """
    calendar = _calendar()
    for timeline, remarks in found:
        for place, remark in enumerate(remarks):
            about = remark.run.deadline.what.in_(lang) if remark.run is not None else ""
            event = wording.kind(remark.event.kind, lang) if remark.event is not None else ""
            summary = f"{wording.WRONG[remark.wrong].in_(lang)}: {about or event}"
            calendar.add_component(_whole_day(timeline, f"remark|{place}", summary, remark.on, lang))
    return bytes(calendar.to_ical())


def next_ics(timeline: Timeline, steps: Iterable[NextStep], lang: Lang = "nl") -> bytes:
    """
    What must and can come next, as things to do without a day.

    Args:
        timeline: the dossier on its day.
        steps: the steps.
        lang: the language.
    """
    calendar = _calendar()
    for step in steps:
        if step.says in ("moet", "kan", "aan_de_orde", "norm"):
            todo = Todo()
            _fill(todo, timeline, f"step|{step.id}|{step.about}", step.what.in_(lang), lang)
            todo.add("description", wording.SAYS[step.says].in_(lang))
            calendar.add_component(todo)
    return bytes(calendar.to_ical())


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//jeugdrecht//dossier//NL")
    calendar.add("version", "2.0")
    return calendar


def _entry(timeline: Timeline, run: Run, day: Day, lang: Lang) -> Entry:
    deadline = run.deadline
    start = deadline.start
    key = f"deadline|{deadline.id}|{deadline.about}|{start.id if start is not None else ''}"
    meaning = wording.MEANINGS[deadline.meaning].in_(lang)
    entry = _whole_day(timeline, key, f"{wording.what(deadline, lang)} ({meaning})", day, lang)
    told = [wording.holder(deadline, lang), wording.citations(deadline.rules, lang)]
    if not deadline.is_sure:
        told.append(wording.when(deadline, lang))
    if start is not None:
        event, on = wording.kind(start.kind, lang), wording.day(start.on, lang)
        told.append(START.in_(lang).format(event=event, day=on))
    if deadline.watch.follows:
        told.append(FOLLOWS.in_(lang).format(text=wording.follows(run, lang)))
    entry.add("description", "\n".join(part for part in told if part))
    return entry


def _whole_day(timeline: Timeline, key: str, summary: str, day: Day, lang: Lang) -> Entry:
    entry = Entry()
    _fill(entry, timeline, key, summary, lang)
    entry.add("dtstart", to_date(day))
    entry.add("dtend", to_date(day) + datetime.timedelta(days=1))
    entry.add("transp", "TRANSPARENT")
    return entry


def _fill(entry: Entry | Todo, timeline: Timeline, key: str, summary: str, lang: Lang) -> None:
    name = timeline.id or NAMELESS.in_(lang)
    # The same bytes for the same dossier and day: the stamp is the day asked about, not the clock's.
    stamp = datetime.datetime.combine(to_date(timeline.on), datetime.time(), datetime.UTC)
    entry.add("uid", f"{sha256(f'{name}|{key}'.encode()).hexdigest()[:32]}@jeugdrecht")
    entry.add("dtstamp", stamp)
    entry.add("summary", f"{name}: {summary}")
