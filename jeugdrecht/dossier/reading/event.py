"""
Reading one event: its parts, and what it says, against its kind and the vocabulary.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from jeugdrecht.cases import words as case_words
from jeugdrecht.cases.facts import FactsReader, Written, entries_under, facts_under, name
from jeugdrecht.cases.faults import Spot
from jeugdrecht.cases.items import LONGEST_ID, SIGNS_OF_COMMANDS
from jeugdrecht.cases.reading import Tools
from jeugdrecht.cases.tree import Branch, Leaf, Node, Row
from jeugdrecht.cases.values import day, text
from jeugdrecht.dossier import words
from jeugdrecht.dossier.kinds import ACTORS, KINDS, Kind
from jeugdrecht.dossier.model import Event
from jeugdrecht.dossier.reading.rules import check_event
from jeugdrecht.errors import nearest, quoted
from jeugdrecht.logic.case import Given
from jeugdrecht.logic.days import Day

KEYS = (
    "id", "kind", "on", "recorded", "by", "source", "because", "about", "data", "complete", "corrects",
    "withdraws",
)  # fmt: skip


@dataclass(slots=True)
class Parts:
    """The parts of an event as far as they could be read."""

    days: dict[str, Day] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    data: dict[str, Given] = field(default_factory=dict)
    complete: tuple[str, ...] = ()
    spots: dict[str, Spot] = field(default_factory=dict)


class EventReader:
    """
    Reads events.

    Args:
        tools: the vocabulary and where faults go.
    """

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._faults = tools.faults

    def read(self, node: Node, spot: Spot) -> Event | None:
        """
        The event of a node; None with a fault where it cannot be told what it is.

        Args:
            node: what was written.
            spot: where it stands.
        """
        if not isinstance(node, Branch):
            self._faults.add(words.EVENT_IS_NO_BLOCK, spot)
            return None
        parts = Parts(spots={"": spot})
        entries = {entry.key: entry for entry in node.entries}
        for entry in node.entries:
            where = spot.key(entry.key, entry.line)
            parts.spots[entry.key] = where
            if entry.key not in KEYS:
                near = nearest(entry.key, KEYS)
                self._faults.add(words.UNKNOWN_KEY, where, near, allowed=", ".join(KEYS))
            elif entry.key not in ("data", "complete"):
                self._part(Written(entry.key, entry.node, where), parts)
        kind = self._kind(parts, spot, written="kind" in entries)
        for key in ("data", "complete"):
            if key in entries:
                written = Written(key, entries[key].node, parts.spots[key])
                self._data(written, kind, parts) if key == "data" else self._lists(written, parts)
        return self._event(parts, kind, spot, frozenset(entries))

    def _part(self, written: Written, parts: Parts) -> None:
        key, node = written.key, written.node
        if key in ("on", "recorded"):
            found = self._day(node, written.spot)
            if found is not None:
                parts.days[key] = found
        elif key in ("source", "because"):
            said = self._text(node, written.spot)
            if said is not None:
                parts.names[key] = said
        else:
            named = name(written, self._faults, limit=LONGEST_ID, without=SIGNS_OF_COMMANDS)
            if named is not None:
                parts.names[key] = named

    def _day(self, node: Node, spot: Spot) -> Day | None:
        if isinstance(node, Leaf) and node.kind != "refused":
            return day(node, spot, self._faults)
        if not isinstance(node, Leaf):
            self._faults.add(case_words.ONE_VALUE, spot)
        return None

    def _text(self, node: Node, spot: Spot) -> str | None:
        if not isinstance(node, Leaf):
            self._faults.add(case_words.ONE_VALUE, spot)
        elif node.kind == "null" or not node.text.strip():
            self._faults.add(case_words.EMPTY, spot)
        elif node.kind != "refused":
            return text(node, spot, self._faults)
        return None

    def _kind(self, parts: Parts, spot: Spot, *, written: bool) -> Kind | None:
        found = parts.names.get("kind")
        if found is None:
            if not written:
                self._left_out("kind", spot)
            return None
        if found not in KINDS:
            self._faults.add(
                words.NO_SUCH_KIND, parts.spots["kind"], nearest(found, KINDS), found=quoted(found)
            )
        return KINDS.get(found)

    def _left_out(self, key: str, spot: Spot) -> None:
        write = {"id": words.WRITE_ID, "kind": words.WRITE_KIND, "on": words.WRITE_DAY}[key]
        self._faults.add(words.LEFT_OUT, spot, key=key, write=write.in_(self._faults.lang))

    def _data(self, written: Written, kind: Kind | None, parts: Parts) -> None:
        reader = FactsReader(self._tools, None)
        vocabulary = self._tools.vocabulary
        for entry in entries_under(written, self._faults):
            own = f"{kind.item}.{entry.key}" if kind is not None and kind.item is not None else ""
            if "." not in entry.key and vocabulary.fact(own) is not None:
                reader.fact(Written(own, entry.node, entry.spot))
            elif "." in entry.key:
                reader.fact(entry)
            elif entry.key in vocabulary.subjects:
                for fact in facts_under(entry, self._faults):
                    reader.fact(fact)
            else:
                self._tools.names.unknown_key(entry.key, vocabulary.subjects, entry.spot)
        parts.data = reader.facts
        parts.spots |= reader.spots

    def _lists(self, written: Written, parts: Parts) -> None:
        node, lists = written.node, self._tools.vocabulary.lists
        found = node.nodes if isinstance(node, Row) else (node,)
        named = []
        for index, part in enumerate(found):
            spot = written.spot.index(index, part.line) if isinstance(node, Row) else written.spot
            if isinstance(part, Leaf) and part.text in lists:
                named.append(part.text)
            else:
                shown = quoted(part.text) if isinstance(part, Leaf) else "?"
                self._faults.add(words.NO_SUCH_LIST, spot, found=shown, allowed=", ".join(lists))
        parts.complete = tuple(dict.fromkeys(named))

    def _event(self, parts: Parts, kind: Kind | None, spot: Spot, written: frozenset[str]) -> Event | None:
        for key in ("id", "on"):
            if key not in written:
                self._left_out(key, spot)
        self._actor(parts)
        id, on = parts.names.get("id"), parts.days.get("on")
        if id is None or on is None or kind is None:
            return None
        event = Event(
            id=id, kind=kind.id, on=on, recorded=parts.days.get("recorded", on), data=parts.data,
            complete=parts.complete, spots=parts.spots, **_named(parts.names),
        )  # fmt: skip
        check_event(event, kind, self._tools)
        return event

    def _actor(self, parts: Parts) -> None:
        actor = parts.names.get("by")
        if actor is not None and actor not in ACTORS:
            near = nearest(actor, ACTORS)
            self._faults.add(words.NO_SUCH_ACTOR, parts.spots["by"], near, found=quoted(actor))
            del parts.names["by"]


def _named(names: Mapping[str, str]) -> dict[str, str]:
    kept = ("by", "source", "because", "about", "corrects", "withdraws")
    return {key: names[key] for key in kept if key in names}
