"""
Cold starts, each in a fresh process: the command line, the law, and what is imported on the way.

A user's Python compiles each file once and keeps the result; so does this benchmark, in a folder that it
throws away. What counts is every start after the first.
"""

import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.timing import Contestant, Measured, in_turn, timed

ROOT = Path(__file__).parents[1]
CASE = str(ROOT / "examples" / "eerste-zaak.yaml")
COMMAND = "import sys; from jeugdrecht.cli import main; sys.exit(main())"
"""What the installed script `jeugdrecht` does."""
HELP = "jeugdrecht --help"
DECIDE = "jeugdrecht decide CASE"
BARE = "python -c pass"
HEAVY = ("duckdb", "z3", "networkx", "fastapi", "durable", "pydantic")
"""What neither the help nor a decision may import."""

_LOAD = """
import time
start = time.perf_counter()
from jeugdrecht.rules import library
library.{call}
print(time.perf_counter() - start)
"""
WHOLE, ASKED = "the whole rulebase", "the part that sanctierecht needs"


@dataclass(frozen=True, slots=True)
class Imported:
    """
    What the files of one library cost to import, their own time only.

    Args:
        name: the library, or the room of jeugdrecht.
        files: the number of modules.
        milliseconds: the median over some starts.
    """

    name: str
    files: int
    milliseconds: float

    def to_dict(self) -> dict[str, object]:
        """The row as plain JSON data."""
        return asdict(self)


def command_table(rounds: int) -> tuple[Measured, ...]:
    """The starts of the command line, as ratios of a bare start of Python."""
    commands: dict[str, tuple[str, ...]] = {
        BARE: ("-c", "pass"),
        HELP: ("-c", COMMAND, "--help"),
        DECIDE: ("-c", COMMAND, "decide", CASE),
        "jeugdrecht decide CASE --decision sanctierecht": (
            "-c", COMMAND, "decide", CASE, "--decision", "sanctierecht",
        ),
        "import jeugdrecht.api": ("-c", "import jeugdrecht.api"),
    }  # fmt: skip
    with _environment() as env:
        contestants = {name: timed(partial(_run, words, env)) for name, words in commands.items()}
        return in_turn(contestants, rounds, unit="ms", per_second=1e3)


def load_table(rounds: int) -> tuple[Measured, ...]:
    """Loading the law in a fresh process, what it imports included, as ratios of a bare start of Python."""
    whole = ("-c", _LOAD.format(call="rulebase()"))
    asked = ("-c", _LOAD.format(call="rulebase_for('sanctierecht')"))
    with _environment() as env:
        contestants: dict[str, Contestant] = {
            BARE: timed(partial(_run, ("-c", "pass"), env)),
            WHOLE: partial(_printed_seconds, whole, env),
            ASKED: partial(_printed_seconds, asked, env),
        }
        return in_turn(contestants, rounds, unit="ms", per_second=1e3)


def import_table(rounds: int) -> tuple[Imported, ...]:
    """What `jeugdrecht decide` imports, slowest first."""
    found: dict[str, list[float]] = defaultdict(list)
    counts: dict[str, int] = {}
    with _environment() as env:
        _run(("-c", COMMAND, "decide", CASE), env)
        for _ in range(rounds):
            modules = _imports(env)
            for name in {_library(module) for module in modules}:
                own = [taken for module, taken in modules.items() if _library(module) == name]
                found[name].append(sum(own))
                counts[name] = len(own)
    rows = [Imported(name, counts[name], median(times)) for name, times in found.items()]
    return tuple(sorted(rows, key=lambda row: -row.milliseconds))


def heavy(rows: Sequence[Imported]) -> tuple[str, ...]:
    """What may not be imported on the way to a decision, and was."""
    return tuple(row.name for row in rows if row.name in HEAVY)


@contextmanager
def _environment() -> Iterator[Mapping[str, str]]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    with tempfile.TemporaryDirectory() as compiled:
        yield {**kept, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": compiled}


def _run(words: Sequence[str], env: Mapping[str, str]) -> str:
    return _done(words, env).stdout


def _done(words: Sequence[str], env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([sys.executable, *words], env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"python {' '.join(words)} ended with {done.returncode}:\n{done.stderr}")
    return done


def _printed_seconds(words: Sequence[str], env: Mapping[str, str]) -> float:
    return float(_run(words, env))


def _imports(env: Mapping[str, str]) -> dict[str, float]:
    told = _done(("-X", "importtime", "-c", COMMAND, "decide", CASE), env).stderr
    lines = [line.split("|") for line in told.splitlines() if line.startswith("import time:")]
    rows = [(name.strip(), own.partition(":")[2].strip()) for own, _, name in lines]
    return {name: int(own) / 1e3 for name, own in rows if own.isdigit()}


def _library(module: str) -> str:
    first, _, rest = module.partition(".")
    if first == "jeugdrecht":
        return f"jeugdrecht.{rest.partition('.')[0]}" if rest else first
    return "the standard library" if first in sys.stdlib_module_names else first
