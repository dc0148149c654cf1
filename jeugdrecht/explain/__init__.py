"""
Explanations: from the record of a finding to sentences that people and programs read.

In four steps: `building` (record to proof), `prune` (say it once), `wording` (sentences), `render` (forms).
"""

from jeugdrecht.explain.explain import explain
from jeugdrecht.explain.missing import most_useful_first
from jeugdrecht.explain.render import as_json, render_html, render_markdown, render_text
from jeugdrecht.explain.result import result_json
from jeugdrecht.explain.tree import Explanation, Node, Provenance, Register, Section, Source

__all__ = [
    "Explanation",
    "Node",
    "Provenance",
    "Register",
    "Section",
    "Source",
    "as_json",
    "explain",
    "most_useful_first",
    "render_html",
    "render_markdown",
    "render_text",
    "result_json",
]
