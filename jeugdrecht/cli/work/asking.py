"""
The work of `ask`: settle what is asked and where it is kept, hold the interview, show what was found.
"""

import datetime
import os
from collections.abc import Sequence
from pathlib import Path

from jeugdrecht.cli.checks import known, refuse
from jeugdrecht.cli.faults import DONE, fault_text
from jeugdrecht.cli.interview import texts
from jeugdrecht.cli.interview.lines import Dialogue, EndOfInput
from jeugdrecht.cli.interview.saved import asked_before, save
from jeugdrecht.cli.interview.shown import findings_shown
from jeugdrecht.cli.interview.talk import Talk
from jeugdrecht.cli.interview.topics import choose
from jeugdrecht.cli.output import faults_of, put
from jeugdrecht.cli.paper import Ready, as_text
from jeugdrecht.cli.reading import STANDARD_INPUT, cases_from
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.rules.library import rulebase


def run(decisions: Sequence[str], given: str | None, path: Path | None, settings: Settings) -> int:
    """
    Hold an interview.

    Args:
        decisions: what is asked; when empty, what somebody chooses.
        given: a case file to begin with.
        path: where every answer is kept.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: an option or a file is wrong, or somebody wants a file to stay as it is.
    """
    lang, dialogue = settings.lang, Dialogue(settings)
    _check(decisions, given, path, settings)
    dialogue.say(texts.OPENING)
    dialogue.say(texts.COMMANDS)
    try:
        case = _begin(dialogue, given, path)
        named = tuple(decisions) or _before(given, path, case) or choose(dialogue)
        case = case if case is not None else Case(on=_day(dialogue))
    except EndOfInput:
        return DONE
    talk = Talk(dialogue, named, case, lambda known: save(known, named, path, lang) if path else None)
    try:
        if path is not None:
            save(case, named, path, lang)
        talk.run()
    except KeyboardInterrupt:
        _tell_kept(dialogue, path, named)
        raise
    put(
        as_text(findings_shown(talk.result(), lang), plain=settings.is_plain, width=settings.width), lang=lang
    )
    _tell_kept(dialogue, path or _save_as(dialogue, talk.case, named), named)
    return DONE


def _check(decisions: Sequence[str], given: str | None, path: Path | None, settings: Settings) -> None:
    lang = settings.lang
    names = DECISIONS if all(name in DECISIONS for name in decisions) else rulebase().decisions
    faults = list(known("", decisions, names, NO_DECISION, SEE, lang))
    if given == STANDARD_INPUT:
        faults.append(Fault("--case", texts.NO_STDIN.in_(lang), texts.GIVE_FILE.in_(lang)))
    if path is not None and not os.path.lexists(path):
        faults += faults_of(path, lang)
    refuse(faults)


def _begin(dialogue: Dialogue, given: str | None, path: Path | None) -> Case | None:
    """The case to go on with, once it is settled that the file may be written."""
    case = _one(given, dialogue) if given is not None else None
    if path is None or not os.path.lexists(path):
        return case
    if case is not None:
        if not _agreed(dialogue, path):
            raise _kept(path, dialogue)
        return case
    while True:
        try:
            said = dialogue.hear(texts.EXISTS, path=path)
        except EndOfInput:
            raise _kept(path, dialogue) from None
        if said == "1":
            return _one(str(path), dialogue)
        if said == "2":
            return None
        if said == "3":
            raise _kept(path, dialogue)


def _agreed(dialogue: Dialogue, path: Path) -> bool:
    try:
        return dialogue.agrees(texts.UPDATE, path=path)
    except EndOfInput:
        return False


def _kept(path: Path, dialogue: Dialogue) -> InputError:
    kept = texts.KEPT.in_(dialogue.lang).format(path=path).rstrip(".")
    return InputError(Fault("--save", kept, texts.OTHER_FILE.in_(dialogue.lang)))


def _one(given: str, dialogue: Dialogue) -> Case:
    found = cases_from(given, dialogue.lang)
    if len(found) != 1:
        lang = dialogue.lang
        raise InputError(Fault(given, texts.ONE_CASE.in_(lang), texts.ONE_AT_A_TIME.in_(lang)))
    return found[0]


def _before(given: str | None, path: Path | None, case: Case | None) -> tuple[str, ...]:
    """What a saved interview was about, where it goes on."""
    file = Path(given) if given is not None else path
    found = asked_before(file) if file is not None and case is not None else ()
    return tuple(name for name in found if name in rulebase().decisions)


def _day(dialogue: Dialogue) -> int:
    today = days.of_date(datetime.datetime.now(tz=datetime.UTC).astimezone().date())
    while True:
        said = dialogue.hear(texts.DAY, today=days.iso(today))
        try:
            return days.day(said) if said else today
        except ValueError:
            fault = Fault("", texts.HOW["date"].in_(dialogue.lang))
            dialogue.show(Ready(fault_text(fault, dialogue.lang)))


def _save_as(dialogue: Dialogue, case: Case, named: Sequence[str]) -> Path | None:
    """Where somebody wants the answers after all."""
    while True:
        try:
            said = dialogue.hear(texts.SAVE_AS)
        except EndOfInput:
            return None
        if not said:
            return None
        faults = tuple(faults_of(Path(said), dialogue.lang))
        if not faults:
            save(case, named, Path(said), dialogue.lang)
            return Path(said)
        for fault in faults:
            dialogue.show(Ready(fault_text(fault, dialogue.lang)))


def _tell_kept(dialogue: Dialogue, path: Path | None, named: Sequence[str]) -> None:
    if path is None:
        dialogue.say(texts.NOT_SAVED)
        return
    wholes = dict.fromkeys(name if name in DECISIONS else name.rpartition(".")[0] for name in named)
    dialogue.say(texts.SAVED, path=path)
    dialogue.say(texts.RESUME, path=path)
    dialogue.say(texts.PRINT, path=path, decisions="".join(f" --decision {name}" for name in wholes))
