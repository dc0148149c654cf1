"""
An audit as a page: the outcome at a glance, then each norm with what was found and what is missing.
"""

from collections.abc import Iterator

from jeugdrecht.audit import Audit, Entry, NormTable, OwnNorm
from jeugdrecht.cli.paper import Block, Cell, Entries, Heading, Line, Point, Points, Table
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording.values import iso_day
from jeugdrecht.findings import Result
from jeugdrecht.report.overview import overview
from jeugdrecht.report.tone import Tone
from jeugdrecht.sources import Lang, Place, Text, cite

_TITLES = {
    "institution": Text("Toets van {case}, op {day}", "Audit of {case}, on {day}"),
    "region": Text("{case} vergeleken met het advies, op {day}", "{case} compared with the advice, on {day}"),
}
_NAMELESS = Text("zonder naam", "without a name")
_AT_A_GLANCE = Text("Uitkomst", "Outcome")
_WHAT = Text("Vraag", "Question")
_NOT_APPLICABLE = Text("niet aan de orde in deze zaak", "not raised by this case")
_COMMON = Text(
    "Bij veel normen vastgesteld, en daar niet herhaald", "Found with many norms, not repeated there"
)
_OWN = Text("Eigen normentabel: {title}", "Own table of norms: {title}")
_OWN_NOTE = Text(
    "Deze normen en uitkomsten komen uit de tabel van de gebruiker; zij zijn hier niet nagerekend.",
    "These norms and outcomes come from the user's own table; nothing of them was worked out here.",
)
_HEADINGS = (
    Text("Vindplaats", "Place"), Text("Waarover", "About"), Text("Voor wie", "Addressee"),
    Text("Uitkomst", "Outcome"),
)  # fmt: skip
_OWN_HEADINGS = (Text("Norm", "Norm"), Text("Thema", "Theme"), Text("Uitkomst", "Outcome"))
_FOR = Text("voor wie: {who}", "addressee: {who}")
_RESTS_ON = Text("rust op: {places}", "rests on: {places}")
_BASIS = Text("rust ook op: {places}", "also rests on: {places}")
_BY = Text("opgegeven: {origin}", "given: {origin}")
_SECONDARY = Text("de tekst zelf is niet gelezen", "the text itself was not read")
_FOUND = Text("gevonden: {text}", "found: {text}")
_MISSING = Text("ontbreekt: {text}", "missing: {text}")
_WAITS = Text("aan een persoon: {text}", "left to a person: {text}")
_SOURCE = Text("Herkomst: {source}", "Source: {source}")
_OUTCOMES: dict[str, tuple[Text, Tone]] = {
    "voldoet": (Text("voldoet", "is met"), "good"),
    "voldoet_niet": (Text("voldoet niet", "is not met"), "bad"),
    "onbekend": (Text("onbekend", "unknown"), "open"),
    "nvt": (Text("n.v.t.", "not applicable"), "dim"),
}


def heading(result: Result, audit: Audit, lang: Lang) -> str:
    """What the page is called."""
    case = result.case or _NAMELESS.in_(lang)
    return _TITLES[audit.kind].in_(lang).format(case=case, day=iso_day(Words(lang), result.on))


def blocks(result: Result, audit: Audit, own: NormTable | None, lang: Lang) -> Iterator[Block]:
    """
    The whole page.

    Args:
        result: the findings, the checklist last.
        audit: the table of the checklist.
        own: the user's own norms.
        lang: the language.
    """
    yield Heading(heading(result, audit, lang))
    yield Line(audit.statement, "strong")
    yield Heading(_AT_A_GLANCE.in_(lang), 2)
    yield Entries(tuple((label, str(count)) for label, count in _counts(audit, lang)))
    if len(result.findings) > 1:
        yield from _questions(result, lang)
    rows = tuple(_row(entry, audit) for entry in audit.entries)
    yield Table(tuple(text.in_(lang) for text in _HEADINGS), rows)
    if audit.common:
        yield Heading(_COMMON.in_(lang), 3)
        yield Points(tuple(Point(text) for text in audit.common))
    for label in (audit.unmet, audit.unknown, audit.met):
        yield from _group(label, [_point(entry, lang) for entry in audit.entries if entry.label == label])
    yield from _group(_NOT_APPLICABLE.in_(lang), [Point(text) for text in audit.others])
    if own is not None:
        yield from _own(own, lang)


def _counts(audit: Audit, lang: Lang) -> Iterator[tuple[str, int]]:
    for label in (audit.met, audit.unmet, audit.unknown):
        yield label, audit.count(label)
    yield _NOT_APPLICABLE.in_(lang), len(audit.others)


def _questions(result: Result, lang: Lang) -> Iterator[Block]:
    """What was asked besides the norms, all but the last finding."""
    rows = tuple(
        # That a question is answered says nothing of whether the answer is good.
        (finding.found.decision.question.in_(lang), "\n".join(row.outcome))
        for finding, row in zip(result.findings[:-1], overview(result, lang)[:-1], strict=True)
    )
    yield Table((_WHAT.in_(lang), _HEADINGS[-1].in_(lang)), rows)


def _group(label: str, points: list[Point]) -> Iterator[Block]:
    if points:
        yield Heading(f"{label[0].upper()}{label[1:]} ({len(points)})", 2)
        yield Points(tuple(points))


def _row(entry: Entry, audit: Audit) -> tuple[str | Cell, ...]:
    # What advice asks and is absent is no fault.
    tones: dict[str, Tone] = {audit.met: "good", audit.unmet: "dim" if audit.kind == "region" else "bad"}
    outcome = Cell(entry.label, tones.get(entry.label, "open"))
    return Cell(entry.citation, url=entry.url), entry.heading, entry.addressee, outcome


def _point(entry: Entry, lang: Lang) -> Point:
    def told(text: Text, parts: tuple[str, ...]) -> list[Point]:
        return [Point(text.in_(lang).format(text=part)) for part in parts]

    beneath = [Point(_FOR.in_(lang).format(who=entry.addressee))] if entry.addressee else []
    if entry.basis:
        beneath.append(Point(_BASIS.in_(lang).format(places="; ".join(entry.basis))))
    if entry.confidence == "secondary":
        beneath.append(Point(_SECONDARY.in_(lang)))
    beneath += told(_FOUND, entry.found) + told(_MISSING, entry.missing) + told(_WAITS, entry.waits)
    return Point(f"{entry.citation}, {entry.heading}", tuple(beneath))


def _own(own: NormTable, lang: Lang) -> Iterator[Block]:
    yield Heading(_OWN.in_(lang).format(title=own.title), 2)
    yield Line(_OWN_NOTE.in_(lang), "strong")
    if own.source:
        yield Line(_SOURCE.in_(lang).format(source=own.source))
    norms = sorted(own.norms, key=lambda norm: norm.theme)
    yield Table(
        tuple(text.in_(lang) for text in _OWN_HEADINGS), tuple(_own_row(norm, lang) for norm in norms)
    )
    yield Points(tuple(_own_point(norm, lang) for norm in norms))


def _own_row(norm: OwnNorm, lang: Lang) -> tuple[str | Cell, ...]:
    label, tone = _OUTCOMES[norm.outcome]
    return norm.id, norm.theme, Cell(label.in_(lang), tone)


def _own_point(norm: OwnNorm, lang: Lang) -> Point:
    told = []
    if norm.basis:
        places = "; ".join(cite(Place.parse(place), lang=lang) for place in norm.basis)
        told.append(_RESTS_ON.in_(lang).format(places=places))
    if norm.confidence == "secundair":
        told.append(_SECONDARY.in_(lang))
    on = iso_day(Words(lang), norm.on) if norm.on else None
    if origin := "; ".join(part for part in (norm.by, norm.because, on) if part):
        told.append(_BY.in_(lang).format(origin=origin))
    return Point(f"{norm.id}: {norm.norm}", tuple(map(Point, told)))
