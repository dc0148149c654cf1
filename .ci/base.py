"""
Install a wheel with base dependencies only, and use it as somebody does who has just installed it.

Usage: python .ci/base.py WHEEL FOLDER [SBOM]. The environment is made in FOLDER; SBOM is where to write what
is in it. Exit code 1 when something does not do what is expected.
"""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

from environment import install, plain, write_sbom

EXAMPLE = Path("examples/eerste-zaak.yaml")


class Tried(NamedTuple):
    """What to type, and what must come of it: the exit code and a part of the output or the message."""

    words: str
    code: int
    says: str


COMMANDS = (
    Tried("version", 0, "Vingerafdruk"),
    Tried("--lang en --help", 0, "Decides a case"),
    Tried("decide zaak.yaml", 0, "art. 77a Sr"),
    Tried("decide zaak.yaml --decision sanctierecht --format json", 0, '"value": "jeugd"'),
    Tried("decide zaak.yaml --decision sanctierecht --format html --output uit.html", 0, ""),
    Tried("decide zaak.yaml --decision sanctierecht --format markdown", 0, "# Zaak voorbeeld-1"),
    Tried("ask sanctierecht --case zaak.yaml", 0, "sanctierecht"),
    Tried("why-not zaak.yaml sanctierecht volwassen", 0, "77b"),
    Tried("what-if zaak.yaml feit.soort=overtreding", 0, "overtreding"),
    Tried("flip zaak.yaml sanctierecht", 0, "sanctierecht"),
    Tried("decisions sanctierecht", 0, "sanctierecht"),
    Tried("facts feit.pleegdatum", 0, "feit.pleegdatum"),
    Tried("rules sr:77a", 0, "art. 77a Sr"),
    Tried("sources sr:77c:1", 0, "art. 77c lid 1 Sr"),
    Tried("graph --decision sanctierecht --format svg", 0, "<svg "),
    Tried("case check zaak.yaml", 0, "zaak.yaml"),
    Tried("case template sanctierecht", 0, "geboortedatum"),
    Tried("case schema", 0, "$schema"),
    Tried("audit institution instelling.yaml", 0, "art. "),
    Tried("audit region regio.yaml", 0, "VNG"),
    Tried("train scenario --decision sanctierecht --count 2", 0, "art. 77a Sr"),
    Tried("train quiz --decision sanctierecht --count 2 --format json --output quiz.json", 0, ""),
    Tried("train check quiz.json", 0, ""),
    Tried("dossier timeline dossier.yaml --on 2026-09-01", 0, "jeugdreclassering"),
    Tried("dossier due dossier.yaml --on 2026-09-01", 0, "Besluit Jeugdwet"),
    Tried("dossier next dossier.yaml --on 2025-06-01", 0, "art. 77f"),
    Tried("dossier check dossier.yaml --on 2026-09-01", 1, "te laat"),
    Tried("dossier kinds", 0, "beschikking"),
    Tried("dossier schema", 0, "$schema"),
    Tried("dossier add dossiers", 0, ""),
    Tried("dossier watch dossier.yaml", 2, "jeugdrecht[live]"),
    Tried("dossier timeline dossier.yaml --format ics --output dossier.ics", 2, "jeugdrecht[dossier]"),
    Tried("sql --decision sanctierecht", 2, "jeugdrecht[bulk]"),
    Tried("bulk zaken.csv uit.csv --decision sanctierecht", 2, "jeugdrecht[bulk]"),
    Tried("serve", 2, "jeugdrecht[web]"),
    Tried("decide zaak.yaml --format pdf --output uit.pdf", 2, "jeugdrecht[pdf]"),
)


def main(wheel: str, folder: str, sbom: str | None = None) -> int:
    """Print each thing tried and tell by the exit code whether all went well."""
    here = Path(folder).resolve()
    python = install(here, wheel)
    if sbom is not None:
        write_sbom(python, Path(sbom))
    at_work = here / "work"
    at_work.mkdir()
    shutil.copy(EXAMPLE, at_work / "zaak.yaml")
    for name in ("instelling.yaml", "regio.yaml"):
        shutil.copy(EXAMPLE.with_name(name), at_work)
    shutil.copy(EXAMPLE.with_name("caseload.csv"), at_work / "zaken.csv")
    shutil.copy(EXAMPLE.with_name("dossiers") / "halt-mislukt.yaml", at_work / "dossier.yaml")
    wrong = [
        *too_much(python, at_work),
        *filter(None, (fault_of(tried, python, at_work) for tried in COMMANDS)),
    ]
    print(*wrong, sep="\n", end="\n" if wrong else "")
    print(f"{len(COMMANDS)} commands tried, {len(wrong)} faults")
    return 1 if wrong else 0


def fault_of(tried: Tried, python: Path, folder: Path) -> str | None:
    """Run one command and say what is wrong, if anything is."""
    ran = run([str(python.with_name("jeugdrecht")), *tried.words.split()], folder)
    said = ran.stdout + ran.stderr
    if ran.returncode != tried.code:
        return f"{tried.words}: exit code {ran.returncode} instead of {tried.code}\n{ran.stderr}"
    if "Traceback" in said or tried.says not in said:
        return f"{tried.words}: does not say {tried.says!r}\n{said[:500]}"
    return None


def too_much(python: Path, folder: Path) -> list[str]:
    """Name the libraries that only extras ask for and that are there nevertheless."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = {name_of(row) for name, rows in project["optional-dependencies"].items() for row in rows}
    listing = "import importlib.metadata as m, json; print(json.dumps([d.name for d in m.distributions()]))"
    there = {name_of(name) for name in json.loads(run([str(python), "-c", listing], folder).stdout)}
    print("installed:", *sorted(there))
    asked = {name_of(row) for row in project["dependencies"]} | {"jeugdrecht"}
    return [f"{name}: only an extra asks for it" for name in sorted(there & extras - asked)]


def name_of(requirement: str) -> str:
    """
    The name in a requirement, as registries compare it.

    >>> name_of("PyYAML>=6.0.2,<7")
    'pyyaml'
    """
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def run(command: list[str], folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run a command in a folder of its own, with nothing to read."""
    return subprocess.run(
        command,
        cwd=folder,
        env=plain(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
