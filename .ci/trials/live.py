"""The monitor tells what an event sets off."""

import json
import subprocess
import sys
from pathlib import Path

Path("d.jsonl").write_text(
    json.dumps({"dossier": "d-1", "id": "e1", "kind": "melding", "on": "2026-03-04"}) + "\n", encoding="utf-8"
)
more = {"id": "e2", "kind": "onderzoek_nodig", "on": "2026-03-06"}
command = [sys.executable, "-I", "-m", "jeugdrecht", "--lang", "en", "dossier", "watch", "d.jsonl"]
ran = subprocess.run(
    [*command, "--format", "json"], input=json.dumps(more) + "\n", text=True, capture_output=True, check=True
)

assert "onderzoek_starten" in ran.stdout, ran.stdout
