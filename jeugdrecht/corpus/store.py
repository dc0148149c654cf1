"""
The store of official texts: one SQLite file in a folder, with full-text search where SQLite has it.

It holds texts of law and nothing about anybody. What is added comes in whole or not at all, also where two
programs add at the same time.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, NamedTuple, Self

from jeugdrecht.corpus import words
from jeugdrecht.corpus.letters import fingerprint
from jeugdrecht.corpus.model import (
    Amendment,
    Form,
    History,
    OfficialText,
    Passage,
    Read,
)
from jeugdrecht.corpus.model import (
    Path as Where,
)
from jeugdrecht.corpus.schema import SEPARATOR, make_tables, refuse_other
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.sources import Lang

NAME: Final = "wetteksten.db"
"""The file within the folder of a corpus."""

_WAIT_SECONDS = 30.0


class Stored(NamedTuple):
    """
    An edition in the store.

    Args:
        bwb, edition, title, form: as in the official text.
        is_part: whether only a part of the instrument was added.
        file: the name of the file that it came from.
        articles, passages: how many it has.
    """

    bwb: str
    edition: str
    title: str
    form: Form
    is_part: bool
    file: str
    articles: int
    passages: int


class StoredHistory(NamedTuple):
    """A legislative history in the store."""

    bwb: str
    title: str
    made_on: str
    file: str
    amendments: int


class Added(NamedTuple):
    """What came of adding one file."""

    read: Read
    file: str
    outcome: Literal["new", "same", "replaced", "older"]


class Hit(NamedTuple):
    """A passage that holds the words searched for, and a piece of it around them."""

    bwb: str
    edition: str
    path: Where
    piece: str


class Corpus:
    """
    An open store.

    Args:
        folder: where it lies.
        writing: whether something may be added; then the folder is made where it is missing.
        lang: the language of messages.

    Raises:
        InputError: it cannot be opened, or is no store of this library.

    >>> from tempfile import TemporaryDirectory
    >>> from jeugdrecht.corpus.reading import read_data
    >>> text = read_data(b"<artikel><kop><nr>77a</nr></kop><al>Twaalf jaren.</al></artikel>",
    ...                  "BWBR0001854_2014-04-01.xml")
    >>> with TemporaryDirectory() as folder, Corpus(Path(folder), writing=True) as corpus:
    ...     _ = corpus.add([(text, "sr.xml")])
    ...     corpus.edition_on("BWBR0001854", "2015-01-01").edition
    '2014-04-01'
    """

    def __init__(self, folder: Path, *, writing: bool = False, lang: Lang = "nl") -> None:
        self._path = folder / NAME
        self._lang = lang
        self._editions: tuple[Stored, ...] | None = None
        with self._told():
            if writing:
                folder.mkdir(parents=True, exist_ok=True)
            elif not self._path.is_file():
                raise InputError(
                    Fault(str(folder), words.NO_CORPUS.in_(lang), words.ADD_ONE.in_(lang), lang=lang)
                )
            mode = "rwc" if writing else "ro"
            self._base = sqlite3.connect(
                f"{self._path.resolve().as_uri()}?mode={mode}", uri=True, timeout=_WAIT_SECONDS,
                isolation_level=None,
            )  # fmt: skip
            try:
                refuse_other(self._base)
                if writing:
                    make_tables(self._base)
            except BaseException:
                self._base.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._base.close()

    def add(self, reads: Sequence[tuple[Read, str]], *, replace: bool = False) -> tuple[Added, ...]:
        """
        Add texts and histories, all of them or none; what is there already stays as it is.

        Args:
            reads: each with the name of its file.
            replace: whether an edition that is there with other content gives way.

        Raises:
            InputError: an edition is there with other content, or the store cannot be written; all faults.
        """
        self._editions = None
        with self._told():
            self._base.execute("BEGIN IMMEDIATE")
            try:
                faults: list[Fault] = []
                added = tuple(self._one(read, file, replace, faults) for read, file in reads)
                if faults:
                    raise InputError(*faults)
                self._base.execute("COMMIT")
            except BaseException:
                self._base.execute("ROLLBACK")
                raise
        return added

    def editions(self) -> tuple[Stored, ...]:
        """Give every edition, by instrument and then by day; as it was when first asked."""
        # A check asks it of a thousand places, and one look at the store is one state of it.
        if self._editions is None:
            self._editions = self._all_editions()
        return self._editions

    def _all_editions(self) -> tuple[Stored, ...]:
        rows = self._rows(
            "SELECT t.bwb, t.edition, t.title, t.form, t.is_part, t.file, SUM(p.depth = 1), COUNT(*)"
            " FROM texts t JOIN passages p USING (bwb, edition)"
            " GROUP BY t.bwb, t.edition ORDER BY t.bwb, t.edition"
        )
        return tuple(
            Stored(bwb, edition, title, form, bool(is_part), file, articles, passages)
            for bwb, edition, title, form, is_part, file, articles, passages in rows
        )

    def histories(self) -> tuple[StoredHistory, ...]:
        """Give every legislative history, by instrument."""
        return tuple(
            StoredHistory(*row)
            for row in self._rows(
                "SELECT h.bwb, h.title, h.made_on, h.file, COUNT(a.bwb) FROM histories h"
                " LEFT JOIN amendments a USING (bwb) GROUP BY h.bwb ORDER BY h.bwb"
            )
        )

    def edition_on(self, bwb: str, day: str) -> Stored | None:
        """Give the newest edition that began on or before a day, None where there is none."""
        found = [one for one in self.editions() if one.bwb == bwb and one.edition <= day]
        return found[-1] if found else None

    def articles(self, bwb: str, edition: str) -> tuple[str, ...]:
        """Give the numbers of the articles of an edition, in the order of the text."""
        rows = self._rows(
            "SELECT path FROM passages WHERE bwb = ? AND edition = ? AND depth = 1 ORDER BY place",
            bwb,
            edition,
        )
        return tuple(path for (path,) in rows)

    def passage(self, bwb: str, edition: str, path: Where) -> Passage | None:
        """Give one passage, None where that edition does not have it."""
        rows = self._rows(
            "SELECT text, state, since, source, label FROM passages"
            " WHERE bwb = ? AND edition = ? AND path = ?",
            bwb, edition, SEPARATOR.join(path),
        )  # fmt: skip
        for row in rows:
            return Passage(path, *row)
        return None

    def editions_with(self, bwb: str, path: Where, print_: str) -> tuple[str, ...]:
        """Give the editions in which a passage has this fingerprint, oldest first."""
        rows = self._rows(
            "SELECT edition FROM passages WHERE bwb = ? AND path = ? AND print = ? ORDER BY edition",
            bwb, SEPARATOR.join(path), print_,
        )  # fmt: skip
        return tuple(edition for (edition,) in rows)

    def amendments(self, bwb: str, label: str) -> tuple[Amendment, ...]:
        """Give what changed an article, oldest first; a change that took no effect yet has no day."""
        rows = self._rows(
            "SELECT day, label, effect, source, back_to FROM amendments WHERE bwb = ? AND label = ?"
            " ORDER BY day, source", bwb, label,
        )  # fmt: skip
        return tuple(Amendment(*row) for row in rows) if label else ()

    def search(
        self, asked: Sequence[str], editions: Iterable[tuple[str, str]], most: int = 50
    ) -> tuple[Hit, ...]:
        """
        Find the leden and articles that hold all of these words.

        Args:
            asked: the words; one that ends in `*` begins with what is before it.
            editions: in which editions, as BWB id and day.
            most: how many to give at most, best first.
        """
        within = set(editions)
        found = (row for row in self._found(asked) if (row.bwb, row.edition) in within)
        return tuple(hit for hit, _ in zip(found, range(most), strict=False))

    def _found(self, asked: Sequence[str]) -> Iterator[Hit]:
        wanted = " ".join(_term(word) for word in asked)
        rows = self._rows(
            "SELECT p.bwb, p.edition, p.path, snippet(words, 0, '', '', '…', 30) FROM words"
            " JOIN passages p ON p.id = words.rowid WHERE words MATCH ?"
            " ORDER BY rank, p.bwb, p.edition, p.place",
            wanted,
        )  # fmt: skip
        for bwb, edition, path, piece in rows:
            yield Hit(bwb, edition, tuple(path.split(SEPARATOR)), piece)

    def _one(self, read: Read, file: str, replace: bool, faults: list[Fault]) -> Added:
        name = Path(file).name
        if isinstance(read, History):
            return Added(read, name, self._add_history(read, name))
        digest = _digest(read.title, *(astuple(passage) for passage in read.passages))
        there = list(
            self._rows("SELECT digest, file FROM texts WHERE bwb = ? AND edition = ?", read.bwb, read.edition)
        )
        if there and there[0][0] == digest:
            return Added(read, name, "same")
        if there and not replace:
            said = words.TAKEN.in_(self._lang).format(bwb=read.bwb, edition=read.edition, file=there[0][1])
            faults.append(Fault(file, said, words.REPLACE.in_(self._lang), lang=self._lang))
        if there:
            self._remove(read)
        self._insert(read, name, digest)
        return Added(read, name, "replaced" if there else "new")

    def _remove(self, text: OfficialText) -> None:
        key = (text.bwb, text.edition)
        self._base.execute(
            "DELETE FROM words WHERE rowid IN (SELECT id FROM passages WHERE bwb = ? AND edition = ?)", key
        )
        self._base.execute("DELETE FROM passages WHERE bwb = ? AND edition = ?", key)
        self._base.execute("DELETE FROM texts WHERE bwb = ? AND edition = ?", key)

    def _insert(self, text: OfficialText, file: str, digest: str) -> None:
        key = (text.bwb, text.edition)
        self._base.execute(
            "INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*key, text.title, text.form, text.is_part, file, digest),
        )
        with_leden = {one.path[0] for one in text.passages if len(one.path) == 2 and one.path[1][0].isdigit()}
        for place, one in enumerate(text.passages):
            made = self._base.execute(
                "INSERT INTO passages"
                " (bwb, edition, path, depth, place, text, state, since, source, label, print)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*key, SEPARATOR.join(one.path), len(one.path), place, one.text, one.state, one.since,
                 one.source, one.label, fingerprint(one.text)),
            )  # fmt: skip
            is_lid = len(one.path) == 2 and one.path[1][0].isdigit()
            if is_lid or (len(one.path) == 1 and one.path[0] not in with_leden):
                self._base.execute(
                    "INSERT INTO words (rowid, text) VALUES (?, ?)", (made.lastrowid, one.text)
                )

    def _add_history(self, read: History, file: str) -> Literal["new", "same", "replaced", "older"]:
        digest = _digest(read.title, read.made_on, *(astuple(one) for one in read.amendments))
        there = list(self._rows("SELECT digest, made_on FROM histories WHERE bwb = ?", read.bwb))
        if there and there[0][0] == digest:
            return "same"
        if there and read.made_on < there[0][1]:
            return "older"
        self._base.execute("DELETE FROM histories WHERE bwb = ?", (read.bwb,))
        self._base.execute("DELETE FROM amendments WHERE bwb = ?", (read.bwb,))
        self._base.execute(
            "INSERT INTO histories VALUES (?, ?, ?, ?, ?)", (read.bwb, read.title, read.made_on, file, digest)
        )
        self._base.executemany(
            "INSERT INTO amendments VALUES (?, ?, ?, ?, ?, ?)",
            [(read.bwb, *astuple(one)) for one in read.amendments],
        )
        return "replaced" if there else "new"

    def _rows(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        with self._told():
            return self._base.execute(query, values).fetchall()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say what SQLite or the system says as a fault of the store."""
        try:
            yield
        except sqlite3.OperationalError as error:
            busy = "locked" in str(error)
            what, remedy = (words.BUSY, words.TRY_AGAIN) if busy else (words.NO_WRITE, words.OTHER_FOLDER)
            self._refuse(what.in_(self._lang).format(why=error), remedy.in_(self._lang))
        except sqlite3.DatabaseError as error:
            self._refuse(words.NOT_A_CORPUS.in_(self._lang).format(why=error), words.MOVE_IT.in_(self._lang))
        except OSError as error:
            why = error.strerror or type(error).__name__
            self._refuse(words.NO_WRITE.in_(self._lang).format(why=why), words.OTHER_FOLDER.in_(self._lang))

    def _refuse(self, message: str, remedy: str) -> None:
        raise InputError(Fault(str(self._path), message, remedy, lang=self._lang)) from None


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _term(word: str) -> str:
    """A word as full-text search takes it: quoted, so that none of its signs means anything."""
    bare = word.rstrip("*").replace('"', " ")
    return f'"{bare}"{"*" if word.endswith("*") else ""}'
