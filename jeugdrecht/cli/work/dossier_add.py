"""
The work of `dossier add`: events from standard input into a store.
"""

import contextlib
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from jeugdrecht.cases import LARGEST_FILE
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import put
from jeugdrecht.cli.settings import Settings
from jeugdrecht.dossier import Event, read_stream
from jeugdrecht.dossier.store import open_store
from jeugdrecht.errors import Fault, InputError

_INPUT = Words("standaardinvoer", "standard input")
_NOTHING = Words("er is geen standaardinvoer om te lezen", "there is no standard input to read")
_SEND = Words("Stuur de regels in: … < gebeurtenissen.jsonl", "Send the lines in: … < events.jsonl")
_NAMELESS = Words("deze gebeurtenis noemt geen dossier", "this event names no dossier")
_NAME_IT = Words("Schrijf er `dossier` bij", "Add `dossier`")
_TAKEN = Words("{new} nieuw, {known} al bekend", "{new} new, {known} known already")


def run(store: str, settings: Settings) -> int:
    """
    Take the events of standard input into a store and say how many were new.

    Args:
        store: its address.
        settings: the language.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with an event or the store; of a dossier with a fault nothing is taken.
    """
    lang = settings.lang
    by_dossier: dict[str, list[Event]] = defaultdict(list)
    faults = []
    for dossier, event in _events(_standard_input(settings), lang):
        if dossier is None:
            faults.append(Fault(event.id, _NAMELESS.in_(lang), _NAME_IT.in_(lang), event.spot().line))
        else:
            by_dossier[dossier].append(event)
    if faults:
        raise InputError(*faults)
    with open_store(store, lang=lang) as kept:
        new = sum(kept.append(dossier, events, lang=lang) for dossier, events in by_dossier.items())
    total = sum(len(events) for events in by_dossier.values())
    put(_TAKEN.in_(lang).format(new=new, known=total - new), lang=lang)
    return DONE


def _events(data: bytes, lang: Lang) -> Iterator[tuple[str | None, Event]]:
    """The events of any number of lines, read some at a time; all faults at once."""
    faults: list[Fault] = []
    found: list[tuple[str | None, Event]] = []
    for first, part in _parts(data.split(b"\n")):
        try:
            found += read_stream(part, named=_INPUT.in_(lang), lang=lang)
        except InputError as error:
            moved = (replace(one, line=one.line + first if one.line else None) for one in error.faults)
            faults += moved
    if faults:
        raise InputError(*faults)
    yield from found


def _parts(lines: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
    """Lines together as far as they are one file of events, with how many came before; a longer one alone."""
    begin, size = 0, 0
    for number, line in enumerate(lines):
        if size + len(line) + 1 > LARGEST_FILE and number > begin:
            yield begin, b"\n".join(lines[begin:number])
            begin, size = number, 0
        size += len(line) + 1
    yield begin, b"\n".join(lines[begin:])


def _standard_input(settings: Settings) -> bytes:
    with contextlib.suppress(AttributeError, OSError):
        return sys.stdin.buffer.read()
    lang = settings.lang
    raise InputError(Fault(_INPUT.in_(lang), _NOTHING.in_(lang), _SEND.in_(lang)))
