"""
What goes wrong, as problem+json (RFC 9457): one shape for every error, with all faults at once.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from starlette.responses import Response

from jeugdrecht.errors import Fault
from jeugdrecht.sources import Lang, Text

MEDIA_TYPE = "application/problem+json"

TITLES: Mapping[str, tuple[int, Text]] = {
    "wrong-request": (400, Text("Het verzoek is niet te lezen", "The request cannot be read")),
    "wrong-token": (401, Text("Een geldig token ontbreekt", "A valid token is missing")),
    "not-found": (404, Text("Dit is er niet", "There is no such thing")),
    "wrong-method": (405, Text("Deze methode kan hier niet", "This method is not possible here")),
    "too-slow": (408, Text("Het verzoek kwam niet op tijd binnen", "The request did not arrive in time")),
    "too-large": (413, Text("Het verzoek is te groot", "The request is too large")),
    "wrong-media-type": (415, Text("Stuur de zaak als JSON", "Send the case as JSON")),
    "wrong-case": (422, Text("De zaak klopt niet", "The case is not right")),
    "internal": (500, Text("Er ging iets mis in het programma zelf", "Something went wrong in the program")),
    "busy": (503, Text("Te veel werk tegelijk", "Too much work at once")),
    "too-much-work": (503, Text("Het antwoord kostte te veel tijd", "The answer took too much time")),
}
"""The kinds of problem, by the last part of their `type`."""


class ProblemError(Exception):
    """
    A request that cannot be answered.

    Args:
        kind: a key of `TITLES`.
        faults: everything that is wrong, each with its remedy.
        lang: the language of the title.
        headers: what the answer says besides.
    """

    def __init__(
        self, kind: str, *faults: Fault, lang: Lang = "nl", headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(kind)  # a fault may quote a fact, so it is no part of what a traceback prints
        self.kind = kind
        self.faults = faults
        self.lang: Lang = lang
        self.headers = dict(headers or {})

    @property
    def status(self) -> int:
        """The status code."""
        return TITLES[self.kind][0]

    def data(self) -> dict[str, Any]:
        """
        The body of the answer.

        >>> ProblemError("not-found", lang="en").data()
        {'type': 'urn:jeugdrecht:problem:not-found', 'title': 'There is no such thing', 'status': 404, \
'faults': []}
        """
        return {
            "type": f"urn:jeugdrecht:problem:{self.kind}",
            "title": TITLES[self.kind][1].in_(self.lang),
            "status": self.status,
            "faults": faults_json(self.faults),
        }

    def response(self) -> Response:
        """The answer."""
        return Response(as_bytes(self.data()), self.status, self.headers, MEDIA_TYPE)


def faults_json(faults: Sequence[Fault]) -> list[dict[str, Any]]:
    """
    Faults as data.

    >>> faults_json([Fault("feit.sort", "no such fact", near=("feit.soort",))])
    [{'path': 'feit.sort', 'message': 'no such fact', 'remedy': '', 'near': ['feit.soort'], 'line': None}]
    """
    return [
        {"path": fault.path, "message": fault.message, "remedy": fault.remedy, "near": list(fault.near),
         "line": fault.line}
        for fault in faults
    ]  # fmt: skip


def as_bytes(data: Any) -> bytes:
    """
    Plain data as JSON, without spaces.

    >>> as_bytes({"naam": "één"}).decode()
    '{"naam":"één"}'
    """
    # A lone surrogate of a hostile request has no UTF-8; it is sent as an escape.
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError:
        return json.dumps(data, separators=(",", ":")).encode()
