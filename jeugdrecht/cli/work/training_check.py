"""
The work of `train check`: decide every question of a set again, and tell which answers differ.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from jeugdrecht.cases import LARGEST_FILE
from jeugdrecht.cli.checks import one_of, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import put
from jeugdrecht.cli.paper import Block, Heading, Line, as_text
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.words import DATA_FORMATS
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.training.check import Altered, Checked, check
from jeugdrecht.training.read import set_from

FOUND = 1
"""The exit code where a check found something."""
SCHEMA = "jeugdrecht.training-check/1"

_NO_FILE = Words("dit bestand is niet te lezen", "this file cannot be read")
_NO_JSON = Words("dit is geen JSON", "this is no JSON")
_TOO_LARGE = Words("dit bestand is te groot", "this file is too large")
_GIVE = Words("Geef een set die met --format json is gemaakt", "Give a set made with --format json")
_SAME = Words("De regels zijn die waarmee de set is gemaakt.", "The rules are those the set was made with.")
_OTHER = Words(
    "De regels zijn veranderd sinds de set is gemaakt.", "The rules have changed since the set was made."
)
_ALL_HOLD = Words("Alle {count} antwoorden kloppen nog.", "All {count} answers still hold.")
_SOME = Words("{altered} van de {count} antwoorden kloppen niet meer:",
              "{altered} of the {count} answers no longer hold:")  # fmt: skip
_WAS = Words("de set zegt: {text}", "the set says: {text}")
_IS = Words("nu: {text}", "now: {text}")
_PARTS = {
    "answer": Words("antwoord", "answer"), "alternatives": Words("bevoegdheden", "powers"),
    "provisions": Words("bepalingen", "provisions"),
    "case": Words("de zaak is niet meer te beslissen", "the case can no longer be decided"),
}  # fmt: skip


def run(path: Path, form: str, settings: Settings) -> int:
    """
    Check a set against the law as it is now.

    Args:
        path: the set, as JSON.
        form: text or json.
        settings: the language, and whether output is plain.

    Returns:
        The exit code: 1 where an answer differs.

    Raises:
        InputError: the file is no such set, or the form is wrong.
    """
    lang = settings.lang
    refuse(one_of("--format", form, DATA_FORMATS, lang))
    found = check(set_from(_data(path, lang), path=str(path), lang=lang))
    if form == "json":
        put(as_json({"schema": SCHEMA, **asdict(found)}), lang=lang)
    else:
        put(as_text(_page(found, lang), plain=settings.is_plain, width=settings.width), lang=lang)
    return FOUND if found.altered else DONE


def _data(path: Path, lang: Lang) -> Any:
    try:
        if path.stat().st_size > 20 * LARGEST_FILE:
            raise InputError(Fault(str(path), _TOO_LARGE.in_(lang), _GIVE.in_(lang), lang=lang))
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise InputError(Fault(str(path), _NO_FILE.in_(lang), _GIVE.in_(lang), lang=lang)) from None
    except (ValueError, RecursionError):
        raise InputError(Fault(str(path), _NO_JSON.in_(lang), _GIVE.in_(lang), lang=lang)) from None


def _page(found: Checked, lang: Lang) -> Iterator[Block]:
    yield Line((_SAME if found.same_law else _OTHER).in_(lang))
    if not found.altered:
        yield Line(_ALL_HOLD.in_(lang).format(count=found.questions), "good")
        return
    yield Line(_SOME.in_(lang).format(altered=len(found.altered), count=found.questions), "bad")
    for one in found.altered:
        yield from _altered(one, lang)


def _altered(one: Altered, lang: Lang) -> Iterator[Block]:
    subject = "" if one.subject is None else f" ({one.subject})"
    yield Heading(f"{one.scenario}: {one.decision}{subject}", 2)
    yield Line(", ".join(_PARTS[part].in_(lang) for part in one.parts))
    yield Line(_WAS.in_(lang).format(text=one.before))
    yield Line(_IS.in_(lang).format(text=one.after))
