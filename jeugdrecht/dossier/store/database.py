"""
Dossiers in a database, for a service: SQLite unless told otherwise, PostgreSQL by its URL.

An event is a row, its id within the dossier the key: the database itself refuses a second one.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Self, TypeAlias

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    event,
    select,
    tuple_,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError

from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.dossier.store.lines import dossier_of
from jeugdrecht.dossier.store.store import by_dossier, new_lines, refuse_others
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.sources import Lang
from jeugdrecht.sources import Text as Words

PATIENCE = 30
"""So many seconds a writer waits for another."""

AT_ONCE = 500
"""So many events are compared at once: a database takes only some thousands of names in a question."""

_NOT_KEPT = Words("de database neemt het niet aan: {why}", "the database does not take it: {why}")
_NOT_READ = Words("de database geeft het niet: {why}", "the database does not give it: {why}")
_NOT_OPENED = Words("de database gaat niet open: {why}", "the database does not open: {why}")
_SEE_ADDRESS = Words(
    "Kijk of het adres klopt en de database draait", "See whether the address is right and the database runs"
)
_NOTHING_TAKEN = Words("Er is niets opgeslagen; probeer het opnieuw", "Nothing was stored; try it again")

_DISK_FULL = Words("de schijf van de database is vol", "the disk of the database is full")
_FULL = frozenset({"53100", "SQLITE_FULL"})
"""What PostgreSQL and SQLite call a full disk."""

_METADATA = MetaData()
EVENTS = Table(
    "jeugdrecht_dossier_events",
    _METADATA,
    Column("place", Integer, primary_key=True, autoincrement=True),
    Column("dossier", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("line", Text, nullable=False),
    UniqueConstraint("dossier", "event"),
)
"""The order of arrival, the names of dossier and event, and the event as a line of JSON."""

Row: TypeAlias = dict[str, str]
_INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


class Database:
    """
    Dossiers in a database; see `Store`.

    Args:
        url: such as `sqlite:///dossiers.db` or `postgresql+psycopg://host/name`.
        lang: the language of messages about the database itself.

    Raises:
        InputError: it cannot be opened.

    >>> one = Event(id="e1", kind="signaal", on=20260301, recorded=20260301)
    >>> with Database("sqlite://") as store:
    ...     store.append("d", (one,)), store.append("d", (one,)), store.dossiers()
    (1, 0, ('d',))
    """

    def __init__(self, url: str, *, lang: Lang = "nl") -> None:
        with _told(_NOT_OPENED, _SEE_ADDRESS, lang):
            self._engine = _engine(url)
            keep = _INSERT[self._engine.dialect.name](EVENTS)
            once = keep.on_conflict_do_nothing(index_elements=["dossier", "event"])
            self._keep = once.returning(EVENTS.c.event)
            _METADATA.create_all(self._engine)

    def append(self, dossier: str, events: Iterable[Event], *, lang: Lang = "nl") -> int:
        """Take events; see `Store`."""
        rows = _rows(dossier, events, lang)
        with _told(_NOT_KEPT, _NOTHING_TAKEN, lang), self._engine.begin() as connection:
            return sum(self._take(connection, part, lang) for part in _parts(rows))

    def append_all(self, arrived: Iterable[tuple[str, Event]], *, lang: Lang = "nl") -> None:
        """Take events of several dossiers, in one transaction; see `Store`."""
        # Dossiers in one order for all writers: two that bring the same events then wait for each other.
        dossiers = sorted(by_dossier(arrived).items())
        rows = [row for dossier, events in dossiers for row in _rows(dossier, events, lang)]
        with _told(_NOT_KEPT, _NOTHING_TAKEN, lang), self._engine.begin() as connection:
            for part in _parts(rows):
                self._take(connection, part, lang)

    def _take(self, connection: Connection, rows: Sequence[Row], lang: Lang) -> int:
        count = len(connection.execute(self._keep, rows).all())
        if count < len(rows):
            places = [(row["dossier"], row["event"]) for row in rows]
            wanted = select(EVENTS).where(tuple_(EVENTS.c.dossier, EVENTS.c.event).in_(places))
            known = {(row.dossier, row.event): row.line for row in connection.execute(wanted)}
            # What says something else is refused, and so is all that came with it.
            for row in rows:
                before = {row["event"]: known[row["dossier"], row["event"]]}
                refuse_others([(row["event"], row["line"])], before, lang=lang)
        return count

    def read(self, dossier: str, *, lang: Lang = "nl") -> Dossier:
        """A dossier as far as it has arrived; see `Store`."""
        wanted = select(EVENTS.c.line).where(EVENTS.c.dossier == dossier).order_by(EVENTS.c.place)
        with _told(_NOT_READ, _SEE_ADDRESS, lang), self._engine.connect() as connection:
            lines = [row.line for row in connection.execute(wanted)]
        return dossier_of(dossier, lines, lang=lang)

    def dossiers(self, *, lang: Lang = "nl") -> tuple[str, ...]:
        """The names of all dossiers; see `Store`."""
        with _told(_NOT_READ, _SEE_ADDRESS, lang), self._engine.connect() as connection:
            found = connection.execute(select(EVENTS.c.dossier).distinct())
            return tuple(sorted(row.dossier for row in found))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the connections."""
        self._engine.dispose()


def _rows(dossier: str, events: Iterable[Event], lang: Lang) -> list[Row]:
    lines = new_lines(dossier, events, {}, lang=lang)
    return [{"dossier": dossier, "event": id, "line": line} for id, line in lines.items()]


def _parts(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    return (rows[begin : begin + AT_ONCE] for begin in range(0, len(rows), AT_ONCE))


@contextmanager
def _told(message: Words, remedy: Words, lang: Lang) -> Iterator[None]:
    """Tell what went wrong by its kind alone: a database error can quote a row, or a password in a URL."""
    try:
        yield
    except (SQLAlchemyError, ImportError) as error:
        told = message.in_(lang).format(why=_why(error).in_(lang))
        raise InputError(Fault("", told, remedy.in_(lang), lang=lang)) from None


def _why(error: Exception) -> Words:
    cause = getattr(error, "orig", None)
    codes = {getattr(cause, name, None) for name in ("sqlstate", "sqlite_errorname")}
    if codes & _FULL:
        return _DISK_FULL
    name = type(error).__name__
    return Words(name, name)


def _engine(url: str) -> Engine:
    if not url.startswith("sqlite"):
        return create_engine(url, pool_pre_ping=True, hide_parameters=True)
    engine = create_engine(url, connect_args={"timeout": PATIENCE}, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def careful(connection: Any, _: object) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.close()

    return engine
