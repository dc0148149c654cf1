"""
The ways in: a dossier from a file, from bytes, or from a Python structure.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from jeugdrecht.cases.facts import LONGEST_NAME, Written, name
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.near import Names
from jeugdrecht.cases.reading import Tools
from jeugdrecht.cases.text import contents, decoded, document_of, parse
from jeugdrecht.cases.tree import Branch, Document, Entry, Node, Row
from jeugdrecht.dossier import words
from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.dossier.reading.event import EventReader
from jeugdrecht.dossier.reading.lines import lines_tree
from jeugdrecht.dossier.reading.whole import check_whole, once
from jeugdrecht.errors import Fault, nearest, quoted
from jeugdrecht.facts import vocabulary
from jeugdrecht.sources import Lang

KEYS = ("dossier", "events")
LINES = (".jsonl", ".ndjson")


def read_dossier(source: Path, *, lang: Lang = "nl") -> Dossier:
    """
    Read a dossier file: YAML, JSON, or JSON Lines with an event on each line.

    Args:
        source: the file, of at most 1 MB.
        lang: the language of the messages.

    Raises:
        InputError: anything is wrong with the file; all faults at once, each with its line.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "d.jsonl")
    ...     _ = file.write_text('{"id": "e1", "kind": "signaal", "on": "2026-03-01"}\\n', encoding="utf-8")
    ...     dossier = read_dossier(file)
    >>> [event.kind for event in dossier]
    ['signaal']
    """
    data = contents(source, lang=lang)
    return read_bytes(data, named=str(source), lines=source.suffix.lower() in LINES, lang=lang)


def read_bytes(data: bytes, *, named: str = "", lines: bool = False, lang: Lang = "nl") -> Dossier:
    """
    Read the bytes of a dossier.

    Args:
        data: YAML or JSON in UTF-8; with *lines*, JSON Lines.
        named: what to call the file in messages about it as a whole.
        lines: whether each line is an event.
        lang: the language of the messages.

    Raises:
        InputError: anything is wrong; all faults at once.

    >>> read_bytes(b"{dossier: d, events: [{id: e1, kind: signaal, on: 2026-03-01}]}").id
    'd'
    """
    if not lines:
        return _of_document(parse(data, named, lang=lang), lang)
    faults = Faults(lang)
    return _read(lines_tree(decoded(data, named, faults), faults), None, faults)


def read_mapping(mapping: Mapping[str, object], *, lang: Lang = "nl") -> Dossier:
    """
    Read a Python structure of the same form as a dossier file.

    Args:
        mapping: dicts, lists and plain values; days as text or as `datetime.date`.
        lang: the language of the messages.

    Raises:
        InputError: anything is wrong; all faults at once.

    >>> events = [{"id": "e1", "kind": "signaal", "on": "2026-03-01"}]
    >>> read_mapping({"dossier": "d", "events": events}).events[0].on
    20260301
    """
    return _of_document(document_of(mapping, lang=lang), lang)


def read_events(structures: Iterable[object], *, lang: Lang = "nl") -> tuple[Event, ...]:
    """
    Read events that arrive by themselves, such as from a case system, each checked on its own.

    Args:
        structures: dicts of the form of an event.
        lang: the language of the messages.

    Raises:
        InputError: anything is wrong; all faults at once.

    >>> read_events([{"id": "e1", "kind": "signaal", "on": "2026-03-01"}])[0].id
    'e1'
    """
    document = document_of(list(structures), lang=lang)
    faults = Faults(lang, document.faults, document.more)
    reader = EventReader(_tools(faults))
    nodes = document.root.nodes if isinstance(document.root, Row) else ()
    found = [reader.read(node, Spot(f"[{index}]")) for index, node in enumerate(nodes)]
    faults.raise_any()
    return tuple(event for event in found if event is not None)


def _of_document(document: Document, lang: Lang) -> Dossier:
    faults = Faults(lang, document.faults, document.more)
    root = document.root
    if not isinstance(root, Branch):
        faults.add(words.TOP_IS_NO_BLOCK, Spot(document.name))
        faults.raise_any()
        return Dossier(None, ())
    id, events = None, None
    if not any(entry.key == "events" for entry in root.entries):
        faults.add(words.NO_EVENTS, Spot(document.name))
        faults.raise_any()
    for entry in root.entries:
        spot = Spot("").key(entry.key, entry.line)
        if entry.key == "dossier":
            id = _id(entry, faults)
        elif entry.key == "events":
            events = entry.node
        else:
            near = nearest(entry.key, KEYS)
            faults.add(words.UNKNOWN_KEY, spot, near, allowed=", ".join(KEYS))
    if not isinstance(events, Row):
        faults.add(words.EVENTS_IS_NO_LIST, Spot("events", getattr(events, "line", None)))
    return _read(events if isinstance(events, Row) else Row(()), id, faults)


def _read(row: Row, id: str | None, faults: Faults) -> Dossier:
    tools = _tools(faults)
    reader = EventReader(tools)
    read: list[Event] = []
    for index, node in enumerate(row.nodes):
        spot = Spot(f"events[{index}]", node.line)
        node, named = _without_dossier(node, faults)
        if named is not None:
            id = _same(id, named, spot, faults)
        event = reader.read(node, spot)
        if event is not None:
            read.append(event)
    events = once(read, faults)
    if not faults.found:
        check_whole(events, tools)
    faults.raise_any()
    return Dossier(id, events)


def read_stream(data: bytes, *, named: str = "", lang: Lang = "nl") -> tuple[tuple[str | None, Event], ...]:
    """
    Read JSON Lines of one or more dossiers, each event checked on its own.

    Args:
        data: the lines, in UTF-8, at most 1 MB.
        named: what to call them in messages about them as a whole.
        lang: the language of the messages.

    Returns:
        Each event, with the name of its dossier where the line gives one.

    Raises:
        InputError: anything is wrong; all faults at once, each with its line.

    >>> line = b'{"dossier": "d", "id": "e1", "kind": "signaal", "on": "2026-03-01"}'
    >>> [(name, event.id) for name, event in read_stream(line)]
    [('d', 'e1')]
    """
    faults = Faults(lang)
    reader = EventReader(_tools(faults))
    found = []
    for node in lines_tree(decoded(data, named, faults), faults).nodes:
        rest, dossier = _without_dossier(node, faults)
        event = reader.read(rest, Spot("", node.line))
        if event is not None:
            found.append((dossier, event))
    faults.raise_any()
    return tuple(found)


def faults_of(dossier: Dossier, *, lang: Lang = "nl") -> tuple[Fault, ...]:
    """
    What does not hold of a dossier as a whole, such as a correction of an event that never arrived.

    Args:
        dossier: its events, each of which was read by itself.
        lang: the language of the messages.

    >>> late = read_events([{"id": "b", "kind": "signaal", "on": "2026-03-01", "corrects": "a"}])
    >>> [fault.path for fault in faults_of(Dossier("d", late))]
    ['[0].corrects']
    """
    faults = Faults(lang)
    check_whole(dossier.events, _tools(faults))
    return faults.in_order()


def _tools(faults: Faults) -> Tools:
    return Tools(vocabulary(), faults, Names(vocabulary(), faults))


def _id(entry: Entry, faults: Faults) -> str | None:
    return name(Written("dossier", entry.node, Spot("dossier", entry.line)), faults, limit=LONGEST_NAME)


def _without_dossier(node: Node, faults: Faults) -> tuple[Node, str | None]:
    """An event that names its dossier, as each line of a stream does, without that name."""
    if not isinstance(node, Branch):
        return node, None
    named = [entry for entry in node.entries if entry.key == "dossier"]
    rest = tuple(entry for entry in node.entries if entry.key != "dossier")
    return Branch(rest, node.line), _id(named[0], faults) if named else None


def _same(id: str | None, named: str, spot: Spot, faults: Faults) -> str:
    if id is not None and id != named:
        faults.add(words.OTHER_DOSSIER, spot, found=quoted(named), first=quoted(id))
    return id if id is not None else named
