"""
Install each extra by itself, in an environment of its own, and let it do its work.

Usage: python .ci/extras.py WHEEL FOLDER [SBOMS] [EXTRA...]. The environments are made in FOLDER, and removed
when all went well. In the folder SBOMS comes what is installed with each extra that users run. Without EXTRA
all are tried. Exit code 1 when one fails. What this machine cannot try is named with the reason.
"""

import shutil
import subprocess
import sys
import sysconfig
import time
import tomllib
from pathlib import Path
from typing import NamedTuple

from environment import install, plain, write_sbom

TRIALS = Path(__file__).with_name("trials")
"""Per extra a small program that must end well; it sees this one extra and nothing of the checkout."""

FOR_DEVELOPERS = {"docs", "dev", "release", "benchmarks"}
"""Extras that nobody runs the package with, so of no use in a bill of materials."""


class Needed(NamedTuple):
    """A part of the machine that an extra cannot do without."""

    what: str
    is_here: bool


NEEDS = {
    "spark": Needed("Java", shutil.which("java") is not None),
    "benchmarks": Needed(
        "a C compiler and the headers of Python",
        shutil.which("cc") is not None and Path(sysconfig.get_paths()["include"], "Python.h").is_file(),
    ),
    "live": Needed(
        "a C compiler and the headers of Python",
        shutil.which("cc") is not None and Path(sysconfig.get_paths()["include"], "Python.h").is_file(),
    ),
}


def main(wheel: str, folder: str, sboms: str = "", *asked: str) -> int:
    """Try each extra, say how it went, and tell by the exit code whether all went well."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [name for name in project["optional-dependencies"] if name != "all"]
    failed = []
    for extra in asked or extras:
        needed = NEEDS.get(extra)
        if needed is not None and not needed.is_here:
            print(f"{extra}: skipped, this machine has no {needed.what}", flush=True)
            continue
        started = time.monotonic()
        fault = tried(extra, Path(wheel).resolve(), Path(folder).resolve() / extra, sboms, project["version"])
        print(f"{extra}: {fault or 'ok'} ({time.monotonic() - started:.0f} s)", flush=True)
        failed += [extra] if fault else []
    return 1 if failed else 0


def tried(extra: str, wheel: Path, folder: Path, sboms: str, version: str) -> str | None:
    """Install the wheel with one extra, run its trial, and say what is wrong, if anything is."""
    try:
        python = install(folder, f"{wheel}[{extra}]")
        if sboms and extra not in FOR_DEVELOPERS:
            write_sbom(python, Path(sboms) / f"jeugdrecht-{version}-{extra}.cdx.json")
    except SystemExit as error:
        return f"FAILED\n{error}"
    command = [python, "-I", "-W", "default", TRIALS / f"{extra}.py"]
    ran = subprocess.run(command, cwd=folder, env=plain(), capture_output=True, text=True, check=False)
    if ran.returncode:
        return f"FAILED, exit code {ran.returncode}\n{ran.stdout}{ran.stderr}"
    shutil.rmtree(folder)
    return None


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
