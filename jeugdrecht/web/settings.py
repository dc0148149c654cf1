"""
The limits of one server, and who may use it.
"""

from dataclasses import dataclass, field

from jeugdrecht.cases import LARGEST_FILE
from jeugdrecht.logbook import Logbook


@dataclass(frozen=True, slots=True)
class WebSettings:
    """
    The choices of one server.

    Args:
        token: what a caller must show as bearer token; None when everyone who reaches the server may use it.
        largest_body: bytes of one request.
        most_bytes: bytes of all requests that are inside at the same moment.
        body_seconds: how long a client may take to send a request.
        work_seconds: how long one answer may take.
        send_seconds: how long a client may take to receive an answer.
        threads: decisions made at the same moment.
        queue: requests that may wait for their turn; more are refused.
        logbook: where it is noted that a case came in; None for no log.
        most_items: offences, measures and so on in one request.

    >>> WebSettings(token="a secret")  # a printed setting does not give the token away
    WebSettings(largest_body=1000000, most_bytes=64000000, body_seconds=10.0, work_seconds=20.0, \
send_seconds=30.0, threads=2, queue=1000, most_items=500)
    """

    token: str | None = field(default=None, repr=False)
    largest_body: int = LARGEST_FILE
    most_bytes: int = 64_000_000
    body_seconds: float = 10.0
    work_seconds: float = 20.0
    send_seconds: float = 30.0
    threads: int = 2
    queue: int = 1_000
    most_items: int = 500
    logbook: Logbook | None = field(default=None, repr=False)
