"""
The desk: work that takes the processor, done in threads, a bounded amount at a time.
"""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from jeugdrecht.errors import Fault
from jeugdrecht.sources import Lang, Text
from jeugdrecht.web.problems import ProblemError
from jeugdrecht.web.settings import WebSettings

Answer = TypeVar("Answer")

_AGAIN = Text("Probeer het later opnieuw", "Try again later")
_BUSY = Text("er wachten al te veel verzoeken", "too many requests are waiting already")
_LESS = Text(
    "Vraag minder beslissingen tegelijk, of een kleinere zaak",
    "Ask for fewer decisions at once, or a smaller case",
)
_TOO_LONG = Text(
    "dit verzoek is gestopt na {seconds} seconden", "this request was stopped after {seconds} seconds"
)


class OverdueError(Exception):
    """Work goes on for which nobody waits any more."""


class Ticket:
    """
    One piece of work; it stops by itself when nobody waits for it any more.

    >>> ticket = Ticket()
    >>> ticket.check()
    >>> ticket.cancel()
    >>> ticket.check()
    Traceback (most recent call last):
        ...
    jeugdrecht.web.guard.desk.OverdueError
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Nobody waits any more."""
        self._cancelled.set()

    def check(self) -> None:
        """
        Stop if nobody waits any more.

        Raises:
            OverdueError: nobody does.
        """
        if self._cancelled.is_set():
            raise OverdueError


@dataclass(frozen=True, slots=True)
class _Outcome(Generic[Answer]):
    """What came of work: an exception is handed over, since a lost one would be logged with its message."""

    answer: Answer | None = None
    error: Exception | None = None


class Desk:
    """
    Does work in threads, and refuses it when too much is waiting.

    Args:
        settings: how many threads, how much may wait and how long.
    """

    def __init__(self, settings: WebSettings) -> None:
        self._settings = settings
        self._pool = ThreadPoolExecutor(settings.threads, thread_name_prefix="jeugdrecht")
        self._lock = threading.Lock()
        self._inside = 0
        self._bytes = 0

    async def run(self, work: Callable[[Ticket], Answer], lang: Lang = "nl") -> Answer:
        """
        Do work in a thread.

        Args:
            work: what to do; it calls `Ticket.check` now and then.
            lang: the language of what is said when it does not come to that.

        Raises:
            ProblemError: too much is waiting, or it takes too long; or what the work itself raised.
        """
        self._enter(lang)
        ticket = Ticket()
        future: Future[_Outcome[Answer]] = self._pool.submit(_guarded, work, ticket)
        future.add_done_callback(self._leave)
        try:
            async with asyncio.timeout(self._settings.work_seconds):
                outcome = await asyncio.wrap_future(future)
        except TimeoutError:
            raise self._too_long(lang) from None
        finally:
            ticket.cancel()
        if outcome.error is not None:
            raise outcome.error
        return outcome.answer  # type: ignore[return-value]  # without an error there is an answer

    def take(self, count: int, lang: Lang = "nl") -> None:
        """
        Note bytes that came in.

        Raises:
            ProblemError: all requests together hold more than fits.
        """
        with self._lock:
            self._bytes += count
            busy = self._bytes > self._settings.most_bytes
        if busy:
            raise _busy(lang)

    def give_back(self, count: int) -> None:
        """Note that bytes are let go."""
        with self._lock:
            self._bytes -= count

    def close(self) -> None:
        """Stop; what is waiting is not done any more."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _enter(self, lang: Lang) -> None:
        with self._lock:
            if self._inside >= self._settings.threads + self._settings.queue:
                raise _busy(lang)
            self._inside += 1

    def _leave(self, _: object) -> None:
        with self._lock:
            self._inside -= 1

    def _too_long(self, lang: Lang) -> ProblemError:
        told = _TOO_LONG.in_(lang).format(seconds=f"{self._settings.work_seconds:g}")
        return ProblemError("too-much-work", Fault("", told, _LESS.in_(lang)), lang=lang)


def _busy(lang: Lang) -> ProblemError:
    fault = Fault("", _BUSY.in_(lang), _AGAIN.in_(lang))
    return ProblemError("busy", fault, lang=lang, headers={"Retry-After": "2"})


def _guarded(work: Callable[[Ticket], Answer], ticket: Ticket) -> _Outcome[Answer]:
    try:
        ticket.check()
        return _Outcome(answer=work(ticket))
    except Exception as error:  # noqa: BLE001 - handed over to whoever waits
        return _Outcome(error=error)
