r"""
The YAML in which regelrecht keeps an official text: numbered pieces in a row, with links as in Markdown.

A piece is an article, or a part of one (`7.2` is lid 2, `7.2.a` its onderdeel); its link says where the
number of the article ends. What stands beneath a piece is in its text: a paragraph for each lid and each
onderdeel with its number, or a list with dashes for terms that are defined.
"""

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from jeugdrecht.corpus import words
from jeugdrecht.corpus.model import OfficialText, Passage, Path
from jeugdrecht.corpus.reading.refusing import File
from jeugdrecht.corpus.reading.yaml import as_yaml

_DEFINITION: Final = re.compile(r"^\s*\[ref\d+\]: .*$", re.MULTILINE)
_LINK: Final = re.compile(r"\[([^\[\]]*)\]\[ref\d+\]")
_EMPHASIS: Final = re.compile(r"(?<!\w)(\*\*|\*|_)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_BREAK: Final = re.compile(r"(\n[ \t]*\n|^[ \t]*-[ \t]+)", re.MULTILINE)
_NUMBERED: Final = re.compile(r"(?:(?<=\s)|^)(\d+)°\.\s")
_TERM: Final = re.compile(r"\s*([^\W\d_][\w\s’'/-]{0,60}?)\s*:")
_SPACE: Final = re.compile(r"\s+")
_SIGNS: Final = re.compile(r"\W")
_MARKS: Final = (
    re.compile(r"(\d+[a-z]{0,2}\.?) (?=\S)"),
    re.compile(r"([a-z]{1,2}\.) (?=\S)"),
    re.compile(r"(\d+°\.?) (?=\S)"),
)
"""How a paragraph begins that is a lid, an onderdeel, or a part of one."""


class _Piece(NamedTuple):
    """A paragraph with the path it stands at; a path may come twice, for what follows a list."""

    path: Path
    mark: str
    text: str


def regelrecht_text(data: bytes, file: File) -> OfficialText:
    r"""
    The text that a file of regelrecht holds.

    Args:
        data: the file.
        file: what is known of it, for messages.

    Raises:
        InputError: it is not YAML, or lacks what such a file has.

    >>> text = regelrecht_text(b'''
    ... bwb_id: BWBR0001854
    ... valid_from: '2022-07-01'
    ... articles:
    ...   - {number: 77b, text: "1 Hij kan:\\n\\na. recht doen.\\n\\n2 Niet.", url: 'https://x#Artikel77b'}
    ... ''', File("sr.yaml"))
    >>> [passage.path for passage in text.passages]
    [('77b',), ('77b', '1'), ('77b', '1', 'a'), ('77b', '2')]
    >>> print(text.passage("77b", "1").text)
    Hij kan:
      a. recht doen.
    """
    whole = as_yaml(data, file)
    bwb, edition = _needed(whole, "bwb_id", str, file), _needed(whole, "valid_from", str, file)
    pieces = [piece for one in _needed(whole, "articles", list, file) for piece in _pieces(one, file)]
    if not pieces:
        file.refuse(words.NO_ARTICLES, words.FORMS)
    title = str(whole.get("$id", "")).replace("_", " ")
    return OfficialText(bwb, edition, title, "regelrecht", tuple(_passages(pieces)))


def _needed(holder: Any, key: str, kind: type, file: File) -> Any:
    found = holder.get(key) if isinstance(holder, dict) else None
    if not isinstance(found, kind):
        named = words.TEXT if kind is str else words.LIST
        file.refuse(words.NOT_REGELRECHT, words.FORMS, key=key, kind=named.in_(file.lang))
    return found


def _pieces(one: Any, file: File) -> Iterator[_Piece]:
    """The paragraphs of one entry, each with its path."""
    number, url = _needed(one, "number", str, file).lower(), _needed(one, "url", str, file)
    article = url.partition("#Artikel")[2].lower()
    if not (article and f"{number}.".startswith(f"{article}.")):
        article = number
    own = (article, *(part for part in number[len(article) + 1 :].split(".") if part))
    # The mark of a piece that is a part itself stands in its number, and belongs before its first words.
    lead = f"{own[-1]}{'.' if own[-1].isalpha() else ''}" if len(own) > 1 else ""
    around: list[tuple[int, str]] = []
    for is_item, said in _paragraphs(_needed(one, "text", str, file)):
        if is_item and (term := _TERM.match(said)):
            path = (*own, *_parts(around), re.sub(r"\W+", "_", term[1].casefold()))
            yield from _defined(path, said)
            continue
        level, mark, text = _marked(said, first=len(own))
        around = [one for one in around if one[0] < level]
        if mark:
            around.append((level, _SIGNS.sub("", mark)))
        yield _Piece((*own, *_parts(around)), mark or lead, text)
        lead = ""


def _paragraphs(text: str) -> Iterator[tuple[bool, str]]:
    """The paragraphs of a text without links and emphasis, and whether each is an item of a list."""
    plain = _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", _DEFINITION.sub("", text)))
    parts = ["", *_BREAK.split(plain)]
    for before, paragraph in zip(parts[::2], parts[1::2], strict=True):
        if said := _SPACE.sub(" ", paragraph).strip():
            yield "-" in before, said


def _marked(said: str, first: int) -> tuple[int, str, str]:
    """The level, the mark and the text of a paragraph; without a mark it belongs to the lid around it."""
    for level, mark in enumerate(_MARKS[first - 1 :], start=first):
        if found := mark.match(said):
            return level, found[1], said[found.end() :]
    return 2, "", said


def _parts(around: list[tuple[int, str]]) -> Path:
    return tuple(part for _, part in around)


def _defined(path: Path, said: str) -> Iterator[_Piece]:
    """A term that a list defines, and its numbered parts."""
    first, *parts = _NUMBERED.split(said)
    yield _Piece(path, "", first.strip())
    for number, text in zip(parts[::2], parts[1::2], strict=True):
        yield _Piece((*path, number), f"{number}°.", text.strip())


def _passages(pieces: list[_Piece]) -> Iterator[Passage]:
    """A passage for every path, with all that stands beneath it."""
    by_article: dict[str, list[_Piece]] = {}
    for piece in pieces:
        by_article.setdefault(piece.path[0], []).append(piece)
    for of_article in by_article.values():
        paths = (piece.path[:depth] for piece in of_article for depth in range(1, len(piece.path) + 1))
        for path in dict.fromkeys(paths):
            yield Passage(path, "\n".join(_lines(path, of_article)))


def _lines(path: Path, pieces: list[_Piece]) -> Iterator[str]:
    for piece in pieces:
        if piece.path == path:
            yield piece.text
        elif piece.path[: len(path)] == path:
            # A lid stands at the margin; what is beneath it, or beneath an article without leden, does not.
            has_lid = len(path) == 1 and piece.path[1][0].isdigit()
            yield "  " * (len(piece.path) - len(path) - has_lid) + f"{piece.mark} {piece.text}".strip()
