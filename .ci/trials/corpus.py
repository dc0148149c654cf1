"""An official text added, shown and searched, and one that must be refused."""

import subprocess
import sys
from pathlib import Path

TEXT = "Een jongvolwassene van achttien tot drieëntwintig jaar."
Path("tekst.xml").write_text(
    '<toestand bwb-id="BWBR0001854" inwerkingtreding="2014-04-01"><artikel><kop><nr>77c</nr></kop>'
    f"<lid><lidnr>1</lidnr><al>{TEXT}</al></lid></artikel></toestand>",
    encoding="utf-8",
)
Path("fout.xml").write_text('<!DOCTYPE a [<!ENTITY b "c">]><toestand>&b;</toestand>', encoding="utf-8")


def run(*words: str, code: int = 0) -> str:
    """Give what a command prints; it has to end with this code."""
    command = [sys.executable, "-I", "-m", "jeugdrecht", "--plain", "corpus", *words, "--corpus", "teksten"]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert ran.returncode == code, ran.stdout + ran.stderr
    return ran.stdout + ran.stderr


assert "toegevoegd" in run("add", "tekst.xml")
assert "eigen DTD" in run("add", "fout.xml", code=2)
assert TEXT in run("show", "sr:77c:1")
assert "art. 77c lid 1 Sr" in run("search", "jongvolwassene")
