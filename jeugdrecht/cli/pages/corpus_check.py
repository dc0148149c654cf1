"""
What `corpus check` prints: the counts, each provision that moved, and what could not be compared.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from jeugdrecht.cli.pages import words
from jeugdrecht.cli.paper import Block, Cell, Entries, Heading, Line, Point, Points, Table
from jeugdrecht.report.tone import Tone
from jeugdrecht.sources import INSTRUMENTS, Lang, Text

_TITLE = Text("De regels naast de wetteksten, {day}", "The rules beside the official texts, {day}")
_ABOUT = Text(
    "Vergeleken wordt de tekst van elke aangehaalde bepaling met die waarin de regels zijn gecontroleerd.",
    "The text of each cited provision is compared with the text in which the rules were verified.",
)
_OUTCOMES: dict[str, tuple[Text, Tone]] = {
    "same": (Text("dezelfde tekst", "the same text"), "good"),
    "changed": (Text("gewijzigd", "changed"), "bad"),
    "gone": (Text("verdwenen of vervallen", "gone or lapsed"), "bad"),
    "not_in_force": (Text("niet in werking", "not in force"), "bad"),
    "unverified": (Text("niet gecontroleerd", "not verified"), "open"),
    "unknown": (Text("niet te vergelijken", "cannot be compared"), "dim"),
}
_HEADINGS = (Text("Uitkomst", "Outcome"), Text("Bepalingen", "Provisions"))
_SAID = {
    "changed": Text("De tekst is gewijzigd.", "The text changed."),
    "gone": Text(
        "Deze bepaling staat niet meer in de tekst.", "This provision no longer stands in the text."
    ),
    "lapsed": Text("Deze bepaling is vervallen.", "This provision lapsed."),
    "not_in_force": Text(
        "Deze tekst is gedrukt, en is niet in werking.", "This text is printed, and is not in force."
    ),
}
_VERIFIED = Text("Gecontroleerd in", "Verified in")
_FOUND = Text("Vergeleken met", "Compared with")
_IN_FILE = Text("tekst vanaf {day}, uit {file}", "text from {day}, from {file}")
_TEXT_OF = Text("de tekst van {day}", "the text of {day}")
_GONE = Text("weg", "gone")
_NEW = Text("nieuw", "new")
_DIFFERENCE = Text("Verschil", "Difference")
_NO_OLD = Text(
    "de tekst van {day} staat niet in het corpus; voeg die toe om het verschil te zien",
    "the text of {day} is not in the corpus; add it to see the difference",
)
_RULES = Text("Regels", "Rules")
_DECISIONS = Text("Beslissingen", "Decisions")
_TESTS = Text("Toetsen", "Tests")
_EXERCISES = Text("Oefeningen", "Exercises")
_NO_TESTS = Text("de toetsen van het project staan hier niet", "the project's tests are not here")
_NONE = Text("geen", "none")
_UNCHECKED = Text("Niet gecontroleerd", "Not verified")
_UNCHECKED_MEANS = Text(
    "Hiervan is er een tekst, en geen vingerafdruk om die mee te vergelijken. Lees ze na.",
    "Of these there is a text, and no fingerprint to compare it with. Read them.",
)
_UNKNOWN = Text("Niet te vergelijken", "Cannot be compared")
_WHY = Text("Waarom", "Why")
_INSTRUMENT = Text("Regeling", "Instrument")
_COUNT = Text("Aantal", "Number")
_WHYS = {
    "no_text": Text("geen artikel in het Basiswettenbestand", "no article in the official database"),
    "no_edition": Text("geen tekst in het corpus", "no text in the corpus"),
    "not_added": Text("dat deel is niet toegevoegd", "that part was not added"),
    "older": Text("de tekst in het corpus is ouder", "the text in the corpus is older"),
}
_ALL_WELL = Text(
    "Geen van de vergeleken bepalingen is gewijzigd.", "None of the provisions compared has changed."
)


def blocks(data: Mapping[str, Any], lang: Lang) -> Iterator[Block]:
    """
    The page.

    Args:
        data: what was compared, as the JSON has it.
        lang: the language.
    """
    yield Heading(_TITLE.in_(lang).format(day=words.day(data["on"], lang)))
    yield Line(_ABOUT.in_(lang))
    rows = tuple(
        (Cell(said.in_(lang), tone), str(data["counts"][name])) for name, (said, tone) in _OUTCOMES.items()
    )
    yield Table(tuple(one.in_(lang) for one in _HEADINGS), rows)
    moved = [entry for entry in data["entries"] if entry["outcome"] in ("changed", "gone", "not_in_force")]
    if not moved and data["counts"]["same"]:
        yield Line(_ALL_WELL.in_(lang), "good")
    for entry in moved:
        yield from _moved(entry, lang)
    yield from _unverified(data["entries"], lang)
    yield from _unknown(data["entries"], lang)


def _moved(entry: Mapping[str, Any], lang: Lang) -> Iterator[Block]:
    yield Heading(f"{entry['citation']} ({entry['id']})", 2)
    yield Line(_SAID["lapsed" if entry["why"] == "lapsed" else entry["outcome"]].in_(lang), "bad")
    where = _IN_FILE.in_(lang).format(day=words.day(entry["edition"], lang), file=entry["file"])
    verified = entry["verified"]
    yield Entries((
        (_VERIFIED.in_(lang), _TEXT_OF.in_(lang).format(day=words.day(verified, lang)) if verified else ""),
        (_FOUND.in_(lang), where),
        (_DIFFERENCE.in_(lang), _difference(entry, lang)),
        (_RULES.in_(lang), ", ".join(entry["rules"]) or _NONE.in_(lang)),
        (_DECISIONS.in_(lang), ", ".join(entry["decisions"]) or _NONE.in_(lang)),
        (_TESTS.in_(lang), _tests(entry["tests"], lang)),
        (_EXERCISES.in_(lang), _exercises(entry["exercises"])),
    ))  # fmt: skip


def _difference(entry: Mapping[str, Any], lang: Lang) -> str:
    if entry["outcome"] != "changed":
        return ""
    if not entry["changes"]:
        return _NO_OLD.in_(lang).format(day=words.day(entry["verified"], lang))
    told = {"same": "{}", "gone": f"[{_GONE.in_(lang)}: {{}}]", "new": f"[{_NEW.in_(lang)}: {{}}]"}
    return " ".join(told[piece["kind"]].format(piece["text"]) for piece in entry["changes"])


def _tests(found: list[str] | None, lang: Lang) -> str:
    return _NO_TESTS.in_(lang) if found is None else ", ".join(found) or _NONE.in_(lang)


def _exercises(decisions: list[str]) -> str:
    named = " ".join(f"--decision {id}" for id in decisions)
    return f"jeugdrecht train quiz {named}" if decisions else ""


def _unverified(entries: list[dict[str, Any]], lang: Lang) -> Iterator[Block]:
    found = [entry for entry in entries if entry["outcome"] == "unverified"]
    if not found:
        return
    yield Heading(_UNCHECKED.in_(lang), 2)
    yield Line(_UNCHECKED_MEANS.in_(lang))
    by = Counter(entry["instrument"] for entry in found)
    yield Points(tuple(
        Point(f"{INSTRUMENTS[id].abbreviation} ({count}): "
              + ", ".join(entry["id"] for entry in found if entry["instrument"] == id))
        for id, count in by.items()
    ))  # fmt: skip


def _unknown(entries: list[dict[str, Any]], lang: Lang) -> Iterator[Block]:
    counted = Counter(
        (entry["instrument"], entry["why"]) for entry in entries if entry["outcome"] == "unknown"
    )
    if not counted:
        return
    yield Heading(_UNKNOWN.in_(lang), 2)
    rows = tuple(
        (INSTRUMENTS[id].abbreviation, _WHYS[why].in_(lang), str(count))
        for (id, why), count in counted.items()
    )
    yield Table((_INSTRUMENT.in_(lang), _WHY.in_(lang), _COUNT.in_(lang)), rows)
