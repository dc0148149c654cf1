"""
Pages and drawings that the build makes from the law itself: a page for each decision and each article.

They are written just before Sphinx looks for pages, never committed, and the same law gives the same bytes.
"""

from pathlib import Path
from typing import Any

from _generate import articles, chrome, decision_links, decisions, drawings, languages, references, rooms

MADE = ("beslissingen", "bepalingen")
"""The folders of pages that are made; nothing else stands in them."""
DRAWN = "_made"
"""The folder of drawings, copied as it is to the root of the site."""


def pages() -> dict[str, str]:
    """
    Every page that is made, by its path below docs.

    >>> "beslissingen/jeugdstrafrecht/sanctierecht.md" in pages()
    True
    """
    return {**decisions.pages(), **articles.pages()}


def files() -> dict[str, str]:
    """Every drawing that is made, by its path below the root of the site."""
    return {**drawings.files(), rooms.FILE: rooms.drawing()}


def write(folder: Path) -> None:
    """
    Bring what is made up to date; what has not changed is left alone, so that it is not built again.

    Args:
        folder: docs.
    """
    wanted = {folder / path: text for path, text in pages().items()}
    wanted |= {folder / DRAWN / path: text for path, text in files().items()}
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
    for name in (*MADE, DRAWN):
        for path in (folder / name).rglob("*.*"):
            if path.is_file() and path not in wanted:
                path.unlink()


def setup(app: Any) -> dict[str, bool]:
    """Let Sphinx make the pages before it looks for them, and tell each page its language."""
    app.connect("config-inited", lambda app, config: write(Path(app.srcdir)))
    app.connect("builder-inited", chrome.install)
    app.connect("doctree-resolved", chrome.sign)
    app.connect("doctree-resolved", decision_links.link)
    app.connect("autodoc-process-docstring", references.keep_sentence, priority=400)  # before napoleon
    app.connect("html-page-context", chrome.speak)
    app.connect("html-page-context", languages.tell)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
