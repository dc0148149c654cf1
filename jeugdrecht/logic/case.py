"""
A case as the engines read it: what was said about each fact, in lists and outside them.

Reading and checking files is the work of `jeugdrecht.cases`; here everything is already typed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from jeugdrecht.logic.days import Day

Scalar: TypeAlias = bool | int | str
GivenState = Literal["given", "onbekend", "betwist", "nvt"]


@dataclass(frozen=True, slots=True)
class Given:
    """
    What the case says of one fact.

    Args:
        value: yes/no, a whole number (cents for amounts), a yyyymmdd day, or a text; None unless *state* is
            "given".
        state: given, said to be unknown, disputed, or not applicable.
        by, because, on, source: its provenance, as written.
        versions: for a disputed fact, what each side says.
    """

    value: Scalar | None
    state: GivenState = "given"
    by: str | None = None
    because: str | None = None
    on: str | None = None
    source: str | None = None
    versions: tuple["Given", ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: an offence, a measure, a stay."""

    id: str
    facts: Mapping[str, Given]


@dataclass(frozen=True, slots=True)
class Items:
    """A list as given, and whether it is all there is."""

    items: tuple[Item, ...]
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Case:
    """
    Facts about one young person.

    Args:
        on: the reference date, yyyymmdd.
        facts: what is said outside the lists, by fact id.
        lists: the lists that were given, by list id; one that was left out has no key.
        id: the case's own name.
    """

    on: Day
    facts: Mapping[str, Given] = field(default_factory=dict)
    lists: Mapping[str, Items] = field(default_factory=dict)
    id: str | None = None

    def with_facts(self, facts: Mapping[str, Given]) -> "Case":
        """The same case with these facts outside the lists set."""
        return replace(self, facts={**self.facts, **facts})

    def item(self, list_id: str, item_id: str) -> Item | None:
        """The item of that name, or None."""
        given = self.lists.get(list_id)
        return next((i for i in given.items if i.id == item_id), None) if given else None
