"""
The picture of a simulation, as SVG: per decision or power a panel with a bar for each age.

Each change in a panel has a colour and a pattern of its own, so that nobody needs to tell colours apart; the
table of `to_markdown` says the same in figures, and the description in the picture where each change lies.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from jeugdrecht.simulation import words
from jeugdrecht.sources import Lang

WIDTH, LEFT, RIGHT, TOP, HIGH, LINE = 720, 64, 12, 40, 160, 17
_LETTERS = 96
_COLOURS = ("#154273", "#b8500c", "#1e6b2c", "#6b2c91", "#7a4b00", "#0b6b7a")
_WHITE = '<path d="{d}" stroke="#fff" stroke-width="1.6"/>'
_MARKS = (
    "", _WHITE.format(d="M0 8L8 0"), _WHITE.format(d="M0 4H8"), _WHITE.format(d="M4 0V8"),
    _WHITE.format(d="M0 0L8 8M0 8L8 0"), _WHITE.format(d="M0 0L8 8"),
)  # fmt: skip
_STYLE = (
    "svg{background:#fff;font:13px system-ui,sans-serif}text{fill:#1c1c1c}"
    ".head{font-weight:600;font-size:15px}.name{font-weight:600}"
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One change: its words, and per age how many rows."""

    said: str
    ages: Mapping[int, int]

    @property
    def count(self) -> int:
        """How many rows."""
        return sum(self.ages.values())


@dataclass(frozen=True, slots=True)
class Panel:
    """The changes of one decision or one power, which no row counts in twice."""

    title: str
    changes: Sequence[Bar]


def drawing(panels: Sequence[Panel], *, about: str, lang: Lang) -> str:
    """
    The picture.

    Args:
        panels: what is drawn, one below the other.
        about: what was drawn from, for the description.
        lang: the language of the words.
    """
    few = [Panel(panel.title, _few(panel.changes, lang)) for panel in panels]
    body, y = [], TOP
    for panel in few:
        lines, y = _panel(panel, _ages(few), y, lang)
        body += lines
    if not few:
        body, y = [f'<text x="12" y="{TOP + 12}">{escape(words.NOBODY.in_(lang))}</text>'], TOP + 24
    size = f'viewBox="0 0 {WIDTH} {y}" width="{WIDTH}" height="{y}"'
    named = 'role="img" aria-labelledby="title desc"'
    head = [
        f'<svg xmlns="http://www.w3.org/2000/svg" lang="{lang}" {size} {named}>',
        f'<title id="title">{escape(words.PICTURE.in_(lang))}</title>',
        f'<desc id="desc">{escape(_described(few, about, lang))}</desc>',
        f"<style>{_STYLE}</style>",
        *_patterns(max((len(panel.changes) for panel in few), default=0)),
        f'<text class="head" x="12" y="24">{escape(words.PICTURE.in_(lang))}</text>',
    ]
    return "\n".join([*head, *body, "</svg>"]) + "\n"


def _few(changes: Sequence[Bar], lang: Lang) -> list[Bar]:
    """The largest changes, and what is left as one, since there are no more colours."""
    ranked = sorted(changes, key=lambda change: -change.count)
    if len(ranked) <= len(_COLOURS):
        return ranked
    kept, rest = ranked[: len(_COLOURS) - 1], Counter[int]()
    for change in ranked[len(kept) :]:
        rest.update(change.ages)
    return [*kept, Bar(words.OTHERS.in_(lang), dict(sorted(rest.items())))]


def _ages(panels: Sequence[Panel]) -> range:
    every = [age for panel in panels for change in panel.changes for age in change.ages]
    return range(min(every) - 1, max(every) + 2)


def _described(panels: Sequence[Panel], about: str, lang: Lang) -> str:
    told = [
        words.PEAK.in_(lang).format(
            what=f"{panel.title}, {change.said}", count=words.number(change.count, lang),
            youngest=min(change.ages), oldest=max(change.ages),
        )
        for panel in panels
        for change in panel.changes
    ]  # fmt: skip
    return " ".join([about, "; ".join(told) + "." if told else words.NOBODY.in_(lang)])


def _panel(panel: Panel, ages: range, y: int, lang: Lang) -> tuple[list[str], int]:
    """A panel, and the height at which the next begins."""
    lines = []
    for line in wrap(panel.title, _LETTERS):
        y += LINE
        lines.append(f'<text class="name" x="12" y="{y}">{escape(line)}</text>')
    lines += _chart(panel.changes, ages, y + 16, lang)
    y += 16 + HIGH + 52
    for number, change in enumerate(panel.changes):
        lines.append(f'<rect x="12" y="{y - 11}" width="14" height="14" fill="url(#p{number})"/>')
        for line in wrap(change.said, _LETTERS):
            lines.append(f'<text x="34" y="{y}">{escape(line)}</text>')
            y += LINE
        y += 5
    return lines, y + 6


def _chart(changes: Sequence[Bar], ages: range, top: int, lang: Lang) -> Iterator[str]:
    most = max(sum(change.ages.get(age, 0) for change in changes) for age in ages)
    step = _step(most)
    highest = -(-most // step) * step
    bottom, wide = top + HIGH, (WIDTH - LEFT - RIGHT) / len(ages)
    for value in range(0, highest + 1, step):
        y = bottom - HIGH * value / highest
        yield f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#c9c9c4"/>'
        yield f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{words.number(value, lang)}</text>'
    for place, age in enumerate(ages):
        x, y = LEFT + place * wide, float(bottom)
        for number, change in enumerate(changes):
            high = HIGH * change.ages.get(age, 0) / highest
            y -= high
            if high:
                box = f'x="{x + wide * 0.12:.1f}" y="{y:.1f}" width="{wide * 0.76:.1f}" height="{high:.1f}"'
                yield f'<rect {box} fill="url(#p{number})" stroke="#fff"/>'
        yield f'<text x="{x + wide / 2:.1f}" y="{bottom + 17}" text-anchor="middle">{age}</text>'
    axis = words.AXIS.in_(lang)
    yield f'<text x="{WIDTH - RIGHT}" y="{bottom + 35}" text-anchor="end">{axis}</text>'


def _patterns(count: int) -> Iterator[str]:
    yield "<defs>"
    for number, (colour, mark) in enumerate(zip(_COLOURS, _MARKS, strict=True)):
        if number < count:
            yield (
                f'<pattern id="p{number}" width="8" height="8" patternUnits="userSpaceOnUse">'
                f'<rect width="8" height="8" fill="{colour}"/>{mark}</pattern>'
            )
    yield "</defs>"


def _step(most: int) -> int:
    """
    The distance between two lines of the scale, so that there are some four of them.

    >>> _step(7), _step(1300), _step(42)
    (2, 500, 10)
    """
    power = int("1" + "0" * max(0, len(str(max(most, 1))) - 2))
    return next(power * factor for factor in (1, 2, 5, 10, 20, 50) if power * factor * 5 >= most)
