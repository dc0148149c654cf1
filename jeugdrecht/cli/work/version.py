"""
The work of `version`.
"""

from collections.abc import Iterator
from typing import Any

import jeugdrecht
from jeugdrecht.api import rulebase
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Words
from jeugdrecht.cli.pages import words
from jeugdrecht.cli.paper import Block, Entries, Heading, Table
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.catalogue import check_form, show
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import INSTRUMENTS, Lang

_LAW = Words("Regels", "Rules")
_NEWEST = Words("Nieuwste tekst", "Newest text")
_FINGERPRINT = Words("Vingerafdruk", "Fingerprint")
_COUNTS = Words(
    "{decisions} beslissingen, {rules} regels, {powers} bevoegdheden, {provisions} bepalingen",
    "{decisions} decisions, {rules} rules, {powers} powers, {provisions} provisions",
)
_HOLDS = Words("Inhoud", "Content")
_READ = Words("Gelezen teksten", "Texts read")
_HEADINGS = (
    Words("Regeling", "Instrument"),
    Words("Tekst van", "Text of"),
    Words("Bepalingen", "Provisions"),
)


def run(form: str, settings: Settings) -> int:
    """
    Print the versions.

    Args:
        form: `text` or `json`.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: there is no such form.
    """
    check_form(form, settings)
    data = _data(rulebase())
    show("version", data, _page(data, settings.lang), form, settings)
    return DONE


def _data(law: Rulebase) -> dict[str, Any]:
    editions = []
    for known in INSTRUMENTS.values():
        read = [p.read for p in law.provisions.values() if p.place.instrument == known.id]
        editions += [
            {"instrument": known.id, "abbreviation": known.abbreviation, "edition": edition,
             "provisions": read.count(edition)}
            for edition in sorted(set(read), reverse=True)
        ]  # fmt: skip
    return {
        "version": jeugdrecht.__version__,
        "counts": {
            "decisions": len(DECISIONS), "rules": len(law.rules), "powers": len(law.powers),
            "provisions": len(law.provisions),
        },
        "editions": editions,
    }  # fmt: skip


def _page(data: dict[str, Any], lang: Lang) -> Iterator[Block]:
    law = rulebase()
    yield Heading(f"jeugdrecht {data['version']}")
    yield Entries((
        (_LAW.in_(lang), law.version),
        (_NEWEST.in_(lang), words.day(law.edition, lang)),
        (_FINGERPRINT.in_(lang), law.fingerprint),
        (_HOLDS.in_(lang), _COUNTS.in_(lang).format(**data["counts"])),
    ))  # fmt: skip
    yield Heading(_READ.in_(lang), 2)
    rows = tuple(
        (edition["abbreviation"], words.day(edition["edition"], lang), str(edition["provisions"]))
        for edition in data["editions"]
    )
    yield Table(tuple(heading.in_(lang) for heading in _HEADINGS), rows)
