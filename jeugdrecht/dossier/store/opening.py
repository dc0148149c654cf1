"""
A store by its address: a folder, a file of SQLite, or the URL of a database.
"""

from importlib.util import find_spec
from pathlib import Path

from jeugdrecht.dossier.store.files import Files
from jeugdrecht.dossier.store.store import Store
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.sources import Lang, Text

SQLITE = (".db", ".sqlite", ".sqlite3")
_KNOWN = ("sqlite", "postgresql")

_NO_PART = Text("het onderdeel voor databases ontbreekt", "the part for databases is missing")
_INSTALL = Text(
    'Installeer het met: pip install "jeugdrecht[dossier]"', 'Install it: pip install "jeugdrecht[dossier]"'
)
_NO_LOCKS = Text("dit systeem kent geen vergrendeling van bestanden", "this system has no locks on files")
_TAKE_SQLITE = Text("Geef een bestand dat op .db eindigt", "Give a file that ends in .db")
_UNKNOWN = Text("deze soort database is niet beproefd", "this kind of database was not tried")
_CHOOSE = Text(
    "Geef een map, een bestand dat op .db eindigt, of een URL van SQLite of PostgreSQL",
    "Give a folder, a file that ends in .db, or a URL of SQLite or PostgreSQL",
)


def open_store(address: str, *, lang: Lang = "nl") -> Store:
    """
    Open a store.

    Args:
        address: a folder; a path that ends in .db, .sqlite or .sqlite3; or a URL.
        lang: the language of messages.

    Raises:
        InputError: the address is of a database that was not tried, the part for databases is missing, or a
            folder cannot be locked here.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     with open_store(folder) as store:
    ...         store.dossiers()
    ()
    """
    if is_url(address):
        kind = address.partition(":")[0].partition("+")[0]
        if kind not in _KNOWN:
            raise InputError(Fault("", _UNKNOWN.in_(lang), _CHOOSE.in_(lang), lang=lang))
        return _database(address, lang)
    if Path(address).suffix.lower() in SQLITE:
        return _database(f"sqlite:///{address}", lang)
    if find_spec("fcntl") is None:
        raise InputError(Fault("", _NO_LOCKS.in_(lang), _TAKE_SQLITE.in_(lang), lang=lang))
    return Files(Path(address))


def is_url(address: str) -> bool:
    """
    Whether an address is the URL of a database.

    >>> is_url("postgresql://host/name"), is_url("dossiers")
    (True, False)
    """
    return "://" in address


def _database(url: str, lang: Lang) -> Store:
    if find_spec("sqlalchemy") is None:
        raise InputError(Fault("", _NO_PART.in_(lang), _INSTALL.in_(lang), lang=lang))
    from jeugdrecht.dossier.store.database import Database

    return Database(url, lang=lang)
