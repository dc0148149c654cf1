"""
What `corpus list`, `corpus show` and `corpus search` print.
"""

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from jeugdrecht.cli.pages import words
from jeugdrecht.cli.paper import Block, Entries, Heading, Line, Point, Points, Ready, Table
from jeugdrecht.sources import Lang, Text

_TITLE = Text("Wetteksten", "Official texts")
_HISTORIES = Text("Wetstechnische informatie", "Legislative histories")
_COUNTS = Text(
    "{texts} teksten van {instruments} regelingen, {passages} artikelen, leden en onderdelen.",
    "{texts} texts of {instruments} instruments, {passages} articles, leden and onderdelen.",
)
_HEADINGS = (
    Text("Regeling", "Instrument"), Text("Id", "Id"), Text("Tekst vanaf", "Text from"),
    Text("Artikelen", "Articles"), Text("Passages", "Passages"), Text("Bestand", "File"),
)  # fmt: skip
_HISTORY_HEADINGS = (
    Text("Regeling", "Instrument"), Text("Id", "Id"), Text("Gemaakt op", "Made on"),
    Text("Wijzigingen", "Amendments"), Text("Bestand", "File"),
)  # fmt: skip
_PART = Text("(deel) {title}", "(part) {title}")
_EDITION = Text("Tekst vanaf", "Text from")
_NEXT = Text("Volgende tekst", "Next text")
_NEXT_IS = Text(
    "{day}; tussen beide kunnen andere teksten ontbreken", "{day}; others may be missing in between"
)
_NEWEST = Text(
    "geen in het corpus; of er intussen een nieuwere is, weet alleen wetten.overheid.nl",
    "none in the corpus; only wetten.overheid.nl knows whether there is a newer one by now",
)
_SINCE = Text("Deze bewoording", "This wording")
_FILE = Text("Bestand", "File")
_LINK = Text("Link", "Link")
_STATES = {
    "not_in_force": Text(
        "Niet in werking: deze tekst is gedrukt, en geldt (nog) niet.",
        "Not in force: this text is printed, and is not law (yet).",
    ),
    "lapsed": Text("Vervallen.", "Lapsed."),
}
_DIFFERS = Text(
    "Wijkt af van de tekst vanaf {day}, waarin de regels zijn nagelezen.",
    "Differs from the text from {day}, in which the rules were verified.",
)
_AMENDMENTS = Text(
    "Wijzigingen volgens de wetstechnische informatie", "Amendments by the legislative history"
)
_NO_DAY = Text("nog zonder dag", "without a day as yet")
_BACK_TO = Text("werkt terug tot {day}", "works back to {day}")
_FOUND = Text("{count} vindplaatsen van: {words}", "{count} places with: {words}")
_NOTHING = Text("Nergens gevonden: {words}.", "Found nowhere: {words}.")
_IN_TEXT = Text("tekst vanaf {day}", "text from {day}")
_OFFICIAL = Text("Officiële tekst", "Official text")


def all_texts(data: Mapping[str, Any], lang: Lang) -> Iterator[Block]:
    """Every text and every legislative history, with how much they hold."""
    texts, histories = data["texts"], data["histories"]
    yield Heading(_TITLE.in_(lang))
    yield Line(_COUNTS.in_(lang).format(
        texts=len(texts), instruments=len({one["bwb"] for one in texts}),
        passages=sum(one["passages"] for one in texts),
    ))  # fmt: skip
    if texts:
        yield Table(tuple(one.in_(lang) for one in _HEADINGS), tuple(_text_row(one, lang) for one in texts))
    if histories:
        yield Heading(_HISTORIES.in_(lang), 2)
        rows = tuple(
            (one["title"], one["bwb"], one["made_on"], str(one["amendments"]), one["file"])
            for one in histories
        )
        yield Table(tuple(one.in_(lang) for one in _HISTORY_HEADINGS), rows)


def one_text(text: Mapping[str, Any], lang: Lang, width: int) -> Iterator[Block]:
    """The text of one provision, and where it comes from."""
    yield Heading(text["citation"])
    yield from _body(text, lang, width)


def beneath_source(text: Mapping[str, Any], lang: Lang, width: int) -> Iterator[Block]:
    """The same beneath what is known of a provision."""
    yield Heading(_OFFICIAL.in_(lang), 2)
    yield from _body(text, lang, width)


def hits(data: Mapping[str, Any], lang: Lang) -> Iterator[Block]:
    """Where words were found."""
    asked = " ".join(data["words"])
    if not data["hits"]:
        yield Line(_NOTHING.in_(lang).format(words=asked))
        return
    yield Heading(_FOUND.in_(lang).format(count=len(data["hits"]), words=asked))
    yield Points(tuple(
        Point(f"{hit['citation']} ({_IN_TEXT.in_(lang).format(day=words.day(hit['edition'], lang))})",
              (Point(hit["piece"]),))
        for hit in data["hits"]
    ))  # fmt: skip


def _text_row(text: Mapping[str, Any], lang: Lang) -> tuple[str, ...]:
    named = _PART.in_(lang).format(title=text["title"]) if text["is_part"] else text["title"]
    return (
        named, text["bwb"], text["edition"], str(text["articles"]), str(text["passages"]), text["file"],
    )  # fmt: skip


def _body(text: Mapping[str, Any], lang: Lang, width: int) -> Iterator[Block]:
    several = len(text["passages"]) > 1
    for passage in text["passages"]:
        if several:
            yield Line(passage["path"][0], "strong")
        if passage["state"] in _STATES:
            yield Line(_STATES[passage["state"]].in_(lang), "bad")
        yield Ready("\n".join(_wrapped(passage["text"], width)))
    if text["differs_from"]:
        yield Line(_DIFFERS.in_(lang).format(day=words.day(text["differs_from"], lang)), "bad")
    nearest = text["next_edition"]
    following = _NEXT_IS.in_(lang).format(day=words.day(nearest, lang)) if nearest else _NEWEST.in_(lang)
    yield Entries((
        (_EDITION.in_(lang), words.day(text["edition"], lang)),
        (_NEXT.in_(lang), following),
        (_SINCE.in_(lang), _since(text, lang)),
        (_FILE.in_(lang), text["file"]),
        (_LINK.in_(lang), text["url"] or ""),
    ))  # fmt: skip
    if text["amendments"]:
        yield Heading(_AMENDMENTS.in_(lang), 2)
        yield Points(tuple(Point(_amendment(one, lang)) for one in text["amendments"]))


def _since(text: Mapping[str, Any], lang: Lang) -> str:
    said = [one for one in text["passages"] if one["since"]]
    if not said:
        return ""
    last = max(said, key=lambda one: one["since"])
    source = f" ({last['source']})" if last["source"] else ""
    return f"{words.period(last['since'], None, lang)}{source}"


def _amendment(amendment: Mapping[str, Any], lang: Lang) -> str:
    when = words.day(amendment["day"], lang) if amendment["day"] else _NO_DAY.in_(lang)
    parts = [amendment["effect"], amendment["source"] or ""]
    if amendment["back_to"]:
        parts.append(_BACK_TO.in_(lang).format(day=words.day(amendment["back_to"], lang)))
    return f"{when}: {', '.join(part for part in parts if part)}"


def _wrapped(text: str, width: int) -> Iterator[str]:
    for line in text.split("\n"):
        indent = " " * (len(line) - len(line.lstrip()))
        yield from textwrap.wrap(
            line.strip(), max(width, 40), initial_indent=indent, subsequent_indent=f"{indent}  ",
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip
