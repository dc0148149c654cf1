"""What checks a change is there, and a test of the installed package runs."""

import subprocess
import sys
from pathlib import Path

Path("test_it.py").write_text(
    "import axe_playwright_python, httpx, hypothesis, jsonschema, playwright, schemathesis\n"
    "import jeugdrecht as jr\n\n\n"
    "def test_an_answer():\n"
    "    case = {'jeugdige': {'geboortedatum': '2009-05-14'}, 'feit': {'pleegdatum': '2026-01-10'}}\n"
    "    assert jr.decide(case, ['sanctierecht'])['sanctierecht'].value == 'jeugd'\n",
    encoding="utf-8",
)
for module in (
    ["pytest", "-q", "-n", "2", "test_it.py"],
    ["ruff", "--version"],
    ["mypy", "--version"],
):
    subprocess.run([sys.executable, "-I", "-m", *module], check=True)
subprocess.run([Path(sys.executable).with_name("lint-imports"), "--help"], check=True)
