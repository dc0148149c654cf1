"""
The optional log of operations: a line for each case that came in, before its answer goes out.
"""

import asyncio

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from jeugdrecht.errors import InputError
from jeugdrecht.logbook import Caller, Logbook, Operation, caller_of
from jeugdrecht.web.language import lang_of
from jeugdrecht.web.problems import ProblemError

SUBJECT = "Jeugdrecht-Data-Subject"
SUBJECT_TYPE = "Jeugdrecht-Data-Subject-Type"


class Logged:
    """
    Notes each request that brings a case; an answer without its line in the log is not given.

    Args:
        app: what answers.
        logbook: where the lines go.
    """

    def __init__(self, app: ASGIApp, logbook: Logbook) -> None:
        self._app = app
        self._logbook = logbook

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, and note that."""
        if scope["type"] != "http" or scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        try:
            going = Operation("", _caller(scope))
        except InputError as error:
            problem = ProblemError("wrong-request", *error.faults, lang=lang_of(scope))
            await problem.response()(scope, receive, send)
            return
        noted = False

        async def noting(message: Message) -> None:
            nonlocal noted
            if message["type"] == "http.response.start" and not noted:
                noted = True
                await self._note(going, scope, failed=message["status"] >= 500)
            await send(message)

        try:
            await self._app(scope, receive, noting)
        except BaseException:
            if not noted:
                await self._note(going, scope, failed=True)
            raise

    async def _note(self, going: Operation, scope: Scope, *, failed: bool) -> None:
        # An address that is no route may hold anything, so it is not named; no case was read for it either.
        route = scope.get("route")
        if route is None or "{" in route.path:
            return
        going.name, going.failed = f"POST {scope['path']}", failed
        await asyncio.to_thread(self._logbook.write, going)


def _caller(scope: Scope) -> Caller:
    headers = Headers(scope=scope)
    return caller_of(
        headers.get(SUBJECT), headers.get(SUBJECT_TYPE), headers.get("traceparent"), lang=lang_of(scope)
    )
