"""Killing a writer loses nothing that it was told was safe, and leaves no half event."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from jeugdrecht.dossier.store.database import EVENTS

ROOT = Path(__file__).parents[2]
TIMES = {"dossiers": 100, "dossiers.db": 100, "postgresql": 200}
"""So often on each kind of store."""


@pytest.mark.parametrize("name", TIMES)
def test_nothing_is_lost_when_the_writer_is_killed(tmp_path, name, request):
    """After kill -9 at any moment each event that was acknowledged is there, once, and writing goes on."""
    address = str(tmp_path / name)
    if name == "postgresql":
        address = request.getfixturevalue("postgresql")
        EVENTS.drop(create_engine(address, poolclass=NullPool), checkfirst=True)
    ran = subprocess.run(
        [sys.executable, Path(__file__).with_name("killing.py"), address, str(TIMES[name])],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    rounds = [json.loads(line) for line in ran.stdout.splitlines()]

    assert (ran.returncode, len(rounds)) == (0, TIMES[name]), ran.stderr
    written = 0
    for one in rounds:
        written += len(one["last"])
        told, there = one["acknowledged"], one["last"]
        assert there[: len(told)] == told  # all that was told, in order, once
        assert there[len(told) :] in ([], [told[-1] + 1])  # or one more, of which the answer was lost
        assert one["found"] == written  # and nothing of the rounds before is gone
