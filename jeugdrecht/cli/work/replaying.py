"""
The work of `replay`: read the receipt and the case, make the answer again, tell what differs.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from jeugdrecht.cli.checks import one_of
from jeugdrecht.cli.faults import DONE, FOUND
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.keys import key_faults, key_from
from jeugdrecht.cli.language import Lang
from jeugdrecht.cli.output import put
from jeugdrecht.cli.pages.replayed import page
from jeugdrecht.cli.paper import as_text
from jeugdrecht.cli.reading import answered, are_many, cases_from, many_from
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.words import DATA_FORMATS
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic.case import Case
from jeugdrecht.receipts import Receipt, read_receipt, replay


def run(
    receipt: Path, cases: Sequence[str], key: Path | None, answers: str | None, form: str, settings: Settings
) -> int:
    """
    Make the answer again and print what differs.

    Args:
        receipt: the receipt.
        cases: paths, or `-` for standard input.
        key: a file with the organisation's secret.
        answers: a path to the organisation's own answers to unsettled questions.
        form: text or json.
        settings: the language, and whether output is plain.

    Returns:
        The exit code: 1 where something differs.

    Raises:
        InputError: anything is wrong with the receipt, the case or the options; all faults at once.
    """
    lang = settings.lang
    made, given = _read(receipt, cases, key, answers, form, lang)
    found = replay(made, given, key=None if key is None else key_from(key), lang=lang)
    if form == "json":
        put(as_json(found.to_dict()), lang=lang)
    else:
        put(as_text(page(found, lang), plain=settings.is_plain, width=settings.width), lang=lang)
    return DONE if found.reproduced else FOUND


def _read(
    receipt: Path, written: Sequence[str], key: Path | None, answers: str | None, form: str, lang: Lang
) -> tuple[Receipt, tuple[Case, ...]]:
    faults = list(_faults(key, form, lang))
    made, cases = None, None
    try:
        made = read_receipt(receipt, lang=lang)
    except InputError as error:
        faults += error.faults
    try:
        cases = answered(_cases(written, lang), answers, lang)
    except InputError as error:
        faults += error.faults
    if faults or made is None or cases is None:
        raise InputError(*faults)
    return made, cases


def _cases(written: Sequence[str], lang: Lang) -> tuple[Case, ...]:
    if are_many(written):
        return tuple(case for _, case in many_from(written, lang))
    return cases_from(written[0], lang)


def _faults(key: Path | None, form: str, lang: Lang) -> Iterator[Fault]:
    yield from one_of("--format", form, DATA_FORMATS, lang)
    if key is not None:
        yield from key_faults(key, lang)
