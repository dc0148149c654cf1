"""
What was proven of a decision, from the file that a test holds current.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from _generate.writing import table
from jeugdrecht.cli.paper.markdown import escaped
from jeugdrecht.logic.documented import Question
from jeugdrecht.proof.words import QUESTIONS, STATES

FILE = Path(__file__).parents[2] / "tests" / "proof" / "proofs.json"
_INTRO = "Over alle volledige zaken tegelijk nagegaan ([hoe](../../bewijs.md))."
_FIELD = "*{name}*"


def of_decision(fields: Iterator[str]) -> Iterator[str]:
    """
    The section on what was proven.

    Args:
        fields: the decision, or the fields of a record.
    """
    there = [id for id in fields if id in _stored()]
    if not there:
        return
    yield "## Bewijs"
    yield _INTRO
    for id in there:
        if len(there) > 1:
            yield _FIELD.format(name=id.partition(".")[2].replace("_", " "))
        yield from _told(_stored()[id])


def _told(one: Mapping[str, Any]) -> Iterator[str]:
    asked = ((question, one["states"][question.value]) for question in Question)
    rows = [(QUESTIONS[question].nl, STATES[state].nl) for question, state in asked if state != "not_asked"]
    yield table(("Vraag", "Antwoord"), rows)
    reasons = dict.fromkeys(documented["nl"] for documented in one["documented"])
    if reasons:
        yield "\n".join(f"- *Verantwoord:* {escaped(reason)}" for reason in reasons)


@cache
def _stored() -> Mapping[str, Any]:
    return dict(json.loads(FILE.read_text(encoding="utf-8")))
