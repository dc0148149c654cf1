"""How the documentation is built: Markdown pages, one theme, every warning an error."""

import sys
import tomllib
from pathlib import Path

_ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(_ROOT), str(_ROOT / "docs")]  # the library of this checkout, and what makes pages

from _generate import DRAWN, figures, references  # noqa: E402  (found by the line above)

from jeugdrecht.algoritmeregister import as_table, record  # noqa: E402

_PROJECT = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

project = _PROJECT["name"]
release = version = _PROJECT["version"]
author = "jeugdrecht"
project_copyright = "jeugdrecht, EUPL-1.2"
language = "nl"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "_generate"]
exclude_patterns = ["_build", DRAWN]
nitpicky = True
nitpick_ignore_regex = references.ELSEWHERE

myst_enable_extensions = ["colon_fence", "deflist", "substitution"]
myst_heading_anchors = 3
myst_substitutions = figures.figures() | {
    "version": release,
    "algoritmeregister": as_table(record()),
    "mutants_table": figures.mutants_table(),
}

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True
napoleon_numpy_docstring = False

templates_path = ["_templates"]
html_theme = "pydata_sphinx_theme"
html_title = f"jeugdrecht {release}"
html_show_sourcelink = False
html_copy_source = False
html_static_path = ["_static"]
html_css_files = ["jeugdrecht.css"]
html_extra_path = [DRAWN]
html_sidebars = {
    "*": [],
    "recht/*": [],
    "zaken/*": [],
    "en/*": [],
    "bepalingen/index": [],
    "beslissingen/index": [],
    "bepalingen/*/*": ["neighbours"],
    "beslissingen/*/*": ["neighbours"],
    "ontwikkelaars/**": ["sidebar-nav-bs"],
}
html_theme_options = {
    # Only the branch of the page itself: what a side bar costs must not grow with the number of pages.
    "collapse_navigation": True,
    "navigation_depth": 3,
    "show_nav_level": 1,
    "show_toc_level": 1,
    "header_links_before_dropdown": 5,
    "header_dropdown_text": "Meer",
    "navbar_end": ["theme-switcher", "other-language"],
    "navbar_persistent": ["search-button"],
    "footer_start": ["copyright"],
    "footer_end": [],
}
