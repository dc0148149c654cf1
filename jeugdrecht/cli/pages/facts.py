"""
What `facts` shows.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from jeugdrecht.cli.pages import words
from jeugdrecht.cli.paper import Block, Entries, Heading, Line, Points, Table
from jeugdrecht.explain.wording import Words as Spoken
from jeugdrecht.sources import Lang, Text

_TITLE = Text("Feiten", "Facts")
_HEADINGS = (Text("Feit", "Fact"), Text("Vraag", "Question"), Text("Antwoord", "Answer"))
_MORE = Text(
    "`jeugdrecht facts ID` toont alles over een feit; `jeugdrecht case template` schrijft een zaakbestand.",
    "`jeugdrecht facts ID` shows all about a fact; `jeugdrecht case template` writes a case file.",
)
_ANSWER = Text("Antwoord", "Answer")
_UNIT = Text("({unit})", "({unit})")
_OR_NVT = Text("of nvt", "or nvt")
_NATURE = Text("Soort", "Kind")
_BY = Text("Oordeel van", "Judged by")
_BELONGS = Text("Hoort bij", "Belongs to")
_LEFT_OUT = Text("Weggelaten", "Left out")
_LEFT_OUT_IS = {
    "unknown": Text("onbekend", "unknown"),
    "not_happened": Text("niet gebeurd", "has not happened"),
}
_FIXED = Text("Vast", "Fixed")
_IS_FIXED = Text("verandert niet", "does not change")
_DECISIONS = Text("Gevraagd door", "Asked by")
_NOBODY = Text("nog geen beslissing", "no decision yet")
_SENTENCES = Text("Zinnen", "Sentences")
_YES, _NO, _UNKNOWN = Text("ja", "yes"), Text("nee", "no"), Text("onbekend", "unknown")
_KNOWN = Text("bekend", "known")
_DERIVED = Text("Volgt uit", "Follows from")


def all_facts(facts: list[dict[str, Any]], lang: Lang) -> Iterator[Block]:
    """The facts, by subject."""
    yield Heading(_TITLE.in_(lang))
    for subject, group in groupby(facts, key=lambda fact: str(fact["id"]).partition(".")[0]):
        yield Heading(subject, 2)
        rows = tuple((fact["id"], fact["question"], _answer(fact, lang)) for fact in group)
        yield Table(tuple(heading.in_(lang) for heading in _HEADINGS), rows)
    yield Line(_MORE.in_(lang), "dim")


def one_fact(fact: dict[str, Any], lang: Lang) -> Iterator[Block]:
    """One fact."""
    yield Heading(fact["id"])
    yield Line(fact["question"], "strong")
    yield Entries((
        (_ANSWER.in_(lang), _answer(fact, lang)),
        (_NATURE.in_(lang), words.NATURES[fact["nature"]].in_(lang)),
        (_BY.in_(lang), words.officials(fact["by"], lang)),
        (_BELONGS.in_(lang), words.item(fact["item"], lang)),
        (_LEFT_OUT.in_(lang), _LEFT_OUT_IS[fact["left_out"]].in_(lang)),
        (_FIXED.in_(lang), _IS_FIXED.in_(lang) if fact["fixed"] else ""),
        (_DECISIONS.in_(lang), ", ".join(fact["decisions"]) or _NOBODY.in_(lang)),
    ))  # fmt: skip
    yield Heading(_SENTENCES.in_(lang), 2)
    says, denies, unknown = (fact["sentences"][name] for name in ("says", "denies", "unknown"))
    first = _KNOWN if denies is None else _YES
    yield Entries((
        (f"  {first.in_(lang)}", says.replace("{value}", "…")),
        (f"  {_NO.in_(lang)}", denies or ""),
        (f"  {_UNKNOWN.in_(lang)}", unknown),
    ))  # fmt: skip
    if fact["derived_from"] is not None:
        yield Heading(_DERIVED.in_(lang), 2)
        yield Points((words.point(fact["derived_from"]["definition"]),))
        yield Line(", ".join(fact["derived_from"]["facts"]), "dim")


def _answer(fact: dict[str, Any], lang: Lang) -> str:
    """What can be answered: the type, with its unit or its values."""
    told = ", ".join(fact["values"]) if fact["values"] else words.TYPES[fact["type"]].in_(lang)
    if fact["unit"] and fact["type"] == "int":
        told += " " + _UNIT.in_(lang).format(unit=Spoken(lang).unit(fact["unit"], 2))
    return f"{told}, {_OR_NVT.in_(lang)}" if fact["optional"] else told
