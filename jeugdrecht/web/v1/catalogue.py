"""
`GET /v1/decisions|facts|rules|sources[/{id}]`: the catalogue, as the commands of the same name give it.
"""

import datetime
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from jeugdrecht.api import rulebase
from jeugdrecht.cases import json_schema
from jeugdrecht.catalogue import decisions, facts, rules, sources
from jeugdrecht.errors import CitationError, Fault, nearest, quoted
from jeugdrecht.facts import vocabulary
from jeugdrecht.sources import Lang, Place, Text, parse
from jeugdrecht.web.guard.body import JSON
from jeugdrecht.web.language import LANGS, lang_of
from jeugdrecht.web.problems import ProblemError, as_bytes
from jeugdrecht.web.v1.options import one_of, unknown_query

Data = dict[str, Any]
LONGEST_ID = 300

_NOT_THERE = Text("{found} staat niet in de catalogus", "{found} is not in the catalogue")
_SEE = Text("GET /v1/{kind} toont wat er is", "GET /v1/{kind} shows what is there")

router = APIRouter()


def _all_decisions(lang: Lang) -> Data:
    return {"decisions": decisions.all_decisions(rulebase(), lang)}


def _all_facts(lang: Lang) -> Data:
    return {"facts": [facts.in_brief(node.fact, lang) for node in vocabulary().all()]}


def _all_rules(lang: Lang) -> Data:
    law = rulebase()
    return {"rules": [rules.in_brief(part, law, lang) for part in rules.all_parts(law)]}


def _all_sources(lang: Lang) -> Data:
    return sources.all_sources(rulebase(), lang)


def _decision(id: str, lang: Lang) -> Data:
    law = rulebase()
    if id not in law.decisions:
        raise _missing("decisions", id, nearest(id, law.decisions), lang)
    return decisions.one_decision(law, id, lang)


def _fact(id: str, lang: Lang) -> Data:
    node = vocabulary().node(id)
    if node is None:
        raise _missing("facts", id, vocabulary().near(id), lang)
    return facts.one_fact(node, rulebase(), lang)


def _rule(id: str, lang: Lang) -> Data:
    law = rulebase()
    parts = {part.id: part for part in rules.all_parts(law)}
    if id in parts:
        return rules.one_part(parts[id], law, lang)
    raise _missing("rules", id, nearest(id, parts), lang)


def _source(id: str, lang: Lang) -> Data:
    today = datetime.datetime.now(tz=datetime.UTC).astimezone().date()
    return sources.one_source(rulebase(), _place(id, lang), today, lang)


_ALL: dict[str, Callable[[Lang], Data]] = {
    "decisions": _all_decisions, "facts": _all_facts, "rules": _all_rules, "sources": _all_sources,
}  # fmt: skip
_ONE: dict[str, tuple[str, Callable[[str, Lang], Data]]] = {
    "decisions": ("decision", _decision), "facts": ("fact", _fact), "rules": ("rule", _rule),
    "sources": ("source", _source),
}  # fmt: skip
KINDS = tuple(_ALL)


@router.get("/case-schema")
async def case_schema(request: Request) -> Response:
    """Give the JSON Schema of a case."""
    return await _answer(request, _schema_bytes)


def _add(kind: str) -> None:
    """Add the two addresses of a kind; an id of a rule has a slash in it."""

    async def everything(request: Request) -> Response:
        return await _answer(request, lambda lang: _list_bytes(kind, lang))

    async def one(request: Request) -> Response:
        return await _answer(request, lambda lang: _one_bytes(kind, request.path_params["id"], lang))

    router.add_api_route(f"/{kind}", everything, methods=["GET"])
    router.add_api_route(f"/{kind}/{{id:path}}", one, methods=["GET"])


for _kind in KINDS:
    _add(_kind)


def example_of(kind: str, id: str) -> Data:
    """
    An entry as it is answered, in English.

    Args:
        kind: one of `KINDS`.
        id: what exists.
    """
    name, make = _ONE[kind]
    return {**_head(name), **make(id, "en")}


async def _answer(request: Request, make: Callable[[Lang], bytes]) -> Response:
    lang = only_lang(request)
    return Response(await request.app.state.desk.run(lambda _: make(lang), lang), media_type=JSON)


def only_lang(request: Request) -> Lang:
    """
    The language asked for, of a request that can ask nothing else.

    Raises:
        ProblemError: something else is asked, or there is no such language.
    """
    lang = lang_of(request.scope)
    faults = unknown_query(request.query_params.keys(), ("lang",), lang)
    for said in request.query_params.getlist("lang"):
        faults += one_of("lang", said, LANGS, lang)
    if faults:
        raise ProblemError("wrong-request", *faults, lang=lang)
    return lang


@lru_cache(maxsize=len(KINDS) * len(LANGS))
def _list_bytes(kind: str, lang: Lang) -> bytes:
    return as_bytes({**_head(kind), **_ALL[kind](lang)})


@lru_cache(maxsize=len(LANGS))
def _schema_bytes(lang: Lang) -> bytes:
    return as_bytes(json_schema(vocabulary(), lang=lang))


def _one_bytes(kind: str, id: str, lang: Lang) -> bytes:
    if not id or len(id) > LONGEST_ID:
        raise _missing(kind, id, (), lang)
    name, make = _ONE[kind]
    return as_bytes({**_head(name), **make(id, lang)})


def _head(name: str) -> Data:
    return {"schema": f"jeugdrecht.{name}/1", "rulebase": rulebase().identity}


def _place(id: str, lang: Lang) -> Place:
    law = rulebase()
    try:
        place = parse(id)
    except CitationError as error:
        raise _missing("sources", id, error.faults[0].near or nearest(id, law.provisions), lang) from None
    if not any(known == place.id or known.startswith(f"{place.id}:") for known in law.provisions):
        raise _missing("sources", id, nearest(place.id, law.provisions), lang)
    return place


def _missing(kind: str, id: str, near: tuple[str, ...], lang: Lang) -> ProblemError:
    message = _NOT_THERE.in_(lang).format(found=quoted(id))
    return ProblemError(
        "not-found", Fault("id", message, _SEE.in_(lang).format(kind=kind), near=near), lang=lang
    )
