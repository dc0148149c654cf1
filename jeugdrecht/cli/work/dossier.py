"""
The work of `dossier timeline`, `due`, `next` and `check`: read, follow, print.
"""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jeugdrecht.cli.checks import a_count, a_day, one_of
from jeugdrecht.cli.dossiers import dossiers_from
from jeugdrecht.cli.faults import DONE, FOUND
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import faults_of, put
from jeugdrecht.cli.paper import Block
from jeugdrecht.cli.reading import answers_from
from jeugdrecht.cli.settings import PLAIN_WIDTH, Settings
from jeugdrecht.dossier import Dossier, Remark, Run, Timeline, check, due, next_steps, timeline_of
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.days import LAST_DAY, Day

FORMS = {
    "timeline": ("text", "json", "ics", "html", "svg"),
    "due": ("text", "json", "ics"),
    "next": ("text", "json", "ics"),
    "check": ("text", "json", "ics"),
}
MOST_DAYS = 36_500
MANY = ("due", "check")
"""What can be asked of a folder."""

_NO_ICS = Words("het onderdeel dat agenda's schrijft ontbreekt", "the part that writes calendars is missing")
_INSTALL = Words(
    'Installeer het met: pip install "jeugdrecht[dossier]"', 'Install it: pip install "jeugdrecht[dossier]"'
)


@dataclass(frozen=True, slots=True)
class Asked:
    """
    What was asked of a dossier.

    Args:
        what: timeline, due, next or check.
        file: a path, or `-` for standard input; for due and check also a folder.
        on: the reference date; None for today.
        known: the last day of recording that counts; None for all.
        within: how many days ahead to look.
        form: the form of the output.
        answers: a path to the organisation's own answers to unsettled questions.
        output: a new file to write to, instead of standard output.
        dossier: the one dossier of a store.
    """

    what: str
    file: str
    on: str | None
    known: str | None
    within: str | None
    form: str
    answers: str | None
    output: Path | None
    dossier: str | None = None

    @property
    def days_ahead(self) -> int | None:
        """How many days ahead to look; None for all."""
        return None if self.within is None else int(self.within)


def run(asked: Asked, settings: Settings) -> int:
    """
    Follow a dossier and print.

    Args:
        asked: what was asked.
        settings: the language, and whether output is plain.

    Returns:
        The exit code: 1 when `check` finds a breach of a rule.

    Raises:
        InputError: anything is wrong with the options or the dossier; all faults, and nothing is written.
    """
    lang = settings.lang
    dossiers, answers = _read(asked, lang)
    on = _today() if asked.on is None else days.day(asked.on)
    known = LAST_DAY if asked.known is None else days.day(asked.known)
    views = [timeline_of(dossier, on=on, known=known, answers=answers) for dossier in dossiers]
    match asked.what:
        case "due":
            runs = [(view, due(view, within=asked.days_ahead)) for view in views]
            text = _due(runs, asked, settings)
        case "next":
            text = _next(views[0], asked, settings)
        case "check":
            both = zip(views, dossiers, strict=True)
            found = [(view, check(one, on=on, known=known, answers=answers)) for view, one in both]
            put(_check(found, asked, settings), asked.output, lang=lang)
            return FOUND if any(remark.is_breach for _, remarks in found for remark in remarks) else DONE
        case _:
            text = _timeline(views[0], asked, settings)
    put(text, asked.output, lang=lang)
    return DONE


def _today() -> Day:
    return days.of_date(datetime.datetime.now(tz=datetime.UTC).astimezone().date())


def _read(asked: Asked, lang: Lang) -> tuple[Sequence[Dossier], Case | None]:
    faults = list(_faults(asked, lang))
    dossiers: Sequence[Dossier] = ()
    answers = None
    try:
        dossiers = dossiers_from(asked.file, lang, many=asked.what in MANY, only=asked.dossier)
    except InputError as error:
        faults += error.faults
    try:
        answers = answers_from(asked.answers, lang)
    except InputError as error:
        faults += error.faults
    if faults:
        raise InputError(*faults)
    return dossiers, answers


def _faults(asked: Asked, lang: Lang) -> Iterator[Fault]:
    yield from a_day("--on", asked.on, lang)
    yield from a_day("--known", asked.known, lang)
    yield from a_count("--within", asked.within, MOST_DAYS, lang)
    yield from one_of("--format", asked.form, FORMS[asked.what], lang)
    yield from faults_of(asked.output, lang)
    if asked.form == "ics" and not _has_calendar():
        yield Fault("--format", _NO_ICS.in_(lang), _INSTALL.in_(lang))


def _has_calendar() -> bool:
    from importlib.util import find_spec

    return find_spec("icalendar") is not None


def _timeline(view: Timeline, asked: Asked, settings: Settings) -> str:
    from jeugdrecht.dossier import as_json, picture

    match asked.form:
        case "json":
            return _as_json(as_json.timeline_json(view, settings.lang))
        case "html":
            return picture.timeline_html(view, settings.lang)
        case "svg":
            return picture.timeline_svg(view, settings.lang)
        case "ics":
            from jeugdrecht.dossier.calendar import timeline_ics

            return timeline_ics(view, settings.lang).decode()
    from jeugdrecht.cli.pages.dossier import timeline_blocks

    return _page(timeline_blocks(view, settings.lang), asked, settings)


def _due(found: Sequence[tuple[Timeline, Sequence[Run]]], asked: Asked, settings: Settings) -> str:
    if asked.form == "json":
        from jeugdrecht.dossier.as_json import due_json

        return _as_json(due_json(found, settings.lang))
    if asked.form == "ics":
        from jeugdrecht.dossier.calendar import due_ics

        return due_ics(found, settings.lang).decode()
    from jeugdrecht.cli.pages.dossier import due_blocks

    return _page(due_blocks(found, asked.days_ahead, settings.lang), asked, settings)


def _next(view: Timeline, asked: Asked, settings: Settings) -> str:
    steps = next_steps(view.state)
    if asked.form == "json":
        from jeugdrecht.dossier.as_json import next_json

        return _as_json(next_json(view, steps, settings.lang))
    if asked.form == "ics":
        from jeugdrecht.dossier.calendar import next_ics

        return next_ics(view, steps, settings.lang).decode()
    from jeugdrecht.cli.pages.dossier_next import next_blocks

    return _page(next_blocks(view, steps, settings.lang), asked, settings)


def _check(found: Sequence[tuple[Timeline, Sequence[Remark]]], asked: Asked, settings: Settings) -> str:
    if asked.form == "json":
        from jeugdrecht.dossier.as_json import check_json

        return _as_json(check_json(found, settings.lang))
    if asked.form == "ics":
        from jeugdrecht.dossier.calendar import check_ics

        return check_ics(found, settings.lang).decode()
    from jeugdrecht.cli.pages.dossier_next import check_blocks

    return _page(check_blocks(found, settings.lang), asked, settings)


def _as_json(data: object) -> str:
    from jeugdrecht.cli.json_form import as_json

    return as_json(data)


def _page(blocks: Iterable[Block], asked: Asked, settings: Settings) -> str:
    from jeugdrecht.cli.paper import as_text

    plain = settings.is_plain or asked.output is not None
    width = PLAIN_WIDTH if asked.output is not None else settings.width
    return as_text(blocks, plain=plain, width=width)
