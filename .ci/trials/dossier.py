"""The days of a dossier as a calendar, and events kept in a database."""

import json
import subprocess
import sys
from pathlib import Path

events = (
    {"id": "e1", "kind": "opening", "on": "2026-02-02", "complete": ["maatregelen", "feiten"]},
    {"id": "e2", "kind": "geboorte", "on": "2012-01-10", "recorded": "2026-02-02"},
    {"id": "e3", "kind": "ots", "on": "2026-02-26", "about": "ots-1", "data": {"einddatum": "2027-02-26"}},
)
lines = "".join(json.dumps({"dossier": "d-1", **event}) + "\n" for event in events)
command = [sys.executable, "-I", "-m", "jeugdrecht", "dossier"]
subprocess.run([*command, "add", "dossiers.db"], input=lines, text=True, check=True)
shown = [*command, "due", "dossiers.db", "--dossier", "d-1", "--on", "2026-03-01"]
subprocess.run([*shown, "--within", "400", "--format", "ics", "--output", "d-1.ics"], check=True)

assert b"BEGIN:VCALENDAR" in Path("d-1.ics").read_bytes()
