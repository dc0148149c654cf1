"""
What an event must say by its kind, and may not say: checked one event at a time.
"""

from jeugdrecht.cases.reading import Tools
from jeugdrecht.dossier import words
from jeugdrecht.dossier.kinds import ACTORS, BY, Kind
from jeugdrecht.dossier.model import Event
from jeugdrecht.dossier.state import FACTS
from jeugdrecht.errors import quoted
from jeugdrecht.logic import days

WITHDRAWAL = "intrekking"


def check_event(event: Event, kind: Kind, tools: Tools) -> None:
    """
    Report what is wrong with an event by itself.

    Args:
        event: the event.
        kind: its kind.
        tools: the vocabulary and where faults go.
    """
    faults = tools.faults
    if event.recorded < event.on:
        recorded, on = days.iso(event.recorded), days.iso(event.on)
        faults.add(words.RECORDED_BEFORE, event.spot("recorded"), recorded=recorded, on=on)
    _check_aim(event, tools)
    if event.kind == WITHDRAWAL:
        return
    _check_actor(event, kind, tools)
    for fact in kind.needs:
        if fact not in event.data:
            faults.add(words.NEEDS, event.spot("data"), kind=kind.id, fact=fact)
    for fact, _ in kind.sets:
        if fact in event.data:
            faults.add(words.SETTLED_BY_KIND, event.spot(fact))
    _check_items(event, kind, tools)


def _check_aim(event: Event, tools: Tools) -> None:
    faults, withdrawal = tools.faults, event.kind == WITHDRAWAL
    if event.corrects is not None and event.withdraws is not None:
        faults.add(words.BOTH_AIMS, event.spot("withdraws"))
    elif withdrawal and event.withdraws is None:
        faults.add(words.WITHDRAWS_NOTHING, event.spot("kind"))
    elif event.withdraws is not None and not withdrawal:
        faults.add(words.KIND_OF_WITHDRAWAL, event.spot("withdraws"))
    if withdrawal and (event.data or event.about is not None or event.complete):
        faults.add(words.WITHDRAWAL_SAYS, event.spot())


def _check_actor(event: Event, kind: Kind, tools: Tools) -> None:
    # Only where a fact of the case takes its value from who did it must that be a value of the fact.
    for fact_id in (id for id, value in (*kind.sets, *kind.fallback) if value is BY):
        fact = tools.vocabulary.fact(fact_id)
        allowed = ", ".join(value for value in (fact.values if fact else ()) if value in ACTORS)
        if event.by is None:
            if "by" not in event.spots:
                tools.faults.add(words.ACTOR_LEFT_OUT, event.spot(), kind=kind.id, allowed=allowed)
        elif fact is not None and event.by not in fact.values:
            spot = event.spot("by")
            tools.faults.add(
                words.NOT_THIS_ACTOR, spot, kind=kind.id, found=quoted(event.by), allowed=allowed
            )


def _check_items(event: Event, kind: Kind, tools: Tools) -> None:
    for fact_id in event.data:
        fact = tools.vocabulary.fact(fact_id)
        if fact is None or fact.item is None or fact.item == kind.item:
            continue
        if event.kind != FACTS:
            tools.faults.add(words.FACT_OF_ITEM, event.spot(fact_id), item=fact.item)
    if event.about is not None and kind.item is None and event.kind != FACTS:
        tools.faults.add(words.ABOUT_NOTHING, event.spot("about"), kind=kind.id)
