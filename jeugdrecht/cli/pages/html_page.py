"""
Findings as one HTML page that needs nothing else.
"""

from collections.abc import Sequence
from html import escape

from jeugdrecht.api import Result
from jeugdrecht.cli.pages.overview import HEADINGS, Row, overview, title
from jeugdrecht.explain import Register, render_html
from jeugdrecht.sources import Lang, Text

_TITLE = Text("Bevindingen", "Findings")
_STYLE = """\
body { font: 16px/1.5 system-ui, sans-serif; color: #1c1c1c; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #ccc; }
section { margin: 2.5rem 0; }
ul { padding-left: 1.2rem; }
a { color: #154273; }
.subject, small { color: #555; }
.answer { font-weight: bold; }
.good, .holds, .decided, .available, .used { color: #1e6b2c; }
.bad, .does_not_hold, .unavailable, .conflict, .gap, .outside, .misused { color: #9c1c1c; }
.open, .unknown, .missing { color: #7a4b00; }
.person, .judgement { color: #6b2c91; }
.dim { color: #555; }
li > b { font-weight: normal; font-size: .85em; border: 1px solid; border-radius: .3rem; padding: 0 .3rem; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } }"""


def as_html(results: Sequence[Result], lang: Lang, register: Register) -> str:
    """The findings of one case or of a family as one HTML page."""
    heading = title(results[0], lang) if len(results) == 1 else _TITLE.in_(lang)
    body = "\n".join(part for result in results for part in _html(result, lang, register))
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(heading)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


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
