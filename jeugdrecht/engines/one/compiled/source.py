"""
The source of a generated function: lines, names for what is worked out, and the objects they refer to.
"""

from dataclasses import dataclass
from typing import NamedTuple

from jeugdrecht.engines.finding import ABSENT
from jeugdrecht.engines.one.compiled.run import MISSING, NVT


class Local(NamedTuple):
    """
    What stands for a node in the source.

    Args:
        text: the expression that gives its value, a name or a constant.
        causes: the expression that gives the kinds of causes, right only where the value is unknown.
        unknown: whether the value can be unknown.
        absent: whether it can be absent.
    """

    text: str
    causes: str = "0"
    unknown: bool = True
    absent: bool = False


YES, NO = Local("True", unknown=False), Local("False", unknown=False)


@dataclass(slots=True)
class Lines:
    """
    The body of one function as it grows.

    >>> lines = Lines()
    >>> found = lines.named("1 + 1", unknown=False)
    >>> lines.body, found.text
    (['v1 = 1 + 1'], 'v1')
    """

    body: list[str]
    objects: dict[str, object]

    def __init__(self) -> None:
        self.body = []
        self.objects = {"ABSENT": ABSENT, "MISSING": MISSING, "NVT": NVT}

    def add(self, line: str) -> None:
        """One more line."""
        self.body.append(line)

    def name(self, letter: str = "v") -> str:
        """A name that is not used yet."""
        return f"{letter}{len(self.body) + 1}"

    def object(self, value: object) -> str:
        """A name by which the source refers to an object."""
        name = f"o{len(self.objects)}"
        self.objects[name] = value
        return name

    def named(
        self, expression: str, causes: str | None = None, *, unknown: bool = True, absent: bool = False
    ) -> Local:
        """
        Give the outcome of an expression a name.

        Args:
            expression: gives the value.
            causes: gives the kinds of causes where the value is unknown; a name is given to that too.
            unknown: whether the value can be unknown.
            absent: whether it can be absent.
        """
        name = self.name()
        self.add(f"{name} = {expression}")
        if not unknown or causes is None:
            return Local(name, "0", unknown, absent)
        if causes.isalnum():
            return Local(name, causes, unknown, absent)
        waits = self.name("m")
        self.add(f"{waits} = 0 if {name} is not None else {causes}")
        return Local(name, waits, unknown, absent)


def either(*tests: str) -> str:
    """At least one of these tests, those that cannot be left out."""
    return " or ".join(test for test in tests if test)


def is_unknown(*parts: Local) -> str:
    """The test that one of these is unknown; empty where none can be."""
    return either(*(f"{part.text} is None" for part in parts if part.unknown))


def is_absent(*parts: Local) -> str:
    """The test that one of these is absent; empty where none can be."""
    return either(*(f"{part.text} is ABSENT" for part in parts if part.absent))


def causes_of(*parts: Local) -> str:
    """The kinds of causes of those of these that are unknown."""
    found = [
        part.causes if len(parts) == 1 else f"({part.causes} if {part.text} is None else 0)"
        for part in parts if part.unknown and part.causes != "0"
    ]  # fmt: skip
    return " | ".join(found) or "0"


def guarded(value: str, *parts: Local, absent: str) -> str:
    """
    A value, unless one of its parts is absent or unknown.

    >>> guarded("a < b", Local("a"), Local("b", absent=True), absent="False")
    'False if b is ABSENT else None if a is None or b is None else a < b'
    """
    without, open_ = is_absent(*parts), is_unknown(*parts)
    first = f"{absent} if {without} else " if without else ""
    return first + (f"None if {open_} else " if open_ else "") + value


def all_of(*parts: Local) -> str:
    """Kleene's *and*."""
    return _decided_by("False", "True", parts)


def any_of(*parts: Local) -> str:
    """Kleene's *or*."""
    return _decided_by("True", "False", parts)


def _decided_by(one: str, otherwise: str, parts: tuple[Local, ...]) -> str:
    if not parts:
        return otherwise
    found = either(*(f"{part.text} is {one}" for part in parts))
    return f"{one} if {found} else {guarded(otherwise, *parts, absent=otherwise)}"
