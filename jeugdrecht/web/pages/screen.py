"""
A screen: which template is shown, and with what.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from jeugdrecht.logic.case import Case
from jeugdrecht.web.guard.desk import Ticket
from jeugdrecht.web.pages.asked import Asked, asked, assumed
from jeugdrecht.web.pages.fields import Field, is_judged
from jeugdrecht.web.pages.found import findings
from jeugdrecht.web.pages.given import answers
from jeugdrecht.web.pages.stand import Look, Stand, hidden
from jeugdrecht.web.pages.topics import areas
from jeugdrecht.web.pages.whole import Group, groups


@dataclass(frozen=True, slots=True)
class Screen:
    """
    What is shown.

    Args:
        template: its name.
        look: the language and the register.
        parts: what the template shows.
        faults: what is wrong: the id of the field, and a sentence.
    """

    template: str
    look: Look
    parts: Mapping[str, Any] = field(default_factory=dict)
    faults: tuple[tuple[str, str], ...] = ()


def start(
    look: Look, *, on: str, text: str = "", topics: Sequence[str] = (), decisions: Sequence[str] = (),
    stand: Stand | None = None, faults: tuple[tuple[str, str], ...] = (),
) -> Screen:  # fmt: skip
    """
    The opening.

    Args:
        look: the language and the register.
        on: the reference date, as it stands in its field.
        text: the case file, as it stands in its field.
        topics, decisions: what is ticked.
        stand: the case to go on with, where there is one.
        faults: what is wrong.
    """
    fields = hidden(stand, look) if stand is not None else {"lang": look.lang, "register": look.register}
    return Screen("start.html", look, {
        "hidden": fields, "areas": areas(), "on": on, "text": text, "topics": frozenset(topics),
        "decisions": frozenset(decisions), "going": stand is not None,
    }, faults)  # fmt: skip


def work(
    stand: Stand, look: Look, ticket: Ticket, *, before: Case | None = None, typed: Field | None = None,
    also: Sequence[str] = (), form: Sequence[Group] | None = None, moved: Mapping[str, Any] | None = None,
    faults: tuple[tuple[str, str], ...] = (),
) -> Screen:  # fmt: skip
    """
    The question or the form, with the findings beside it.

    Args:
        stand: where somebody stands.
        look: the language and the register.
        ticket: says when nobody waits any more.
        before: the case before the last answer.
        typed: the field as somebody filled it, where that is not in the case yet.
        also: the further items that were ticked.
        form: the whole form as somebody filled it.
        moved: what a change would do, side by side.
        faults: what is wrong.
    """
    found = findings(stand, look, before, ticket)
    ticket.check()
    parts: dict[str, Any] = {
        "found": found, "answers": answers(stand, look), "also": frozenset(also), "moved": moved,
    }  # fmt: skip
    if stand.whole:
        parts["groups"] = form if form is not None else groups(stand, look, found.waits)
        parts["default"] = "fill"
        return Screen("work.html", look, {**parts, "stand": stand, "hidden": hidden(stand, look)}, faults)
    one = asked(stand, look)
    ticket.check()
    if one is not None:
        one = _with(one, typed)
        parts["judged"] = is_judged(one.field)
        # What is asked now travels along, so that the answer is read as the answer to this.
        fields = hidden(replace(stand, asking=one.field.spot), look)
    else:
        parts["assumed"] = assumed(stand, look)
        fields = hidden(stand, look)
    parts |= {"asked": one, "default": "keep" if stand.changing else "answer", "hidden": fields}
    return Screen("work.html", look, {**parts, "stand": stand}, faults)


def _with(one: Asked, typed: Field | None) -> Asked:
    if typed is None or typed.spot != one.field.spot:
        return one
    kept = replace(one.field, raw=typed.raw, who=typed.who, why=typed.why, day=typed.day, faults=typed.faults)
    return replace(one, field=kept)
