"""
The tables of a corpus, and how a file is known to be one.
"""

import sqlite3
from typing import Final

SEPARATOR: Final = "/"
"""Between the parts of a path; an article number may hold a colon, and none holds this."""

_APPLICATION: Final = 0x4A757772
_VERSION: Final = 1

_TABLES: Final = """
CREATE TABLE texts (
    bwb TEXT, edition TEXT, title TEXT, form TEXT, is_part INTEGER, file TEXT, digest TEXT,
    PRIMARY KEY (bwb, edition)
);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY, bwb TEXT, edition TEXT, path TEXT, depth INTEGER, place INTEGER,
    text TEXT, state TEXT, since TEXT, source TEXT, label TEXT, print TEXT,
    UNIQUE (bwb, edition, path)
);
CREATE TABLE histories (bwb TEXT PRIMARY KEY, title TEXT, made_on TEXT, file TEXT, digest TEXT);
CREATE TABLE amendments (
    bwb TEXT, day TEXT, label TEXT, effect TEXT, source TEXT, back_to TEXT
);
CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
"""


def refuse_other(base: sqlite3.Connection) -> None:
    """
    Refuse a file that is no corpus, or one of a newer version; a file with nothing in it is neither.

    Args:
        base: the open file.

    Raises:
        sqlite3.DatabaseError: it is something else.
    """
    # The tables first: another program may be making them, and what comes after them is there with them.
    (tables,) = base.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    (application,) = base.execute("PRAGMA application_id").fetchone()
    (version,) = base.execute("PRAGMA user_version").fetchone()
    is_ours = application == _APPLICATION and version == _VERSION
    if (tables or application not in (0, _APPLICATION)) and not is_ours:
        raise sqlite3.DatabaseError(f"application {application:#x}, version {version}")


def make_tables(base: sqlite3.Connection) -> None:
    """
    Make the tables where they are missing; of two programs at once, one makes them.

    Args:
        base: the open file.
    """
    base.execute("BEGIN IMMEDIATE")
    try:
        (tables,) = base.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
        if tables:
            base.execute("ROLLBACK")
            return
        for table in _TABLES.split(";"):
            base.execute(table)
        base.execute(f"PRAGMA application_id = {_APPLICATION}")
        base.execute(f"PRAGMA user_version = {_VERSION}")
        base.execute("COMMIT")
    except BaseException:
        base.execute("ROLLBACK")
        raise
