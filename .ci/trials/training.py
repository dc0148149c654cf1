"""A booklet of worked scenarios as PDF and as a document for Word."""

import subprocess
import sys
from pathlib import Path

command = [sys.executable, "-I", "-m", "jeugdrecht", "train", "scenario", "--decision", "sanctierecht"]
for form in ("pdf", "docx"):
    more = ["--count", "2", "--format", form, "--output", f"oefening.{form}"]
    subprocess.run([*command, *more], check=True)

assert Path("oefening.docx").read_bytes().startswith(b"PK")
assert Path("oefening.pdf").read_bytes().startswith(b"%PDF-")
