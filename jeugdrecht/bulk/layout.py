"""
What the columns of a table are: facts, flags about facts, or the caller's own, which are passed on.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jeugdrecht.bulk import words
from jeugdrecht.engines.sql import COMPLETE, Types, family_of, identifier
from jeugdrecht.errors import Fault, InputError, nearest
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.sources import Lang

CASE = "case"
FLAGS = ("__nvt", "__onbekend")


@dataclass(frozen=True, slots=True)
class Layout:
    """
    What the columns of a table are.

    Args:
        types: every column with its SQL type.
        keys: the columns that hold no facts, in their order.
        facts: the columns that hold facts or say something about one, each with the fact.
        lists: the lists of which each row holds one item.
    """

    types: Types
    keys: tuple[str, ...]
    facts: Mapping[str, Fact]
    lists: tuple[str, ...]

    @property
    def notes(self) -> tuple[tuple[str, str], ...]:
        """Columns that are passed on although they look like a fact, with that fact's column."""
        names = {identifier(fact.id).partition("__")[2]: identifier(fact.id) for fact in _known().values()}
        return tuple((key, names[key]) for key in self.keys if key in names)


def layout_of(types: Types, lang: Lang = "nl") -> Layout:
    """
    Read the names of the columns.

    Args:
        types: every column with its SQL type, `""` where that is not known.
        lang: the language of the messages.

    Raises:
        InputError: a column is called as no fact is; all faults at once.

    >>> layout_of({"case": "VARCHAR", "feit__pleegdatum": "DATE"}).lists
    ('feiten',)
    """
    faults = [fault for name, kind in types.items() for fault in _faults(name, kind, lang)]
    if faults:
        raise InputError(*faults)
    facts = {name: fact for name in types if (fact := fact_of(name)) is not None}
    items = {fact.item for fact in facts.values()}
    lists = tuple(found.id for found in vocabulary().lists.values() if found.item in items)
    return Layout(types, tuple(name for name in types if _is_key(name)), facts, lists)


def fact_of(name: str) -> Fact | None:
    """
    The fact that a column holds, or about which it says something.

    >>> fact_of("feit__soort__onbekend").id
    'feit.soort'
    """
    stem = name
    for flag in FLAGS:
        stem = stem.removesuffix(flag)
    if "." in stem:
        return None
    return vocabulary().fact(stem.replace("__", ".", 1))


def _is_key(name: str) -> bool:
    return fact_of(name) is None and not _is_completeness(name)


def _is_completeness(name: str) -> bool:
    return name.endswith(COMPLETE) and name.removesuffix(COMPLETE) in vocabulary().lists


def _is_id(name: str) -> bool:
    item, _, rest = name.partition("__")
    return rest == "id" and item in vocabulary().list_of_item


def _faults(name: str, kind: str, lang: Lang) -> Iterator[Fault]:
    fact = fact_of(name)
    if fact is not None:
        if name.endswith("__nvt") and not fact.optional:
            yield Fault(name, words.NO_FLAG.in_(lang), lang=lang)
        if family_of(kind) is None:
            yield Fault(name, words.HOLDS_MORE.in_(lang).format(kind=kind), words.MAKE_COLUMNS.in_(lang),
                        lang=lang)  # fmt: skip
    elif name == "on":
        yield Fault(name, words.NO_FACT.in_(lang), words.WRITE.in_(lang).format(name="zaak__peildatum"),
                    lang=lang)  # fmt: skip
    elif vocabulary().fact(name) is not None:
        right = identifier(name)
        yield Fault(name, words.DOT.in_(lang), words.WRITE.in_(lang).format(name=right), lang=lang)
    elif "__" in name and not _is_completeness(name) and not _is_id(name):
        yield Fault(name, words.NO_FACT.in_(lang), words.NO_FACT_DO.in_(lang), near=_near(name), lang=lang)


def _near(name: str) -> tuple[str, ...]:
    return nearest(name, _known())


def _known() -> Mapping[str, Fact]:
    return {identifier(node.fact.id): node.fact for node in vocabulary().all()}
