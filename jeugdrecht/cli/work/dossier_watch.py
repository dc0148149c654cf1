"""
The work of `dossier watch`: events from standard input, one at a time, and what each sets off.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from jeugdrecht.cases import LARGEST_FILE
from jeugdrecht.cli.checks import a_day, one_of
from jeugdrecht.cli.dossiers import dossiers_from
from jeugdrecht.cli.faults import DONE, FOUND
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import put
from jeugdrecht.cli.reading import STANDARD_INPUT, answers_from
from jeugdrecht.cli.settings import Settings
from jeugdrecht.dossier import Dossier, read_stream
from jeugdrecht.dossier.live import Monitor, Trigger
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case

FORMS = ("text", "json")
_UNNAMED = "dossier"
_INPUT = Words("standaardinvoer", "standard input")
_NOTHING = Words("er is geen standaardinvoer om te lezen", "there is no standard input to read")
_SEND = Words("Stuur de regels in: … < gebeurtenissen.jsonl", "Send the lines in: … < events.jsonl")
_TAKEN = Words("op standaardinvoer komen de gebeurtenissen", "standard input brings the events")
_GIVE_FILE = Words("Geef een bestand, een map of een opslag", "Give a file, a folder or a store")
_NAMELESS = Words("deze gebeurtenis noemt geen dossier", "this event names no dossier")
_NAME_IT = Words("Schrijf er `dossier` bij", "Add `dossier`")
_REJECTED = Words("regel {number} geweigerd: {why}", "line {number} rejected: {why}")
_LONG = Words("deze regel is te lang", "this line is too long")
_ONE_EVENT = Words("Schrijf een gebeurtenis per regel", "Write one event on each line")


def run(file: str, form: str, answers: str | None, settings: Settings) -> int:
    """
    Watch dossiers: print what each event of standard input sets off, as it arrives.

    Args:
        file: the dossiers as they are; what they hold already sets nothing off.
        form: text, or json for one object on each line.
        answers: a path to the organisation's own answers to unsettled questions.
        settings: the language.

    Returns:
        The exit code: 1 when a line was rejected.

    Raises:
        InputError: anything is wrong with what it is given, or durable-rules is not installed.
    """
    lang = settings.lang
    dossiers, settled = _read(file, form, answers, lang)
    name = (dossiers[0].id or _UNNAMED) if len(dossiers) == 1 else None
    rejected = False
    with Monitor(answers=settled, lang=lang) as monitor:
        for dossier in dossiers:
            monitor.begin(dossier, name=dossier.id or _UNNAMED)
        for number, line in _lines(lang):
            try:
                triggers = _taken(monitor, name, line, lang)
            except InputError as error:
                rejected = True
                _print_rejection(number, error.faults, form, lang)
                continue
            # What asks for something comes before what is only good to know.
            for trigger in sorted(triggers, key=_is_finding):
                put(_json(trigger.to_dict(lang)) if form == "json" else trigger.text(lang), lang=lang)
    return FOUND if rejected else DONE


def _is_finding(trigger: Trigger) -> bool:
    return trigger.what == "finding_changed"


def _read(
    file: str, form: str, answers: str | None, lang: Lang
) -> tuple[Sequence[Dossier], Case | None]:  # fmt: skip
    faults = list(one_of("--format", form, FORMS, lang))
    dossiers: Sequence[Dossier] = ()
    settled = None
    try:
        settled = answers_from(answers, lang)
    except InputError as error:
        faults += error.faults
    try:
        dossiers = _dossiers(file, lang)
    except InputError as error:
        faults += error.faults
    if faults:
        raise InputError(*faults)
    return dossiers, settled


def _dossiers(file: str, lang: Lang) -> Sequence[Dossier]:
    if file == STANDARD_INPUT:
        raise InputError(Fault(file, _TAKEN.in_(lang), _GIVE_FILE.in_(lang), lang=lang))
    return dossiers_from(file, lang, many=True)


def _taken(monitor: Monitor, name: str | None, line: bytes, lang: Lang) -> tuple[Trigger, ...]:
    if len(line) > LARGEST_FILE:
        raise InputError(Fault(_INPUT.in_(lang), _LONG.in_(lang), _ONE_EVENT.in_(lang), lang=lang))
    day = _day_of(line)
    if day is not None:
        if faults := tuple(a_day("day", day, lang)):
            raise InputError(*faults)
        return monitor.pass_to(days.day(day))
    found: list[Trigger] = []
    for named, event in read_stream(line, named=_INPUT.in_(lang), lang=lang):
        of = named or name
        if of is None:
            raise InputError(Fault(event.id, _NAMELESS.in_(lang), _NAME_IT.in_(lang), lang=lang))
        found += monitor.take(of, event)
    return tuple(found)


def _day_of(line: bytes) -> str | None:
    """The day of a line that only says which day it is, such as `{"day": "2026-03-01"}`."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None  # reading the event says what is wrong with it
    return str(told["day"]) if isinstance(told, dict) and told.keys() == {"day"} else None


def _lines(lang: Lang) -> Iterator[tuple[int, bytes]]:
    try:
        stream = sys.stdin.buffer
        for number, line in enumerate(iter(lambda: stream.readline(LARGEST_FILE + 2), b""), start=1):
            if line.strip():
                yield number, line
    except (AttributeError, OSError):
        raise InputError(Fault(_INPUT.in_(lang), _NOTHING.in_(lang), _SEND.in_(lang))) from None


def _print_rejection(number: int, faults: Sequence[Fault], form: str, lang: Lang) -> None:
    for fault in faults:
        said = {"trigger": "event_rejected", "line": number, "path": fault.path, "message": fault.message,
                "remedy": fault.remedy}  # fmt: skip
        where = f"{fault.path}: " if fault.path else ""
        why = f"{where}{fault.message}{f'. {fault.remedy}' if fault.remedy else ''}"
        put(_json(said) if form == "json" else _REJECTED.in_(lang).format(number=number, why=why), lang=lang)


def _json(told: dict[str, Any]) -> str:
    return json.dumps(told, ensure_ascii=False)
