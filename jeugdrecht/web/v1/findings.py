"""
`POST /v1/findings`: a case in, its findings out.
"""

from dataclasses import replace
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from jeugdrecht.api import decide_all
from jeugdrecht.findings import Result
from jeugdrecht.web.guard.body import JSON, body_of
from jeugdrecht.web.guard.desk import Desk, Ticket
from jeugdrecht.web.language import lang_of
from jeugdrecht.web.problems import as_bytes
from jeugdrecht.web.v1.asked import Asked, read_request
from jeugdrecht.web.v1.options import Options

RESULTS = "jeugdrecht.results/1"

router = APIRouter()


@router.post("/findings")
async def findings(request: Request) -> Response:
    """Decide a case, or the cases of a family."""
    lang, most = lang_of(request.scope), request.app.state.settings.most_items
    desk: Desk = request.app.state.desk
    body, query = await body_of(request, lang), request.query_params

    def work(ticket: Ticket) -> bytes:
        return as_bytes(found(read_request(body, query, lang, most), ticket))

    return Response(await desk.run(work, lang), media_type=JSON)


def found(asked: Asked, ticket: Ticket) -> dict[str, Any]:
    """
    The findings as data: one result, or those of a family.

    Args:
        asked: the cases and the options.
        ticket: says when nobody waits any more.
    """
    options = asked.options
    results = decide_all(asked.cases, options.decisions, between=ticket.check)
    told = [_result(result, options, ticket) for result in results]
    return told[0] if len(told) == 1 else {"schema": RESULTS, "results": told}


def _result(result: Result, options: Options, ticket: Ticket) -> dict[str, Any]:
    data = replace(result, findings=()).to_dict(options.lang, options.register)
    for finding in result:
        ticket.check()
        explained = options.explanation == "tree"
        data["findings"].append(finding.to_dict(options.lang, options.register, explained=explained))
    return data
