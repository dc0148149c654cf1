"""
What `decisions` shows.
"""

from collections.abc import Iterator
from typing import Any

from jeugdrecht.cli.pages import words
from jeugdrecht.cli.pages.rules import rows_of
from jeugdrecht.cli.paper import Block, Entries, Heading, Line, Point, Points, Table
from jeugdrecht.sources import Lang, Text

_TITLE = Text("Beslissingen", "Decisions")
_HEADINGS = (Text("Beslissing", "Decision"), Text("Vraag", "Question"), Text("Over", "About"))
_MORE = Text(
    "`jeugdrecht decisions ID` toont de antwoorden, de regels en wat gevraagd kan worden.",
    "`jeugdrecht decisions ID` shows the answers, the rules and what can be asked.",
)
_ABOUT = Text("Over", "About")
_GOVERNING = Text("Het recht van", "The law of")
_SINCE = Text("Gelezen vanaf", "Read from")
_READS = Text("Leest", "Reads")
_FINGERPRINT = Text("Vingerafdruk", "Fingerprint")
_ANSWERS = Text("Antwoorden", "Answers")
_SHAPES = {
    "choice": Text("Een van deze:", "One of these:"),
    "set": Text("Nul of meer van deze:", "None or more of these:"),
    "lowest": Text("Een getal: de strengste grens die geldt.", "A number: the strictest limit that applies."),
    "earliest": Text("Een dag: de eerste die geldt.", "A day: the earliest that applies."),
    "list": Text("Een lijst, met in elke regel: {members}.", "A list, with on each line: {members}."),
    "checklist": Text("Van elke norm een van deze:", "Of each norm one of these:"),
    "text": Text("Een tekst uit de zaak.", "A text from the case."),
    "record": Text(
        "Onderdelen, elk met een eigen antwoord: {members}.", "Parts, each with its own answer: {members}."
    ),
}
_SCOPE = Text("Wanneer de vraag zich voordoet", "When the question arises")
_RULES = Text("Regels", "Rules")
_POWERS = Text("Bevoegdheden om anders te beslissen", "Powers to decide otherwise")
_FACTS = Text("Wat gevraagd kan worden", "What can be asked")
_NOT_MODELLED = Text("Niet uitgewerkt", "Not worked out")
_FACT_HEADINGS = (Text("Feit", "Fact"), Text("Vraag", "Question"), Text("Soort", "Kind"))


def all_decisions(decisions: list[dict[str, Any]], lang: Lang) -> Iterator[Block]:
    """The list of decisions."""
    yield Heading(_TITLE.in_(lang))
    rows = tuple((d["id"], d["question"], words.item(d["subject"], lang)) for d in decisions)
    yield Table(tuple(heading.in_(lang) for heading in _HEADINGS), rows)
    yield Line(_MORE.in_(lang), "dim")


def one_decision(decision: dict[str, Any], lang: Lang) -> Iterator[Block]:
    """One decision."""
    yield Heading(decision["id"])
    yield Line(decision["question"], "strong")
    yield Entries((
        (_ABOUT.in_(lang), words.item(decision["subject"], lang)),
        (_GOVERNING.in_(lang), decision["governing"] or ""),
        (_SINCE.in_(lang), words.day(decision["since"], lang)),
        (_READS.in_(lang), ", ".join(decision["reads"])),
        (_FINGERPRINT.in_(lang), decision["fingerprint"]),
    ))  # fmt: skip
    yield from _answers(decision, lang)
    if decision["scope"] is not None:
        yield from (Heading(_SCOPE.in_(lang), 2), Points((words.point(decision["scope"]),)))
    for heading, parts in ((_RULES, decision["rules"]), (_POWERS, decision["powers"])):
        if parts:
            yield from (Heading(heading.in_(lang), 2), rows_of(parts, lang))
    yield from _facts(decision["facts"], lang)
    if decision["not_modelled"]:
        yield Heading(_NOT_MODELLED.in_(lang), 2)
        left_out = (
            Point(f"{o['citation']}: {o['what']}", (Point(o["why"]),)) for o in decision["not_modelled"]
        )
        yield Points(tuple(left_out))


def _answers(decision: dict[str, Any], lang: Lang) -> Iterator[Block]:
    answer = decision["answer"]
    members = ", ".join(answer.get("members", answer.get("fields", ())))
    yield Heading(_ANSWERS.in_(lang), 2)
    yield Line(_SHAPES[answer["type"]].in_(lang).format(members=members))
    if decision["values"]:
        yield Entries(tuple((f"  {value['id']}", value["label"]) for value in decision["values"]))


def _facts(facts: list[dict[str, Any]], lang: Lang) -> Iterator[Block]:
    if not facts:
        return
    rows = tuple((f["id"], f["question"], words.NATURES[f["nature"]].in_(lang)) for f in facts)
    yield Heading(_FACTS.in_(lang), 2)
    yield Table(tuple(heading.in_(lang) for heading in _FACT_HEADINGS), rows)
