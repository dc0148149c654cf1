"""
The web page at `/`: its templates and its static files stand beside this file.

A case travels in the body of a request only, in hidden fields; nothing is kept. Without cookies there is
nothing that another site could misuse in somebody's name, so forms carry no token.
"""

from collections.abc import Callable
from importlib.resources import files
from typing import TypeVar

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from jeugdrecht.sources import Lang
from jeugdrecht.web.guard.desk import Desk, Ticket
from jeugdrecht.web.language import lang_of
from jeugdrecht.web.pages import screen, steps, take
from jeugdrecht.web.pages.form import Form, form_of
from jeugdrecht.web.pages.opening import today
from jeugdrecht.web.pages.render import page
from jeugdrecht.web.pages.screen import Screen
from jeugdrecht.web.pages.stand import Look
from jeugdrecht.web.problems import ProblemError

STATIC = {
    "page.css": "text/css; charset=utf-8", "page.js": "text/javascript; charset=utf-8",
    "page.svg": "image/svg+xml",
}  # fmt: skip

Answer = TypeVar("Answer")

router = APIRouter(include_in_schema=False)


@router.get("/")
async def first_page(request: Request) -> Response:
    """The opening, for who comes from elsewhere."""
    shown = screen.start(Look(lang_of(request.scope)), on=today())
    return page(shown)


@router.post("/")
async def answer(request: Request) -> Response:
    """The next screen."""
    return await _answered(request, _page)


@router.post("/case-file")
async def case_file(request: Request) -> Response:
    """The case, to take along."""
    return await _answered(request, take.case_file)


@router.post("/report")
async def report(request: Request) -> Response:
    """The report, to take along."""
    return await _answered(request, take.report)


@router.get("/static/{name}")
async def static(name: str) -> Response:
    """A file that the page needs."""
    if name not in STATIC:
        raise HTTPException(404)
    return Response((files(__package__) / "static" / name).read_bytes(), media_type=STATIC[name])


def _page(form: Form, ticket: Ticket) -> Response:
    return page(steps.answer_to(form, ticket))


async def _answered(request: Request, work: Callable[[Form, Ticket], Response]) -> Response:
    desk: Desk = request.app.state.desk
    lang: Lang = lang_of(request.scope)
    try:
        form = await form_of(request, lang)
        lang = "en" if form.one("lang") == "en" else "nl"
        return await desk.run(lambda ticket: work(form, ticket), lang)
    except ProblemError as problem:
        return _failed(problem)


def _failed(problem: ProblemError) -> Response:
    """What went wrong as a page, since people read it."""
    look = Look(problem.lang)
    faults = tuple(("failed", str(fault)) for fault in problem.faults)
    failed = Screen("failed.html", look, {"title": problem.data()["title"]}, faults)
    return page(failed, problem.status, problem.headers)
