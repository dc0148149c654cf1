"""
Which engines can run a table, each in one function of a module that is loaded when it is asked for.
"""

from importlib import import_module
from importlib.util import find_spec

from jeugdrecht.bulk.job import Done, Job, Progress
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.sources import Text

ENGINES = {"duckdb": "jeugdrecht.bulk.on_duckdb", "spark": "jeugdrecht.bulk.on_spark"}
"""Per engine the module whose `run` takes a job and gives what was done."""

NEEDED = {"duckdb": ("duckdb", "sqlglot", "pyarrow"), "spark": ("pyspark", "sqlglot")}
EXTRAS = {"duckdb": "bulk", "spark": "spark"}

_MISSING = Text("de onderdelen hiervoor ontbreken: {names}", "the parts for this are missing: {names}")
_INSTALL = Text('Installeer ze met: pip install "jeugdrecht[{extra}]"',
                'Install them: pip install "jeugdrecht[{extra}]"')  # fmt: skip
_NO_ENGINE = Text("{found} is geen engine", "{found} is no engine")
_CHOOSE = Text("Kies uit {allowed}", "Choose from {allowed}")


def run(job: Job, engine: str = "duckdb", progress: Progress | None = None) -> Done:
    """
    Decide a table.

    Args:
        job: what is asked.
        engine: `duckdb`, or `spark`.
        progress: is told how far the run is, from 0 to 1.

    Returns:
        How many rows were read, decided and rejected, and the files that were made.

    Raises:
        InputError: there is no such engine, a part is missing, the table cannot be read, or its columns, the
            lists and the decisions do not go together; all faults at once.
        UnknownIdError: there is no such decision.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> from jeugdrecht.bulk.files import input_of
    >>> with TemporaryDirectory() as folder:
    ...     table, answers = Path(folder, "zaken.csv"), Path(folder, "uit.csv")
    ...     _ = table.write_text("case,feit__pleegdatum,jeugdige__geboortedatum\\na,2026-01-10,2009-05-14")
    ...     job = Job(source=input_of(str(table)), target=answers, decisions=("minderjarig",), on=20260301)
    ...     done = run(job)
    ...     answers.read_text().splitlines()[1][:24]
    'a,minderjarig,decided,bw'
    >>> done.rows, done.decided, done.rejected
    (1, 1, 0)
    """
    if engine not in ENGINES:
        message = _NO_ENGINE.in_(job.lang).format(found=engine)
        raise InputError(
            Fault("engine", message, _CHOOSE.in_(job.lang).format(allowed=", ".join(ENGINES)), lang=job.lang)
        )
    faults = missing(engine, job)
    if faults:
        raise InputError(*faults)
    done: Done = import_module(ENGINES[engine]).run(job, progress)
    return done


def missing(engine: str, job: Job | None = None, *, lang: str = "nl") -> tuple[Fault, ...]:
    """
    What is not installed of what an engine needs.

    Args:
        engine: its name.
        job: what is asked, for the language.
        lang: the language, without a job.
    """
    chosen = job.lang if job is not None else ("en" if lang == "en" else "nl")
    names = [name for name in NEEDED[engine] if find_spec(name) is None]
    if not names:
        return ()
    message = _MISSING.in_(chosen).format(names=", ".join(names))
    return (Fault("", message, _INSTALL.in_(chosen).format(extra=EXTRAS[engine]), lang=chosen),)
