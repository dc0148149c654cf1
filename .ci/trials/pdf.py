"""A report of a case as PDF."""

import subprocess
import sys
from pathlib import Path

Path("zaak.yaml").write_text(
    "on: 2026-03-01\njeugdige: {geboortedatum: 2009-05-14}\nfeit: {pleegdatum: 2026-01-10}\n",
    encoding="utf-8",
)
command = [sys.executable, "-I", "-m", "jeugdrecht", "decide", "zaak.yaml", "--decision", "sanctierecht"]
subprocess.run([*command, "--format", "pdf", "--output", "zaak.pdf"], check=True)

assert Path("zaak.pdf").read_bytes().startswith(b"%PDF-")
