"""
The application: the HTTP interface under `/v1`, the web page at `/`, and what guards both.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response

from jeugdrecht.api import rulebase
from jeugdrecht.errors import InputError
from jeugdrecht.web import pages, v1
from jeugdrecht.web.guard.desk import Desk
from jeugdrecht.web.guard.failures import Failures
from jeugdrecht.web.guard.headers import Headers
from jeugdrecht.web.guard.logged import Logged
from jeugdrecht.web.guard.token import Token
from jeugdrecht.web.language import lang_of
from jeugdrecht.web.problems import ProblemError, as_bytes
from jeugdrecht.web.settings import WebSettings

_KINDS = {404: "not-found", 405: "wrong-method"}


def create_app(settings: WebSettings | None = None) -> FastAPI:
    """
    The application.

    Args:
        settings: its limits and its token; left out, the usual limits and no token.

    Returns:
        An ASGI application; `app.state` has the `settings` and the `desk` that does the work in threads.

    >>> app = create_app(WebSettings(most_items=10))
    >>> app.url_path_for("health"), app.state.settings.most_items
    ('/health', 10)
    """
    settings = settings or WebSettings()
    app = FastAPI(
        title="jeugdrecht", openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False,
        lifespan=_running, middleware=_guards(settings),
    )  # fmt: skip
    app.state.settings = settings
    app.state.desk = Desk(settings)
    app.add_api_route("/health", health, methods=["GET"])
    app.include_router(v1.router)
    app.include_router(pages.router)
    app.add_exception_handler(ProblemError, _problem)
    app.add_exception_handler(InputError, _wrong_input)
    app.add_exception_handler(RequestValidationError, _not_readable)
    app.add_exception_handler(HTTPException, _of_routing)
    return app


async def health() -> Response:
    """Whether the server lives."""
    return Response(as_bytes({"status": "ok"}), media_type="application/json")


def _guards(settings: WebSettings) -> list[Middleware]:
    """From the outside inwards."""
    whole = settings.body_seconds + settings.work_seconds + settings.send_seconds
    token = [] if settings.token is None else [Middleware(Token, token=settings.token)]
    logged = [] if settings.logbook is None else [Middleware(Logged, logbook=settings.logbook)]
    return [Middleware(Headers), Middleware(Failures, seconds=whole), *token, *logged]


@asynccontextmanager
async def _running(app: FastAPI) -> AsyncIterator[None]:
    rulebase()  # the whole law, before the first request
    app.state.desk = Desk(app.state.settings)  # an application may be started again
    yield
    app.state.desk.close()


async def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, ProblemError)
    return error.response()


async def _wrong_input(request: Request, error: Exception) -> Response:
    assert isinstance(error, InputError)
    return ProblemError("wrong-case", *error.faults, lang=lang_of(request.scope)).response()


async def _not_readable(request: Request, error: Exception) -> Response:
    return ProblemError("wrong-request", lang=lang_of(request.scope)).response()


async def _of_routing(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    kind = _KINDS.get(error.status_code, "wrong-request")
    return ProblemError(kind, lang=lang_of(request.scope), headers=error.headers).response()
