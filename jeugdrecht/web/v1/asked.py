"""
From the bytes of a request to the cases and the options in it.
"""

from dataclasses import dataclass, replace

from starlette.datastructures import QueryParams

from jeugdrecht.api import on_day, read_cases
from jeugdrecht.cases import Document, parse_json
from jeugdrecht.cases.tree import Branch, Node
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic.case import Case
from jeugdrecht.sources import Lang, Text
from jeugdrecht.web.problems import ProblemError
from jeugdrecht.web.v1.options import Options, read_options

OPTIONS = "options"

_MANY = Text(
    "hier staan {count} zaken en onderdelen van lijsten", "this holds {count} cases and items of lists"
)
_FEWER = Text("Stuur er hooguit {limit} tegelijk", "Send at most {limit} at once")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks: about which cases, and with which options."""

    cases: tuple[Case, ...]
    options: Options


def read_request(data: bytes, query: QueryParams, lang: Lang, most_items: int) -> Asked:
    """
    Read a request: everything that is wrong with its options and its case is told at once.

    Args:
        data: the body.
        query: the query of the address.
        lang: the language of the messages, where the options do not give one.
        most_items: how many cases and items it may hold.

    Raises:
        ProblemError: anything is wrong.

    >>> body = b'{"on": "2026-03-01", "options": {"lang": "en"}}'
    >>> asked = read_request(body, QueryParams(""), "nl", 10)
    >>> asked.cases[0].on, asked.options.lang
    (20260301, 'en')
    """
    document = _document(data, lang)
    block, document = _split(document)
    options, faults = read_options(query, block, lang)
    in_query = [fault for fault in faults if not fault.path.startswith(OPTIONS)]
    try:
        cases = read_cases(document, lang=options.lang)
    except InputError as error:
        raise ProblemError("wrong-case", *faults, *error.faults, lang=options.lang) from None
    if faults:
        kind = "wrong-request" if in_query else "wrong-case"
        raise ProblemError(kind, *faults, lang=options.lang)
    _check_size(cases, most_items, options.lang)
    return Asked(_on_day(cases, options), options)


def _on_day(cases: tuple[Case, ...], options: Options) -> tuple[Case, ...]:
    if options.on is None:
        return cases
    try:
        return tuple(on_day(case, options.on) for case in cases)
    except InputError as error:
        raise ProblemError("wrong-case", *error.faults, lang=options.lang) from None


def _document(data: bytes, lang: Lang) -> Document:
    try:
        return parse_json(data, lang=lang)
    except InputError as error:
        raise ProblemError("wrong-request", *error.faults, lang=lang) from None


def _split(document: Document) -> tuple[Node | None, Document]:
    """The options, and the document without them."""
    root = document.root
    if not isinstance(root, Branch):
        return None, document
    block = next((entry.node for entry in root.entries if entry.key == OPTIONS), None)
    rest = tuple(entry for entry in root.entries if entry.key != OPTIONS)
    return block, replace(document, root=replace(root, entries=rest))


def _check_size(cases: tuple[Case, ...], most: int, lang: Lang) -> None:
    count = len(cases) + sum(len(given.items) for case in cases for given in case.lists.values())
    if count > most:
        fault = Fault("", _MANY.in_(lang).format(count=count), _FEWER.in_(lang).format(limit=most))
        raise ProblemError("wrong-case", fault, lang=lang)
