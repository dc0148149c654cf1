"""
A proof as a page: what was proven, and what was found with the case that shows it.
"""

from collections.abc import Iterator, Mapping

from jeugdrecht.cli.paper import Block, Cell, Heading, Line, Point, Points, Ready, Table
from jeugdrecht.proof import Answer, DecisionProof, Proof, Shown
from jeugdrecht.proof import words as w
from jeugdrecht.proof.case_file import as_yaml
from jeugdrecht.proof.model import State
from jeugdrecht.report.tone import Tone
from jeugdrecht.sources import Lang, Text

_TONES: Mapping[State, Tone] = {
    "proven": "good", "unread": "", "documented": "", "found": "bad", "declined": "bad", "not_asked": "",
}  # fmt: skip
_TITLE = Text("Bewijs over alle volledige zaken", "Proof over all complete cases")
_COUNTS = Text(
    "Beslissingen, elk onderdeel van een samengestelde apart: {decisions}. Regels en bevoegdheden: {rules}.",
    "Decisions, each field of a record apart: {decisions}. Rules and powers: {rules}.",
)
_HEADINGS = Text("vraag|bewezen|waar gelezen|verantwoord|gevonden|niet bewezen",
                 "question|proven|where read|documented|found|not proven")  # fmt: skip
_ITEMS = Text("Gerekend is met zoveel items per lijst: {items}.", "So many items of each list: {items}.")
_NO_FAULT = Text("Er is niets gevonden dat niet is verantwoord.", "Nothing was found that is not documented.")
_FAULTS = Text("Er is iets gevonden dat niet is verantwoord: {count}.", "Found and not documented: {count}.")
_QUESTION = Text("vraag|antwoord", "question|answer")
_REPLAY = Text("Het besliswerk vindt hetzelfde in deze zaak:", "Deciding finds the same in this case:")
_COLUMNS: tuple[State, ...] = ("proven", "unread", "documented", "found", "declined")


def proof(found: Proof, *, whole: bool, lang: Lang) -> Iterator[Block]:
    """
    The page.

    Args:
        found: the proof.
        whole: whether all decisions were asked; then only what is not proven is shown of each.
        lang: the language.
    """
    yield Heading(_TITLE.in_(lang))
    decisions, rules = len(found.decisions), sum(one.rules for one in found)
    yield Line(_COUNTS.in_(lang).format(decisions=decisions, rules=rules))
    if whole:
        yield _table(found, lang)
    for one in found:
        if not whole or any(_told(answer) for answer in one.answers):
            yield from _decision(one, lang, whole=whole)
    faults = len(found.faults)
    yield Line(_FAULTS.in_(lang).format(count=faults), "bad") if faults else Line(_NO_FAULT.in_(lang), "good")


def _table(found: Proof, lang: Lang) -> Table:
    rows = []
    for question, text in w.QUESTIONS.items():
        states = [one[question].state for one in found]
        rows.append((text.in_(lang), *(str(states.count(state) or "") for state in _COLUMNS)))
    return Table(tuple(_HEADINGS.in_(lang).split("|")), tuple(rows))


def _told(answer: Answer) -> bool:
    return answer.state in ("documented", "found", "declined") or answer.fault


def _decision(one: DecisionProof, lang: Lang, *, whole: bool) -> Iterator[Block]:
    yield Heading(one.decision, 2)
    if not whole:
        if one.items:
            items = ", ".join(f"{name} {count}" for name, count in one.items.items())
            yield Line(_ITEMS.in_(lang).format(items=items))
        yield Table(tuple(_QUESTION.in_(lang).split("|")), tuple(
            (w.QUESTIONS[answer.question].in_(lang),
             Cell(w.STATES[answer.state].in_(lang), _TONES[answer.state])) for answer in one.answers
        ))  # fmt: skip
    for answer in one.answers:
        yield from _answer(answer, lang, whole=whole)


def _answer(answer: Answer, lang: Lang, *, whole: bool) -> Iterator[Block]:
    if answer.declined is not None:
        question = w.QUESTIONS[answer.question].in_(lang)
        yield Line(f"{w.STATES['declined'].in_(lang)}: {question}. {answer.declined}", "bad")
    if answer.unread and not whole:
        question = w.QUESTIONS[answer.question].in_(lang)
        yield Line(f"{question}: {w.UNREAD.in_(lang).format(places=', '.join(answer.unread))}")
    for about in answer.unneeded:
        yield Line(w.UNNEEDED.in_(lang).format(about=about), "bad")
    for shown in answer.shown:
        yield from _shown(answer, shown, lang)


def _shown(answer: Answer, shown: Shown, lang: Lang) -> Iterator[Block]:
    what = f"{w.FOUND[answer.question].in_(lang)}{': ' if shown.about else ''}{shown.about}"
    why = () if shown.why is None else (Point(w.BECAUSE.in_(lang).format(why=shown.why.in_(lang))),)
    yield Points((Point(what, why),))
    if shown.case is not None and shown.why is None:
        yield Line((_REPLAY if shown.reproduced else w.NOT_REPRODUCED).in_(lang))
        yield Ready("\n".join(f"    {line}" for line in as_yaml(shown.case).splitlines()))
