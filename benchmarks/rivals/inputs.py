"""
The cases as the other engines take them: numbers and yes or no, one level deep.
"""

from dataclasses import asdict
from typing import TypeAlias

from benchmarks import by_hand
from benchmarks.facts import Facts

Flat: TypeAlias = dict[str, int | bool]
Answers: TypeAlias = tuple[str, bool | None, bool | None, bool | None, str, str, str]
"""Sanction law; whether 77b, 77c and 495 lid 5 are there, None where that is not said; route; Halt; Raad."""

_WORDS = ("soort", "wetsartikel", "preselect", "afdoening", "datum_verwijzing_halt")


def flat(facts: Facts) -> Flat:
    """A case for an engine that knows no words and no dates."""
    said = {name: value for name, value in asdict(facts).items() if name not in _WORDS}
    return said | {
        "andere_pleegdatum": facts.andere_pleegdatum or 0,
        "verwijzing": facts.datum_verwijzing_halt or facts.peildatum,
        "misdrijf": facts.soort == "misdrijf",
        "leerplicht": facts.wetsartikel in ("lpw:2:3", "lpw:4c"),
        "preselect_hoger": facts.preselect in ("midden", "hoog"),
        "vervolgd_of_sepot": facts.afdoening in ("vervolging_voor_rechter", "sepot"),
        "strafbeschikking": facts.afdoening == "strafbeschikking",
    }


def agree(found: Answers, wanted: Answers) -> bool:
    """Whether answers are those that were wanted, as far as they say."""
    return all(one is None or one == other for one, other in zip(found, wanted, strict=True))


def expected(facts: Facts) -> Answers:
    """The answers of the rules by hand."""
    return (*by_hand.sanctierecht(facts), *by_hand.route(facts))
