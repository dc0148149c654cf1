"""
Reading back a set of scenarios that was written as JSON.
"""

from collections.abc import Mapping
from typing import Any

from jeugdrecht.errors import Fault, InputError
from jeugdrecht.sources import Lang, Text
from jeugdrecht.training.model import (
    SCHEMA,
    Coverage,
    Kind,
    Mistake,
    ModelAnswer,
    ProvisionRef,
    Question,
    Scenario,
    ScenarioSet,
)

_HEAD = {"schema": SCHEMA, "kind": "scenarios", "for": "trainer"}
_NO_SET = Text(
    "dit is geen set oefenzaken voor de trainer ({schema})",
    "this is no set of scenarios for the trainer ({schema})",
)
_MAKE = Text("Maak die met `train scenario --format json`", "Make it with `train scenario --format json`")
_BROKEN = Text(
    "hier ontbreekt iets of staat iets anders: {what}", "something is missing or different: {what}"
)


def set_from(data: Any, *, path: str = "", lang: Lang = "nl") -> ScenarioSet:
    """
    A set that was written before, for the trainer.

    Args:
        data: the plain data of the JSON.
        path: where it came from, for messages.
        lang: the language of messages.

    Raises:
        InputError: it is no such set, or a part of it is missing.

    >>> set_from({"schema": "jeugdrecht.result/1"}, path="a.json", lang="en")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    jeugdrecht.errors.InputError: a.json: this is no set of scenarios for the trainer ...
    """
    if not isinstance(data, Mapping) or any(data.get(key) != value for key, value in _HEAD.items()):
        message = _NO_SET.in_(lang).format(schema=SCHEMA)
        raise InputError(Fault(path, message, _MAKE.in_(lang), lang=lang))
    try:
        return _set(data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        message = _BROKEN.in_(lang).format(what=error)
        raise InputError(Fault(path, message, _MAKE.in_(lang), lang=lang)) from None


def _set(data: Mapping[str, Any]) -> ScenarioSet:
    covered = Coverage(covered=tuple(data["coverage"]["covered"]),
                       not_covered=tuple(data["coverage"]["not_covered"]))  # fmt: skip
    return ScenarioSet(
        seed=data["seed"], level=data["level"], lang=data["lang"], version=data["version"],
        fingerprint=data["fingerprint"], decisions=tuple(data["decisions"]), coverage=covered,
        scenarios=tuple(_scenario(one) for one in data["scenarios"]),
    )  # fmt: skip


def _scenario(data: Mapping[str, Any]) -> Scenario:
    return Scenario(
        id=data["id"], kind=Kind(data["kind"]), title=data["title"], case=data["case"],
        narrative=tuple(data["narrative"]), questions=tuple(_question(one) for one in data["questions"]),
        twin=data["twin"], differs=data["differs"], covers=tuple(data["covers"]),
    )  # fmt: skip


def _question(data: Mapping[str, Any]) -> Question:
    answer = data["answer"]
    return Question(
        decision=data["decision"], subject=data["subject"], text=data["text"], points=data["points"],
        answer=ModelAnswer(
            status=answer["status"], value=answer["value"], text=answer["text"], finding=answer["finding"],
            reasoning=tuple(answer["reasoning"]),
            provisions=tuple(ProvisionRef(**one) for one in answer["provisions"]),
        ),
        mistakes=tuple(_mistake(one) for one in data["mistakes"]),
    )  # fmt: skip


def _mistake(data: Mapping[str, Any]) -> Mistake:
    place = data["provision"]
    return Mistake(**{**data, "provision": None if place is None else ProvisionRef(**place)})
