"""
Lines that were stored, back to events: each was checked when it was taken, and is checked again.
"""

import json
from collections.abc import Iterable

from jeugdrecht.dossier.model import Dossier
from jeugdrecht.dossier.reading import read_events
from jeugdrecht.sources import Lang


def dossier_of(id: str, lines: Iterable[str], *, lang: Lang) -> Dossier:
    """
    A dossier from its lines.

    Args:
        id: the name of the dossier.
        lines: an event each, with the name of the dossier.
        lang: the language of messages.

    Raises:
        InputError: a line is no event that this version knows.

    >>> line = '{"dossier": "d", "id": "e1", "kind": "signaal", "on": "2026-03-01"}'
    >>> dossier_of("d", [line], lang="nl").events[0].id
    'e1'
    """
    structures = [json.loads(line) for line in lines]
    for structure in structures:
        structure.pop("dossier", None)
    return Dossier(id, read_events(structures, lang=lang))


def names_of(line: str) -> tuple[str, str]:
    """
    The names of the dossier and the event of a line.

    Args:
        line: an event, with the name of the dossier.

    >>> names_of('{"dossier": "d", "id": "e1"}')
    ('d', 'e1')
    """
    structure = json.loads(line)
    return str(structure["dossier"]), str(structure["id"])
