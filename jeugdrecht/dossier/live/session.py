"""
The one place that talks to durable-rules, and that owns what can go wrong with it.

Everything happens on one thread of ours: the library's own two timer threads are not started, for it loses
firings when threads share a session. Sessions are counted, and the one not used longest ends first. Firings
are counted too: a message that fires nothing, or two things, is an error and not a silence.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import blake2b
from importlib.util import find_spec
from typing import Any, Self, TypeVar

from jeugdrecht.dossier.live.rulesets import CHARTS, What, definitions
from jeugdrecht.errors import Fault, InputError, JeugdrechtError
from jeugdrecht.sources import Lang, Text

MOST_SESSIONS = 1_000
"""durable-rules 2.0.28 runs out of memory at the 1,025th session of a process."""

LARGEST = 2**63 - 1
_NO_PART = Text("het onderdeel dat dossiers bewaakt ontbreekt", "the part that watches dossiers is missing")
_INSTALL = Text(
    'Installeer het met: pip install "jeugdrecht[live]" (met een C-compiler en de headers van Python)',
    'Install it: pip install "jeugdrecht[live]" (with a C compiler and the headers of Python)',
)
Result = TypeVar("Result")


class LiveError(JeugdrechtError):
    """The rule engine of the monitor did not do what it was asked; nothing of the event was told."""


@dataclass(frozen=True, slots=True)
class Message:
    """
    What is posted to a ruleset: whole numbers only.

    Args:
        ruleset: its name.
        numbers: the fields.
    """

    ruleset: str
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Letter:
    """
    Messages to the session of one dossier.

    Args:
        dossier: its name.
        messages: each of which some rule is for.
        first: gives what puts a new session where the dossier stood.
    """

    dossier: str
    messages: Sequence[Message]
    first: Callable[[], Sequence[Message]] = tuple


class Sessions:
    """
    The rulesets with one session for each dossier.

    Args:
        most: how many sessions are kept at a time. Each takes some quarter of a MB per chart, and one that
            comes back costs two messages, so few are enough.
        lang: the language of messages.

    Raises:
        InputError: durable-rules is not installed, or more sessions are asked for than it can hold.
    """

    def __init__(self, *, most: int = 32, lang: Lang = "nl") -> None:
        if find_spec("durable") is None:
            raise InputError(Fault("", _NO_PART.in_(lang), _INSTALL.in_(lang), lang=lang))
        if not 1 <= most <= MOST_SESSIONS:
            raise InputError(Fault("most", f"{most} sessions", f"1 … {MOST_SESSIONS}", lang=lang))
        self._most = most
        self._open: OrderedDict[str, set[str]] = OrderedDict()
        self._fired: list[What] = []
        self._number = 0
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="jeugdrecht-live")
        self._host = self._on_thread(self._new_host)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._open)

    def __contains__(self, dossier: str) -> bool:
        return dossier in self._open

    def close(self) -> None:
        """End every session and the thread."""
        self._on_thread(self._end_all)
        self._thread.shutdown()

    def end(self, dossier: str) -> None:
        """
        End the session of a dossier, if it has one.

        Args:
            dossier: its name.
        """
        self._on_thread(lambda: self._end(dossier))

    def post(self, dossier: str, messages: Sequence[Message]) -> tuple[What, ...]:
        """
        Post messages to the session of a dossier.

        Args:
            dossier: its name.
            messages: each of which some rule is for.

        Returns:
            What each message fired.

        Raises:
            LiveError: a message fired nothing or more than one thing, or the engine failed. The session is
                ended then, so that the next message finds a new one.
        """
        (fired,) = self.post_all([Letter(dossier, messages)])
        return fired

    def post_all(self, letters: Sequence[Letter]) -> tuple[tuple[What, ...], ...]:
        """
        Post messages to several sessions, one after another.

        Args:
            letters: for each session its messages; one without messages opens none.

        Returns:
            What each message fired, letter by letter.

        Raises:
            LiveError: as in `post`; the sessions before it have had their messages.
        """
        if not any(letter.messages for letter in letters):
            return tuple(() for _ in letters)
        return self._on_thread(lambda: tuple(self._deliver(letter) for letter in letters))

    def _on_thread(self, work: Callable[[], Result]) -> Result:
        return self._thread.submit(work).result()

    def _new_host(self) -> Any:
        from durable import engine

        class Host(engine.Host):  # type: ignore[misc]
            def _run(self) -> None:
                """Start no timer threads: nothing here waits for a clock of its own."""

        # By its own clock it gives up, without a word, on what a stalled machine keeps for ten seconds.
        engine.Closure._has_completed = _has_completed
        host = Host()
        host.set_rulesets(definitions(self._action))
        return host

    def _action(self, what: What) -> Callable[[Any], None]:
        def fire(closure: Any) -> None:
            self._fired.append(what)

        return fire

    def _deliver(self, letter: Letter) -> tuple[What, ...]:
        if not letter.messages:
            return ()
        first = letter.first() if letter.dossier not in self._open else ()
        return self._post(letter.dossier, [*first, *letter.messages])[len(first) :]

    def _post(self, dossier: str, messages: Sequence[Message]) -> tuple[What, ...]:
        self._make_room(dossier)
        try:
            fired = tuple(self._post_one(dossier, message) for message in messages)
        except BaseException:
            self._end(dossier)
            raise
        self._end(dossier, keeping=CHARTS)
        return fired

    def _post_one(self, dossier: str, message: Message) -> What:
        from durable import engine

        for name, number in message.numbers.items():
            if type(number) is not int or abs(number) > LARGEST:
                raise LiveError(f"{message.ruleset}: {name} is no whole number of 64 bits")
        self._number += 1
        self._fired.clear()
        posted = {**message.numbers, "id": self._number, "sid": _sid(dossier)}
        try:
            state = self._host.post(message.ruleset, posted)
        except (engine.MessageNotHandledException, engine.MessageObservedException) as error:
            raise LiveError(f"{message.ruleset}: no rule for {dict(message.numbers)}") from error
        except Exception as error:  # durable-rules raises bare exceptions
            raise LiveError(f"{message.ruleset}: {error}") from error
        # Only now: deleting the state of a session that never fired breaks the memory of the process.
        self._open[dossier].add(message.ruleset)
        if state is not None and not isinstance(state, Mapping):
            raise LiveError(f"{message.ruleset}: {dict(message.numbers)} was begun and not completed")
        if state is not None and "exception" in state:
            raise LiveError(f"{message.ruleset}: {state['exception']}")
        if len(self._fired) != 1:
            raise LiveError(f"{message.ruleset}: {len(self._fired)} rules for {dict(message.numbers)}")
        return self._fired[0]

    def _make_room(self, dossier: str) -> None:
        if dossier in self._open:
            self._open.move_to_end(dossier)
            return
        while len(self._open) >= self._most:
            self._end(next(iter(self._open)))
        self._open[dossier] = set()

    def _end(self, dossier: str, *, keeping: frozenset[str] = frozenset()) -> None:
        # Only charts remember anything; of the others a session takes a large part of a megabyte for nothing.
        rulesets = self._open.pop(dossier, set())
        for ruleset in rulesets - keeping:
            self._host.delete_state(ruleset, _sid(dossier))
        if keeping:
            self._open[dossier] = rulesets & keeping

    def _end_all(self) -> None:
        from durable_rules_engine import delete_ruleset

        for dossier in list(self._open):
            self._end(dossier)
        for ruleset in self._host._ruleset_list:  # nothing public gives the memory of a ruleset back
            delete_ruleset(ruleset._handle)
        self._host._ruleset_list.clear()


def _has_completed(closure: Any) -> bool:
    """Whether an action was completed before, however long it took."""
    before: bool = closure._completed
    closure._completed = True
    return before


def _sid(dossier: str) -> str:
    """A session's own name: any text names a dossier, and not every text a session."""
    return blake2b(dossier.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
