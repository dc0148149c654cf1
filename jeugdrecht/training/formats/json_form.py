"""
Training material as plain data (`jeugdrecht.training/1`), described by the schema beside this file.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from importlib.resources import files
from typing import Any

from jeugdrecht.sources import Lang
from jeugdrecht.training.formats.readers import Reader
from jeugdrecht.training.model import SCHEMA, Question, Scenario, ScenarioSet
from jeugdrecht.training.narrative import which
from jeugdrecht.training.quiz_model import CHOSEN, Item, Quiz


def as_data(made: ScenarioSet | Quiz, reader: Reader) -> dict[str, Any]:
    """
    Scenarios or a quiz as data.

    Args:
        made: the scenarios, or the quiz.
        reader: for whom; a participant's version has no answers, and nothing that gives one away.

    >>> nothing = dict(version="0", fingerprint="sha256:0", decisions=(), items=())
    >>> data = as_data(Quiz(seed=1, level=1, lang="nl", **nothing), "participant")
    >>> data["schema"], data["kind"], data["for"], data["items"]
    ('jeugdrecht.training/1', 'quiz', 'participant', [])
    """
    head = {"schema": SCHEMA, "kind": "quiz" if isinstance(made, Quiz) else "scenarios", "for": reader}
    whole = {**head, **_data(made)}
    if reader == "trainer":
        return whole
    if isinstance(made, Quiz):
        del whole["basis"]
        return {**whole, "items": [_bare_item(item) for item in made.items]}
    del whole["coverage"]
    return {**whole, "scenarios": [_bare_scenario(scenario, made.lang) for scenario in made.scenarios]}


def as_json(made: ScenarioSet | Quiz, reader: Reader) -> str:
    """
    The same, written out.

    Args:
        made: the scenarios, or the quiz.
        reader: for whom.
    """
    return json.dumps(as_data(made, reader), ensure_ascii=False, indent=2) + "\n"


def schema() -> dict[str, Any]:
    """
    The JSON Schema of this form.

    >>> schema()["properties"]["schema"]["const"]
    'jeugdrecht.training/1'
    """
    written = files("jeugdrecht.training.formats").joinpath("training.schema.json")
    read: dict[str, Any] = json.loads(written.read_text(encoding="utf-8"))
    return read


def _data(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _data(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(name): _data(part) for name, part in value.items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [_data(part) for part in (value if isinstance(value, tuple | list) else sorted(value))]
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def _bare_item(item: Item) -> dict[str, Any]:
    """A question with what can be chosen; of a number or a day there is nothing to choose."""
    shown = item.options if item.sort in CHOSEN else ()
    return {
        "id": item.id, "sort": item.sort.value, "title": item.title, "narrative": list(item.narrative),
        "text": item.text, "options": [{"text": option.text} for option in shown], "unit": item.unit,
        "points": item.points,
    }  # fmt: skip


def _bare_scenario(scenario: Scenario, lang: Lang) -> dict[str, Any]:
    return {
        "id": scenario.id, "title": scenario.title, "narrative": list(scenario.narrative),
        "questions": [_bare_question(question, scenario, lang) for question in scenario.questions],
    }  # fmt: skip


def _bare_question(question: Question, scenario: Scenario, lang: Lang) -> dict[str, Any]:
    about = which(scenario.case, question.subject, lang)
    return {"text": f"{question.text} {about}".strip(), "points": question.points}
