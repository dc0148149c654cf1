"""
What can come next in a dossier, and what was out of turn, as a page.
"""

from collections.abc import Iterator, Sequence

from jeugdrecht.cli.pages.dossier import head
from jeugdrecht.cli.paper import Block, Heading, Line, Point, Points
from jeugdrecht.dossier import NextStep, Remark, Timeline, wording
from jeugdrecht.dossier.next_steps import ORDER
from jeugdrecht.explain.wording import Words
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang, Text

_NONE = Text("Geen stap die dit dossier oproept.", "No step that this dossier raises.")
_ACTOR = Text("{who}: {what}", "{who}: {what}")
_MISSING = Text("ontbreekt: {question}", "missing: {question}")
_WAITS = Text("aan {who}: {question}", "for {who}: {question}")
_SUPPOSED = Text(
    "Een stap die kan, hoeft niet. Of er grond voor is, blijft aan wie beslist.",
    "A step that can be taken need not be. Whether there is ground for it is for whoever decides.",
)
_MOST = 4
_MORE = Text("en {count} meer", "and {count} more")
_CLEAN = Text("Niets gevonden.", "Nothing found.")
_BREACHES = Text("Anders dan de regels", "Other than the rules")
_NOTED = Text("Om te bezien", "To look at")
_EVENT = Text("{day}: {event} ({id}): {wrong}", "{day}: {event} ({id}): {wrong}")
_DAY = Text("{day}: {what}: {wrong}", "{day}: {what}: {wrong}")
_LAST = Text("laatste dag: {day} ({places})", "last day: {day} ({places})")
_BY_PLACE = Text("volgens {place}", "by {place}")
_EARLIER = Text("er ging niet aan vooraf: {kinds}", "not preceded by: {kinds}")


def next_blocks(timeline: Timeline, steps: Sequence[NextStep], lang: Lang) -> Iterator[Block]:
    """
    The steps, by what the law says of them.

    Args:
        timeline: the dossier on its day.
        steps: the steps.
        lang: the language.
    """
    yield from head(timeline, lang)
    if not steps:
        yield Line(_NONE.in_(lang))
        return
    for says in ORDER:
        found = [step for step in steps if step.says == says]
        if found:
            yield Heading(wording.SAYS[says].in_(lang), 2)
            yield Points(tuple(_step(step, lang) for step in found))
    yield Line(_SUPPOSED.in_(lang), "dim")


def check_blocks(found: Sequence[tuple[Timeline, Sequence[Remark]]], lang: Lang) -> Iterator[Block]:
    """
    The remarks on one or more dossiers, breaches of a rule first.

    Args:
        found: each dossier with its remarks.
        lang: the language.
    """
    for timeline, remarks in found:
        yield from head(timeline, lang)
        breaches = [remark for remark in remarks if remark.is_breach]
        noted = [remark for remark in remarks if not remark.is_breach]
        if not remarks:
            yield Line(_CLEAN.in_(lang), "good")
        for title, those in ((_BREACHES, breaches), (_NOTED, noted)):
            if those:
                yield Heading(f"{title.in_(lang)} ({len(those)})", 2)
                yield Points(tuple(_remark(remark, lang) for remark in those))


def _step(step: NextStep, lang: Lang) -> Point:
    what = step.what.in_(lang) + (f" ({step.about})" if step.about is not None else "")
    text = what if step.by is None else _ACTOR.in_(lang).format(who=wording.actor(step.by, lang), what=what)
    places = "; ".join(one.citation(lang=lang) for one in step.provisions[:_MOST])
    told = [places] if places else []
    for cause in step.causes[:_MOST]:
        question = wording.cause(cause, lang)
        who = getattr(cause.about, "by", ())
        if cause.kind == "judgement" and who:
            told.append(_WAITS.in_(lang).format(who=Words(lang).officials(who), question=question))
        else:
            told.append(_MISSING.in_(lang).format(question=question))
    if len(step.causes) > _MOST:
        told.append(_MORE.in_(lang).format(count=len(step.causes) - _MOST))
    return Point(text, tuple(Point(part) for part in told))


def _remark(remark: Remark, lang: Lang) -> Point:
    wrong, day = wording.WRONG[remark.wrong].in_(lang), wording.day(remark.on, lang)
    told = []
    if remark.event is not None:
        event = wording.kind(remark.event.kind, lang)
        text = _EVENT.in_(lang).format(day=day, event=event, id=remark.event.id, wrong=wrong)
    else:
        what = remark.run.deadline.what.in_(lang) if remark.run is not None else ""
        text = _DAY.in_(lang).format(day=day, what=what, wrong=wrong)
    if remark.run is not None:
        deadline = remark.run.deadline
        places = wording.citations(deadline.rules, lang)
        told.append(_LAST.in_(lang).format(day=wording.when(deadline, lang), places=places))
        if deadline.watch.follows:
            told.append(wording.follows(remark.run, lang))
    elif remark.provision is not None:
        place = library.rulebase().provisions[remark.provision]
        told.append(_BY_PLACE.in_(lang).format(place=place.citation(lang=lang)))
    if remark.fact is not None:
        who, question = Words(lang).officials(remark.fact.by), remark.fact.question.in_(lang)
        told.append(_WAITS.in_(lang).format(who=who, question=question))
    if remark.earlier:
        told.append(_EARLIER.in_(lang).format(kinds=wording.kinds(remark.earlier, lang)))
    told += [_MISSING.in_(lang).format(question=wording.cause(one, lang)) for one in remark.causes[:_MOST]]
    return Point(text, tuple(Point(part) for part in told))
