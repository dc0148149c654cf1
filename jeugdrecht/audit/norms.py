"""
A table of norms that the user brings: the full framework of norms is not public, its holder may have it.

```yaml
schema: jeugdrecht.normen/1
titel: Normenkader, versie van de instelling
bron: waar de tekst vandaan komt
normen:
  - id: nk-1
    norm: wat de norm vraagt
    thema: deskundigheid          # vrij; zo staan zij in het verslag bij elkaar
    grondslag: [jw:3.4:4]         # bepalingen waarop de norm rust
    vertrouwen: tekst             # tekst | secundair
    uitkomst: voldoet             # voldoet | voldoet_niet | onbekend | nvt; weggelaten: onbekend
    by: auditor
    because: gezien in het jaarverslag
    on: 2026-02-20
```
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from jeugdrecht.audit import words
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.text import contents, parse
from jeugdrecht.cases.tree import Branch, Entry, Leaf, Node, Row, shown
from jeugdrecht.errors import CitationError, nearest, quoted
from jeugdrecht.logic import days
from jeugdrecht.sources import INSTRUMENTS, Lang, Place

SCHEMA = "jeugdrecht.normen/1"
CONFIDENCE = ("tekst", "secundair")
OUTCOMES = ("voldoet", "voldoet_niet", "onbekend", "nvt")
TOP = ("schema", "titel", "bron", "normen")
OF_NORM = ("id", "norm", "thema", "grondslag", "vertrouwen", "uitkomst", "by", "because", "on")
LONGEST = 2_000
"""So many characters fit in a norm."""


@dataclass(frozen=True, slots=True)
class OwnNorm:
    """
    One norm of the user's own table.

    Args:
        id: unique in the table.
        norm: what it asks.
        theme: under which it stands; empty where the table names none.
        basis: the provisions on which it rests, by their ids.
        confidence: `tekst` or `secundair`.
        outcome: `voldoet`, `voldoet_niet`, `onbekend` or `nvt`.
        by, because, on: who found it so, why, and when.
    """

    id: str
    norm: str
    theme: str = ""
    basis: tuple[str, ...] = ()
    confidence: str = "tekst"
    outcome: str = "onbekend"
    by: str | None = None
    because: str | None = None
    on: str | None = None


@dataclass(frozen=True, slots=True)
class NormTable:
    """A table of norms with its title and where it comes from."""

    title: str
    source: str
    norms: tuple[OwnNorm, ...]


def read_norms(path: Path, *, lang: Lang = "nl") -> NormTable:
    """
    Read a table of norms.

    Args:
        path: a YAML or JSON file of at most 1 MB.
        lang: the language of the messages.

    Raises:
        InputError: anything is wrong with the file; all faults at once, each with its line.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "normen.yaml")
    ...     _ = file.write_text("{schema: jeugdrecht.normen/1, titel: T, normen: [{id: a, norm: b}]}")
    ...     table = read_norms(file)
    >>> table.norms[0].outcome
    'onbekend'
    """
    document = parse(contents(path, lang=lang), str(path), lang=lang)
    reader = _Reader(Faults(lang, document.faults, document.more))
    table = reader.table(document.root)
    reader.faults.raise_any()
    return table


class _Reader:
    def __init__(self, faults: Faults) -> None:
        self.faults = faults

    def table(self, root: Node) -> NormTable:
        if not isinstance(root, Branch):
            self.faults.refuse(words.NO_TABLE, Spot("", root.line), schema=SCHEMA)
        keys = self._keys(root, Spot(""), TOP)
        schema = self._text(keys, "schema", Spot(""), root)
        if schema is not None and schema != SCHEMA:
            self.faults.add(
                words.OTHER_SCHEMA, Spot("schema", keys["schema"].line), found=quoted(schema), schema=SCHEMA
            )
        return NormTable(
            title=self._text(keys, "titel", Spot(""), root) or "",
            source=self._text(keys, "bron", Spot(""), None) or "",
            norms=self._norms(keys, root),
        )

    def _norms(self, keys: Mapping[str, Entry], root: Branch) -> tuple[OwnNorm, ...]:
        spot = Spot("normen", keys["normen"].line if "normen" in keys else root.line)
        listed = keys["normen"].node if "normen" in keys else None
        if not isinstance(listed, Row):
            self.faults.add(words.NO_NORMS, spot)
            return ()
        found: dict[str, OwnNorm] = {}
        for index, node in enumerate(listed.nodes):
            place = spot.index(index, node.line)
            norm = self._norm(node, place)
            if norm is not None and norm.id in found:
                self.faults.add(words.TWICE, place, id=quoted(norm.id))
            elif norm is not None:
                found[norm.id] = norm
        return tuple(found.values())

    def _norm(self, node: Node, spot: Spot) -> OwnNorm | None:
        if not isinstance(node, Branch):
            self.faults.add(words.NO_BLOCK, spot, found=shown(node, self.faults.lang))
            return None
        keys = self._keys(node, spot, OF_NORM)
        id, norm = self._text(keys, "id", spot, node), self._text(keys, "norm", spot, node)
        made = OwnNorm(
            id=id or "",
            norm=norm or "",
            theme=self._text(keys, "thema", spot, None) or "",
            basis=self._basis(keys, spot),
            confidence=self._one_of(keys, "vertrouwen", spot, CONFIDENCE) or "tekst",
            outcome=self._one_of(keys, "uitkomst", spot, OUTCOMES) or "onbekend",
            by=self._text(keys, "by", spot, None),
            because=self._text(keys, "because", spot, None),
            on=self._day(keys, spot),
        )
        return made if id and norm else None

    def _keys(self, branch: Branch, spot: Spot, known: tuple[str, ...]) -> dict[str, Entry]:
        for entry in branch.entries:
            if entry.key not in known:
                near = tuple(nearest(entry.key, known))
                self.faults.add(
                    words.UNKNOWN_KEY, spot.key(entry.key, entry.line), near, known=", ".join(known)
                )
        return {entry.key: entry for entry in branch.entries if entry.key in known}

    def _text(self, keys: Mapping[str, Entry], key: str, spot: Spot, needed_in: Branch | None) -> str | None:
        """The text under a key; one that must be there and is not is a fault of the block."""
        entry = keys.get(key)
        if entry is None:
            if needed_in is not None:
                self.faults.add(words.MISSING, Spot(spot.path, needed_in.line), key=key)
            return None
        node = entry.node
        if not isinstance(node, Leaf) or node.kind in ("null", "refused") or not node.text.strip():
            self.faults.add(words.NO_TEXT, spot.key(key, entry.line), found=shown(node, self.faults.lang))
            return None
        if len(node.text) > LONGEST:
            self.faults.add(words.TOO_LONG, spot.key(key, entry.line), most=LONGEST)
            return None
        return node.text

    def _one_of(
        self, keys: Mapping[str, Entry], key: str, spot: Spot, allowed: tuple[str, ...]
    ) -> str | None:
        found = self._text(keys, key, spot, None)
        if found is not None and found not in allowed:
            near = tuple(nearest(found, allowed))
            self.faults.add(
                words.NOT_ONE_OF, spot.key(key, keys[key].line), near, found=quoted(found),
                allowed=", ".join(allowed),
            )  # fmt: skip
            return None
        return found

    def _basis(self, keys: Mapping[str, Entry], spot: Spot) -> tuple[str, ...]:
        entry = keys.get("grondslag")
        if entry is None:
            return ()
        nodes = entry.node.nodes if isinstance(entry.node, Row) else (entry.node,)
        return tuple(
            found for node in nodes if (found := self._place(node, spot.key("grondslag", node.line)))
        )

    def _place(self, node: Node, spot: Spot) -> str | None:
        if isinstance(node, Leaf):
            try:
                place = Place.parse(node.text)
            except CitationError:
                place = None
            if place is not None and place.instrument in INSTRUMENTS:
                return place.id
        self.faults.add(words.NO_PLACE, spot, found=shown(node, self.faults.lang))
        return None

    def _day(self, keys: Mapping[str, Entry], spot: Spot) -> str | None:
        found = self._text(keys, "on", spot, None)
        try:
            return None if found is None else days.iso(days.day(found))
        except ValueError:
            self.faults.add(words.NO_DAY, spot.key("on", keys["on"].line), found=quoted(found or ""))
            return None
