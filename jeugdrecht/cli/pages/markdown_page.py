"""
Findings as one Markdown document.
"""

from collections.abc import Sequence

from jeugdrecht.api import Result
from jeugdrecht.cli.pages.overview import HEADINGS, Row, overview, title
from jeugdrecht.cli.paper.markdown import escaped
from jeugdrecht.explain import Register, render_markdown
from jeugdrecht.sources import Lang


def as_markdown(results: Sequence[Result], lang: Lang, register: Register) -> str:
    """The findings of one case or of a family as Markdown."""
    return "\n".join(part for result in results for part in _markdown(result, lang, register))


def _markdown(result: Result, lang: Lang, register: Register) -> list[str]:
    headings = [heading.in_(lang) for heading in HEADINGS]
    rows = [headings, ["---"] * len(headings), *(_cells(row) for row in overview(result, lang))]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    explained = [render_markdown(finding.explanation(lang, register)) for finding in result.findings]
    return [f"# {escaped(title(result, lang))}\n", f"{table}\n", *explained]


def _cells(row: Row) -> list[str]:
    texts = (f"`{row.decision}`", *map(escaped, (row.about, "\n".join(row.outcome), "\n".join(row.sources))))
    return [text.replace("\n", "<br>") for text in texts]
