"""
What must hold of a dossier as a whole: ids that occur once, aims that exist, items that began, possible days.
"""

from collections.abc import Iterable
from graphlib import CycleError

from jeugdrecht.cases.checks import check_days
from jeugdrecht.cases.faults import Faults
from jeugdrecht.cases.reading import Reading, Tools
from jeugdrecht.dossier import words
from jeugdrecht.dossier.history import standing
from jeugdrecht.dossier.kinds import KINDS
from jeugdrecht.dossier.model import Event
from jeugdrecht.dossier.state import FACTS, Fold
from jeugdrecht.engines.one.consistency import contradictions
from jeugdrecht.errors import quoted
from jeugdrecht.logic import days
from jeugdrecht.logic.days import Day


def once(events: Iterable[Event], faults: Faults) -> tuple[Event, ...]:
    """
    Each event once: the same event that arrived twice is one, and two events of one id are a fault.

    Args:
        events: as they were read.
        faults: where faults go.
    """
    found: dict[str, Event] = {}
    for event in events:
        first = found.setdefault(event.id, event)
        if first is not event and first != event:
            line = first.spot().line
            at = words.FIRST_AT.in_(faults.lang).format(line=line) if line is not None else ""
            faults.add(words.ID_TWICE, event.spot("id"), found=quoted(event.id), first=at)
    return tuple(found.values())


def check_whole(events: tuple[Event, ...], tools: Tools) -> None:
    """
    Report what is wrong with the events together.

    Args:
        events: each once.
        tools: the vocabulary and where faults go.
    """
    if _aims_are_right(events, tools.faults):
        _check_items(events, tools)


def _aims_are_right(events: tuple[Event, ...], faults: Faults) -> bool:
    known = {event.id: event for event in events}
    for event in events:
        aim = known.get(event.aims_at or "")
        if event.aims_at is not None and aim is None:
            spot = event.spot("corrects" if event.corrects is not None else "withdraws")
            faults.add(words.NO_SUCH_EVENT, spot, found=quoted(event.aims_at))
        elif event.corrects is not None and aim is not None and aim.withdraws is not None:
            faults.add(words.CORRECTS_WITHDRAWAL, event.spot("corrects"), found=quoted(aim.id))
    try:
        standing(events)
    except CycleError as error:
        one = next(event for event in events if event.id in error.args[1])
        faults.add(words.ROUND, one.spot("corrects"))
        return False
    return True


def _check_items(events: tuple[Event, ...], tools: Tools) -> None:
    fold = Fold()
    for event in standing(events):
        _check_about(event, fold, tools.faults)
        fold.take(event)
    state = fold.state(max((event.on for event in events), default=days.FIRST_DAY))
    places = {place: event.spot(place[1]) for place, event in state.origins.items()}
    reading = Reading(state.case, places)
    check_days(reading, tools)
    birth = state.case.facts.get("jeugdige.geboortedatum")
    for event in standing(events):
        if birth is not None and isinstance(birth.value, int) and event.on < birth.value:
            _check_birth(event, birth.value, tools.faults)
    for fault in contradictions(state.case, tools.vocabulary, places=places, lang=tools.faults.lang):
        tools.faults.take(fault)


def _check_birth(event: Event, birth: Day, faults: Faults) -> None:
    # Before the birth there can be a report, a petition and a measure for an unborn child (BW 1:2).
    if KINDS[event.kind].chain == "strafrecht":
        on, born = days.iso(event.on), days.iso(birth)
        faults.add(words.BEFORE_BIRTH, event.spot("on"), on=on, birth=born)


def _check_about(event: Event, fold: Fold, faults: Faults) -> None:
    kind = KINDS[event.kind]
    if kind.opens:
        item = fold.item_of(event) or ""
        first = fold.opened_by(item)
        if first is not None:
            faults.add(words.OPENED_TWICE, event.spot("about"), found=quoted(item), first=first.id)
    elif event.about is not None:
        known = fold.kind_of_item(event.about)
        if known is None or (kind.item is not None and known != kind.item and event.kind != FACTS):
            found = quoted(event.about)
            faults.add(words.NO_SUCH_ITEM, event.spot("about"), item=kind.item or "item", found=found)
    elif kind.item is not None and not kind.loose and fold.item_of(event) is None:
        _report_left_out(event, kind.item, fold, faults)


def _report_left_out(event: Event, item: str, fold: Fold, faults: Faults) -> None:
    items = fold.items(item)
    known = words.ABOUT_KNOWN if items else words.ABOUT_NONE
    told = known.in_(faults.lang).format(items=", ".join(items))
    faults.add(words.ABOUT_LEFT_OUT, event.spot(), item=item, known=told)
