"""
`POST /v1/questions`: a case in, out comes what is best asked next.
"""

from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from jeugdrecht.interview import questions as best_asked
from jeugdrecht.web.guard.body import JSON, body_of
from jeugdrecht.web.guard.desk import Desk, Ticket
from jeugdrecht.web.language import lang_of
from jeugdrecht.web.problems import as_bytes
from jeugdrecht.web.v1.asked import Asked, read_request

FAMILY = "jeugdrecht.questions-of-family/1"
MOST = 10
"""How many questions an answer holds; nobody answers more before asking again."""

MOST_ITEMS = 50
"""Cases and items in one request: each question is tried out on the whole case."""

router = APIRouter()


@router.post("/questions")
async def questions(request: Request) -> Response:
    """Say which question about a case is best asked next."""
    lang, most = lang_of(request.scope), min(MOST_ITEMS, request.app.state.settings.most_items)
    desk: Desk = request.app.state.desk
    body, query = await body_of(request, lang), request.query_params

    def work(ticket: Ticket) -> bytes:
        return as_bytes(to_ask(read_request(body, query, lang, most), ticket))

    return Response(await desk.run(work, lang), media_type=JSON)


def to_ask(asked: Asked, ticket: Ticket) -> dict[str, Any]:
    """
    What is best asked next, as data; of a family, case by case.

    Args:
        asked: the cases and the options.
        ticket: says when nobody waits any more.
    """
    options = asked.options
    told = []
    for case in asked.cases:
        ticket.check()
        told.append(best_asked(case, options.decisions, lang=options.lang, most=MOST).to_dict())
    return told[0] if len(told) == 1 else {"schema": FAMILY, "results": told}
