"""
Dossiers in a database, for a service: SQLite unless told otherwise, PostgreSQL by its URL.

An event is a row, its id within the dossier the key: the database itself refuses a second one.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Self

from sqlalchemy import (
    Column,
    Engine,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    event,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError

from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.dossier.store.lines import dossier_of
from jeugdrecht.dossier.store.store import new_lines, refuse_others
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.sources import Lang
from jeugdrecht.sources import Text as Words

PATIENCE = 30
"""So many seconds a writer waits for another."""

AT_ONCE = 500
"""So many events are compared at once: a database takes only some thousands of names in a question."""

_NOT_KEPT = Words("de database neemt het niet aan: {why}", "the database does not take it: {why}")
_NOT_OPENED = Words("de database gaat niet open: {why}", "the database does not open: {why}")
_SEE_ADDRESS = Words(
    "Kijk of het adres klopt en de database draait", "See whether the address is right and the database runs"
)
_NOTHING_TAKEN = Words("Er is niets opgeslagen; probeer het opnieuw", "Nothing was stored; try it again")

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
            self._insert = _INSERT[self._engine.dialect.name]
            _METADATA.create_all(self._engine)

    def append(self, dossier: str, events: Iterable[Event], *, lang: Lang = "nl") -> int:
        """Take events; see `Store`."""
        lines = new_lines(dossier, events, {}, lang=lang)
        rows = [{"dossier": dossier, "event": id, "line": line} for id, line in lines.items()]
        if not rows:
            return 0
        keep = self._insert(EVENTS).on_conflict_do_nothing(index_elements=["dossier", "event"])
        statement = keep.returning(EVENTS.c.event)
        count = 0
        with _told(_NOT_KEPT, _NOTHING_TAKEN, lang), self._engine.begin() as connection:
            for begin in range(0, len(rows), AT_ONCE):
                part = rows[begin : begin + AT_ONCE]
                count += sum(len(connection.execute(statement, row).all()) for row in part)
                wanted = select(EVENTS.c.event, EVENTS.c.line).where(
                    EVENTS.c.dossier == dossier, EVENTS.c.event.in_([row["event"] for row in part])
                )
                known = {row.event: row.line for row in connection.execute(wanted)}
                # What says something else is refused, and so is all that came with it.
                refuse_others([(row["event"], row["line"]) for row in part], known, lang=lang)
        return count

    def read(self, dossier: str, *, lang: Lang = "nl") -> Dossier:
        """A dossier as far as it has arrived; see `Store`."""
        wanted = select(EVENTS.c.line).where(EVENTS.c.dossier == dossier).order_by(EVENTS.c.place)
        with _told(_NOT_KEPT, _SEE_ADDRESS, lang), self._engine.connect() as connection:
            lines = [row.line for row in connection.execute(wanted)]
        return dossier_of(dossier, lines, lang=lang)

    def dossiers(self) -> tuple[str, ...]:
        """The names of all dossiers; see `Store`."""
        with self._engine.connect() as connection:
            found = connection.execute(select(EVENTS.c.dossier).distinct())
            return tuple(sorted(row.dossier for row in found))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the connections."""
        self._engine.dispose()


@contextmanager
def _told(message: Words, remedy: Words, lang: Lang) -> Iterator[None]:
    """Tell what went wrong by its kind alone: a database error can quote a row, or a password in a URL."""
    try:
        yield
    except (SQLAlchemyError, ImportError) as error:
        told = message.in_(lang).format(why=type(error).__name__)
        raise InputError(Fault("", told, remedy.in_(lang), lang=lang)) from None


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
