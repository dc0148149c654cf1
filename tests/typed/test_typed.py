"""What the annotations promise to programs that use the library."""

import re
from pathlib import Path

import pytest
from mypy import api

from tests.typed import right

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
REPORTED = re.compile(r"^[^:]+:(?P<line>\d+): error: .*\[(?P<code>[a-z-]+)\]$", re.MULTILINE)
EXPECTED = re.compile(r"# expect: (?P<code>[a-z-]+)$")


@pytest.fixture
def reported(monkeypatch, tmp_path_factory):
    """Give a function that checks a program as its writer would: lines with codes, and all that was said."""

    def check(name):
        monkeypatch.setenv("MYPYPATH", str(ROOT))
        cache = tmp_path_factory.getbasetemp() / "mypy"
        strict = ["--strict", "--config-file=", "--no-color-output", "--hide-error-context", "--no-pretty"]
        said, failed, _ = api.run(
            [*strict, f"--cache-dir={cache}", "--explicit-package-bases", str(HERE / name)]
        )
        return [(int(found["line"]), found["code"]) for found in REPORTED.finditer(said)], said + failed

    return check


def test_a_program_that_uses_everything_passes_the_strictest_check(reported):
    """The public functions and what they give are annotated, and mean what they say."""
    errors, said = reported("right.py")

    assert errors == []
    assert said == "Success: no issues found in 1 source file\n"


def test_each_mistake_in_a_program_is_reported(reported):
    """A wrong call is found before it runs: on that line, for that reason, and nothing else."""
    lines = (HERE / "wrong.py").read_text(encoding="utf-8").splitlines()
    expected = [(at, told["code"]) for at, line in enumerate(lines, 1) if (told := EXPECTED.search(line))]

    errors, said = reported("wrong.py")

    assert len(expected) == 12
    assert errors == expected, said


def test_the_program_does_what_it_says(tmp_path):
    """The annotations are those of a program that runs."""
    family = tmp_path / "gezin.yaml"
    family.write_text("{on: 2026-03-01, cases: [{case: oudste}, {case: jongste}]}", encoding="utf-8")

    assert right.decides() == "jeugd: decided"
    assert right.reads_and_decides_a_family(family) == ["2026-03-01", "2026-03-01"]
    assert right.asks() == "jeugdige.geboortedatum"
    assert right.changes() == ("feit-1", 0, 1, 16)
    assert right.reads_the_law() == "Which sanction law applies, and may the court choose the other?"
    assert right.refuses() == ["jeugdige.geboortedatum"]
