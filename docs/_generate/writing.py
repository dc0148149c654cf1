"""
Markdown as the made pages write it, and where each of them stands.
"""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from jeugdrecht.sources import Place

Lines = Iterator[str]

MANY = 12
"""So many entries are shown without being asked for."""
_WRITTEN = {
    "beeindiging": "beëindiging", "bjj": "Bjj", "bsn": "BSN", "gezagsbeeindiging": "gezagsbeëindiging",
    "gi": "GI", "jji": "JJI", "ots": "OTS", "pij": "PIJ", "thuis": "Thuis", "uhp": "uithuisplaatsing",
    "veilig": "Veilig", "vng": "VNG", "voogdijbeeindiging": "voogdijbeëindiging", "vots": "VOTS",
}  # fmt: skip
"""Words of ids that people write otherwise."""
LONG, OPEN, FEW = 15, 2, 4
"""A condition of more parts than this is folded, from this depth on, where more than these lie beneath."""


def slug(text: str) -> str:
    """
    An id as a part of a path.

    >>> slug("halt:amvb2010"), slug("7.3.8")
    ('halt-amvb2010', '7-3-8')
    """
    return text.replace(":", "-").replace(".", "-")


def article_of(place: Place) -> Place:
    """
    The article in which a place stands; an instrument without articles is its own.

    >>> article_of(Place("sr", ("77c", "1"))).id
    'sr:77c'
    """
    return Place(place.instrument, place.parts[:1])


def page_of_article(article: Place) -> str:
    """The path of the page of an article, below docs and without its ending."""
    return f"bepalingen/{slug(article.instrument)}/{slug(article.parts[0]) if article.parts else 'geheel'}"


def to_provision(id: str, text: str) -> str:
    """A link to the section of a provision."""
    return _ref(text, f"bep-{id}")


def to_decision(id: str) -> str:
    """A link to the page of a decision, by its name; a field of a record leads to the record."""
    return _ref(id, f"beslissing-{id.partition('.')[0]}")


def anchor(kind: str, id: str) -> str:
    """The line that makes what follows it a place to link to."""
    return f"({kind}-{id})="


def title_of(id: str) -> str:
    """
    The name of a decision as a heading.

    >>> title_of("kale_taakstraf"), title_of("einde_ots")
    ('Kale taakstraf', 'Einde OTS')
    """
    return capital(" ".join(_WRITTEN.get(word, word) for word in id.split("_")))


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table whose cells are Markdown already."""
    heads = tuple(heads)
    lines = (heads, ("---",) * len(heads), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def points(said: dict[str, Any]) -> str:
    """
    A nested sentence of the catalogue as a list, in HTML: Markdown gives up where conditions lie deep.

    Of a long one the notions that are worked out further down are shown to who opens them.

    >>> points({"text": "een is genoeg", "because": [{"text": "a < b", "because": []}]})
    '<ul><li>een is genoeg<ul><li>a &lt; b</li></ul></li></ul>'
    """
    return f"<ul>{_point(said, 0, fold=_size(said) > LONG)}</ul>"


def _point(said: dict[str, Any], depth: int, *, fold: bool) -> str:
    text = escape(said["text"])
    if not said["because"]:
        return f"<li>{text}</li>"
    beneath = "".join(_point(one, depth + 1, fold=fold) for one in said["because"])
    # A notion with what it comes down to, rather than the words that only join conditions.
    opens = OPEN - 1 if len(said["because"]) == 1 else OPEN
    if fold and depth >= opens and _size(said) > FEW:
        return f"<li><details><summary>{text}</summary><ul>{beneath}</ul></details></li>"
    return f"<li>{text}<ul>{beneath}</ul></li>"


def _size(said: dict[str, Any]) -> int:
    return 1 + sum(map(_size, said["because"]))


def folded(shown: str, count: int, what: str) -> str:
    """A list or table; a long one is shown to who opens it."""
    if count <= MANY:
        return shown
    return f"<details><summary>{count} {what}</summary>\n\n{shown}\n\n</details>"


def hidden(entries: Iterable[str]) -> str:
    """The pages beneath a page, for the tree of the documentation; the page itself shows its own list."""
    return "\n".join(("```{toctree}", ":hidden:", "", *entries, "```"))


def page(blocks: Iterable[str]) -> str:
    """A page of blocks."""
    return "\n\n".join(block for block in blocks if block) + "\n"


def capital(text: str) -> str:
    """
    A sentence that begins with a capital.

    >>> capital("nul of meer")
    'Nul of meer'
    """
    return text[:1].upper() + text[1:]


def _ref(text: str, label: str) -> str:
    shown = text.replace("\\", "").replace("<", "").replace("`", "")
    return f"{{ref}}`{shown} <{label}>`"
