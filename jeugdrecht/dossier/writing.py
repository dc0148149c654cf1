"""
An event back to the structure that it was read from, to be written as a line of JSON.
"""

import json
from typing import Any

from jeugdrecht.cases.writing import as_written
from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days


def as_structure(event: Event) -> dict[str, Any]:
    """
    An event as a dossier file has it; reading it gives the same event.

    Args:
        event: the event.

    >>> as_structure(Event(id="e1", kind="signaal", on=20260301, recorded=20260302))
    {'id': 'e1', 'kind': 'signaal', 'on': '2026-03-01', 'recorded': '2026-03-02'}
    """
    told: dict[str, Any] = {
        "id": event.id, "kind": event.kind, "on": days.iso(event.on), "recorded": days.iso(event.recorded),
        "by": event.by, "source": event.source, "because": event.because, "about": event.about,
        "corrects": event.corrects, "withdraws": event.withdraws,
    }  # fmt: skip
    if event.data:
        told["data"] = {id: as_written(id, given, vocabulary()) for id, given in sorted(event.data.items())}
    if event.complete:
        told["complete"] = list(event.complete)
    return {key: value for key, value in told.items() if value is not None}


def as_line(event: Event, dossier: str | None = None) -> str:
    """
    An event as one line of JSON Lines, without its end; the same event always gives the same line.

    Args:
        event: the event.
        dossier: the name of the dossier, for a stream that holds several.

    >>> as_line(Event(id="e1", kind="signaal", on=20260301, recorded=20260301), "d")
    '{"dossier": "d", "id": "e1", "kind": "signaal", "on": "2026-03-01", "recorded": "2026-03-01"}'
    """
    named = {} if dossier is None else {"dossier": dossier}
    return json.dumps({**named, **as_structure(event)}, ensure_ascii=False)


def as_mapping(dossier: Dossier) -> dict[str, Any]:
    """
    A dossier as a dossier file has it.

    Args:
        dossier: the dossier.

    >>> as_mapping(Dossier("d", ()))
    {'dossier': 'd', 'events': []}
    """
    named = {} if dossier.id is None else {"dossier": dossier.id}
    return {**named, "events": [as_structure(event) for event in dossier.events]}
