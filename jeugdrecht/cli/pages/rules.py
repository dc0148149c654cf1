"""
What `rules` shows.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from jeugdrecht.cli.pages import words
from jeugdrecht.cli.paper import Block, Entries, Heading, Line, Points, Table
from jeugdrecht.sources import Lang, Text

_TITLE = Text("Regels en bevoegdheden", "Rules and powers")
_MORE = Text(
    "`jeugdrecht rules ID` toont een regel; een bepaling (`sr:77c:1`, `77c Sr`) toont haar regels.",
    "`jeugdrecht rules ID` shows a rule; a provision (`sr:77c:1`, `77c Sr`) shows its rules.",
)
_AT = Text("Regels van {citation}", "Rules of {citation}")
_HEADINGS = (
    Text("Regel", "Rule"), Text("Bepaling", "Provision"), Text("Soort", "Kind"),
    Text("Uitkomst", "Outcome"), Text("Geldt", "Holds"), Text("Uitzondering op", "Exception to"),
)  # fmt: skip
_DECISION = Text("Beslissing", "Decision")
_PROVISION = Text("Bepaling", "Provision")
_KIND = Text("Soort", "Kind")
_OUTCOME = Text("Uitkomst", "Outcome")
_BY = Text("Door", "By")
_HOLDS = Text("Geldt", "Holds")
_BEFORE = Text("Daarvoor", "Before that")
_ACT = Text("Gebruikt als", "Used when")
_EXCEPTS = Text("Uitzondering op", "Exception to")
_EXCEPTED = Text("Uitgezonderd door", "Excepted by")
_CLOSING = Text("Slotregel", "Closing rule")
_IS_CLOSING = Text("geldt als geen andere regel geldt", "applies where no other rule does")
_ALSO = Text("Ook", "Also")
_FILLS = Text("Vult in", "Fills in")
_READ = Text("Gelezen tekst", "Text read")
_QUOTE = Text("Anker", "Anchor")
_FINGERPRINT = Text("Vingerafdruk", "Fingerprint")
_WHEN = Text("Wanneer", "When")
_REQUIRES = Text("Vereist", "Requires")
_GROUNDS = Text("Gronden (oordeel)", "Grounds (judgement)")
_BLOCKS = Text("zet andere regels opzij", "sets other rules aside")
_EARLIER = {
    "unread": Text("de oudere tekst is niet gelezen: onbekend", "the older text was not read: unknown"),
    "nothing": Text("bestond deze regel niet", "this rule did not exist"),
    "other_edition": Text("een andere regel geeft de oudere tekst", "another rule holds the older text"),
}


def all_rules(parts: list[dict[str, Any]], lang: Lang) -> Iterator[Block]:
    """The rules and powers, by decision."""
    yield Heading(_TITLE.in_(lang))
    for decision, group in groupby(parts, key=lambda part: str(part["decision"])):
        yield Heading(decision, 2)
        yield rows_of(list(group), lang)
    yield Line(_MORE.in_(lang), "dim")


def rules_at(citation: str, parts: list[dict[str, Any]], lang: Lang) -> Iterator[Block]:
    """The rules that a provision carries, in full."""
    yield Heading(_AT.in_(lang).format(citation=citation))
    for part in parts:
        yield from one_rule(part, lang, level=2)


def rows_of(parts: list[dict[str, Any]], lang: Lang) -> Table:
    """Rules in a table; the last column only where one of them is an exception."""
    rows = tuple(
        (part["id"], part["citation"], words.KINDS[part["kind"]].in_(lang), outcome(part, lang),
         words.dates(part["since"], part["until"], lang), "\n".join(part["excepts"]))
        for part in parts
    )  # fmt: skip
    count = 6 if any(part["excepts"] for part in parts) else 5
    return Table(tuple(h.in_(lang) for h in _HEADINGS[:count]), tuple(row[:count] for row in rows))


def outcome(part: dict[str, Any], lang: Lang) -> str:
    """What a rule gives, in a few words."""
    conclusion = part["conclusion"]
    if conclusion is None:
        return _BLOCKS.in_(lang)
    return str(
        conclusion["label"] if "label" in conclusion else conclusion.get("vraagt", conclusion.get("id", ""))
    )


def one_rule(part: dict[str, Any], lang: Lang, level: int = 1) -> Iterator[Block]:
    """One rule or power."""
    yield Heading(part["id"], level)
    yield Line(part["summary"])
    yield Entries((*_identity(part, lang), *_relations(part, lang)))
    for heading, key in ((_WHEN, "condition"), (_REQUIRES, "requires"), (_GROUNDS, "grounds")):
        if key in part:
            yield Heading(heading.in_(lang), level + 1)
            yield Points((words.point(part[key]),))


def _identity(part: dict[str, Any], lang: Lang) -> tuple[tuple[str, str], ...]:
    return (
        (_DECISION.in_(lang), part["decision"]),
        (_PROVISION.in_(lang), f"{part['citation']} ({part['rank_label']}), {part['heading']}"),
        (_KIND.in_(lang), words.KINDS[part["kind"]].in_(lang)),
        (_OUTCOME.in_(lang), outcome(part, lang)),
        (_BY.in_(lang), words.officials((part["actor"],), lang) if part["actor"] else ""),
        (_HOLDS.in_(lang), words.period(part["since"], part["until"], lang)),
        (_BEFORE.in_(lang), _EARLIER[part["earlier"]].in_(lang)),
    )


def _relations(part: dict[str, Any], lang: Lang) -> tuple[tuple[str, str], ...]:
    return (
        (_ACT.in_(lang), part.get("act") or ""),
        (_CLOSING.in_(lang), _IS_CLOSING.in_(lang) if part.get("closing") else ""),
        (_EXCEPTS.in_(lang), ", ".join(part["excepts"])),
        (_EXCEPTED.in_(lang), "" if part.get("closing") else ", ".join(part.get("excepted_by", ()))),
        (_ALSO.in_(lang), ", ".join(place["citation"] for place in part["rests_on"])),
        (_FILLS.in_(lang), part.get("fills") or ""),
        (_READ.in_(lang), words.day(part["read"], lang)),
        (_QUOTE.in_(lang), f"„{part['quote']}”" if part["quote"] else ""),
        (_FINGERPRINT.in_(lang), part["fingerprint"]),
    )
