"""How the documentation is built: Markdown pages, one theme, every warning an error."""

import tomllib
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_PROJECT = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

project = _PROJECT["name"]
release = version = _PROJECT["version"]
author = "jeugdrecht"
project_copyright = "jeugdrecht, EUPL-1.2"
language = "nl"

extensions = ["myst_parser"]
exclude_patterns = ["_build"]
nitpicky = True

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "pydata_sphinx_theme"
html_title = f"jeugdrecht {release}"
html_show_sourcelink = False
html_copy_source = False
html_sidebars = {"*": [], "recht/*": [], "zaken/*": [], "ontwikkelaars/**": ["sidebar-nav-bs"]}
html_theme_options = {
    # Only the branch of the page itself: what a side bar costs must not grow with the number of pages.
    "collapse_navigation": True,
    "navigation_depth": 2,
    "show_nav_level": 1,
    "header_links_before_dropdown": 5,
    "header_dropdown_text": "Meer",
    "footer_start": ["copyright"],
    "footer_end": [],
}
