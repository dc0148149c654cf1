"""
The words around a page (skip link, breadcrumbs, previous and next) in the language of that page.

The theme has no Dutch, and a site has one language where ours has two.
"""

from typing import Any

from docutils import nodes
from sphinx import addnodes

from _generate.languages import language_of

DUTCH = {
    "Skip to main content": "Naar de inhoud",
    "Back to top": "Naar boven",
    "On this page": "Op deze bladzijde",
    "Search": "Zoeken",
    "Search the docs ...": "Zoek in de documentatie",
    "Site navigation": "Navigatie",
    "Section Navigation": "In deze afdeling",
    "Breadcrumb": "Kruimelpad",
    "Home": "Begin",
    "previous page": "vorige bladzijde",
    "next page": "volgende bladzijde",
    "previous": "vorige",
    "next": "volgende",
    "Color mode": "Kleuren",
    "Light": "Licht",
    "Dark": "Donker",
    "System Settings": "Zoals het systeem",
    "Collapse Sidebar": "Zijbalk inklappen",
    "Expand Sidebar": "Zijbalk uitklappen",
    "Meer": "Meer",
    "Copyright": "Auteursrecht",
    "Index": "Register",
}
ENGLISH = {"Meer": "More"}

SIGNATURES = {
    "Veroorzaakt": "Raises",
    "Geeft terug": "Returns",
    "Returntype": "Return type",
    "klasse": "class",
}
"""What Sphinx writes with signatures, which stand on English pages only."""

_now = {"language": "nl"}


def speak(app: Any, page: str, *others: Any) -> None:
    """From here on the templates speak the language of this page."""
    _now["language"] = language_of(page)


def sign(app: Any, tree: Any, page: str) -> None:
    """Say in English what Sphinx says with the signatures of an English page."""
    if language_of(page) == "en":
        for kind in (nodes.field_name, addnodes.desc_annotation):
            for node in tree.findall(kind):
                for text in list(node.findall(nodes.Text)):
                    text.parent.replace(text, nodes.Text(SIGNATURES.get(text.astext(), text.astext())))


def install(app: Any) -> None:
    """Let the templates ask here for the words around a page."""
    environment = getattr(getattr(app.builder, "templates", None), "environment", None)
    if environment is not None:
        environment.install_gettext_callables(_said, lambda one, more, n: _said(one if n == 1 else more))


def _said(text: str) -> str:
    words = DUTCH if _now["language"] == "nl" else ENGLISH
    return words.get(text, text)
