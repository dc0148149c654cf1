"""
The name of a decision, on a page about the law that somebody wrote, leads to the page of that decision.

On GitHub, where the made pages are not, such a page then has no dead links.
"""

from typing import Any

from docutils import nodes

from _generate.law import page_of_decision
from jeugdrecht.rules.index import DECISIONS

PAGES = ("recht/", "zaken/", "toetsen")
"""Where a name in code is that of a decision; elsewhere it may be a value or a part of a command."""


def link(app: Any, tree: Any, page: str) -> None:
    """Make each name of a decision that stands by itself, in code, a link."""
    if not page.startswith(PAGES) or app.builder.format != "html":
        return
    for literal in list(tree.findall(nodes.literal)):
        name = literal.astext()
        if name in DECISIONS and not isinstance(literal.parent, nodes.reference):
            url = app.builder.get_relative_uri(page, page_of_decision(name))
            reference = nodes.reference("", "", internal=True, refuri=url)
            literal.parent.replace(literal, reference)
            reference += literal
