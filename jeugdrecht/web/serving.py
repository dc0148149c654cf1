"""
The server: the application under uvicorn, with a log that holds no facts.
"""

import contextlib
import logging
import socket
from collections.abc import Callable

import uvicorn

from jeugdrecht.facts import vocabulary
from jeugdrecht.logbook import Logbook
from jeugdrecht.rules import library
from jeugdrecht.web.app import create_app
from jeugdrecht.web.guard.connection import Connection
from jeugdrecht.web.guard.failures import place_of
from jeugdrecht.web.settings import WebSettings

BACKLOG = 2_048


class Discreet(logging.Formatter):
    """A log line with at most the kind and the place of an error: its message may quote a fact."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        error = record.exc_info[1] if record.exc_info else None
        place = f" ({place_of(error)})" if error is not None else ""
        # What a library fills in (an address, a request, an exception) is left out, not searched for facts.
        own = record.name.startswith("jeugdrecht")
        told = record.getMessage() if own else str(record.msg).splitlines()[0][:200]
        return f"{record.levelname.lower()}: {record.name}: {told}{place}"


def serve(
    host: str,
    port: int,
    token: str | None,
    started: Callable[[str, int], None],
    logbook: Logbook | None = None,
) -> None:
    """
    Serve until someone stops it.

    Args:
        host: the address to listen on.
        port: the port; 0 for any that is free.
        token: what callers must show; None for no token.
        started: called with the address and the port that it listens on.
        logbook: where it is noted that a case came in; None for no log.

    Raises:
        OSError: it cannot listen there.
    """
    _log_discreetly()
    _allow_many_connections()
    with _listening(host, port) as listening:
        app = create_app(WebSettings(token=token, logbook=logbook))
        vocabulary()
        library.set_aside()  # the law stays as long as the server
        config = uvicorn.Config(
            app, http=Connection, ws="none", lifespan="on", log_config=None, access_log=False,
            server_header=False, timeout_keep_alive=5, timeout_graceful_shutdown=5, backlog=BACKLOG,
        )  # fmt: skip
        address = listening.getsockname()
        started(address[0], address[1])
        with contextlib.suppress(KeyboardInterrupt):  # the usual way to stop it
            uvicorn.Server(config).run(sockets=[listening])


def _listening(host: str, port: int) -> socket.socket:
    family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    listening = socket.create_server((host, port), family=family, backlog=BACKLOG)
    # Head and body of an answer are two packets; without this the second waits 40 ms for the client's word.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def _log_discreetly() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(Discreet())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)


def _allow_many_connections() -> None:
    """Each connection is an open file, and the usual limit is 1,024 of those."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # not on Windows

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = 16_384 if most == resource.RLIM_INFINITY else min(most, 16_384)
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
