"""
What `sources` shows.
"""

from collections.abc import Iterator
from typing import Any

from jeugdrecht.cli.pages import words
from jeugdrecht.cli.pages.rules import rows_of
from jeugdrecht.cli.paper import Block, Cell, Entries, Heading, Line, Point, Points, Table
from jeugdrecht.report.tone import Tone
from jeugdrecht.sources import Lang, Text

_TITLE = Text("Bronnen", "Sources")
_HEADINGS = (
    Text("Id", "Id"),
    Text("Bepaling", "Provision"),
    Text("Onderwerp", "Subject"),
    Text("Stand", "State"),
)
_COUNTS = Text(
    "{encoded} uitgewerkt in regels, {catalogue} ter informatie, {not_modelled} niet uitgewerkt.",
    "{encoded} encoded in rules, {catalogue} for information, {not_modelled} not worked out.",
)
_STATES = {
    "encoded": Text("uitgewerkt", "encoded"),
    "catalogue": Text("ter informatie", "for information"),
    "not_modelled": Text("niet uitgewerkt", "not worked out"),
}
_TONES: dict[str, Tone] = {"encoded": "good", "catalogue": "dim", "not_modelled": "open"}
_MORE = Text(
    '`jeugdrecht sources ID` toont een bepaling; "77c Sr", een JCI-link en een webadres werken ook.',
    '`jeugdrecht sources ID` shows a provision; "77c Sr", a JCI link and a web address work too.',
)
_INSTRUMENT = Text("Regeling", "Instrument")
_STATE = Text("Stand", "State")
_SINCE = Text("Deze inhoud", "This content")
_READ = Text("Gelezen tekst", "Text read")
_CONFIDENCE = Text("Gelezen in", "Read in")
_CONFIDENCES = {
    "text": Text("de officiële tekst", "the official text"),
    "secondary": Text("een bron erover, niet de tekst zelf", "a source about it, not the text itself"),
}
_LINK = Text("Tekst van vandaag", "Text of today")
_NO_LINK = Text("geen officiële link bekend", "no official link known")
_HISTORY = Text("Eerdere inhoud", "Earlier content")
_RULES = Text("Regels die hierop rusten", "Rules that rest on it")
_NO_RULES = Text("Geen regel rust op deze bepaling.", "No rule rests on this provision.")
_NOT_MODELLED = Text("Niet uitgewerkt", "Not worked out")
_MARKS = Text("geldt voor {decisions}", "concerns {decisions}")
_BENEATH = Text("Daaronder", "Beneath it")


def all_sources(sources: dict[str, Any], lang: Lang) -> Iterator[Block]:
    """The provisions, by instrument."""
    yield Heading(_TITLE.in_(lang))
    yield Line(_COUNTS.in_(lang).format(**sources["counts"]))
    for known in sources["instruments"]:
        yield Heading(f"{known['title']} ({known['rank_label']})", 2)
        yield _table(known["provisions"], lang)
    yield Line(_MORE.in_(lang), "dim")


def one_source(source: dict[str, Any], lang: Lang) -> Iterator[Block]:
    """One place: its own entry, if it has one, and those beneath it."""
    yield Heading(source["citation"])
    if "summary" in source:
        yield Line(source["heading"], "strong")
        yield Line(source["summary"])
    yield Entries(((_INSTRUMENT.in_(lang), f"{source['instrument']['title']} ({source['rank_label']})"),
                   *_entry(source, lang),
                   (_LINK.in_(lang), source["url"] or _NO_LINK.in_(lang))))  # fmt: skip
    if "summary" in source:
        yield from _details(source, lang)
    if source["provisions"]:
        yield Heading(_BENEATH.in_(lang), 2)
        for below in source["provisions"]:
            yield Points((_below(below, lang),))


def _entry(source: dict[str, Any], lang: Lang) -> tuple[tuple[str, str], ...]:
    if "summary" not in source:
        return (("Id", source["id"]),)
    return (
        ("Id", source["id"]),
        (_STATE.in_(lang), _STATES[source["state"]].in_(lang)),
        (_SINCE.in_(lang), words.period(source["since"], None, lang)),
        (_READ.in_(lang), words.day(source["read"], lang)),
        (_CONFIDENCE.in_(lang), _CONFIDENCES[source["confidence"]].in_(lang)),
    )


def _details(source: dict[str, Any], lang: Lang) -> Iterator[Block]:
    if source["history"]:
        yield Heading(_HISTORY.in_(lang), 2)
        told = ((words.period(e["since"], e["until"], lang), e["note"]) for e in source["history"])
        yield Points(tuple(Point(f"{when}: {note}" if note else when) for when, note in told))
    yield Heading(_RULES.in_(lang), 2)
    yield rows_of(source["rules"], lang) if source["rules"] else Line(_NO_RULES.in_(lang))
    if source["not_modelled"]:
        yield Heading(_NOT_MODELLED.in_(lang), 2)
        yield Points(tuple(_left_out(omission, lang) for omission in source["not_modelled"]))


def _left_out(omission: dict[str, Any], lang: Lang) -> Point:
    marks = _MARKS.in_(lang).format(decisions=", ".join(omission["decisions"]))
    beneath = (Point(omission["why"]), *((Point(marks),) if omission["decisions"] else ()))
    return Point(omission["what"], beneath)


def _below(provision: dict[str, Any], lang: Lang) -> Point:
    state = _STATES[provision["state"]].in_(lang)
    return Point(f"{provision['id']}: {provision['heading']} ({state})", (Point(provision["summary"]),))


def _table(provisions: list[dict[str, Any]], lang: Lang) -> Table:
    rows = tuple(
        (p["id"], p["citation"], p["heading"], Cell(_STATES[p["state"]].in_(lang), _TONES[p["state"]]))
        for p in provisions
    )
    return Table(tuple(heading.in_(lang) for heading in _HEADINGS), rows)
