"""
Compare the tests that were skipped with the list of skips that are expected.

Usage: python .ci/check_skips.py REPORT EXPECTED, with pytest's JUnit report and the list. Exit code 1 when a
test was skipped, or failed as expected, for a reason that is not listed or while the missing part is there.
"""

import importlib.util
import shutil
import sys
import sysconfig
import xml.etree.ElementTree as ElementTree
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple


class Expected(NamedTuple):
    """A reason that is allowed while one of some parts is missing."""

    parts: tuple[str, ...]
    reason: str

    def allows(self, reason: str) -> bool:
        """Tell whether a skip for this reason is in order on this machine."""
        return fnmatchcase(reason, self.reason) and not all(map(is_here, self.parts))


def is_here(part: str) -> bool:
    """Tell whether a command, a header, a package of Python or a folder is on this machine."""
    if part == "Python.h":
        return Path(sysconfig.get_paths()["include"], part).is_file()
    if part.startswith("python:"):
        return importlib.util.find_spec(part.removeprefix("python:")) is not None
    if part.startswith("."):
        return Path(part).exists()
    return shutil.which(part) is not None


def expected_skips(text: str) -> list[Expected]:
    """Read the list: one `part+part | reason` on each line, # for a remark."""
    rows = [line.split("|", 1) for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [Expected(tuple(parts.strip().split("+")), reason.strip()) for parts, reason in rows]


def skips(report: str) -> dict[str, list[str]]:
    """Give the reasons for which tests were skipped, each with its tests, from pytest's JUnit report."""
    found: dict[str, list[str]] = {}
    for case in ElementTree.fromstring(report).iter("testcase"):
        for skipped in case.iter("skipped"):
            name = f"{case.get('classname', '')}::{case.get('name', '')}"
            found.setdefault(skipped.get("message", ""), []).append(name)
    return found


def main(report: str, expected: str) -> int:
    """Print each skip and tell by the exit code whether all were expected."""
    if not Path(report).is_file():
        print(f"no report of the tests at {report}")
        return 1
    allowed = expected_skips(Path(expected).read_text(encoding="utf-8"))
    silent = 0
    for reason, tests in sorted(skips(Path(report).read_text(encoding="utf-8")).items()):
        in_order = any(row.allows(reason) for row in allowed)
        silent += not in_order
        print(f"{'expected' if in_order else 'NOT EXPECTED'}: {len(tests)} x {reason}")
        if not in_order:
            print(*(f"    {test}" for test in tests), sep="\n")
    if silent:
        print(f"{silent} reasons to skip are not in {expected}, or what they miss is on this machine")
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
