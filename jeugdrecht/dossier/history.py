"""
Which events stand: what was the case on a day, as known on a day, in an order that arrival does not change.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
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
    free = _free(told)
    found = (told[id] for id in free)
    return tuple(sorted((e for e in found if e.on <= on and e.withdraws is None), key=in_order))


def in_order(event: Event) -> tuple[Day, int, str]:
    """
    The place of an event among others.

    >>> in_order(Event(id="a", kind="opening", on=20260301, recorded=20260301))
    (20260301, 0, 'a')
    """
    return event.on, ORDER.get(event.kind, len(ORDER)), event.id


def _free(told: Mapping[str, Event]) -> set[str]:
    """The ids of the events of which nothing that stands takes the place."""
    aimed: dict[str, list[Event]] = defaultdict(list)
    for event in told.values():
        if event.aims_at is not None:
            aimed[event.aims_at].append(event)
    free: set[str] = set()
    order = TopologicalSorter({id: [event.id for event in at] for id, at in aimed.items()})
    order_of_all = dict.fromkeys((*order.static_order(), *told))
    for id in order_of_all:
        rivals = [event for event in aimed.get(id, ()) if event.id in free]
        if not rivals:
            free.add(id)
        else:
            last = max(rivals, key=lambda event: (event.recorded, event.id))
            free.difference_update(event.id for event in rivals if event is not last)
    return free & told.keys()
