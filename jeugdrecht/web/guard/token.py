"""
The bearer token, where the server has one.
"""

import hmac

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from jeugdrecht.errors import Fault
from jeugdrecht.sources import Text
from jeugdrecht.web.language import lang_of
from jeugdrecht.web.problems import ProblemError

FREE = ("/health",)
"""What may be asked without a token: whether the server lives says nothing."""

_MISSING = Text("deze server vraagt een token", "this server asks for a token")
_SEND = Text("Stuur de kop `Authorization: Bearer …` mee", "Send the header `Authorization: Bearer …`")


class Token:
    """
    Refuses a request without the token.

    Args:
        app: what answers.
        token: what the caller must show.
    """

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._token = token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse."""
        if scope["type"] == "http" and scope["path"] not in FREE and not self._shown(Headers(scope=scope)):
            lang = lang_of(scope)
            fault = Fault("Authorization", _MISSING.in_(lang), _SEND.in_(lang))
            problem = ProblemError("wrong-token", fault, lang=lang, headers={"WWW-Authenticate": "Bearer"})
            await problem.response()(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _shown(self, headers: Headers) -> bool:
        scheme, _, shown = headers.get("authorization", "").partition(" ")
        # The comparison takes as long for a token that is nearly right as for one that is not.
        same = hmac.compare_digest(shown.strip().encode("utf-8", "surrogateescape"), self._token)
        return same and scheme.lower() == "bearer"
