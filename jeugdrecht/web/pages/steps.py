"""
What the buttons do: from a form that was sent to the screen that answers it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from jeugdrecht.errors import InputError
from jeugdrecht.explain.asking import Spot
from jeugdrecht.web.guard.desk import Ticket
from jeugdrecht.web.pages import opening, screen
from jeugdrecht.web.pages.fields import (
    NVT,
    UNKNOWN,
    Field,
    answered,
    field_of,
    given_in,
    local,
    told,
    typed,
)
from jeugdrecht.web.pages.form import Form
from jeugdrecht.web.pages.found import beside, place_of
from jeugdrecht.web.pages.screen import Screen
from jeugdrecht.web.pages.stand import (
    Look,
    Stand,
    is_known,
    look_of,
    settled,
    stand_of,
    without,
)
from jeugdrecht.web.pages.whole import filled
from jeugdrecht.web.pages.words import SAY


@dataclass(frozen=True, slots=True)
class Sent:
    """
    What was sent.

    Args:
        stand: where somebody stood.
        look: how the page is shown now.
        form: all fields.
        rest: what the button says beside its name.
        ticket: says when nobody waits any more.
    """

    stand: Stand
    look: Look
    form: Form
    rest: tuple[str, ...]
    ticket: Ticket

    @property
    def spot(self) -> Spot | None:
        """The fact or list that the button names."""
        if not self.rest:
            return None
        spot = Spot(self.rest[0], "|".join(self.rest[1:]) or None)
        return spot if is_known(spot) else None

    @property
    def field(self) -> Field | None:
        """The field of the question that was asked, as it was filled."""
        asking = self.stand.asking
        return None if asking is None else typed(field_of(asking, self.stand.case, self.look), self.form)


Step: TypeAlias = Callable[[Sent], Screen]


def answer_to(form: Form, ticket: Ticket) -> Screen:
    """
    The screen that answers a form.

    Args:
        form: what was sent.
        ticket: says when nobody waits any more.

    >>> shown = answer_to(Form([("do", "begin"), ("topic", "welk-recht"), ("on", "1-3-2026")]), Ticket())
    >>> shown.template, shown.parts["asked"].field.spot.id
    ('work.html', 'feiten')
    """
    action, *rest = form.one("do").split("|")
    look = _look(look_of(form), action, rest)
    if "case" not in form:
        return opening.STEPS.get(action, opening.first)(form, look, ticket)
    try:
        stand = stand_of(form, look.lang)
    except InputError as error:  # nothing that the page itself sends
        return opening.broken(form, look, error)
    sent = Sent(stand, look, form, tuple(rest), ticket)
    if action == "begin":
        return opening.begin(form, look, ticket, stand)
    if action == "open":
        return opening.open_case(form, look, ticket)
    if form.one("screen") == "start" and action in ("lang", "register"):
        return opening.first(form, look, ticket, stand)
    kept = _kept(sent) if action in _LEAVING else sent
    return kept if isinstance(kept, Screen) else _STEPS.get(action, _again)(kept)


def _look(look: Look, action: str, rest: list[str]) -> Look:
    """As it was, or as the button asks."""
    if action == "lang":
        return replace(look, lang="en" if rest == ["en"] else "nl")
    if action == "register":
        return replace(look, register="plain" if rest == ["plain"] else "legal")
    return look


# --- one question -----------------------------------------------------------------------------------------


def _again(sent: Sent) -> Screen:
    """The same screen, with what was typed."""
    if sent.stand.whole:
        form = filled(sent.stand, sent.form, sent.look)
        return screen.work(sent.stand, sent.look, sent.ticket, form=form.groups, faults=form.faults)
    return screen.work(sent.stand, sent.look, sent.ticket, typed=sent.field, also=sent.form.all("also"))


def _kept(sent: Sent) -> Sent | Screen:
    """With what was filled in taken into the case first, since the button leads away from it."""
    stand, field, lang = sent.stand, sent.field, sent.look.lang
    if stand.whole:
        form = filled(stand, sent.form, sent.look)
        return _fill(sent) if form.faults else replace(sent, stand=form.stand)
    if field is None or stand.changing or field.raw in ("", field_of(field.spot, stand.case, sent.look).raw):
        return sent
    try:
        case = settled(answered(stand.case, field, lang), lang)
    except InputError as error:
        return _wrong(sent, field, *told(error.faults))
    return replace(sent, stand=replace(stand, case=case, trail=(*stand.trail, field.spot)))


def _answer(sent: Sent) -> Screen:
    field = sent.field
    if field is None:
        return _again(sent)
    if not field.raw:
        return _wrong(sent, field, SAY["no_answer"].in_(sent.look.lang))
    return _taken(sent, field)


def _unknown(sent: Sent) -> Screen:
    field = sent.field
    if field is None:
        return _again(sent)
    if field.kind == "list" or field.nature == "derived":
        stand = replace(sent.stand, skip=sent.stand.skip | {field.spot.id})
        return _on(sent, stand, field.spot)
    return _taken(sent, replace(field, raw=UNKNOWN))


def _not_applicable(sent: Sent) -> Screen:
    field = sent.field
    return _again(sent) if field is None else _taken(sent, replace(field, raw=NVT))


def _taken(sent: Sent, field: Field) -> Screen:
    lang = sent.look.lang
    try:
        case = answered(sent.stand.case, field, lang)
        for item in sent.form.all("also"):
            case = answered(case, replace(field, spot=Spot(field.spot.id, item)), lang)
        case = settled(case, lang)
    except InputError as error:
        return _wrong(sent, field, *told(error.faults))
    return _on(sent, replace(sent.stand, case=case), field.spot)


def _on(sent: Sent, stand: Stand, spot: Spot) -> Screen:
    """On to the next question."""
    before, changing = sent.stand.case, sent.stand.changing
    trail = stand.trail if changing else (*(one for one in stand.trail if one != spot), spot)
    after = replace(stand, trail=trail, asking=None, changing=False)
    return screen.work(after, sent.look, sent.ticket, before=before)


def _wrong(sent: Sent, field: Field, *faults: str) -> Screen:
    wrong = replace(field, faults=faults)
    return screen.work(
        sent.stand, sent.look, sent.ticket, typed=wrong, also=sent.form.all("also"),
        faults=tuple((field.dom, text) for text in faults),
    )  # fmt: skip


def _back(sent: Sent) -> Screen:
    stand = sent.stand
    if stand.changing or not stand.trail:
        return _cancel(sent)
    last = stand.trail[-1]
    kept = typed(field_of(last, stand.case, sent.look), Form())
    try:
        case = settled(without(stand.case, last), sent.look.lang)
    except InputError:
        case = stand.case
    before = replace(stand, case=case, skip=stand.skip - {last.id}, trail=stand.trail[:-1], asking=last)
    return screen.work(before, sent.look, sent.ticket, typed=kept)


def _instead(sent: Sent) -> Screen:
    spot = sent.spot
    return _again(sent) if spot is None else screen.work(
        replace(sent.stand, asking=spot, changing=False), sent.look, sent.ticket
    )  # fmt: skip


# --- changing an answer -----------------------------------------------------------------------------------


def _change(sent: Sent) -> Screen:
    spot = sent.spot
    if spot is None:
        return _again(sent)
    stand = replace(sent.stand, asking=spot, changing=True, whole=False, skip=sent.stand.skip - {spot.id})
    return screen.work(stand, sent.look, sent.ticket)


def _compare(sent: Sent) -> Screen:
    """The findings with and without the change, side by side; nothing is changed yet."""
    field, lang = sent.field, sent.look.lang
    if field is None:
        return _again(sent)
    place = place_of(field.spot.id, field.spot.item)
    if place is None or not field.raw:
        return _wrong(sent, field, SAY["no_answer"].in_(lang))
    try:
        given = given_in(field, lang)
        after = settled(answered(sent.stand.case, field, lang), lang)
    except InputError as error:
        return _wrong(sent, field, *told(error.faults))
    moved = beside(sent.stand, after, (place, given), sent.look)
    return screen.work(sent.stand, sent.look, sent.ticket, typed=field, moved={"what": moved})


def _cancel(sent: Sent) -> Screen:
    return screen.work(replace(sent.stand, asking=None, changing=False), sent.look, sent.ticket)


def _drop(sent: Sent) -> Screen:
    spot = sent.spot
    if spot is None:
        return _again(sent)
    stand = sent.stand
    try:
        case = settled(without(stand.case, spot), sent.look.lang)
    except InputError as error:
        return screen.work(
            replace(stand, asking=None, changing=False), sent.look, sent.ticket,
            faults=tuple(("given", text) for text in told(error.faults)),
        )  # fmt: skip
    after = replace(
        stand, case=case, skip=stand.skip - {spot.id}, asking=None, changing=False,
        trail=tuple(one for one in stand.trail if one != spot),
    )  # fmt: skip
    return screen.work(after, sent.look, sent.ticket, before=stand.case)


# --- the whole form, and how things are shown ---------------------------------------------------------------


def _fill(sent: Sent) -> Screen:
    if not sent.stand.whole:
        return _again(sent)
    form = filled(sent.stand, sent.form, sent.look)
    if form.faults:
        return screen.work(sent.stand, sent.look, sent.ticket, form=form.groups, faults=form.faults)
    return screen.work(form.stand, sent.look, sent.ticket, before=sent.stand.case)


def _whole(sent: Sent) -> Screen:
    return screen.work(replace(sent.stand, whole=True, asking=None, changing=False), sent.look, sent.ticket)


def _ask(sent: Sent) -> Screen:
    """From the form to one question at a time; what was filled in comes along."""
    filling = _fill(sent)
    if filling.faults or not sent.stand.whole:
        return filling
    stand: Stand = filling.parts["stand"]
    return screen.work(replace(stand, whole=False, asking=None), sent.look, sent.ticket)


def _explain(sent: Sent) -> Screen:
    shown = "|".join(sent.rest)
    stand = replace(sent.stand, shown=tuple(dict.fromkeys((*sent.stand.shown, shown))))
    return _again(replace(sent, stand=stand))


def _topics(sent: Sent) -> Screen:
    stand = replace(sent.stand, asking=None, changing=False)
    return screen.start(sent.look, on=local(stand.case.on), decisions=stand.decisions, stand=stand)


_LEAVING = ("form", "change", "drop", "topics")

_STEPS: Mapping[str, Step] = {
    "answer": _answer, "unknown": _unknown, "nvt": _not_applicable, "back": _back, "instead": _instead,
    "change": _change, "compare": _compare, "keep": _answer, "cancel": _cancel, "drop": _drop,
    "fill": _fill, "form": _whole, "ask": _ask, "explain": _explain, "topics": _topics,
}  # fmt: skip
