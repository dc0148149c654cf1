"""
What a page is told before it is written: its language, its sibling in the other, and its neighbours.
"""

from functools import cache
from typing import Any

from sphinx import addnodes

IN_ENGLISH = {
    "index": "en/index",
    "adviseurs": "en/advisors",
    "trainers": "en/trainers",
    "inbouwen": "en/developers",
    "werking": "en/semantics",
    "wetteksten": "en/texts",
    "caseload": "en/caseload",
    "simulatie": "en/simulation",
    "spark": "en/spark",
    "metingen": "en/measurements",
    "bewijs": "en/proof",
    "grenzen": "en/limits",
    "privacy": "en/privacy",
}
"""The pages for users that stand in both languages."""

MADE = ("beslissingen/", "bepalingen/")
"""The folders whose pages show their neighbours, written once for each folder."""

_IN_DUTCH = {english: dutch for dutch, english in IN_ENGLISH.items()}
_ENGLISH = ("en/", "ontwikkelaars/")


def language_of(page: str) -> str:
    """
    The language of a page.

    >>> language_of("en/limits"), language_of("grenzen")
    ('en', 'nl')
    """
    return "en" if page.startswith(_ENGLISH) else "nl"


def tell(app: Any, page: str, template: str, context: dict[str, Any], tree: Any) -> None:
    """Tell a page its language, its sibling in the other, and the pages of its folder."""
    language = language_of(page)
    sibling = (IN_ENGLISH if language == "nl" else _IN_DUTCH).get(page)
    context["language"] = language
    if sibling is not None:
        other = "en" if language == "nl" else "nl"
        context["sibling"] = {"url": context["pathto"](sibling), "lang": other,
                              "name": {"nl": "Nederlands", "en": "English"}[other]}  # fmt: skip
    folder = page.rpartition("/")[0]
    if page.startswith(MADE) and "/" in folder:
        context["folder"] = {
            "title": _title(app.env, f"{folder}/index"),
            "url": context["pathto"](f"{folder}/index"),
        }
        context["neighbours"] = [
            {"title": title, "url": f"{name}.html", "current": f"{folder}/{name}" == page}
            for title, name in _neighbours(app.env, folder)
        ]


def _title(env: Any, page: str) -> str:
    return str(env.titles[page].astext())


@cache
def _neighbours(env: Any, folder: str) -> tuple[tuple[str, str], ...]:
    """The pages of a folder as its index lists them, each with its short title."""
    index = env.get_doctree(f"{folder}/index")
    entries = [entry for toctree in index.findall(addnodes.toctree) for entry in toctree["entries"]]
    return tuple((title or _title(env, page), page.rpartition("/")[2]) for title, page in entries)
