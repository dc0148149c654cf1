"""
Runs the code of the pages on simulation and writes what it prints: `python -m tests.pages.rewrite_simulatie`.
"""

import contextlib
import io
import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
PAGES = (DOCS / "simulatie.md", DOCS / "en" / "simulation.md")
BLOCK = re.compile(
    r"```python\n(?P<code>.*?)```\n(?:\n% (?:uitkomst|output)\n(?P<shown>.*?)% (?:einde|end)\n)?", re.DOTALL
)


def run(page: Path) -> tuple[str, Mapping[str, str]]:
    """
    Run the code of a page from top to bottom.

    Args:
        page: the page.

    Returns:
        The page as it should read, and the drawings that the code stored.
    """
    known: dict[str, object] = {}

    def shown(block: re.Match[str]) -> str:
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            exec(block["code"], known)
        if block["shown"] is None:
            return block[0]
        start, end = block.start("shown") - block.start(), block.end("shown") - block.start()
        return f"{block[0][:start]}\n{said.getvalue().strip()}\n\n{block[0][end:]}"

    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            text = BLOCK.sub(shown, page.read_text(encoding="utf-8"))
            drawn = {path.name: path.read_text(encoding="utf-8") for path in Path(folder).glob("*.svg")}
        finally:
            os.chdir(before)
    return text, drawn


if __name__ == "__main__":
    for page in PAGES:
        text, drawn = run(page)
        page.write_text(text, encoding="utf-8", newline="\n")
        for name, drawing in drawn.items():
            (page.parent / name).write_text(drawing, encoding="utf-8", newline="\n")
