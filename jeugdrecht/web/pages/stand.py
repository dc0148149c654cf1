"""
Where somebody stands on the page: the case and what is asked of it, as it travels in the hidden fields.

The server keeps nothing; every request brings all of this along, in its body.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from jeugdrecht.api import read_cases
from jeugdrecht.cases import as_mapping
from jeugdrecht.explain import Register
from jeugdrecht.explain.asking import Spot, with_answer
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import Lang
from jeugdrecht.web.pages.form import Form

ON = "zaak.peildatum"
"""The reference date: a fact of its own, which a case keeps beside the others."""

LONGEST_TRAIL = 500


@dataclass(frozen=True, slots=True)
class Look:
    """How the page is shown: language, and legal or plain words."""

    lang: Lang = "nl"
    register: Register = "legal"


@dataclass(frozen=True, slots=True)
class Stand:
    """
    Where somebody stands.

    Args:
        case: what is known.
        decisions: what is asked; empty for whatever arises in the case.
        skip: lists and derived values that were said to be unknown.
        trail: what was answered, in order, to go back along.
        asking: what is being asked now; None for whatever is best.
        changing: whether an answer that was given is being changed.
        whole: whether the whole form is shown, instead of one question.
        shown: findings of which the explanation is shown although there are many.
    """

    case: Case
    decisions: tuple[str, ...] = ()
    skip: frozenset[str] = frozenset()
    trail: tuple[Spot, ...] = ()
    asking: Spot | None = None
    changing: bool = False
    whole: bool = False
    shown: tuple[str, ...] = ()

    @property
    def named(self) -> tuple[str, ...] | None:
        """The decisions as the api takes them."""
        return self.decisions or None


def look_of(form: Form) -> Look:
    """How the page was shown."""
    lang: Lang = "en" if form.one("lang") == "en" else "nl"
    return Look(lang, "plain" if form.one("register") == "plain" else "legal")


def stand_of(form: Form, lang: Lang) -> Stand:
    """
    Where somebody stands, from the hidden fields.

    Args:
        form: what was sent.
        lang: the language of messages.

    Raises:
        InputError: the case cannot be read; all faults at once.

    >>> sent = Form([("case", '{"on": "2026-03-01"}'), ("stand", '{"decisions": ["sanctierecht", "x"]}')])
    >>> stand_of(sent, "nl").decisions
    ('sanctierecht',)
    """
    found = read_cases(form.one("case").encode("utf-8", "replace") or b"{}", lang=lang)
    return _with_rest(Stand(found[0]), _loaded(form.one("stand")))


def hidden(stand: Stand, look: Look) -> Mapping[str, str]:
    """The hidden fields, by name."""
    rest = {
        "decisions": stand.decisions, "skip": sorted(stand.skip), "trail": [_pair(s) for s in stand.trail],
        "asking": stand.asking and _pair(stand.asking), "changing": stand.changing, "whole": stand.whole,
        "shown": stand.shown,
    }  # fmt: skip
    case = as_mapping(stand.case, vocabulary())
    return {
        "lang": look.lang, "register": look.register,
        "case": json.dumps(case, ensure_ascii=False), "stand": json.dumps(rest, ensure_ascii=False),
    }  # fmt: skip


def put(case: Case, spot: Spot, given: Given) -> Case:
    """
    The case with an answer.

    >>> put(Case(20260301), Spot(ON), Given(20260401)).on
    20260401
    """
    if spot.id == ON:
        return replace(case, on=given.value) if isinstance(given.value, int) else case
    return with_answer(case, spot, given, vocabulary())


def without(case: Case, spot: Spot) -> Case:
    """
    The case without an answer.

    >>> case = Case(20260301, {"jeugdige.geboortedatum": Given(20090514)})
    >>> without(case, Spot("jeugdige.geboortedatum")).facts
    {}
    """
    if spot.id in vocabulary().lists:
        return replace(case, lists={id: items for id, items in case.lists.items() if id != spot.id})
    for list_id, items in case.lists.items():
        if any(item.id == spot.item and spot.id in item.facts for item in items.items):
            left = tuple(_item_without(item, spot) for item in items.items)
            return replace(case, lists={**case.lists, list_id: Items(left, items.complete)})
    return replace(case, facts={id: given for id, given in case.facts.items() if id != spot.id})


def settled(case: Case, lang: Lang) -> Case:
    """
    The case, read again as a file would be, so that contradictions show at once.

    Raises:
        InputError: something does not fit.
    """
    return read_cases(as_mapping(case, vocabulary()), lang=lang)[0]


def is_known(spot: Spot) -> bool:
    """Whether a spot names a fact or a list that exists."""
    return vocabulary().fact(spot.id) is not None or spot.id in vocabulary().lists


def _item_without(item: Item, spot: Spot) -> Item:
    if item.id != spot.item:
        return item
    return Item(item.id, {id: given for id, given in item.facts.items() if id != spot.id})


def _with_rest(stand: Stand, rest: Mapping[str, Any]) -> Stand:
    asking = _spots([rest.get("asking")])
    return replace(
        stand,
        decisions=tuple(dict.fromkeys(d for d in _texts(rest, "decisions") if d in DECISIONS)),
        skip=frozenset(id for id in _texts(rest, "skip") if is_known(Spot(id))),
        trail=_spots(rest.get("trail"))[-LONGEST_TRAIL:],
        asking=asking[0] if asking else None,
        changing=rest.get("changing") is True,
        whole=rest.get("whole") is True,
        shown=tuple(_texts(rest, "shown")),
    )


def _loaded(text: str) -> Mapping[str, Any]:
    """What stands in a hidden field; nothing where somebody made something else of it."""
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _texts(rest: Mapping[str, Any], name: str) -> list[str]:
    found = rest.get(name)
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _spots(found: object) -> tuple[Spot, ...]:
    rows: Iterable[object] = found if isinstance(found, list) else ()
    pairs = [row for row in rows if isinstance(row, list) and len(row) == 2 and isinstance(row[0], str)]
    spots = [Spot(id, item) for id, item in pairs if item is None or isinstance(item, str)]
    return tuple(spot for spot in spots if is_known(spot))


def _pair(spot: Spot) -> list[str | None]:
    return [spot.id, spot.item]


def family(text: str, lang: Lang) -> tuple[Case, ...]:
    """
    The cases in a text that somebody pasted or a file that they chose.

    Raises:
        InputError: anything is wrong; all faults at once.
    """
    return read_cases(text.encode("utf-8", "replace"), lang=lang)
