"""
A timeline as a picture: bars for what ran, numbered marks for what happened and for the days that counted.

The picture is drawn to be printed. What it shows by colour also stands in words in the lists beside it.
"""

from collections.abc import Iterator
from html import escape

from jeugdrecht.dossier import wording
from jeugdrecht.dossier.course import Outcome, Run
from jeugdrecht.dossier.model import Event
from jeugdrecht.dossier.picture.layout import RIGHT, WIDTH, Mark, marks, rows_of, scale_of
from jeugdrecht.dossier.timeline import Span, Timeline
from jeugdrecht.logic.days import to_date
from jeugdrecht.sources import Lang, Text

ROW, BAR, TOP = 26, 16, 76
TITLE = Text("Tijdlijn van dossier {id} op {day}", "Timeline of dossier {id} on {day}")
RAN, HAPPENED, DAYS_OF = (
    Text("Wat liep", "What ran"),
    Text("Gebeurtenissen", "Events"),
    Text("Termijnen", "Days"),
)
TODAY = Text("peildatum", "reference date")
COLOURS: dict[str, str] = {
    "ots": "#154273", "vots": "#39608f", "voogdij": "#154273", "voorlopige_voogdij": "#39608f",
    "uithuisplaatsing": "#8a4b00", "jeugdreclassering": "#1e6b2c",
}  # fmt: skip
SHAPES: dict[Outcome, tuple[str, str]] = {
    "op_tijd": ("#1e6b2c", "✓"), "gedaan": ("#1e6b2c", "✓"), "te_laat": ("#9c1c1c", "!"),
    "verstreken": ("#9c1c1c", "×"), "loopt": ("#154273", "○"), "onbekend": ("#7a4b00", "?"),
    "geeindigd": ("#555", "■"), "voorbij": ("#555", "–"), "vervangen": ("#999", "↷"),
}  # fmt: skip


def timeline_svg(timeline: Timeline, lang: Lang = "nl") -> str:
    """
    The picture of a timeline, as SVG that stands by itself.

    Args:
        timeline: the timeline.
        lang: the language of the words in it.

    >>> from jeugdrecht.dossier.model import Dossier
    >>> from jeugdrecht.dossier.timeline import timeline_of
    >>> timeline_svg(timeline_of(Dossier("d", ()), on=20260301))[:4]
    '<svg'
    """
    return "\n".join(_Drawing(timeline, lang).lines())


def dated(timeline: Timeline) -> tuple[Run, ...]:
    """
    The days of a timeline that have a day, in the order of their numbers.

    Args:
        timeline: the timeline.
    """
    return tuple(run for run in timeline.runs if run.deadline.day is not None)


def happened(timeline: Timeline) -> tuple[Event, ...]:
    """
    The events of a timeline in the order of their numbers; the birth lies too far back for paper.

    Args:
        timeline: the timeline.
    """
    return tuple(event for event in timeline.events if event.kind != "geboorte")


HALO = ' stroke="#fff" stroke-width="4" paint-order="stroke"'


class _Drawing:
    def __init__(self, timeline: Timeline, lang: Lang) -> None:
        self._timeline = timeline
        self._lang: Lang = lang
        self._scale = scale_of(timeline)
        self._events = marks([self._scale.x(event.on) for event in happened(timeline)])
        # What lies beyond the paper, such as how long a file is kept, stands in the list alone.
        self._runs = [run for run in dated(timeline) if self._scale.holds(run.deadline.day or 0)]
        self._days = marks([self._scale.x(run.deadline.day or 0) for run in self._runs])
        self._spans_at = TOP
        self._events_at = self._spans_at + ROW * max(len(timeline.spans), 1) + 22
        self._days_at = self._events_at + ROW * max(rows_of(self._events), 1) + 22
        self._height = self._days_at + ROW * max(rows_of(self._days), 1) + 14

    def lines(self) -> Iterator[str]:
        on = wording.day(self._timeline.on, self._lang)
        title = TITLE.in_(self._lang).format(id=self._timeline.id or "", day=on)
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {self._height}" role="img" '
            f'font-family="system-ui, sans-serif" font-size="12">'
        )
        yield f"<title>{escape(title)}</title>"
        yield f'<rect width="{WIDTH}" height="{self._height}" fill="#fff"/>'
        yield from self._axis()
        yield from self._verticals()
        yield from self._dates()
        yield from self._spans()
        yield from self._marks_of_events()
        yield from self._marks_of_days()
        yield "</svg>"

    def _axis(self) -> Iterator[str]:
        for day, _ in self._scale.ticks():
            x = self._scale.x(day)
            yield f'<line x1="{x}" y1="48" x2="{x}" y2="{self._height - 8}" stroke="#e2e2e2"/>'
        for words, at in ((RAN, self._spans_at), (HAPPENED, self._events_at), (DAYS_OF, self._days_at)):
            yield f'<line x1="0" y1="{at - 14}" x2="{WIDTH}" y2="{at - 14}" stroke="#ccc"/>'
            yield _text(4, at + 4, words.in_(self._lang), "#1c1c1c", weight="bold")

    def _dates(self) -> Iterator[str]:
        # White around them, where the line of a birthday runs through.
        for day, text in self._scale.ticks():
            x = self._scale.x(day) + 3
            if x + 7 * len(text) < WIDTH:
                yield _text(x, 44, text, "#555", size=11, more=HALO)

    def _verticals(self) -> Iterator[str]:
        for one in self._timeline.birthdays:
            if self._scale.holds(one.on):
                words = wording.BIRTHDAY.in_(self._lang).format(age=one.age)
                yield from self._vertical(one.on, words, "#6b2c91", 28)
        yield from self._vertical(self._timeline.on, TODAY.in_(self._lang), "#9c1c1c", 14)

    def _vertical(self, day: int, words: str, colour: str, y: int) -> Iterator[str]:
        x = self._scale.x(day)
        anchor = "end" if x > WIDTH - RIGHT - 90 else "start"
        yield (
            f'<line x1="{x}" y1="{y}" x2="{x}" y2="{self._height - 8}" stroke="{colour}" '
            f'stroke-width="1.5" stroke-dasharray="5 3"/>'
        )
        yield _text(x + (3 if anchor == "start" else -3), y, words, colour, anchor=anchor, size=11)

    def _spans(self) -> Iterator[str]:
        for row, span in enumerate(self._timeline.spans):
            yield from self._span(span, self._spans_at + ROW * row - 8)

    def _span(self, span: Span, y: float) -> Iterator[str]:
        since, until = self._scale.x(span.since), self._scale.x(span.until or self._scale.last)
        colour = COLOURS.get(span.what, "#5b6b7b")
        dashed = "" if span.sure and span.until is not None else ' stroke-dasharray="4 3"'
        width = max(round(until - since, 1), 3)
        yield (
            f'<rect x="{since}" y="{y}" width="{width}" height="{BAR}" rx="3" fill="{colour}" '
            f'fill-opacity=".18" stroke="{colour}"{dashed}/>'
        )
        words = span_words(span, self._lang)
        inside = width > 7 * len(words)
        room = WIDTH - RIGHT - until > 7 * len(words)
        x, anchor = (since + 5, "start") if inside or not room else (until + 5, "start")
        if not inside and not room:
            x, anchor = since - 5, "end"
        yield _text(x, y + 12, words, "#1c1c1c", anchor=anchor, size=11)

    def _marks_of_events(self) -> Iterator[str]:
        for mark, event in zip(self._events, happened(self._timeline), strict=True):
            y = self._events_at + ROW * mark.row
            told = f"{wording.kind(event.kind, self._lang)}, {to_date(event.on).isoformat()}"
            yield from _circle(mark, y, "#154273", told)

    def _marks_of_days(self) -> Iterator[str]:
        for mark, run in zip(self._days, self._runs, strict=True):
            colour, sign = SHAPES[run.outcome]
            y = self._days_at + ROW * mark.row
            told = f"{run.deadline.what.in_(self._lang)}: {wording.OUTCOMES[run.outcome].in_(self._lang)}"
            yield from _diamond(mark, y, colour, f"{told} {sign}")


def span_words(span: Span, lang: Lang) -> str:
    """
    What a bar says: what ran, and of a measure or a case its id.

    Args:
        span: what ran.
        lang: the language.
    """
    if span.lane == "placement":
        return wording.PLACEMENT.in_(lang)
    if span.lane == "stay":
        return wording.STAY.in_(lang).format(where=span.what.replace("_", " "))
    if span.lane == "offence":
        return wording.OFFENCE.in_(lang).format(item=span.item)
    return f"{wording.actor(span.what, lang)} ({span.item})"


def _text(
    x: float,
    y: float,
    words: str,
    colour: str,
    *,
    anchor: str = "start",
    size: int = 12,
    weight: str = "normal",
    more: str = "",
) -> str:
    return (
        f'<text x="{x}" y="{y}" fill="{colour}" text-anchor="{anchor}" font-size="{size}" '
        f'font-weight="{weight}"{more}>{escape(words)}</text>'
    )


def _circle(mark: Mark, y: float, colour: str, told: str) -> Iterator[str]:
    yield f"<g><title>{escape(told)}</title>"
    yield f'<circle cx="{mark.x}" cy="{y}" r="10" fill="#fff" stroke="{colour}" stroke-width="1.5"/>'
    yield _text(mark.x, y + 4, str(mark.number), colour, anchor="middle", size=11) + "</g>"


def _diamond(mark: Mark, y: float, colour: str, told: str) -> Iterator[str]:
    x = mark.x
    points = f"{x},{y - 12} {x + 12},{y} {x},{y + 12} {x - 12},{y}"
    yield f"<g><title>{escape(told)}</title>"
    yield f'<polygon points="{points}" fill="#fff" stroke="{colour}" stroke-width="1.8"/>'
    yield _text(x, y + 4, str(mark.number), colour, anchor="middle", size=11, weight="bold") + "</g>"
