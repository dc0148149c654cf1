"""
The last resort: an error in the program, and a client that does not take its answer.

Neither says anything of the request, in the answer or in a log: the message of an exception may quote a fact.
"""

import asyncio
import logging
import traceback
from pathlib import Path

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from jeugdrecht.web.language import lang_of
from jeugdrecht.web.problems import ProblemError

LOG = logging.getLogger("jeugdrecht.web")


class Failures:
    """
    Answers 500 without details when the program fails, and lets go of a client that does not read.

    Args:
        app: what answers.
        seconds: how long a whole request may take.
    """

    def __init__(self, app: ASGIApp, seconds: float) -> None:
        self._app = app
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, whatever happens."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def noting(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            async with asyncio.timeout(self._seconds):
                await self._app(scope, receive, noting)
        except TimeoutError:
            LOG.warning("an answer was not received in time")
        except Exception as error:  # noqa: BLE001 - the last resort
            LOG.error("internal error: %s", place_of(error))
            if not started:
                await ProblemError("internal", lang=lang_of(scope)).response()(scope, receive, send)


def place_of(error: BaseException) -> str:
    """
    What kind of error it was, and where in the program; never its message.

    >>> try:
    ...     raise ValueError("born on 2009-05-14")
    ... except ValueError as error:
    ...     place_of(error).startswith("ValueError in "), "2009" in place_of(error)
    (True, False)
    """
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__} in {place}"
