"""
The work of `corpus check`: every cited provision beside the text that the corpus has of it.
"""

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import jeugdrecht
from jeugdrecht.api import rulebase
from jeugdrecht.cli.checks import a_day, one_of, refuse
from jeugdrecht.cli.faults import DONE, FOUND
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.language import Lang
from jeugdrecht.cli.output import put
from jeugdrecht.cli.pages.corpus_check import blocks
from jeugdrecht.cli.paper import as_text
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.words import DATA_FORMATS
from jeugdrecht.cli.work.corpus import today
from jeugdrecht.corpus import MOVED, Drift, drift, open_corpus
from jeugdrecht.sources import cite, instrument, url_for

SCHEMA = "jeugdrecht.corpus-check/1"
OUTCOMES = ("same", "changed", "gone", "not_in_force", "unverified", "unknown")

_TABLES = Path("tests", "rules", "tables")
_ID = re.compile(r"[a-z][a-z0-9]*(?::[\w.-]*\w)+")


def run(on: str | None, form: str, folder: Path | None, settings: Settings) -> int:
    """
    Compare and print.

    Args:
        on: the day, as written; None for today.
        form: `text` or `json`.
        folder: the folder of the corpus, if named.
        settings: the language, and whether output is plain.

    Returns:
        The exit code: 1 where anything changed, went or is not in force.

    Raises:
        InputError: anything is wrong with the options, or there is no corpus.
    """
    lang = settings.lang
    refuse((*a_day("--on", on, lang), *one_of("--format", form, DATA_FORMATS, lang)))
    day = on or today()
    with open_corpus(folder, lang=lang) as corpus:
        entries = [_entry(one, day, lang) for one in drift(corpus, rulebase(), day)]
    counted = Counter(entry["outcome"] for entry in entries)
    data = {"on": day, "counts": {name: counted[name] for name in OUTCOMES}, "entries": entries}
    if form == "json":
        put(as_json({"schema": SCHEMA, "rulebase": rulebase().identity, **data}), lang=lang)
    else:
        put(as_text(blocks(data, lang), plain=settings.is_plain, width=settings.width), lang=lang)
    return FOUND if any(counted[name] for name in MOVED) else DONE


def _entry(one: Drift, day: str, lang: Lang) -> dict[str, Any]:
    place, found = one.cited.place, one.found
    moved = one.outcome in MOVED
    return {
        "id": place.id,
        "citation": cite(place, lang=lang),
        "instrument": instrument(place.instrument).id,
        "outcome": one.outcome,
        "why": one.why or None,
        "verified": None if one.verified is None else one.verified.edition,
        "edition": None if found is None else found.edition.edition,
        "file": None if found is None else found.edition.file,
        "url": url_for(place),
        "changes": [{"kind": piece.kind, "text": piece.text} for piece in one.pieces],
        "rules": [part.id for part in one.cited.parts],
        "decisions": list(one.cited.decisions),
        "tests": _tests_of(place.id) if moved else None,
        "exercises": list(one.cited.decisions) if moved else None,
    }


def _tests_of(id: str) -> list[str] | None:
    """The tables of cases that name a place, or one beneath it; None where they are not on this machine."""
    tables = _tables()
    if tables is None:
        return None
    return [name for name, ids in tables.items() if any(f"{named}:".startswith(f"{id}:") for named in ids)]


@cache
def _tables() -> dict[str, frozenset[str]] | None:
    """The places that each table of cases names, by its path within the project."""
    root = Path(jeugdrecht.__file__).parents[1]
    folder = root / _TABLES
    if not folder.is_dir():
        return None
    return {
        path.relative_to(root).as_posix(): frozenset(_ID.findall(path.read_text(encoding="utf-8")))
        for path in sorted(folder.glob("*.yaml"))
    }
