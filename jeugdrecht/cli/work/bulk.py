"""
The work of `bulk`: check what was asked, run it with a bar that shows how far it is, and tell what was done.
"""

import contextlib
import datetime
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jeugdrecht.bulk.engines import ENGINES, missing
from jeugdrecht.bulk.engines import run as run_engine
from jeugdrecht.bulk.files import Input, input_of, output_format
from jeugdrecht.bulk.job import Done, Job, Progress
from jeugdrecht.cli.checks import a_count, a_day, known, one_of, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import faults_of, tell
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.logic import days
from jeugdrecht.rules.index import DECISIONS

MOST_EXPLAINED = 100_000

_NONE = Words("er is geen beslissing genoemd", "no decision was named")
_NAME = Words("Noem er een: --decision sanctierecht", "Name one: --decision sanctierecht")
_LIST_IS = Words("{found} is geen lijst met een bestand", "{found} is no list with a file")
_WRITE_LIST = Words(
    "Schrijf bijvoorbeeld maatregelen=maatregelen.csv", "Write for instance maatregelen=maatregelen.csv"
)
_NO_SIZE = Words("{found} is geen hoeveelheid geheugen", "{found} is no amount of memory")
_WRITE_SIZE = Words("Schrijf bijvoorbeeld 500MB of 4GB", "Write for instance 500MB or 4GB")
_BUSY = Words("beslissen", "deciding")
_COUNTS = Words(
    "{rows} rijen gelezen = {decided} beslist + {rejected} afgewezen.",
    "{rows} rows read = {decided} decided + {rejected} rejected.",
)
_BY_ONE = Words(
    "Rij voor rij beslist, geheel of voor een deel: {count}.",
    "Decided row by row, wholly or in part: {count}.",
)
_DECLINED = Words("Niet in SQL: {decision} ({why}).", "Not in SQL: {decision} ({why}).")
_WRITTEN = Words("Geschreven: {path}", "Written: {path}")


@dataclass(frozen=True, slots=True)
class BulkRequest:
    """The arguments and options, as written."""

    source: str
    target: Path
    decisions: tuple[str, ...]
    engine: str
    lists: tuple[str, ...]
    codes: bool
    explain: str
    rejects: Path | None
    provisions: bool
    on: str | None
    memory: str | None


def run(asked: BulkRequest, settings: Settings) -> int:
    """
    Decide a table.

    Args:
        asked: what was asked.
        settings: the language.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with the options or the table, or a part is missing; all faults at once.
    """
    lang = settings.lang
    faults = list(_faults(asked, lang))
    read: dict[str, Input] = {}
    for name, written in (("", asked.source), *(_pair(one) for one in asked.lists)):
        try:
            read[name] = input_of(written, lang, folders=asked.engine == "spark")
        except InputError as error:
            faults += error.faults
    refuse(faults)
    refuse(missing(asked.engine, lang=lang))
    job = Job(
        source=read.pop(""), target=asked.target, decisions=asked.decisions, beside=read, codes=asked.codes,
        provisions=asked.provisions, explain=int(asked.explain), rejects=asked.rejects,
        on=days.day(asked.on) if asked.on else _today(), memory=asked.memory, lang=lang,
    )  # fmt: skip
    refuse(fault for path in job.files for fault in faults_of(path, lang))
    with _bar(_BUSY.in_(lang)) as progress:
        done = run_engine(job, asked.engine, progress)
    _tell(done, lang)
    return DONE


def _faults(asked: BulkRequest, lang: Lang) -> Iterator[Fault]:
    if not asked.decisions:
        yield Fault("--decision", _NONE.in_(lang), _NAME.in_(lang))
    yield from known("--decision", asked.decisions, DECISIONS, NO_DECISION, SEE, lang)
    yield from one_of("--engine", asked.engine, tuple(ENGINES), lang)
    yield from a_count("--explain", asked.explain, MOST_EXPLAINED, lang)
    yield from a_day("--on", asked.on, lang)
    for written in asked.lists:
        if not all(_pair(written)):
            yield Fault("--with", _LIST_IS.in_(lang).format(found=quoted(written)), _WRITE_LIST.in_(lang))
    if asked.memory is not None and not re.fullmatch(r"[1-9][0-9]{0,5} ?[KMGT]i?B", asked.memory):
        message = _NO_SIZE.in_(lang).format(found=quoted(asked.memory))
        yield Fault("--memory", message, _WRITE_SIZE.in_(lang))
    try:
        output_format(asked.target, lang)
    except InputError as error:
        yield from error.faults


def _pair(written: str) -> tuple[str, str]:
    name, _, path = written.partition("=")
    return name, path


def _today() -> int:
    return days.of_date(datetime.datetime.now(tz=datetime.UTC).astimezone().date())


def _tell(done: Done, lang: Lang) -> None:
    counts = {"rows": done.rows, "decided": done.decided, "rejected": done.rejected}
    for note in done.notes:
        tell(note)
    for decision, why in done.declined.items():
        tell(_DECLINED.in_(lang).format(decision=decision, why=why))
    if done.by_one:
        tell(_BY_ONE.in_(lang).format(count=done.by_one))
    tell(_COUNTS.in_(lang).format(**counts))
    for path in done.files:
        tell(_WRITTEN.in_(lang).format(path=path))


@contextlib.contextmanager
def _bar(told: str) -> Iterator[Progress | None]:
    """A bar on standard error, where somebody looks at it."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f}%"),
               TimeRemainingColumn())  # fmt: skip
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(told, total=1.0)
        yield lambda share: bar.update(task, completed=share)
