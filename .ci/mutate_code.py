"""
Change the code of logic and engines one step at a time with cosmic-ray, and see that the tests notice.

Usage: python .ci/mutate_code.py [--sample N] [--seed S] [--least PERCENT] [--only PATH]. Works in a copy of
the project under build/, so that the files themselves are never changed. Exit code 1 below the percentage.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import WorkerOutcome, WorkItem, WorkResult

ROOT = Path(__file__).resolve().parents[1]
COPY = ROOT / "build" / "mutated"
CONFIG = ROOT / ".ci" / "cosmic-ray.toml"
LEAST = 85
ENGINES = "tests/engines/test_"
ROOMS = {
    "jeugdrecht/logic": (
        f"tests/logic jeugdrecht/logic {ENGINES}clauses.py {ENGINES}competence.py {ENGINES}checklists.py "
        f"{ENGINES}principles.py tests/goldens {ENGINES}compiled.py"
    ),
    "jeugdrecht/engines/one": (
        f"{ENGINES}clauses.py jeugdrecht/engines/one {ENGINES}competence.py {ENGINES}checklists.py "
        f"{ENGINES}principles.py {ENGINES}running.py tests/goldens {ENGINES}compiled.py "
        "tests/rules/test_tables.py"
    ),
    "jeugdrecht/engines/sql": (
        f"{ENGINES}sql.py jeugdrecht/engines/sql {ENGINES}calendar.py {ENGINES}one_is_sql.py"
    ),
    "jeugdrecht/engines/smt": f"{ENGINES}one_is_smt.py jeugdrecht/engines/smt {ENGINES}proofs.py",
}
"""The rooms, each with the tests that are to notice its mutants, from quick to slow."""


def main() -> int:
    """Run the mutants that were asked for and tell which of them no test noticed."""
    asked = _arguments()
    _copy()
    sessions = {room: _session(room) for room in ROOMS if room.startswith(asked.only)}
    every = sorted((item for file in sessions.values() for item in _items(file)), key=_place)
    chosen = Random(asked.seed).sample(every, min(asked.sample or len(every), len(every)))
    print(f"{len(chosen)} of {len(every)} mutants", flush=True)
    kept = {item.job_id for item in chosen}
    survived = [item for room, file in sessions.items() for item in _survivors(room, file, kept)]
    return _told(chosen, survived, asked.least)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python .ci/mutate_code.py", description=__doc__)
    parser.add_argument("--sample", type=int, metavar="N", help="only N mutants, taken by chance")
    parser.add_argument("--seed", type=int, default=0, help="of the chance (default: 0)")
    parser.add_argument("--least", type=float, default=LEAST, metavar="PERCENT", help=f"default: {LEAST}")
    parser.add_argument("--only", default="jeugdrecht/", metavar="PATH", help="only files below this path")
    return parser.parse_args()


def _copy() -> None:
    """The files under version control as they are now, in a folder of their own."""
    shutil.rmtree(COPY, ignore_errors=True)
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (COPY / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, COPY / name)


def _cosmic_ray(*words: str) -> None:
    _run("-m", "cosmic_ray.cli", *words)


def _run(*words: str) -> None:

    # The tests name `python`; it is to be this one, and the package that of the copy.
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    environ = {**os.environ, "PATH": path, "PYTHONPATH": str(COPY), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, *words], cwd=COPY, env=environ, check=True)


def _session(room: str) -> Path:
    """A session with every mutant of a room, for which its own tests are run."""
    name = room.replace("/", "-")
    config, session = COPY / f"{name}.toml", COPY / f"{name}.sqlite"
    written = CONFIG.read_text(encoding="utf-8").replace("ROOM", room).replace("TESTS", ROOMS[room])
    config.write_text(written, encoding="utf-8")
    _cosmic_ray("init", str(config), str(session))
    _run("-m", "cosmic_ray.tools.filters.operators_filter", str(session), str(config))
    return session


def _items(session: Path) -> list[WorkItem]:
    with use_db(session, WorkDB.Mode.open) as database:
        return list(database.pending_work_items)


def _survivors(room: str, session: Path, kept: set[str]) -> list[tuple[WorkItem, str]]:
    """The mutants among the chosen ones that no test noticed, each with its difference."""
    aside = WorkResult(worker_outcome=WorkerOutcome.SKIPPED, output="not chosen")
    with use_db(session, WorkDB.Mode.open) as database:
        items = {item.job_id: item for item in database.pending_work_items}
        database.set_multiple_results([id for id in items if id not in kept], aside)
    _cosmic_ray("exec", str(session.with_suffix(".toml")), str(session))
    with use_db(session, WorkDB.Mode.open) as database:
        results = {id: result for id, result in database.results if id in kept and id in items}
    return [(items[id], result.diff or "") for id, result in results.items() if not result.is_killed]


def _place(item: WorkItem) -> tuple[str, tuple[int, int], str, int]:
    (mutation,) = item.mutations
    return str(mutation.module_path), mutation.start_pos, mutation.operator_name, mutation.occurrence


def _told(chosen: list[WorkItem], survived: list[tuple[WorkItem, str]], least: float) -> int:
    folders = Counter(_folder(item) for item in chosen)
    left = Counter(_folder(item) for item, _ in survived)
    for folder, count in sorted(folders.items()):
        print(f"{folder:<34} {count:>5} mutants {count - left[folder]:>5} killed {left[folder]:>5} survived")
    for item, diff in sorted(survived, key=lambda one: _place(one[0])):
        path, (line, _), operator, _ = _place(item)
        print(f"SURVIVED {path}:{line} {operator}")
        print(*(row for row in diff.splitlines() if row[:1] in "+-"), sep="\n")
    percentage = 100 * (len(chosen) - len(survived)) / max(1, len(chosen))
    print(f"{percentage:.1f} % killed of {len(chosen)}; at least {least:g} % is wanted")
    return 1 if percentage < least else 0


def _folder(item: WorkItem) -> str:
    return str(item.mutations[0].module_path.parent)


if __name__ == "__main__":
    sys.exit(main())
