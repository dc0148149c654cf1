"""
A timeline as a page to print: the picture, and beneath it everything that it shows in words.
"""

from collections.abc import Iterable
from html import escape

from jeugdrecht.dossier import wording
from jeugdrecht.dossier.course import Run
from jeugdrecht.dossier.model import Event
from jeugdrecht.dossier.picture.svg import (
    DAYS_OF,
    HAPPENED,
    RAN,
    SHAPES,
    TITLE,
    dated,
    happened,
    span_words,
    timeline_svg,
)
from jeugdrecht.dossier.timeline import Span, Timeline
from jeugdrecht.sources import Lang, Text

STYLE = """\
body { font: 14px/1.45 system-ui, sans-serif; color: #1c1c1c; max-width: 75rem; margin: 1.5rem auto; }
body { padding: 0 1rem; }
svg { width: 100%; height: auto; border: 1px solid #ccc; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .7rem .25rem 0; }
th, td { border-bottom: 1px solid #ddd; }
td:first-child { white-space: nowrap; }
.good { color: #1e6b2c; } .bad { color: #9c1c1c; } .dim { color: #555; } .open { color: #7a4b00; }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }"""
KNOWN = Text("zoals bekend op {day}", "as known on {day}")
LEGEND = Text(
    "Een rondje is een gebeurtenis, een ruit een termijn; de nummers staan hieronder. Groen: op tijd; rood: "
    "te laat of niet gedaan; blauw: loopt nog; grijs: geëindigd, vervangen of niet gebruikt.",
    "A circle is an event, a diamond a day that counted; the numbers stand below. Green: in time; red: late "
    "or not done; blue: still running; grey: ended, replaced or not used.",
)
NOTE = Text(
    "Een hulpmiddel voor wie het recht kent; geen juridisch advies. De officiële tekst gaat voor.",
    "A tool for people who know the law; not legal advice. The official text prevails.",
)
HEADINGS = {
    "spans": (Text("Wat", "What"), Text("Van", "From"), Text("Tot", "Until")),
    "events": (
        Text("Nr", "No"), Text("Dag", "Day"), Text("Gebeurtenis", "Event"), Text("Door", "By"),
        Text("Over", "About"), Text("Vastgelegd", "Recorded"),
    ),
    "days": (
        Text("Nr", "No"), Text("Dag", "Day"), Text("Wat", "What"), Text("Wie", "Who"),
        Text("Bepaling", "Provision"), Text("Uitkomst", "Outcome"),
    ),
}  # fmt: skip
TONES = {
    "op_tijd": "good", "gedaan": "good", "te_laat": "bad", "verstreken": "bad", "onbekend": "open",
    "voorbij": "dim", "geeindigd": "dim", "vervangen": "dim",
}  # fmt: skip
NO_END = Text("zonder einddatum", "no end date")
NOT_SURE = Text("(staat niet vast)", "(not settled)")


def timeline_html(timeline: Timeline, lang: Lang = "nl") -> str:
    """
    A page with a timeline: one file that needs nothing else and prints on paper lying down.

    Args:
        timeline: the timeline.
        lang: the language.

    >>> from jeugdrecht.dossier.model import Dossier
    >>> from jeugdrecht.dossier.timeline import timeline_of
    >>> timeline_html(timeline_of(Dossier("d", ()), on=20260301)).splitlines()[0]
    '<!DOCTYPE html>'
    """
    title = TITLE.in_(lang).format(id=timeline.id or "", day=wording.day(timeline.on, lang))
    if timeline.known is not None:
        title += f", {KNOWN.in_(lang).format(day=wording.day(timeline.known, lang))}"
    parts = (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>\n<main>",
        f"<h1>{escape(title)}</h1>",
        timeline_svg(timeline, lang),
        f'<p class="dim">{escape(LEGEND.in_(lang))}</p>',
        _table(RAN, "spans", (_span_row(span, lang) for span in timeline.spans), lang),
        _table(DAYS_OF, "days", (_run_row(n, run, lang) for n, run in enumerate(dated(timeline), 1)), lang),
        _table(
            HAPPENED, "events", (_event_row(n, e, lang) for n, e in enumerate(happened(timeline), 1)), lang
        ),
        f"<p>{escape(NOTE.in_(lang))}</p>\n</main>\n</body>\n</html>\n",
    )
    return "\n".join(parts)


def _table(title: Text, name: str, rows: Iterable[str], lang: Lang) -> str:
    heads = "".join(f'<th scope="col">{escape(text.in_(lang))}</th>' for text in HEADINGS[name])
    body = "\n".join(rows)
    table = f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
    return f"<h2>{escape(title.in_(lang))}</h2>\n{table}"


def _row(*cells: str) -> str:
    return (
        "<tr>"
        + "".join(cell if cell.startswith("<td") else f"<td>{escape(cell)}</td>" for cell in cells)
        + "</tr>"
    )


def _span_row(span: Span, lang: Lang) -> str:
    until = NO_END.in_(lang) if span.until is None else wording.day(span.until, lang)
    sure = until if span.sure else f"{until} {NOT_SURE.in_(lang)}"
    return _row(span_words(span, lang), wording.day(span.since, lang), sure)


def _event_row(number: int, event: Event, lang: Lang) -> str:
    recorded = wording.day(event.recorded, lang) if event.recorded != event.on else ""
    who = wording.actor(event.by, lang)
    on = wording.day(event.on, lang)
    return _row(str(number), on, wording.kind(event.kind, lang), who, event.about or "", recorded)


def _run_row(number: int, run: Run, lang: Lang) -> str:
    deadline, outcome = run.deadline, wording.OUTCOMES[run.outcome].in_(lang)
    what = wording.what(deadline, lang)
    sign = SHAPES[run.outcome][1]
    told = f'<td class="{TONES.get(run.outcome, "")}">{escape(f"{sign} {outcome}")}</td>'
    meaning = wording.MEANINGS[deadline.meaning].in_(lang)
    return _row(
        str(number), f"{meaning} {wording.when(deadline, lang)}", what, wording.holder(deadline, lang),
        wording.citations(deadline.rules, lang), told,
    )  # fmt: skip
