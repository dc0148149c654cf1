"""
The whole form: every fact that the chosen decisions read, by subject.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, product

from jeugdrecht.api import decide
from jeugdrecht.errors import InputError
from jeugdrecht.explain.asking import Spot
from jeugdrecht.facts import SUBJECTS as ORDER
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.vocabulary import Fact, Nature
from jeugdrecht.rules import library
from jeugdrecht.web.pages.fields import Field, answered, field_of, said, told, typed
from jeugdrecht.web.pages.form import Form
from jeugdrecht.web.pages.stand import ON, Look, Stand, settled
from jeugdrecht.web.pages.words import SUBJECTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """
    Fields under one heading.

    Args:
        dom: its id on the page.
        name: the heading.
        fields: its fields.
    """

    dom: str
    name: str
    fields: tuple[Field, ...]

    @property
    def filled(self) -> int:
        """How many of its fields have an answer."""
        return sum(bool(field.raw) for field in self.fields)

    @property
    def needed(self) -> int:
        """How many of its fields an answer waits for."""
        return sum(field.open and not field.raw for field in self.fields)

    @property
    def faulty(self) -> bool:
        """Whether anything in it is wrong."""
        return any(field.faults for field in self.fields)


def groups(stand: Stand, look: Look, waits: frozenset[tuple[str, str | None]] = frozenset()) -> list[Group]:
    """
    Every field of the form, with what the case says.

    Args:
        stand: the case, and what is asked.
        look: the language and the register.
        waits: what an answer still waits for.

    >>> from jeugdrecht.logic.case import Case
    >>> [group.name for group in groups(Stand(Case(20260301), ("minderjarig",)), Look())][:2]
    ['De zaak', 'De jeugdige']
    """
    number = count()
    found: list[Group] = []
    for name, spots in _spots(stand, look):
        fields = tuple(
            replace(field_of(spot, stand.case, look, f"f-{next(number)}"), open=_is_open(spot, waits))
            for spot in spots
        )
        found.append(Group(dom=f"g-{len(found)}", name=name, fields=fields))
    return found


@dataclass(frozen=True, slots=True)
class Filled:
    """
    A form as it was filled.

    Args:
        stand: with all of it in the case; as it was while anything is wrong.
        groups: the form, with what is wrong at its fields.
        loose: what is wrong and belongs to no field.
    """

    stand: Stand
    groups: Sequence[Group]
    loose: tuple[str, ...] = ()

    @property
    def faults(self) -> tuple[tuple[str, str], ...]:
        """All that is wrong: the id of the field, and a sentence."""
        fields = (field for group in self.groups for field in group.fields)
        return (*((field.dom, text) for field in fields for text in field.faults),
                *(("answers", text) for text in self.loose))  # fmt: skip


def filled(stand: Stand, form: Form, look: Look) -> Filled:
    """The case with all that was filled in, or all that is wrong with it."""
    before = groups(stand, look)
    case, after = stand.case, []
    for group in before:
        fields = []
        for field in group.fields:
            now = typed(field, form)
            if (now.raw, now.who, now.why, now.day) != (field.raw, field.who, field.why, field.day):
                try:
                    case = answered(case, now, look.lang)
                except InputError as error:
                    now = replace(now, faults=told(error.faults))
            fields.append(now)
        after.append(replace(group, fields=tuple(fields)))
    if any(group.faulty for group in after):
        return Filled(stand, after)
    try:
        return Filled(replace(stand, case=settled(case, look.lang)), after)
    except InputError as error:
        wrong = [_with_faults(group, error) for group in after]
        return Filled(stand, wrong, _loose(wrong, error))


def _loose(groups: Iterable[Group], error: InputError) -> tuple[str, ...]:
    at = {text for group in groups for field in group.fields for text in field.faults}
    return tuple(text for text in told(error.faults) if text not in at)


def _with_faults(group: Group, error: InputError) -> Group:
    def at(field: Field) -> tuple[str, ...]:
        own = [fault for fault in error.faults if _speaks_of(fault.path, field.spot)]
        return told(own)

    return replace(group, fields=tuple(replace(field, faults=at(field)) for field in group.fields))


def _speaks_of(path: str, spot: Spot) -> bool:
    """
    Whether a path in a case file leads to a fact: by its whole id, or by its name within an item.

    >>> _speaks_of("feiten[0].pleegdatum", Spot("feit.pleegdatum", "feit-1")), _speaks_of("on", Spot(ON))
    (True, True)
    """
    if spot.id == ON:
        return path == "on"
    name = spot.id.rpartition(".")[2]
    return (
        path == spot.id
        or path.endswith(f".{spot.id}")
        or (spot.item is not None and path.endswith(f"].{name}"))
    )


def _spots(stand: Stand, look: Look) -> Iterator[tuple[str, list[Spot]]]:
    facts = [fact for fact in _facts(stand) if _is_asked(fact, stand)]
    lists = [items for items in vocabulary().lists.values() if any(f.item == items.item for f in facts)]
    yield SUBJECTS["zaak"].in_(look.lang), [Spot(ON), *(Spot(items.id) for items in lists)]
    for subject in ORDER:
        own = [Spot(fact.id) for fact in facts if fact.item is None and fact.subject == subject]
        if own:
            yield _subject(subject, look), own
    for items in lists:
        own_facts = [fact for fact in facts if fact.item == items.item]
        given = stand.case.lists.get(items.id)
        ids = [item.id for item in given.items] if given is not None else [None]
        for id, subject in product(ids, ORDER):
            own = [Spot(fact.id, id) for fact in own_facts if fact.subject == subject]
            if own:
                yield _subject(subject, look) + (f" ({id})" if id is not None else ""), own


def _facts(stand: Stand) -> list[Fact]:
    named = stand.decisions or tuple(dict.fromkeys(one.decision for one in decide(stand.case)))
    law = library.law_for(*named)
    return list(dict.fromkeys(fact for name in named for fact in facts_beneath(law, name)))


def _is_asked(fact: Fact, stand: Stand) -> bool:
    if fact.id == ON or (fact.subject == fact.item and fact.name == "id"):
        return False
    return fact.nature is not Nature.DERIVED or _is_said(fact, stand)


def _is_said(fact: Fact, stand: Stand) -> bool:
    items = (item.id for given in stand.case.lists.values() for item in given.items)
    return any(said(stand.case, Spot(fact.id, item)) is not None for item in (None, *items))


def _is_open(spot: Spot, waits: frozenset[tuple[str, str | None]]) -> bool:
    return (spot.id, spot.item) in waits or (spot.id, None) in waits or (f"zaak.{spot.id}", None) in waits


def _subject(id: str, look: Look) -> str:
    return SUBJECTS[id].in_(look.lang) if id in SUBJECTS else id.replace("_", " ").capitalize()
