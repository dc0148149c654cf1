"""
The opening: choose what it is about, or open a case file.
"""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import replace

from jeugdrecht.api import decide
from jeugdrecht.errors import InputError
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.web.guard.desk import Ticket
from jeugdrecht.web.pages import screen
from jeugdrecht.web.pages.downloads import ASKED
from jeugdrecht.web.pages.fields import iso, local, told
from jeugdrecht.web.pages.form import Form
from jeugdrecht.web.pages.screen import Screen
from jeugdrecht.web.pages.stand import Look, Stand, family, settled
from jeugdrecht.web.pages.topics import chosen
from jeugdrecht.web.pages.words import SAY


def today() -> str:
    """Today, as a day is written on the page."""
    return local(days.of_date(datetime.datetime.now(tz=datetime.UTC).astimezone().date()))


def first(form: Form, look: Look, ticket: Ticket, stand: Stand | None = None) -> Screen:
    """
    The opening as it was filled.

    Args:
        form: what was sent.
        look: the language and the register.
        ticket: says when nobody waits any more.
        stand: the case to go on with, where there is one.
    """
    return screen.start(
        look, on=form.one("on") or today(), text=form.one("text"), topics=form.all("topic"),
        decisions=form.all("decision"), stand=stand,
    )  # fmt: skip


def _refused(form: Form, look: Look, stand: Stand | None, *faults: tuple[str, str]) -> Screen:
    return screen.start(
        look, on=form.one("on"), text=_text(form), topics=form.all("topic"), decisions=form.all("decision"),
        stand=stand, faults=faults,
    )  # fmt: skip


def begin(form: Form, look: Look, ticket: Ticket, stand: Stand | None = None) -> Screen:
    """Begin with the chosen questions; in a case that is there already, go on with them."""
    faults: list[tuple[str, str]] = []
    decisions = chosen(form.all("topic"), form.all("decision"))
    if not decisions:
        faults.append(("topics", SAY["none_chosen"].in_(look.lang)))
    on = 0
    try:
        on = days.day(iso(form.one("on") or today()))
    except ValueError:
        faults.append(("on", SAY["no_date"].in_(look.lang)))
    if faults:
        return _refused(form, look, stand, *faults)
    if stand is None:
        return screen.work(Stand(Case(on), decisions), look, ticket)
    try:
        case = settled(replace(stand.case, on=on), look.lang)
    except InputError as error:
        return _refused(form, look, stand, *(("on", text) for text in told(error.faults)))
    return screen.work(
        replace(stand, case=case, decisions=decisions, asking=None, changing=False), look, ticket
    )


def open_case(form: Form, look: Look, ticket: Ticket) -> Screen:
    """Open a case file that was pasted or chosen."""
    text = _text(form)
    if not text.strip():
        return _refused(form, look, None, ("text", SAY["no_text"].in_(look.lang)))
    try:
        cases = family(text, look.lang)
    except InputError as error:
        return _refused(form, look, None, *(("text", str(fault)) for fault in error.faults))
    if len(cases) != 1:
        several = SAY["several_cases"].in_(look.lang).format(count=len(cases))
        return _refused(form, look, None, ("text", several))
    decisions = chosen(form.all("topic"), form.all("decision")) or _asked_before(text)
    if not decisions and not decide(cases[0]).findings:
        return _refused(form, look, None, ("topics", SAY["nothing_arises"].in_(look.lang)))
    return screen.work(Stand(cases[0], decisions), look, ticket)


def _text(form: Form) -> str:
    return form.one("file") if form.one("file").strip() else form.one("text")


def _asked_before(text: str) -> tuple[str, ...]:
    """What a case file says that was asked, in a remark of its own."""
    remarks = (line for line in text.splitlines()[:10] if line.startswith(ASKED))
    named = next(remarks, "").removeprefix(ASKED).split()
    return tuple(dict.fromkeys(id for id in named if id in DECISIONS))


def broken(form: Form, look: Look, error: InputError) -> Screen:
    """What to show when the hidden case cannot be read: all of it, to mend and open again."""
    faults = tuple(("text", str(fault)) for fault in error.faults)
    return screen.start(look, on=today(), text=form.one("case"), faults=faults)


STEPS: Mapping[str, Callable[[Form, Look, Ticket], Screen]] = {
    "begin": begin, "open": open_case, "lang": first, "register": first,
}  # fmt: skip
