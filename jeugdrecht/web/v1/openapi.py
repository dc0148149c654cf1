"""
`GET /v1/openapi.json`: this interface, described (OpenAPI 3.1), with examples that are worked out.
"""

from functools import cache
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.web.guard.body import JSON, body_limit
from jeugdrecht.web.guard.headers import API_VERSION
from jeugdrecht.web.language import LANGS, lang_of
from jeugdrecht.web.problems import MEDIA_TYPE, TITLES, ProblemError, as_bytes
from jeugdrecht.web.v1 import examples
from jeugdrecht.web.v1.catalogue import only_lang
from jeugdrecht.web.v1.options import EXPLANATIONS, REGISTERS
from jeugdrecht.web.v1.schemas import DAY, ref, schemas

Data = dict[str, Any]
OF_READING = ("wrong-request", "not-found", "wrong-method", "internal", "busy")
OF_SENDING = (*OF_READING, "too-slow", "too-large", "wrong-media-type", "wrong-case")

router = APIRouter()


@router.get("/openapi.json")
async def openapi(request: Request) -> Response:
    """Give the description of this interface."""
    only_lang(request)
    lang = lang_of(request.scope)
    return Response(await request.app.state.desk.run(lambda _: _description(), lang), media_type=JSON)


def description() -> Data:
    """
    The description of the whole interface.

    >>> description()["openapi"], "/v1/findings" in description()["paths"]
    ('3.1.0', True)
    """
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {
            "title": "jeugdrecht",
            "version": API_VERSION,
            "summary": "Dutch youth protection and youth criminal law as explained, sourced decisions",
            "description": (
                "Findings are decided from the facts of a case; nothing is stored and nothing is logged. "
                f"Facts belong in the body only. A body has at most {body_limit()} bytes. "
                "A finding that is not decided is an answer too (200)."
            ),
            "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        },
        "servers": [{"url": "/"}],
        "security": [{}, {"token": []}],
        "tags": [{"name": "decide"}, {"name": "catalogue"}, {"name": "service"}],
        "paths": {**_deciding(), **_catalogue(), **_service()},
        "components": {
            "schemas": schemas(),
            "headers": {"API-Version": {"schema": {"type": "string"}, "required": True}},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


@cache
def _description() -> bytes:
    return as_bytes(description())


def _deciding() -> Data:
    requests = {name: {"value": case} for name, case in examples.CASES.items()}
    findings = {name: {"value": examples.findings_of(name)} for name in examples.CASES}
    questions = {name: {"value": examples.questions_of(name)} for name in examples.CASES}
    return {
        "/v1/findings": {
            "post": _sending("postFindings", "Decide a case", requests, "Result", "Results", findings)
        },
        "/v1/questions": {
            "post": _sending(
                "postQuestions",
                "What is best asked next",
                requests,
                "Questions",
                "QuestionsOfFamily",
                questions,
            )
        },
    }


def _sending(id: str, summary: str, requests: Data, one: str, family: str, answers: Data) -> Data:
    schema = {"oneOf": [ref(one), ref(family)]}
    return {
        "operationId": id,
        "summary": summary,
        "tags": ["decide"],
        "parameters": _options(),
        "requestBody": {
            "required": True,
            "content": {JSON: {"schema": ref("Request"), "examples": requests}},
        },
        "responses": {"200": _answer("What was found", schema, answers), **_problems(OF_SENDING)},
    }


def _options() -> list[Data]:
    return [
        _parameter(
            "decision",
            {"type": "array", "items": {"enum": list(DECISIONS)}},
            "only this decision; may be repeated; left out: all that arise",
        ),
        _parameter("lang", {"enum": list(LANGS)}, "the language"),
        _parameter("register", {"enum": list(REGISTERS)}, "legal or everyday language"),
        _parameter("on", DAY, "the reference date instead of the case's own"),
        _parameter("explanation", {"enum": list(EXPLANATIONS)}, "none: findings without why"),
    ]


def _parameter(name: str, schema: Data, description: str, at: str = "query") -> Data:
    found = {"name": name, "in": at, "description": description, "schema": schema}
    return {**found, "required": True} if at == "path" else found


def _catalogue() -> Data:
    paths: Data = {}
    for kind, id in examples.IDS.items():
        many, one = kind.capitalize(), kind.capitalize().removesuffix("s")
        paths[f"/v1/{kind}"] = {"get": _reading(f"get{many}", f"All {kind}", ref(many))}
        found = _reading(
            f"get{one}", f"One of the {kind}", ref(one), {"one": {"value": examples.entry_of(kind)}}
        )
        found["parameters"].append({**_parameter("id", {"type": "string"}, "its id", "path"), "example": id})
        paths[f"/v1/{kind}/{{id}}"] = {"get": found}
    return paths


def _reading(
    id: str, summary: str, schema: Data, answers: Data | None = None, tag: str = "catalogue"
) -> Data:
    return {
        "operationId": id,
        "summary": summary,
        "tags": [tag],
        "parameters": [_parameter("lang", {"enum": list(LANGS)}, "the language")],
        "responses": {"200": _answer(summary, schema, answers), **_problems(OF_READING)},
    }


def _service() -> Data:
    health = _reading(
        "getHealth", "Whether the server lives", ref("Health"), {"ok": {"value": {"status": "ok"}}}, "service"
    )
    health.update({"parameters": [], "security": [{}]})
    health["responses"] = {"200": health["responses"]["200"], **_problems(("wrong-method", "internal"))}
    return {
        "/v1/case-schema": {"get": _reading("getCaseSchema", "The JSON Schema of a case", ref("Any"))},
        "/v1/openapi.json": {"get": _reading("getOpenapi", "This description", ref("Any"), None, "service")},
        "/health": {"get": health},
    }


def _answer(description: str, schema: Data, answers: Data | None = None) -> Data:
    content = {"schema": schema} if answers is None else {"schema": schema, "examples": answers}
    return {"description": description, "headers": _headers(), "content": {JSON: content}}


def _problems(kinds: tuple[str, ...]) -> Data:
    """The answers to what goes wrong, by status; a missing token can be anywhere."""
    found: Data = {}
    for kind in dict.fromkeys((*kinds, "wrong-token")):
        status, title = TITLES[kind]
        value = examples.wrong_case() if kind == "wrong-case" else ProblemError(kind, lang="en").data()
        content = {"schema": ref("Problem"), "examples": {kind: {"value": value}}}
        found[str(status)] = {
            "description": title.en,
            "headers": _headers(),
            "content": {MEDIA_TYPE: content},
        }
    return dict(sorted(found.items()))


def _headers() -> Data:
    return {"API-Version": {"$ref": "#/components/headers/API-Version"}}
