"""
A connection on which nothing is asked is let go, and what is no HTTP gets the same answer as any other fault.
"""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from jeugdrecht.web.guard.headers import HEADERS
from jeugdrecht.web.problems import ProblemError

HEAD_SECONDS = 10.0
"""How long a client may take to say what it asks; the server itself sets no limit to that."""


class Connection(H11Protocol):
    """HTTP/1.1 that does not wait for ever for the head of a request."""

    _patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start to wait."""
        assert isinstance(transport, asyncio.Transport)
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._wait_no_more()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came, and wait on if it is only a part of a head."""
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._wait_no_more()
        elif self._patience is None:
            self._wait()

    def send_400_response(self, msg: str) -> None:
        """Say that this is no HTTP."""
        problem = ProblemError("wrong-request").response()
        said = {**dict(problem.headers), **HEADERS, "Connection": "close"}
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in said.items()]
        events = (
            h11.Response(status_code=400, headers=headers, reason=b"Bad Request"),
            h11.Data(data=bytes(problem.body)), h11.EndOfMessage(),
        )  # fmt: skip
        self.transport.write(b"".join(self.conn.send(event) or b"" for event in events))
        self.transport.close()

    def _wait(self) -> None:
        self._patience = self.loop.call_later(HEAD_SECONDS, self._give_up)

    def _wait_no_more(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _give_up(self) -> None:
        self._patience = None
        if not self.transport.is_closing():
            self.transport.close()
