"""
The drawing of each decision and each article, as the command `graph` draws it, and the same in words.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from html import escape

from _generate.law import LAW, articles, graphs
from _generate.writing import Lines, slug
from jeugdrecht.graph.build import graph_of_place
from jeugdrecht.graph.collapse import collapsed
from jeugdrecht.graph.model import KINDS, PLURALS, TIES, Graph, Thing, things, ties
from jeugdrecht.graph.svg import as_svg
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import Place, cite

FOLDER = "grafen"


def files() -> dict[str, str]:
    """Every drawing, by its path below the root of the site."""
    decided = {
        _path(id): as_svg(drawn, LAW.decision(id).question.nl) for id, drawn in _of_decisions().items()
    }
    carried = {
        _path(article.id): as_svg(drawn, cite(article, lang="nl"))
        for article, drawn in _of_articles().items() if len(drawn) > 1
    }  # fmt: skip
    return {**decided, **carried}


def of_decision(id: str, depth: int) -> str:
    """The drawing of a decision, on a page so many folders deep."""
    return _shown(_of_decisions()[id], _path(id), f"de beslissing {id}", depth)


def of_article(article: Place, depth: int) -> str:
    """The drawing of an article, on a page so many folders deep; nothing where nothing rests on it."""
    drawn = _of_articles()[article]
    return _shown(drawn, _path(article.id), cite(article, lang="nl"), depth) if len(drawn) > 1 else ""


@cache
def _of_decisions() -> Mapping[str, Graph]:
    return {id: collapsed(graphs()[id]) for id in DECISIONS}


@cache
def _of_articles() -> Mapping[Place, Graph]:
    return {article: collapsed(graph_of_place(LAW, article)) for article in articles()}


def _path(id: str) -> str:
    return f"{FOLDER}/{slug(id)}.svg"


def _shown(graph: Graph, path: str, about: str, depth: int) -> str:
    source = "../" * depth + path
    alt = f"Tekening van {about}: {len(graph)} onderdelen en {graph.size()} verbanden; hieronder in woorden."
    return "\n".join((
        f'<div class="drawing" tabindex="0" role="region" aria-label="Tekening van {about}">',
        f'<img src="{source}" alt="{alt}" loading="lazy">',
        "</div>",
        f'<p class="of-drawing"><a href="{source}">De tekening op zichzelf</a>, met links naar de wet.</p>',
        "",
        # As it is: there are no links in it to check, and it need not be found by searching.
        "<details><summary>De tekening in woorden</summary>",
        "<ul>",
        *_in_words(graph),
        "</ul>",
        "</details>",
    ))  # fmt: skip


def _in_words(graph: Graph) -> Lines:
    """Each thing with what it is tied to, in the order in which the graph holds them."""
    named = {thing.id: thing for thing in things(graph)}
    tied: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for start, end, tie in ties(graph):
        tied[start][TIES[tie].nl].append(_name(named[end]))
    for id, thing in named.items():
        if id in tied:
            said = "; ".join(f"{tie} {', '.join(ends)}" for tie, ends in tied[id].items())
            yield f"<li>{_name(thing)} {said}.</li>"


def _name(thing: Thing) -> str:
    kind = (KINDS if thing.count == 1 else PLURALS)[thing.kind].nl
    return escape(f"{thing.label} ({kind})" if thing.count == 1 else thing.label)
