"""
What a request asks besides its case: which decisions, and in which words.

The options stand in the query, where nobody may write a fact, or in the body under `options`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from starlette.datastructures import QueryParams

from jeugdrecht.cases import Spot
from jeugdrecht.cases.tree import Branch, Leaf, Node, Row
from jeugdrecht.errors import Fault, nearest, quoted
from jeugdrecht.explain import Register
from jeugdrecht.logic import days
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import Lang, Text
from jeugdrecht.web.language import LANGS

REGISTERS = ("legal", "plain")
EXPLANATIONS = ("tree", "none")
IN_QUERY = {"decision": "decisions", "lang": "lang", "register": "register", "on": "on",
            "explanation": "explanation"}  # fmt: skip
"""The names in the query, and what they are called in the body; `decision` may be repeated."""

IN_BODY = tuple(IN_QUERY.values())
_CHOICES = {"lang": LANGS, "register": REGISTERS, "explanation": EXPLANATIONS}

_UNKNOWN = Text("{found} is hier geen optie", "{found} is no option here")
_ALLOWED = Text("Kies uit {allowed}", "Choose from {allowed}")
_NO_FACTS = Text(
    "Kies uit {allowed}; feiten horen alleen in het bericht zelf, niet in het adres",
    "Choose from {allowed}; facts belong in the body only, not in the address",
)
_NOT_ONE_OF = Text("{found} kan hier niet", "{found} is not possible here")
_NO_DECISION = Text("er is geen beslissing {found}", "there is no decision {found}")
_SEE = Text("GET /v1/decisions toont ze", "GET /v1/decisions shows them")
_NO_DAY = Text("{found} is geen dag tussen 1900 en 2199", "{found} is no day between 1900 and 2199")
_WRITE_DAY = Text("Schrijf een dag als 2026-03-01", "Write a day as 2026-03-01")
_NO_BLOCK = Text("dit is geen object", "this is no object")
_WRITE_BLOCK = Text('Schrijf bijvoorbeeld {"lang": "nl"}', 'Write for example {"lang": "nl"}')
_NO_TEXT = Text("hier hoort een tekst", "a text belongs here")
_NO_LIST = Text("hier hoort een lijst van ids", "a list of ids belongs here")
_TWICE = Text("dit staat ook in het adres", "this stands in the address too")
_ONCE = Text("Geef het één keer", "Give it once")


@dataclass(frozen=True, slots=True)
class Options:
    """
    The options of one request.

    Args:
        decisions: the ids of the decisions to make; None for all that arise.
        lang: the language of questions, explanations and errors.
        register: legal, or plain for readers without legal training.
        on: the reference date instead of the case's own.
        explanation: `tree`, or `none` for findings without why.
    """

    decisions: tuple[str, ...] | None = None
    lang: Lang = "nl"
    register: Register = "legal"
    on: str | None = None
    explanation: str = "tree"


def read_options(query: QueryParams, block: Node | None, lang: Lang) -> tuple[Options, list[Fault]]:
    """
    The options of a request, and everything that is wrong with them.

    Args:
        query: the query of its address.
        block: what stands in the body under `options`.
        lang: the language of the messages, where the options do not give one.

    >>> read_options(QueryParams("decision=sanctierecht&lang=en"), None, "nl")[0]
    Options(decisions=('sanctierecht',), lang='en', register='legal', on=None, explanation='tree')
    >>> [fault.near for fault in read_options(QueryParams("decision=sanctierech"), None, "nl")[1]]
    [('sanctierecht', 'sancties', 'klachtrecht')]
    """
    faults: list[Fault] = []
    in_query = _of_query(query, faults, lang)
    in_body = {} if block is None else _of_body(block, faults, lang)
    lang = cast(Lang, next((said["lang"] for said in (in_query, in_body) if said.get("lang") in LANGS), lang))
    faults += [
        Fault(f"options.{name}", _TWICE.in_(lang), _ONCE.in_(lang)) for name in in_body if name in in_query
    ]
    faults += _wrong_values(in_query, {body: name for name, body in IN_QUERY.items()}, lang)
    faults += _wrong_values(in_body, {name: f"options.{name}" for name in IN_BODY}, lang)
    if faults:
        return Options(lang=lang), faults
    return replace(Options(), **{**in_query, **in_body}), []


def unknown_query(query: Iterable[str], allowed: Iterable[str], lang: Lang) -> list[Fault]:
    """
    The names in a query that mean nothing.

    Args:
        query: the names.
        allowed: the names that exist.
        lang: the language of the messages.
    """
    known = tuple(allowed)
    remedy = _NO_FACTS.in_(lang).format(allowed=", ".join(known))
    return [
        Fault(quoted(name), _UNKNOWN.in_(lang).format(found=quoted(name)), remedy, near=nearest(name, known))
        for name in dict.fromkeys(query) if name not in known
    ]  # fmt: skip


def one_of(path: str, found: str, allowed: tuple[str, ...], lang: Lang) -> Iterator[Fault]:
    """
    A value that is none of those allowed.

    >>> [fault.remedy for fault in one_of("lang", "fr", ("nl", "en"), "en")]
    ['Choose from nl, en']
    """
    if found not in allowed:
        message = _NOT_ONE_OF.in_(lang).format(found=quoted(found))
        remedy = _ALLOWED.in_(lang).format(allowed=", ".join(allowed))
        yield Fault(path, message, remedy, near=nearest(found, allowed))


def _of_query(query: QueryParams, faults: list[Fault], lang: Lang) -> dict[str, Any]:
    faults += unknown_query(query.keys(), IN_QUERY, lang)
    found: dict[str, Any] = {}
    for name, body in IN_QUERY.items():
        said = query.getlist(name)
        if len(said) > 1 and name != "decision":
            faults.append(Fault(name, _TWICE.in_(lang), _ONCE.in_(lang)))
        if said:
            found[body] = tuple(said) if name == "decision" else said[0]
    return found


def _of_body(block: Node, faults: list[Fault], lang: Lang) -> dict[str, Any]:
    if not isinstance(block, Branch):
        faults.append(Fault("options", _NO_BLOCK.in_(lang), _WRITE_BLOCK.in_(lang)))
        return {}
    found: dict[str, Any] = {}
    for entry in block.entries:
        path = Spot("options").key(entry.key).path
        if entry.key not in IN_BODY:
            faults.append(Fault(
                path, _UNKNOWN.in_(lang).format(found=quoted(entry.key)),
                _ALLOWED.in_(lang).format(allowed=", ".join(IN_BODY)), near=nearest(entry.key, IN_BODY),
            ))  # fmt: skip
        elif entry.key == "decisions":
            _take(found, entry.key, _texts(entry.node), path, _NO_LIST, faults, lang)
        else:
            _take(found, entry.key, _text(entry.node), path, _NO_TEXT, faults, lang)
    return found


def _take(
    found: dict[str, Any], name: str, said: object, path: str, wrong: Text, faults: list[Fault], lang: Lang
) -> None:
    if said is None:
        faults.append(Fault(path, wrong.in_(lang)))
    else:
        found[name] = said


def _text(node: Node) -> str | None:
    return node.text if isinstance(node, Leaf) and node.kind == "text" else None


def _texts(node: Node) -> tuple[str, ...] | None:
    if not isinstance(node, Row):
        return None
    said = [_text(part) for part in node.nodes]
    return tuple(part for part in said if part is not None) if None not in said else None


def _wrong_values(said: Mapping[str, Any], paths: Mapping[str, str], lang: Lang) -> Iterator[Fault]:
    for name, allowed in _CHOICES.items():
        if name in said:
            yield from one_of(paths[name], said[name], allowed, lang)
    for decision in dict.fromkeys(said.get("decisions", ())):
        if decision not in DECISIONS:
            message = _NO_DECISION.in_(lang).format(found=quoted(decision))
            yield Fault(paths["decisions"], message, _SEE.in_(lang), near=nearest(decision, DECISIONS))
    if "on" in said and not _is_day(said["on"]):
        message = _NO_DAY.in_(lang).format(found=quoted(said["on"]))
        yield Fault(paths["on"], message, _WRITE_DAY.in_(lang))


def _is_day(text: str) -> bool:
    try:
        days.day(text)
    except ValueError:
        return False
    return True
