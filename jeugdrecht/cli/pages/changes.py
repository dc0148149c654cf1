"""
Pages on changes: why not, what if, and what would change an answer.
"""

from collections.abc import Iterable, Iterator

from jeugdrecht.cli.pages import words
from jeugdrecht.cli.paper import Block, Cell, Entries, Heading, Line, Point, Points, Table
from jeugdrecht.explain.changes import Change, Flip, Law, Moved, Outcome, Standing, WhatIf, WhyNot
from jeugdrecht.explain.changes.why_not import Way
from jeugdrecht.sources import Lang, Text

_WHY_NOT = Text("{decision}: waarom niet {label}?", "{decision}: why not {label}?")
_QUESTION, _ANSWER = Text("Vraag", "Question"), Text("Antwoord", "Answer")
_ABOUT, _ON = Text("Over", "About"), Text("Peildatum", "Reference date")
_STATES = {
    "given": Text("Dat is de uitkomst.", "That is the outcome."),
    "open": Text(
        "Dat kan nog: er staat een weg open, met wat daarvoor nodig is hieronder.",
        "It still may be: a way is open, and what it needs stands below.",
    ),
    "blocked": Text(
        "Dat kan in deze zaak niet: elke weg ernaartoe is dicht.",
        "Not in this case: every way to it is closed.",
    ),
    "never": Text("Niets in de wet geeft deze uitkomst.", "Nothing in the law gives this outcome."),
}
_FRAME = Text("Wat daarvoor al in de weg staat", "What stands in the way before that")
_RULES = Text("Regels die dit geven", "Rules that give this")
_POWERS = Text("Bevoegdheden die dit geven", "Powers that give this")
_INSTEAD = Text("Wat in plaats daarvan geldt", "What applies instead")
_NOT_REACHED = Text("daar komt de beslissing niet aan toe", "the decision does not come to it")
_HOW = {
    "fails": Text("[ontbreekt]", "[lacking]"),
    "open": Text("[niet bekend]", "[not known]"),
    "judgement": Text("[oordeel]", "[judgement]"),
    "excepted": Text("[uitzondering]", "[exception]"),
    "not_in_force": Text("[niet in werking]", "[not in force]"),
    "unread": Text("[niet gelezen]", "[not read]"),
}
_WAY_STATES = {
    "holds": Text("[geldt]", "[applies]"), "does_not_hold": Text("[geldt niet]", "[does not apply]"),
    "unknown": Text("[open]", "[open]"),
    "judgement": Text("[wacht op een oordeel]", "[waits for a judgement]"),
    "available": Text("[beschikbaar]", "[available]"), "unavailable": Text("[kan niet]", "[not available]"),
    "open": Text("[open]", "[open]"), "used": Text("[gebruikt]", "[used]"),
    "misused": Text("[gebruikt, maar kon niet]", "[used, but was not available]"),
    "not_reached": Text("[niet bereikt]", "[not reached]"),
}  # fmt: skip

_WHAT_IF = Text("Wat als: {changes}", "What if: {changes}")
_MOVED = Text("Wat verandert", "What changes")
_SAME = Text("Wat gelijk blijft", "What stays the same")
_NOTHING = Text("Geen enkele bevinding verandert.", "No finding changes.")
_HEADINGS = (
    Text("Beslissing", "Decision"), Text("Was", "Was"), Text("Wordt", "Becomes"),
    Text("Van welke regel naar welke", "From which rule to which"),
)  # fmt: skip
_NOT_ASKED = Text("niet aan de orde", "does not come up")
_WHY = Text("Waarom", "Why")
_POWER_MOVED = Text(
    "{citation}, bevoegdheid tot {value}: {before} wordt {after}",
    "{citation}, power to choose {value}: {before} becomes {after}",
)
_FIRST_ASKED = Text("de vraag doet zich nu voor", "the question comes up now")
_RESTS_ON = Text("rust op {facts}", "rests on {facts}")

_FLIP = Text("{decision}: wat zou dit veranderen?", "{decision}: what would change this?")
_ONE, _MORE = Text("Met een wijziging", "With one change"), Text(
    "Met {count} wijzigingen samen", "With {count} changes together"
)  # fmt: skip
_NO_WAY = Text("Geen wijziging van feiten verandert de uitkomst.", "No change of facts changes the outcome.")
_SEARCHED = Text(
    "Doorzocht: elke wijziging van ten hoogste {count} feiten tegelijk, met van elk feit een waarde uit elke "
    "klasse die voor deze beslissing verschil maakt.",
    "Searched: every change of at most {count} facts together, with of each fact one value of each class "
    "that makes a difference to this decision.",
)
_NOT_ALL = Text(
    "Grotere verzamelingen tot {size} feiten zijn niet uitputtend doorzocht.",
    "Larger sets of up to {size} facts were not searched exhaustively.",
)
_KEPT = Text(
    "Niet veranderd, want het kan niet veranderen: {facts}. Met --any wel.",
    "Not changed, since it cannot change: {facts}. With --any it is.",
)
_LATER = Text("Vanaf {day} kan het antwoord anders luiden.", "From {day} the answer can be different.")
_FIXED = Text("kan niet veranderen", "cannot change")


def why_not(asked: WhyNot, lang: Lang) -> Iterator[Block]:
    """What stands between a case and a value."""
    yield Heading(_WHY_NOT.in_(lang).format(decision=asked.decision, label=asked.label))
    yield _frame(asked.question, asked.outcome, asked.subject, asked.on, lang)
    yield Line(_STATES[asked.state].in_(lang), "strong")
    if asked.frame:
        yield Heading(_FRAME.in_(lang), 2)
        yield Points(tuple(_standing(one, lang) for one in asked.frame))
    for kind, heading in (("rule", _RULES), ("power", _POWERS)):
        ways = tuple(_way(way, lang) for way in asked.ways if way.kind == kind)
        if ways:
            yield Heading(heading.in_(lang), 2)
            yield Points(ways)
    if asked.instead and asked.state != "given":
        yield Heading(_INSTEAD.in_(lang), 2)
        yield Points(tuple(Point(_cited(law)) for law in asked.instead))


def _frame(question: str, outcome: Outcome, subject: str | None, on: str, lang: Lang) -> Entries:
    return Entries((
        (_QUESTION.in_(lang), question), (_ABOUT.in_(lang), subject or ""),
        (_ON.in_(lang), words.day(on, lang)),
        (_ANSWER.in_(lang), outcome.text),
    ))  # fmt: skip


def _way(way: Way, lang: Lang) -> Point:
    beneath = tuple(_standing(one, lang) for one in way.stands)
    if way.state == "not_reached":
        text = f"{_cited(way.law)}: {_NOT_REACHED.in_(lang)}"
        return Point(text, beneath, _WAY_STATES[way.state].in_(lang))
    return Point(way.text, beneath, _WAY_STATES[way.state].in_(lang))


def _standing(one: Standing, lang: Lang) -> Point:
    named = "; ".join(part for part in (one.about, one.citation) if part)
    return Point(one.text + (f" ({named})" if named else ""), mark=_HOW[one.how].in_(lang))


def _cited(law: Law) -> str:
    return f"{law.citation}, {law.heading}"


# --- what if ----------------------------------------------------------------------------------------------


def what_if(asked: WhatIf, lang: Lang) -> Iterator[Block]:
    """The findings before and after a change, side by side."""
    yield Heading(_WHAT_IF.in_(lang).format(changes="; ".join(_named(change) for change in asked.changes)))
    yield Points(tuple(_change(change, lang) for change in asked.changes))
    yield Heading(_MOVED.in_(lang), 2)
    if not asked.moved:
        yield Line(_NOTHING.in_(lang))
    else:
        rows = tuple(_row(moved, lang) for moved in asked.moved)
        yield Table(tuple(heading.in_(lang) for heading in _HEADINGS), rows)
        yield Heading(_WHY.in_(lang), 2)
        yield Points(tuple(_why(moved, lang) for moved in asked.moved))
    if asked.same:
        yield Heading(_SAME.in_(lang), 2)
        yield Line("; ".join(f"{_name(one)}: {_told(one.after, lang)}" for one in asked.same) + ".")


def _row(moved: Moved, lang: Lang) -> tuple[str | Cell, ...]:
    was, becomes = (
        "\n".join(dict.fromkeys(law.citation for law in laws)) or "–"
        for laws in (moved.rules_before, moved.rules_after)
    )
    from_to = was if was == becomes else f"{was} →\n{becomes}"
    return _name(moved), _told(moved.before, lang), _told(moved.after, lang), from_to


def _why(moved: Moved, lang: Lang) -> Point:
    beneath = [_standing(one, lang) for one in moved.because]
    beneath += [
        Point(_POWER_MOVED.in_(lang).format(
            citation=power.law.citation, value=power.value,
            before=_power(power.before, lang), after=_power(power.after, lang),
        )) for power in moved.powers
    ]  # fmt: skip
    if moved.before is None:
        beneath.append(Point(_FIRST_ASKED.in_(lang)))
    if moved.facts:
        beneath.append(Point(_RESTS_ON.in_(lang).format(facts=", ".join(moved.facts))))
    return Point(f"{_name(moved)}: {_told(moved.before, lang)} → {_told(moved.after, lang)}", tuple(beneath))


def _power(state: str | None, lang: Lang) -> str:
    return "–" if state is None else _WAY_STATES[state].in_(lang).strip("[]")


def _name(moved: Moved) -> str:
    return moved.decision if moved.subject is None else f"{moved.decision}, {moved.subject}"


def _told(outcome: Outcome | None, lang: Lang) -> str:
    return _NOT_ASKED.in_(lang) if outcome is None else outcome.text


# --- flip -------------------------------------------------------------------------------------------------


def flip(asked: Flip, lang: Lang) -> Iterator[Block]:
    """The smallest sets of changes that change an answer."""
    yield Heading(_FLIP.in_(lang).format(decision=asked.decision))
    yield _frame(asked.question, asked.outcome, asked.subject, asked.on, lang)
    if not asked.ways:
        yield Line(_NO_WAY.in_(lang), "strong")
    for count in sorted({len(way.changes) for way in asked.ways}):
        yield Heading((_ONE if count == 1 else _MORE).in_(lang).format(count=count), 2)
        ways = (way for way in asked.ways if len(way.changes) == count)
        yield Points(tuple(
            Point(f"→ {way.outcome.text}", tuple(_change(change, lang) for change in way.changes))
            for way in ways
        ))  # fmt: skip
    yield from _searched(asked, lang)


def _searched(asked: Flip, lang: Lang) -> Iterable[Block]:
    told = [_SEARCHED.in_(lang).format(count=asked.searched)]
    if asked.searched < asked.size:
        told.append(_NOT_ALL.in_(lang).format(size=asked.size))
    if asked.kept and not asked.any_fact:
        told.append(_KEPT.in_(lang).format(facts=", ".join(asked.kept)))
    if asked.stable_until is not None:
        told.append(_LATER.in_(lang).format(day=words.day(asked.stable_until, lang)))
    yield Line(" ".join(told), "dim")


def _named(change: Change) -> str:
    return f"{change.name} = {change.after.text}"


def _change(change: Change, lang: Lang) -> Point:
    marks = [words.NATURES[change.nature].in_(lang)] if change.nature != "observed" else []
    marks += [_FIXED.in_(lang)] if change.fixed else []
    beside = f" ({'; '.join(marks)})" if marks else ""
    return Point(f"{change.name}: {change.before.text} → {change.after.text}{beside}")
