"""
A file to a document: size, encoding and control characters, and then YAML or JSON by what stands in it.
"""

import re
from pathlib import Path

from jeugdrecht.cases import words
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.from_json import NotJsonError, json_tree
from jeugdrecht.cases.from_python import python_tree
from jeugdrecht.cases.tree import Document, Node
from jeugdrecht.errors import InputError, quoted
from jeugdrecht.sources import Lang

LARGEST_FILE = 1_000_000
"""How many bytes a case file may hold."""

# Besides control characters: what breaks lines, or turns the direction of reading so that text hides.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_UTF_16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def parse(data: bytes, name: str = "", *, lang: Lang = "nl") -> Document:
    """
    Read the form of a case file, without asking what it means.

    Args:
        data: the whole file, YAML or JSON in UTF-8.
        name: what to call the file in messages about it as a whole.
        lang: the language of the messages.

    Raises:
        InputError: it cannot be read any further; faults that leave the rest readable are in the document.

    >>> parse(b"case: voorbeeld").root.entries[0].node.text
    'voorbeeld'
    """
    text = decoded(data, name, Faults(lang))
    if text.lstrip()[:1] not in ("{", "["):
        return _from_yaml(text, name, lang)
    try:
        return _from_json(text, name, lang)
    except NotJsonError as error:
        return _from_yaml_or(error, text, name, lang)


def parse_json(data: bytes, name: str = "", *, lang: Lang = "nl") -> Document:
    """
    Read the form of a case file that has to be JSON, such as what a program sends.

    Args:
        data: the whole file, JSON in UTF-8.
        name: what to call the file in messages about it as a whole.
        lang: the language of the messages.

    Raises:
        InputError: it cannot be read any further; faults that leave the rest readable are in the document.

    >>> parse_json(b'{"case": "voorbeeld"}').root.entries[0].node.text
    'voorbeeld'
    """
    text = decoded(data, name, Faults(lang))
    try:
        return _from_json(text, name, lang)
    except NotJsonError as error:
        Faults(lang).refuse(words.NOT_JSON, Spot("", error.line), column=error.column)


def document_of(structure: object, *, lang: Lang = "nl") -> Document:
    """
    The document of a Python structure.

    Args:
        structure: a dict of the same form as a case file.
        lang: the language of the messages.

    Raises:
        InputError: the structure is too deep or too large.

    >>> document_of({"case": "voorbeeld"}).root.entries[0].key
    'case'
    """
    faults = Faults(lang)
    return _document(python_tree(structure, faults), faults, "")


def contents(path: Path, *, lang: Lang = "nl") -> bytes:
    """
    The bytes of a case file, and never more than one beyond the largest.

    Args:
        path: the file.
        lang: the language of the messages.

    Raises:
        InputError: it cannot be opened, or is too large.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        shown = str(path) if str(path).isprintable() else quoted(str(path))
        why = words.FILE_SAYS.get(type(error), words.FILE_SAYS_ELSE).in_(lang)
        Faults(lang).refuse(words.NO_FILE, Spot(shown), why=why)
    return data


def _document(root: Node, faults: Faults, name: str) -> Document:
    return Document(root, tuple(faults.found), faults.more, name)


def _from_yaml(text: str, name: str, lang: Lang) -> Document:
    from jeugdrecht.cases.from_yaml import yaml_tree  # a Python structure needs no YAML

    faults = Faults(lang)
    return _document(yaml_tree(text, faults), faults, name)


def _from_json(text: str, name: str, lang: Lang) -> Document:
    faults = Faults(lang)
    return _document(json_tree(text, faults), faults, name)


def _from_yaml_or(error: NotJsonError, text: str, name: str, lang: Lang) -> Document:
    # YAML may start with a bracket too. What is neither is told as what it looks most like.
    try:
        return _from_yaml(text, name, lang)
    except InputError:
        if not re.match(r'\s*+[{\[]\s*+"', text):
            raise
        Faults(lang).refuse(words.NOT_JSON, Spot("", error.line), column=error.column)


def decoded(data: bytes, name: str, faults: Faults) -> str:
    """
    The text of a file of at most 1 MB in UTF-8, without control characters.

    Args:
        data: the whole file.
        name: what to call the file in messages.
        faults: where faults go.

    Raises:
        InputError: it is too large, in another encoding, or holds control characters.

    >>> decoded(b"case: voorbeeld", "", Faults("nl"))
    'case: voorbeeld'
    """
    spot = Spot(name)
    if len(data) > LARGEST_FILE:
        faults.refuse(words.TOO_LARGE, spot, limit=LARGEST_FILE // 1_000_000)
    if data.startswith(_UTF_16_OR_32) or data.count(0) * 3 > len(data):
        faults.refuse(words.UTF_16, spot)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        position = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
        faults.refuse(words.NOT_UTF_8, Spot(name, line), position=position, byte=data[position])
    _refuse_control(text, name, faults)
    return text


def _refuse_control(text: str, name: str, faults: Faults) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        found = _CONTROL.search(line)
        if found is not None:
            faults.add(words.CONTROL_CHARACTER, Spot(name, number), code=ord(found.group()))
    faults.raise_any()
