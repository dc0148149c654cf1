"""A page in Markdown becomes a page in HTML, in the theme."""

import subprocess
import sys
from pathlib import Path

Path("pages").mkdir()
Path("pages/conf.py").write_text(
    'extensions = ["myst_parser"]\nhtml_theme = "pydata_sphinx_theme"\n', encoding="utf-8"
)
Path("pages/index.md").write_text("# Jeugdrecht\n", encoding="utf-8")
subprocess.run([sys.executable, "-I", "-m", "sphinx", "-W", "-q", "pages", "html"], check=True)

assert "Jeugdrecht" in Path("html/index.html").read_text(encoding="utf-8")
