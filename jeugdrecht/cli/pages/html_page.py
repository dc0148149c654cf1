"""
Findings as one HTML page that needs nothing else.
"""

from collections.abc import Sequence
from html import escape

from jeugdrecht.api import Result
from jeugdrecht.cli.pages.overview import HEADINGS, Row, overview, title
from jeugdrecht.cli.paper.html import page
from jeugdrecht.explain import Register, render_html
from jeugdrecht.sources import Lang, Text

_TITLE = Text("Bevindingen", "Findings")


def as_html(results: Sequence[Result], lang: Lang, register: Register) -> str:
    """The findings of one case or of a family as one HTML page."""
    heading = title(results[0], lang) if len(results) == 1 else _TITLE.in_(lang)
    body = "\n".join(part for result in results for part in _html(result, lang, register))
    return page(heading, body, lang)


def _html(result: Result, lang: Lang, register: Register) -> list[str]:
    headings = "".join(f'<th scope="col">{escape(heading.in_(lang))}</th>' for heading in HEADINGS)
    rows = "\n".join(_html_row(row) for row in overview(result, lang))
    explained = [render_html(finding.explanation(lang, register)) for finding in result.findings]
    table = f"<table>\n<thead><tr>{headings}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
    return [f"<h1>{escape(title(result, lang))}</h1>", table, *explained]


def _html_row(row: Row) -> str:
    outcome, sources = (
        escape(text).replace("\n", "<br>") for text in ("\n".join(row.outcome), "\n".join(row.sources))
    )
    return (
        f"<tr><td><code>{escape(row.decision)}</code></td><td>{escape(row.about)}</td>"
        f'<td class="{row.tone}">{outcome}</td><td>{sources}</td></tr>'
    )
