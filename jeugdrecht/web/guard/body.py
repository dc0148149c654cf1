"""
Reading the body of a request: never more than the limit, and never slower than the limit.
"""

import asyncio

from starlette.requests import ClientDisconnect, Request

from jeugdrecht.errors import Fault
from jeugdrecht.sources import Lang, Text
from jeugdrecht.web.guard.desk import Desk
from jeugdrecht.web.problems import ProblemError
from jeugdrecht.web.settings import WebSettings

JSON = "application/json"

_TOO_LARGE = Text("een verzoek heeft hooguit {limit} bytes", "a request has at most {limit} bytes")
_SPLIT = Text("Stuur een kleinere zaak", "Send a smaller case")
_TOO_SLOW = Text(
    "het verzoek was na {seconds} seconden niet compleet",
    "the request was not complete after {seconds} seconds",
)
_AGAIN = Text("Stuur het opnieuw", "Send it again")
_MEDIA = Text("alleen application/json kan hier", "only application/json is possible here")
_HEADER = Text(
    "Stuur de kop `Content-Type: application/json` mee", "Send the header `Content-Type: application/json`"
)
_ENCODED = Text("een ingepakt verzoek kan hier niet", "an encoded request is not possible here")
_UNPACKED = Text("Stuur het zonder Content-Encoding", "Send it without Content-Encoding")

_CLOSE = {"Connection": "close"}  # so that the rest of the body is not read


def body_limit() -> int:
    """
    How many bytes a body may have, unless a server says otherwise.

    >>> body_limit()
    1000000
    """
    return WebSettings().largest_body


async def body_of(request: Request, lang: Lang) -> bytes:
    """
    The body of a request.

    Args:
        request: the request.
        lang: the language of what is wrong.

    Raises:
        ProblemError: it is no JSON, too large, or it did not arrive in time.
    """
    _check_kind(request, lang)
    return await form_bytes(request, lang)


async def form_bytes(request: Request, lang: Lang) -> bytes:
    """
    The body of a request, whatever kind it is; within the same limits.

    Args:
        request: the request.
        lang: the language of what is wrong.

    Raises:
        ProblemError: it is too large, or it did not arrive in time.
    """
    settings: WebSettings = request.app.state.settings
    _check_length(request, settings, lang)
    try:
        async with asyncio.timeout(settings.body_seconds):
            return await _read(request, settings, lang)
    except TimeoutError:
        told = _TOO_SLOW.in_(lang).format(seconds=f"{settings.body_seconds:g}")
        fault = Fault("", told, _AGAIN.in_(lang))
        raise ProblemError("too-slow", fault, lang=lang, headers=_CLOSE) from None
    except ClientDisconnect:  # nobody reads this answer
        raise ProblemError("too-slow", lang=lang, headers=_CLOSE) from None


def _check_kind(request: Request, lang: Lang) -> None:
    kind, _, parameters = request.headers.get("content-type", "").partition(";")
    charset = parameters.replace(" ", "").replace('"', "").lower()
    if kind.strip().lower() != JSON or charset not in ("", "charset=utf-8"):
        fault = Fault("Content-Type", _MEDIA.in_(lang), _HEADER.in_(lang))
        raise ProblemError("wrong-media-type", fault, lang=lang, headers=_CLOSE)
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        fault = Fault("Content-Encoding", _ENCODED.in_(lang), _UNPACKED.in_(lang))
        raise ProblemError("wrong-media-type", fault, lang=lang, headers=_CLOSE)


def _check_length(request: Request, settings: WebSettings, lang: Lang) -> None:
    said = request.headers.get("content-length", "")
    if said.isascii() and said.isdigit() and (len(said) > 15 or int(said) > settings.largest_body):
        raise _too_large(settings, lang)


async def _read(request: Request, settings: WebSettings, lang: Lang) -> bytes:
    desk: Desk = request.app.state.desk
    taken = 0
    parts: list[bytes] = []
    try:
        async for part in request.stream():
            taken += len(part)
            desk.take(len(part), lang)
            if taken > settings.largest_body:
                raise _too_large(settings, lang)
            parts.append(part)
        return b"".join(parts)
    finally:
        desk.give_back(taken)


def _too_large(settings: WebSettings, lang: Lang) -> ProblemError:
    fault = Fault("", _TOO_LARGE.in_(lang).format(limit=settings.largest_body), _SPLIT.in_(lang))
    return ProblemError("too-large", fault, lang=lang, headers=_CLOSE)
