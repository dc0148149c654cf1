"""
A dossier as a page: what ran, what happened, and the days, with what is due first.
"""

from collections.abc import Iterator, Sequence

from jeugdrecht.cli.paper import Block, Cell, Heading, Line, Point, Points, Table
from jeugdrecht.dossier import Event, Run, Span, Timeline, wording
from jeugdrecht.dossier.kinds import KINDS
from jeugdrecht.dossier.missing import NOT_KEPT
from jeugdrecht.dossier.picture.svg import span_words
from jeugdrecht.logic import days
from jeugdrecht.logic.days import to_date
from jeugdrecht.report.tone import Tone
from jeugdrecht.sources import Lang, Text

NAMELESS = Text("zonder naam", "without a name")
_TITLE = Text("Dossier {id}, op {day}", "Dossier {id}, on {day}")
_KNOWN = Text("Zoals bekend op {day}.", "As known on {day}.")
_RAN = Text("Wat liep", "What ran")
_RAN_HEADS = (Text("Wat", "What"), Text("Van", "From"), Text("Tot", "Until"))
_OPEN_END = Text("geen einddatum", "no end date")
_UNSURE = Text("{day} (staat niet vast)", "{day} (not settled)")
_HAPPENED = Text("Gebeurtenissen", "Events")
_EVENT_HEADS = (
    Text("Dag", "Day"), Text("Gebeurtenis", "Event"), Text("Door", "By"), Text("Over", "About"),
    Text("Id", "Id"),
)  # fmt: skip
_RECORDED = Text("{id}, vastgelegd {day}", "{id}, recorded {day}")
_CORRECTS = Text("{id}, verbetert {other}", "{id}, corrects {other}")
_DAYS = Text("Termijnen", "Days")
_DAY_HEADS = (
    Text("Dag", "Day"), Text("", ""), Text("Wat", "What"), Text("Wie", "Who"), Text("Bepaling", "Provision"),
    Text("Uitkomst", "Outcome"),
)  # fmt: skip
_DUE = Text("Wat moet, en wat loopt af", "What is due, and what expires")
_DUE_ALL = Text("Alles wat loopt, en wat is verstreken.", "Everything that runs, and what has passed.")
_DUE_WITHIN = Text(
    "Binnen {count} dagen na {day}, en wat al is verstreken.",
    "Within {count} days of {day}, and what has passed.",
)
_NOTHING = Text("Niets.", "Nothing.")
_LATE_ONE = Text("een dag te laat", "a day late")
_LATE = Text("{count} dagen te laat", "{count} days late")
_TODAY, _TOMORROW = Text("vandaag", "today"), Text("morgen", "tomorrow")
_IN_DAYS = Text("over {count} dagen", "in {count} days")
_DOSSIER, _WHEN = Text("Dossier", "Dossier"), Text("Nog", "Left")
_DETAILS = Text("Toelichting", "Details")
_START = Text("begon met {event} op {day}", "began with {event} on {day}")
_MET_BY = Text("wordt gehaald met: {kinds}", "is met by: {kinds}")
_FOLLOWS = Text("gevolg: {text}", "what follows: {text}")
_WAITS = Text("staat niet vast: {question}", "not settled: {question}")
_NOT_KEPT = Text("Wat hier niet in staat", "What is not in this list")
_TONES: dict[str, Tone] = {
    "op_tijd": "good", "gedaan": "good", "te_laat": "bad", "verstreken": "bad", "onbekend": "open",
    "geeindigd": "dim", "voorbij": "dim", "vervangen": "dim",
}  # fmt: skip


def head(timeline: Timeline, lang: Lang) -> Iterator[Block]:
    """
    The head of a page about one dossier.

    Args:
        timeline: the dossier on its day.
        lang: the language.
    """
    day = wording.day(timeline.on, lang)
    yield Heading(_TITLE.in_(lang).format(id=timeline.id or NAMELESS.in_(lang), day=day))
    if timeline.known is not None:
        yield Line(_KNOWN.in_(lang).format(day=wording.day(timeline.known, lang)), "strong")


def timeline_blocks(timeline: Timeline, lang: Lang) -> Iterator[Block]:
    """
    The whole timeline.

    Args:
        timeline: the dossier on its day.
        lang: the language.
    """
    yield from head(timeline, lang)
    if timeline.spans:
        yield Heading(_RAN.in_(lang), 2)
        rows = tuple(_span_row(span, lang) for span in timeline.spans)
        yield Table(tuple(text.in_(lang) for text in _RAN_HEADS), rows)
    if timeline.runs:
        yield Heading(_DAYS.in_(lang), 2)
        rows_of_days = tuple(_run_row(run, lang) for run in timeline.runs)
        yield Table(tuple(text.in_(lang) for text in _DAY_HEADS), rows_of_days)
    yield Heading(_HAPPENED.in_(lang), 2)
    events = tuple(_event_row(event, lang) for event in timeline.events)
    yield (
        Table(tuple(text.in_(lang) for text in _EVENT_HEADS), events) if events else Line(_NOTHING.in_(lang))
    )


def due_blocks(
    found: Sequence[tuple[Timeline, Sequence[Run]]], within: int | None, lang: Lang
) -> Iterator[Block]:
    """
    What is due, of one dossier or of a folder.

    Args:
        found: each dossier with its days.
        within: how many days ahead was looked.
        lang: the language.
    """
    many = len(found) > 1
    if not many:
        yield from head(found[0][0], lang)
    yield Heading(_DUE.in_(lang), 1 if many else 2)
    on = found[0][0].on
    words = _DUE_ALL if within is None else _DUE_WITHIN
    yield Line(words.in_(lang).format(count=within, day=wording.day(on, lang)))
    rows = sorted(
        ((timeline, run) for timeline, runs in found for run in runs),
        key=lambda pair: (pair[1].deadline.day is None, pair[1].deadline.day or 0, pair[0].id or ""),
    )
    if not rows:
        yield Line(_NOTHING.in_(lang))
    else:
        heads = ((_DOSSIER,) if many else ()) + (*_DAY_HEADS[:2], _WHEN, *_DAY_HEADS[2:5])
        table = tuple(_due_row(timeline, run, lang, many=many) for timeline, run in rows)
        yield Table(tuple(text.in_(lang) for text in heads), table)
        if not many:
            yield Heading(_DETAILS.in_(lang), 2)
            yield Points(tuple(_details(run, lang) for _, run in rows))
    yield from _not_kept([timeline for timeline, _ in found], lang)


def _span_row(span: Span, lang: Lang) -> tuple[str, ...]:
    until = _OPEN_END.in_(lang) if span.until is None else days.iso(span.until)
    told = until if span.sure else _UNSURE.in_(lang).format(day=until)
    return span_words(span, lang), days.iso(span.since), told


def _run_row(run: Run, lang: Lang) -> tuple[str | Cell, ...]:
    deadline = run.deadline
    outcome = wording.OUTCOMES[run.outcome].in_(lang)
    if run.met is not None:
        outcome += f" ({days.iso(run.met.on)})"
    return (
        *_day(run, lang), wording.what(run.deadline, lang), wording.holder(deadline, lang),
        wording.citations(deadline.rules, lang), Cell(outcome, _TONES.get(run.outcome, "")),
    )  # fmt: skip


def _day(run: Run, lang: Lang) -> tuple[str, str]:
    meaning = "" if run.deadline.day is None else wording.MEANINGS[run.deadline.meaning].in_(lang)
    return wording.dated(run.deadline, lang), meaning


def _event_row(event: Event, lang: Lang) -> tuple[str, ...]:
    id = event.id
    if event.corrects is not None:
        id = _CORRECTS.in_(lang).format(id=id, other=event.corrects)
    if event.recorded != event.on:
        id = _RECORDED.in_(lang).format(id=id, day=days.iso(event.recorded))
    who, what = wording.actor(event.by, lang), wording.kind(event.kind, lang)
    return days.iso(event.on), what, who, event.about or "", id


def _due_row(timeline: Timeline, run: Run, lang: Lang, *, many: bool) -> tuple[str | Cell, ...]:
    name = (timeline.id or NAMELESS.in_(lang),) if many else ()
    return (
        *name, *_day(run, lang), _left(run, timeline.on, lang), wording.what(run.deadline, lang),
        wording.holder(run.deadline, lang), wording.citations(run.deadline.rules, lang),
    )  # fmt: skip


def _left(run: Run, on: int, lang: Lang) -> str | Cell:
    if run.deadline.day is None:
        return ""
    count = (to_date(run.deadline.day) - to_date(on)).days
    if count < 0:
        words = _LATE_ONE if count == -1 else _LATE
        return Cell(words.in_(lang).format(count=-count), "bad")
    words = (_TODAY, _TOMORROW)[count] if count < 2 else _IN_DAYS
    return words.in_(lang).format(count=count)


def _details(run: Run, lang: Lang) -> Point:
    deadline, told = run.deadline, []
    if deadline.start is not None:
        event, on = wording.kind(deadline.start.kind, lang), wording.day(deadline.start.on, lang)
        told.append(_START.in_(lang).format(event=event, day=on))
    if deadline.watch.met_by:
        kinds = wording.kinds(deadline.watch.met_by, lang, all_of=deadline.watch.all_of)
        told.append(_MET_BY.in_(lang).format(kinds=kinds))
    if follows := wording.follows(run, lang):
        told.append(_FOLLOWS.in_(lang).format(text=follows))
    told += [_WAITS.in_(lang).format(question=wording.cause(one, lang)) for one in deadline.open]
    return Point(
        f"{wording.dated(deadline, lang)}: {wording.what(run.deadline, lang)}",
        tuple(Point(text) for text in told),
    )


def _not_kept(timelines: Sequence[Timeline], lang: Lang) -> Iterator[Block]:
    chains = {KINDS[event.kind].chain for timeline in timelines for event in timeline.events}
    points = tuple(
        Point(f"{one.what.in_(lang)}: {one.why.in_(lang)}") for one in NOT_KEPT if one.chain in chains
    )
    if points:
        yield Heading(_NOT_KEPT.in_(lang), 2)
        yield Points(points)
