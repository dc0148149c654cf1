"""Killing a writer loses nothing that it was told was safe, and leaves no half event."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TIMES = 100
"""So often on each kind of store, which makes two hundred."""


@pytest.mark.parametrize("name", ["dossiers", "dossiers.db"])
def test_nothing_is_lost_when_the_writer_is_killed(tmp_path, name):
    """After kill -9 at any moment each event that was acknowledged is there, once, and writing goes on."""
    ran = subprocess.run(
        [sys.executable, Path(__file__).with_name("killing.py"), str(tmp_path / name), str(TIMES)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    rounds = [json.loads(line) for line in ran.stdout.splitlines()]

    assert (ran.returncode, len(rounds)) == (0, TIMES), ran.stderr
    written = 0
    for one in rounds:
        written += len(one["last"])
        told, there = one["acknowledged"], one["last"]
        assert there[: len(told)] == told  # all that was told, in order, once
        assert there[len(told) :] in ([], [told[-1] + 1])  # or one more, of which the answer was lost
        assert one["found"] == written  # and nothing of the rounds before is gone
