"""
Which events stand: what was the case on a day, as known on a day, in an order that arrival does not change.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from graphlib import TopologicalSorter

from jeugdrecht.dossier.kinds import ORDER
from jeugdrecht.dossier.model import Event
from jeugdrecht.logic.days import LAST_DAY, Day


def standing(events: Iterable[Event], *, on: Day = LAST_DAY, known: Day = LAST_DAY) -> tuple[Event, ...]:
    """
    The events that stand, in order.

    An event stands if it was known and nothing that stands takes its place. Of two corrections of one event
    the one recorded last stands; where they were recorded on one day, the one whose id comes last.

    Args:
        events: all of them, in any order.
        on: only what had happened by this day, yyyymmdd.
        known: only what was recorded by this day, yyyymmdd.

    Returns:
        By day; of one day in the order of the chains; of one kind by id. Withdrawals are left out.

    >>> wrong = Event(id="a", kind="signaal", on=20260301, recorded=20260301)
    >>> right = Event(id="b", kind="signaal", on=20260302, recorded=20260310, corrects="a")
    >>> [event.id for event in standing((right, wrong), known=20260309)]
    ['a']
    >>> [event.id for event in standing((right, wrong))]
    ['b']
    """
    told = {event.id: event for event in events if event.recorded <= known}
    found = (event for event in _standing(told) if event.on <= on and event.withdraws is None)
    return tuple(sorted(found, key=in_order))


def in_order(event: Event) -> tuple[Day, int, str]:
    """
    The place of an event among others.

    >>> in_order(Event(id="a", kind="opening", on=20260301, recorded=20260301))
    (20260301, 0, 'a')
    """
    return event.on, ORDER.get(event.kind, len(ORDER)), event.id


def _standing(told: Mapping[str, Event]) -> Iterator[Event]:
    """
    The events whose place nothing takes.

    A correction of a correction still takes the place of the first event; a correction that is withdrawn
    gives it back. What aims at an event that lost to another correction is lost with it.
    """
    aimed: dict[str, list[Event]] = defaultdict(list)
    for event in told.values():
        if event.aims_at is not None:
            aimed[event.aims_at].append(event)
    sorter = TopologicalSorter({id: [event.id for event in at] for id, at in aimed.items()})
    aims_first = [id for id in dict.fromkeys((*sorter.static_order(), *told)) if id in told or id in aimed]
    takes: dict[str, Event] = {}
    for id in aims_first:
        rivals = [event for event in aimed.get(id, ()) if not _is_withdrawal(takes.get(event.id))]
        if rivals:
            takes[id] = max(rivals, key=lambda event: (event.recorded, event.id))
    alive: set[str] = set()
    for id in reversed(aims_first):
        aim = told[id].aims_at if id in told else None
        if aim is None or (takes.get(aim) is told[id] and (aim in alive or aim not in told)):
            alive.add(id)
    return (event for id, event in told.items() if id in alive and id not in takes)


def _is_withdrawal(event: Event | None) -> bool:
    return event is not None and event.withdraws is not None
