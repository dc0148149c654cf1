r"""
The YAML in which regelrecht keeps an official text: numbered pieces in a row, with links as in Markdown.

A lid is `7.2`, its onderdeel `7.2.a`; the link of each piece says where the number of the article ends. What
is nested deeper, or listed with dashes, stands in the text of its piece with its marks.
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
_ITEM: Final = re.compile(r"^[ \t]*-[ \t]+", re.MULTILINE)
_NUMBERED: Final = re.compile(r"(?:(?<=\s)|^)(\d+)°\.\s")
_TERM: Final = re.compile(r"\s*([^\W\d_][\w\s’'/-]{0,60}?)\s*:")
_SPACE: Final = re.compile(r"\s+")


class _Piece(NamedTuple):
    article: str
    rest: Path
    text: str


def regelrecht_text(data: bytes, file: File) -> OfficialText:
    """
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
    ...   - {number: 77b.1, text: 'Kan de rechter:', url: 'https://x#Artikel77b'}
    ...   - {number: 77b.1.a, text: 'recht doen.', url: 'https://x#Artikel77b'}
    ... ''', File("sr.yaml"))
    >>> [(passage.path, passage.text) for passage in text.passages][1:]
    [(('77b', '1'), 'Kan de rechter:\\n  a. recht doen.'), (('77b', '1', 'a'), 'recht doen.')]
    """
    whole = as_yaml(data, file)
    bwb, edition = _needed(whole, "bwb_id", str, file), _needed(whole, "valid_from", str, file)
    pieces = [_piece(one, file) for one in _needed(whole, "articles", list, file)]
    if not pieces:
        file.refuse(words.NO_ARTICLES, words.FORMS)
    title = whole.get("name") or str(whole.get("$id", "")).replace("_", " ")
    return OfficialText(bwb, edition, str(title), "regelrecht", tuple(_passages(pieces)))


def _needed(holder: Any, key: str, kind: type, file: File) -> Any:
    found = holder.get(key) if isinstance(holder, dict) else None
    if not isinstance(found, kind):
        named = words.TEXT if kind is str else words.LIST
        file.refuse(words.NOT_REGELRECHT, words.FORMS, key=key, kind=named.in_(file.lang))
    return found


def _piece(one: Any, file: File) -> _Piece:
    number, url = _needed(one, "number", str, file), _needed(one, "url", str, file)
    article = url.partition("#Artikel")[2].lower()
    if not (article and (f"{number.lower()}.").startswith(f"{article}.")):
        article, rest = number.lower(), ""
    else:
        rest = number[len(article) + 1 :].lower()
    text = _plain(_needed(one, "text", str, file))
    return _Piece(article, tuple(part for part in rest.split(".") if part), text)


def _plain(text: str) -> str:
    """The text without its links and emphasis, wrapped lines joined, and a line for each item of a list."""
    text = _LINK.sub(r"\1", _DEFINITION.sub("", text))
    text = _EMPHASIS.sub(r"\2", text)
    first, *items = _ITEM.split(text)
    return "\n".join(said for one in (first, *items) if (said := _SPACE.sub(" ", one).strip()))


def _passages(pieces: list[_Piece]) -> Iterator[Passage]:
    seen: set[Path] = set()
    for place, piece in enumerate(pieces):
        for depth in range(len(piece.rest) + 1):
            path = (piece.article, *piece.rest[:depth])
            if path not in seen:
                seen.add(path)
                yield Passage(path, _whole(path, pieces[place:]))
        for term in _terms(piece):
            if term.path not in seen:
                seen.add(term.path)
                yield term


def _whole(path: Path, pieces: list[_Piece]) -> str:
    """The text of a piece with all that stands beneath it, each part with its number."""
    depth = len(path)
    said: list[str] = []
    for piece in pieces:
        own = (piece.article, *piece.rest)
        if own[:depth] != path:
            break
        for level in range(depth, len(own) - 1):
            # A piece of its own for what is in between may be missing.
            if not said and level == depth:
                said.append(own[level])
        marks = f"{own[-1]}{'.' if own[-1].isalpha() else ''} " if len(own) > depth else ""
        said.append("  " * (len(own) - depth) * bool(marks) + marks + piece.text)
    return "\n".join(said)


def _terms(piece: _Piece) -> Iterator[Passage]:
    """The terms that a list defines, and their numbered parts."""
    for line in piece.text.split("\n")[1:]:
        found = _TERM.match(line)
        if found is None:
            continue
        path = (piece.article, *piece.rest, re.sub(r"\W+", "_", found[1].casefold()))
        yield Passage(path, line)
        _, *parts = _NUMBERED.split(line)
        for number, text in zip(parts[::2], parts[1::2], strict=True):
            yield Passage((*path, number), text.strip())
