"""
A folder of JSON Lines, a file for each dossier, for one machine.

A line counts once its end is on disk. A crash can leave a line without an end: nobody reads it, and the next
writer removes it. The names of the files tell nothing of the dossiers in them.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Self

from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.dossier.store.lines import dossier_of, names_of
from jeugdrecht.dossier.store.store import by_dossier, new_lines
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.sources import Lang, Text

SUFFIX = ".jsonl"
_NOT_WRITTEN = Text("niet geschreven: {why}", "not written: {why}")
_NOT_READ = Text("niet te lezen: {why}", "cannot be read: {why}")
_SEE_FOLDER = Text("Kijk of u de map mag lezen", "See whether you may read the folder")
_NOTHING_TAKEN = Text("Er is niets opgeslagen; probeer het opnieuw", "Nothing was stored; try it again")


class Files:
    """
    Dossiers in a folder; see `Store`.

    Args:
        folder: the folder; it is made when it is first written to.

    >>> from tempfile import TemporaryDirectory
    >>> event = Event(id="e1", kind="signaal", on=20260301, recorded=20260301)
    >>> with TemporaryDirectory() as folder:
    ...     store = Files(Path(folder))
    ...     counts = store.append("d", (event,)), store.append("d", (event,))
    ...     found = store.dossiers(), store.read("d").events
    >>> counts, found[0], found[1] == (event,)
    ((1, 0), ('d',), True)
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is kept open."""

    def append(self, dossier: str, events: Iterable[Event], *, lang: Lang = "nl") -> int:
        """Take events; see `Store`."""
        path = self._path(dossier)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            is_new = not path.exists()
            with _locked(path, os.O_RDWR | os.O_CREAT, shared=False) as file:
                count = _append(file, dossier, events, lang)
            if is_new:
                _sync_folder(self._folder)
        except OSError as error:
            raise _refusal(error, _NOT_WRITTEN, _NOTHING_TAKEN, lang) from None
        return count

    def append_all(self, arrived: Iterable[tuple[str, Event]], *, lang: Lang = "nl") -> None:
        """Take events of several dossiers; see `Store`."""
        for dossier, events in by_dossier(arrived).items():
            self.append(dossier, events, lang=lang)

    def read(self, dossier: str, *, lang: Lang = "nl") -> Dossier:
        """A dossier as far as it has arrived; see `Store`."""
        try:
            lines = _lines_of(self._path(dossier))
        except OSError as error:
            raise _refusal(error, _NOT_READ, _SEE_FOLDER, lang) from None
        return dossier_of(dossier, lines, lang=lang)

    def dossiers(self, *, lang: Lang = "nl") -> tuple[str, ...]:
        """The names of all dossiers; see `Store`."""
        found = (_lines_of(path)[:1] for path in self._folder.glob(f"*{SUFFIX}"))
        return tuple(sorted(names_of(lines[0])[0] for lines in found if lines))

    def _path(self, dossier: str) -> Path:
        return self._folder / f"{sha256(dossier.encode()).hexdigest()[:32]}{SUFFIX}"


def _refusal(error: OSError, message: Text, remedy: Text, lang: Lang) -> InputError:
    why = error.strerror or type(error).__name__
    return InputError(Fault("", message.in_(lang).format(why=why), remedy.in_(lang), lang=lang))


def _append(file: int, dossier: str, events: Iterable[Event], lang: Lang) -> int:
    data = _all_of(file)
    end = data.rfind(b"\n") + 1
    lines = _whole_lines(data)
    added = new_lines(dossier, events, {names_of(line)[1]: line for line in lines}, lang=lang)
    if not added:
        return 0
    try:
        os.ftruncate(file, end)
        os.lseek(file, end, os.SEEK_SET)
        _write(file, "".join(f"{line}\n" for line in added.values()).encode())
        os.fsync(file)
    except OSError:
        with contextlib.suppress(OSError):  # a full disk: what was written of it goes again
            os.ftruncate(file, end)
            os.fsync(file)
        raise
    return len(added)


def _whole_lines(data: bytes) -> list[str]:
    """The lines that have an end."""
    end = data.rfind(b"\n") + 1
    return data[:end].decode().split("\n")[:-1]


def _write(file: int, data: bytes) -> None:
    while data:
        data = data[os.write(file, data) :]


def _all_of(file: int) -> bytes:
    parts = []
    os.lseek(file, 0, os.SEEK_SET)
    while part := os.read(file, 1 << 20):
        parts.append(part)
    return b"".join(parts)


def _lines_of(path: Path) -> list[str]:
    try:
        with _locked(path, os.O_RDONLY, shared=True) as file:
            data = _all_of(file)
    except FileNotFoundError:
        return []
    return _whole_lines(data)


@contextlib.contextmanager
def _locked(path: Path, flags: int, *, shared: bool) -> Iterator[int]:
    import fcntl

    file = os.open(path, flags | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
        yield file
    finally:
        os.close(file)  # which unlocks it


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
