"""
The work of `why-not`, `what-if` and `flip`: check what was asked, read the case, ask, print.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from jeugdrecht import __version__, counterfactual
from jeugdrecht.cli.checks import a_day, known, one_of
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import put
from jeugdrecht.cli.pages import changes as pages
from jeugdrecht.cli.paper import Block, as_text
from jeugdrecht.cli.reading import cases_from
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.words import DATA_FORMATS
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.rules.library import law_for

LARGEST_SIZE = 4

_MORE_CASES = Words("hier staan {count} zaken", "this holds {count} cases")
_ONE = Words("Vraag naar een zaak tegelijk", "Ask about one case at a time")
_NO_SIZE = Words("{found} is geen aantal van 1 tot en met 4", "{found} is no number from 1 to 4")
_WRITE_SIZE = Words("Schrijf bijvoorbeeld 2", "Write for instance 2")
_NO_CHANGE = Words("[ONDERDEEL:]FEIT=WAARDE ontbreekt", "[SUBJECT:]FACT=VALUE is missing")
_NAME_ONE = Words(
    "Zeg wat anders is, zoals --set feit.pleegdatum=2027-06-01",
    "Say what is otherwise, as in --set feit.pleegdatum=2027-06-01",
)


def why_not(case: str, decision: str, value: str, on: str | None, form: str, settings: Settings) -> int:
    """
    Tell what stands between a case and a value.

    Raises:
        InputError: anything is wrong with what was asked or with the case.
    """
    lang = settings.lang
    subject, id = _parts(decision)
    read = _read(case, on, form, _unknown((id,), "", lang), lang)
    asked = counterfactual.why_not(read, id, value, subject=subject, lang=lang)
    return _print(asked.to_dict(), pages.why_not(asked, lang), form, settings)


def what_if(
    case: str, changes: Sequence[str], decisions: Sequence[str] | None, on: str | None, form: str,
    settings: Settings,
) -> int:  # fmt: skip
    """
    Lay the findings before and after a change side by side.

    Raises:
        InputError: anything is wrong with what was asked, with the case or with the changes.
    """
    lang = settings.lang
    faults = (*_unknown(decisions or (), "--decision", lang), *_no_change(changes, lang))
    read = _read(case, on, form, faults, lang)
    asked = counterfactual.what_if(read, changes, decisions, lang=lang)
    return _print(asked.to_dict(), pages.what_if(asked, lang), form, settings)


def flip(
    case: str, decision: str, any_fact: bool, size: str | None, on: str | None, form: str, settings: Settings
) -> int:
    """
    Look for the smallest changes that change an answer.

    Raises:
        InputError: anything is wrong with what was asked or with the case.
    """
    lang = settings.lang
    subject, id = _parts(decision)
    faults = (*_unknown((id,), "", lang), *_wrong_size(size, lang))
    read = _read(case, on, form, faults, lang)
    most = None if size is None else int(size)
    asked = counterfactual.flip(read, id, subject=subject, any_fact=any_fact, size=most, lang=lang)
    return _print(asked.to_dict(), pages.flip(asked, lang), form, settings)


def _parts(decision: str) -> tuple[str | None, str]:
    """The item and the decision, as in `feit-2:sanctierecht`."""
    subject, _, id = decision.rpartition(":")
    return subject or None, id


def _unknown(ids: Iterable[str], path: str, lang: Lang) -> tuple[Fault, ...]:
    wholes = tuple(id if id in DECISIONS else id.partition(".")[0] for id in ids)
    return tuple(known(path, wholes, DECISIONS, NO_DECISION, SEE, lang))


def _no_change(changes: Sequence[str], lang: Lang) -> Iterator[Fault]:
    if not changes:
        yield Fault("--set", _NO_CHANGE.in_(lang), _NAME_ONE.in_(lang))


def _wrong_size(size: str | None, lang: Lang) -> Iterator[Fault]:
    if size is not None and size not in [str(number) for number in range(1, LARGEST_SIZE + 1)]:
        yield Fault("--size", _NO_SIZE.in_(lang).format(found=quoted(size)), _WRITE_SIZE.in_(lang))


def _read(written: str, on: str | None, form: str, faults: Iterable[Fault], lang: Lang) -> Case:
    """The one case, with all that is wrong told at once."""
    found = [*faults, *a_day("--on", on, lang), *one_of("--format", form, DATA_FORMATS, lang)]
    cases: tuple[Case, ...] = ()
    try:
        cases = cases_from(written, lang)
    except InputError as error:
        found += error.faults
    if len(cases) > 1:
        found.append(Fault("cases", _MORE_CASES.in_(lang).format(count=len(cases)), _ONE.in_(lang)))
    if found:
        raise InputError(*found)
    return cases[0] if on is None else replace(cases[0], on=days.day(on))


def _print(data: dict[str, Any], blocks: Iterable[Block], form: str, settings: Settings) -> int:
    if form == "json":
        put(as_json({**data, "program": __version__, "rulebase": law_for().identity}), lang=settings.lang)
    else:
        put(as_text(blocks, plain=settings.is_plain, width=settings.width), lang=settings.lang)
    return DONE
