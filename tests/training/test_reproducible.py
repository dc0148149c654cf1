"""
The same seed gives the same bytes, in whatever process.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from jeugdrecht.api import rulebase
from jeugdrecht.training.choose import scenario_set
from jeugdrecht.training.formats.json_form import as_data

ROOT = Path(__file__).parents[2]
ASKED = (
    "--decision", "sanctierecht", "--decision", "ots", "--count", "4", "--level", "3", "--format", "json",
)  # fmt: skip


def written(seed: int, hashed: str) -> bytes:
    """What a fresh process writes, whose hashes of texts are drawn from *hashed*."""
    ran = subprocess.run(
        [sys.executable, "-m", "jeugdrecht", "train", "scenario", *ASKED, "--seed", str(seed)],
        cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": hashed}, capture_output=True, check=True,
    )  # fmt: skip
    return ran.stdout


def test_the_same_seed_gives_the_same_bytes_in_fresh_processes() -> None:
    """Neither the order of hashes nor an earlier set leaves a trace."""
    assert written(2026, "0") == written(2026, "12345")


def test_the_law_that_is_loaded_makes_no_difference() -> None:
    """Where all of the law is loaded the same set comes out as where only that of the decisions is."""
    assert rulebase().decisions
    made = scenario_set(["sanctierecht", "ots"], count=4, level=3, seed=2026)

    assert json.loads(written(2026, "0")) == json.loads(json.dumps(as_data(made, "trainer")))


def test_another_seed_gives_another_set() -> None:
    """A set differs from year to year."""
    assert written(2026, "0") != written(2027, "0")
