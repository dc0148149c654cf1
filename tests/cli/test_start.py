"""The promise that help and a decision start quickly: heavy libraries stay out."""

import os
import subprocess
import sys

import pytest

from .conftest import ROOT

HEAVY = (
    "duckdb", "sqlglot", "pyarrow", "pyspark", "z3", "networkx", "fastapi", "uvicorn", "durable", "holidays",
    "jinja2", "typst", "docx", "numpy", "pandas",
)  # fmt: skip
NOT_FOR_PLAIN_TEXT = ("rich", "pydantic")
OF_THE_PACKAGE = ("jeugdrecht.api", "jeugdrecht.sources", "jeugdrecht.logic", "jeugdrecht.cases")
SHOW = """
import sys
from jeugdrecht.cli import main
code = main(sys.argv[2:])
print(*sorted(set(sys.argv[1].split(",")) & set(sys.modules)), file=sys.stderr)
sys.exit(code)
"""


def loaded(names, *args):
    """Give which of these modules are loaded after running the command line."""
    done = subprocess.run(
        [sys.executable, "-c", SHOW, ",".join(names), *map(str, args)],
        cwd=ROOT, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return done.stderr.split()


@pytest.mark.parametrize("args", [("--help",), ("decide", "--help"), ("--lang", "en", "case", "--help"), ()])
def test_help_loads_nothing_that_takes_long(args):
    """Help needs typer and our own words, and neither the law nor any library behind it."""
    assert loaded((*HEAVY, *NOT_FOR_PLAIN_TEXT, *OF_THE_PACKAGE), *args) == []


def test_a_decision_loads_no_heavy_library():
    """Deciding and explaining the first example needs none of the engines for many rows or for proof."""
    assert loaded(HEAVY, "decide", "examples/eerste-zaak.yaml") == []


def test_a_decision_as_plain_text_draws_and_validates_with_nothing_heavy(case_file):
    """rich is for a terminal, and pydantic is what typer would load to read options."""
    names = (*HEAVY, *NOT_FOR_PLAIN_TEXT)

    assert loaded(names, "decide", case_file, "--decision", "sanctierecht", "--format", "text") == []


def test_the_check_sees_what_is_loaded(case_file):
    """What a command does load is seen, so that the tests above can fail."""
    assert loaded(OF_THE_PACKAGE, "decide", case_file) == sorted(OF_THE_PACKAGE)


def test_a_decision_loads_only_the_law_it_needs(case_file):
    """The files of other articles stay on the disk."""
    names = ("jeugdrecht.rules.sr.titel_8a.art_77a", "jeugdrecht.rules.jeugdwet.art_2_4")

    assert loaded(names, "decide", case_file, "--decision", "sanctierecht") == [names[0]]
