"""
The ways in which a fact can be told, where its own sentence would read like a form.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from jeugdrecht.sources import Text


@dataclass(frozen=True, slots=True)
class Ways:
    """
    The ways to tell a fact; `{I}` is the young person, `{value}` the value.

    Args:
        yes: that it is so, or its value.
        no: that it is not so.
        by_value: of a choice or a number, a sentence of its own for some values.
        absent: that the question does not apply.
    """

    yes: tuple[Text, ...] = ()
    no: tuple[Text, ...] = ()
    by_value: Mapping[object, Text] = field(default_factory=dict)
    absent: Text | None = None

    def of(self, value: object) -> tuple[Text, ...]:
        """The ways to tell a value."""
        if not isinstance(value, bool) and value in self.by_value:
            return (self.by_value[value],)
        return self.no if value is False else self.yes


def each(nl: str, en: str, values: Mapping[Any, tuple[str, str]]) -> Ways:
    """
    One sentence with each of some values in it, in Dutch and in English.

    >>> each("{I} doet {x}", "{I} does {x}", {"a": ("dit", "this")}).by_value["a"].nl
    '{I} doet dit'
    """
    return Ways(by_value={value: Text(nl.replace("{x}", one), en.replace("{x}", other))
                          for value, (one, other) in values.items()})  # fmt: skip


def only(nl: str, en: str) -> Ways:
    """One sentence for every value."""
    return Ways((Text(nl, en),))
