"""What the tests of the command line share: running the real `main`, here and in a process of its own."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from jeugdrecht.cli import main

ROOT = Path(__file__).parents[2]
CASE = """\
case: proef-1
on: 2026-03-01
jeugdige:
  geboortedatum: 2009-05-14
feiten:
  - id: feit-1
    pleegdatum: 2026-01-10
    soort: misdrijf
    strafmaximum_maanden: 48
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run ended: its exit code, the data, and everything else that it said."""

    code: int
    out: str
    err: str


@pytest.fixture
def run():
    """Give a function that runs `main` with these arguments and this standard input."""

    def run_main(*args, stdin="", env=None):
        data = stdin.encode() if isinstance(stdin, str) else stdin
        with CliRunner().isolation(input=data, env=env or {}) as (out, err, _):
            code = main([str(arg) for arg in args])
            sys.stdout.flush()
            sys.stderr.flush()
            return Ran(code, out.getvalue().decode(), err.getvalue().decode())

    return run_main


@pytest.fixture
def start():
    """Give a function that starts `python -m jeugdrecht` in a process of its own."""

    def start_process(*args, env=None, **settings):
        return subprocess.Popen(
            [sys.executable, "-m", "jeugdrecht", *map(str, args)],
            cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}, **settings,
        )  # fmt: skip

    return start_process


@pytest.fixture
def case_file(tmp_path):
    """Give the path of a case that is in order."""
    path = tmp_path / "zaak.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


def steady(text):
    """Give a text without what changes by the day or with the law: the date of today, and fingerprints."""
    today = date.today().isoformat()  # noqa: DTZ011 - the day on which the program itself looks
    return re.sub(r"sha256:[0-9a-f]{64}", "sha256:…", text.replace(f"&g={today}", "&g=…"))
