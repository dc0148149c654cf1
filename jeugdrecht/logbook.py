"""
An optional log of operations, in the fields of the standard Logboek Dataverwerkingen, without facts.

One line of JSON per operation: that a case was decided, when, by which version, and whether that
failed. What was decided, and about whom, is not in it, unless the caller gives a pseudonym for the person.
"""

import json
import os
import re
import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from jeugdrecht import __version__
from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.rules.index import FINGERPRINT
from jeugdrecht.sources import Lang, Text

FILE = "JEUGDRECHT_LOG"
ACTIVITY = "JEUGDRECHT_LOG_ACTIVITY"
SUBJECT = "JEUGDRECHT_LOG_SUBJECT"
SUBJECT_TYPE = "JEUGDRECHT_LOG_SUBJECT_TYPE"
TRACE = "TRACEPARENT"

OWN_ACTIVITY = "urn:jeugdrecht:verwerking"
"""Of an organisation that names no processing activity of its own."""

PSEUDONYM = "pseudoniem"
Status = Literal["Unset", "Error"]

_URI = re.compile(r"(?:https?://|urn:)[!-~]{3,500}")
_SUBJECT = re.compile(r"[A-Za-z0-9._:=+/-]{8,200}")
_TYPE = re.compile(rf"{_URI.pattern}|[A-Za-z_-]{{2,40}}")
_DIGITS = re.compile(r"[0-9./-]+")
_TRACEPARENT = re.compile(r"[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}")

_NO_WRITE = Text("in dit logboek kan niet worden geschreven: {why}", "this log cannot be written to: {why}")
_NOTHING_DONE = Text(
    "Zonder regel in het logboek wordt er niets beslist; kies een ander bestand of laat --log weg",
    "Without a line in the log nothing is decided; choose another file or leave --log out",
)
_NO_URI = Text("{found} is geen verwijzing naar een register", "{found} is no reference to a register")
_A_URI = Text("Schrijf een adres als https://… of urn:…", "Write an address as https://… or urn:…")
_NO_SUBJECT = Text(
    "dit kan geen pseudoniem zijn: het is te kort, te lang, een getal of een datum, of bevat andere tekens",
    "this can be no pseudonym: it is too short, too long, a number or a date, or has other characters",
)
_A_SUBJECT = Text(
    "Geef een versleutelde code van 8 tot 200 letters, cijfers en . _ : = + / -; nooit een naam of nummer",
    "Give an encrypted code of 8 to 200 letters, digits and . _ : = + / -; never a name or a number",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """
    What a caller says of an operation, apart from the case.

    Args:
        subject: a pseudonym for the person; left out, none is logged.
        subject_type: what kind of code that is.
        trace, span: of the operation that called, as W3C Trace Context has them.
    """

    subject: str | None = None
    subject_type: str = PSEUDONYM
    trace: str | None = None
    span: str | None = None


@dataclass(slots=True)
class Operation:
    """
    An operation that goes on.

    Args:
        name: what is done: fixed words, never what the case or a caller says.
        caller: what the caller says besides.
    """

    name: str
    caller: Caller = field(default_factory=Caller)
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    failed: bool = False
    begun: float = field(default_factory=time.monotonic)


class Logbook:
    """
    A file to which each operation adds a line; several processes may write to the same one.

    Args:
        path: the file; made if it is not there, for its owner only.
        activity: a URI of the processing activity in the organisation's register.

    Raises:
        InputError: the activity is no URI.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "log.jsonl")
    ...     with Logbook(file).operation("decide"):
    ...         pass
    ...     json.loads(file.read_text())["status"]
    'Unset'
    """

    def __init__(self, path: Path, activity: str = OWN_ACTIVITY, *, lang: Lang = "nl") -> None:
        if not _URI.fullmatch(activity):
            told = _NO_URI.in_(lang).format(found=quoted(activity))
            raise InputError(Fault(ACTIVITY, told, _A_URI.in_(lang), lang=lang))
        self.path = path
        self.activity = activity
        self._lang: Lang = lang

    def open(self) -> None:
        """
        See that lines can be added, before any work is done.

        Raises:
            InputError: they cannot.
        """
        with self._faults():
            os.close(self._opened())

    @contextmanager
    def operation(self, name: str, caller: Caller | None = None) -> Iterator[Operation]:
        """
        Log what is done inside: wrong input is no error of the program, an exception is.

        Args:
            name: what is done: fixed words.
            caller: what the caller says besides.

        Raises:
            InputError: the line cannot be written.
        """
        self.open()
        going = Operation(name, caller or Caller())
        try:
            yield going
        except InputError:
            self.write(going)
            raise
        except BaseException:
            going.failed = True
            self.write(going)
            raise
        self.write(going)

    def write(self, done: Operation) -> None:
        """
        Add the line of an operation, whole and behind all others.

        Raises:
            InputError: it cannot be written.
        """
        line = (json.dumps(self.line(done), ensure_ascii=True, separators=(",", ":")) + "\n").encode()
        with self._faults():
            file = self._opened()
            try:
                with _alone(file):
                    while line:
                        line = line[os.write(file, line) :]
                    os.fsync(file)
            finally:
                os.close(file)

    def line(self, done: Operation) -> dict[str, object]:
        """The fields of an operation that has ended."""
        took = time.monotonic() - done.begun
        ended = datetime.fromtimestamp(done.started.timestamp() + took, UTC)
        status: Status = "Error" if done.failed else "Unset"
        caller = done.caller
        return {
            "trace_id": caller.trace or secrets.token_hex(16),
            "span_id": secrets.token_hex(8),
            **({"parent_span_id": caller.span} if caller.span else {}),
            "status": status,
            "name": done.name,
            "start_time": _moment(done.started),
            "end_time": _moment(ended),
            "resource": {
                "attributes": {
                    "service.name": "jeugdrecht", "service.version": __version__,
                    "rulebase.fingerprint": FINGERPRINT,
                }
            },
            "attributes": {"dpl.core.processing_activity_id": self.activity, **_subject(caller)},
        }  # fmt: skip

    def _opened(self) -> int:
        return os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or type(error).__name__
            told = _NO_WRITE.in_(self._lang).format(why=why)
            raise InputError(
                Fault(str(self.path), told, _NOTHING_DONE.in_(self._lang), lang=self._lang)
            ) from None


def logbook_of(path: str | None, environ: Mapping[str, str], *, lang: Lang = "nl") -> Logbook | None:
    """
    The log that was asked for by an option or by the environment; None where none was.

    Args:
        path: of the option; left out, `JEUGDRECHT_LOG`.
        environ: the environment; `JEUGDRECHT_LOG_ACTIVITY` names the processing activity.
        lang: the language of messages.

    Raises:
        InputError: the activity is no URI.

    >>> logbook_of(None, {}) is None, logbook_of(None, {"JEUGDRECHT_LOG": "log.jsonl"}).path.name
    (True, 'log.jsonl')
    """
    found = path if path is not None else environ.get(FILE) or None
    if found is None:
        return None
    return Logbook(Path(found), environ.get(ACTIVITY) or OWN_ACTIVITY, lang=lang)


def caller_of(
    subject: str | None, subject_type: str | None = None, traceparent: str | None = None, *, lang: Lang = "nl"
) -> Caller:
    """
    What a caller says of an operation.

    Args:
        subject: a pseudonym for the person, or None.
        subject_type: what kind of code that is; left out, a pseudonym.
        traceparent: W3C Trace Context; what is no such thing is left out, as that standard wants it.
        lang: the language of messages.

    Raises:
        InputError: the subject can be no pseudonym: it looks like a number, a date, a name or an address.

    >>> caller_of("Zx9-kk21-qpa7").subject
    'Zx9-kk21-qpa7'
    >>> caller_of("123456782", lang="en")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    jeugdrecht.errors.InputError: JEUGDRECHT_LOG_SUBJECT: this can be no pseudonym: ...
    """
    wrong = subject is not None and (not _SUBJECT.fullmatch(subject) or _DIGITS.fullmatch(subject))
    if wrong:
        raise InputError(Fault(SUBJECT, _NO_SUBJECT.in_(lang), _A_SUBJECT.in_(lang), lang=lang))
    if subject_type and not _TYPE.fullmatch(subject_type):
        told = _NO_URI.in_(lang).format(found=quoted(subject_type))
        raise InputError(Fault(SUBJECT_TYPE, told, _A_URI.in_(lang), lang=lang))
    found = _TRACEPARENT.fullmatch(traceparent or "")
    trace, span = found.groups() if found else (None, None)
    return Caller(subject=subject, subject_type=subject_type or PSEUDONYM, trace=trace, span=span)


def _subject(caller: Caller) -> dict[str, str]:
    if caller.subject is None:
        return {}
    return {"dpl.core.data_subject_id": caller.subject, "dpl.core.data_subject_id_type": caller.subject_type}


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@contextmanager
def _alone(file: int) -> Iterator[None]:
    """Nobody else writes meanwhile, where the system knows locks."""
    with suppress(ImportError):
        import fcntl  # not on Windows

        fcntl.flock(file, fcntl.LOCK_EX)
    yield  # closing the file lets go of the lock
