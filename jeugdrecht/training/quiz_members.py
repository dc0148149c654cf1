"""
Questions with several right answers: what belongs to a set, what stands in a list, which norms are not met.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from jeugdrecht.explain.wording import Words
from jeugdrecht.logic.decisions import Checklist, ListOf, SetOf
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule
from jeugdrecht.sources import Lang, Text
from jeugdrecht.training import quiz_words as words
from jeugdrecht.training.quiz_asked import Asked, made, right_option, with_sources, wrong_option
from jeugdrecht.training.quiz_model import Item, Option, Sort

MOST_RIGHT, MOST_WRONG = 4, 4
"""So many of each are shown at most: the question is about these, not about all."""
FEWEST_WRONG = 2
TELLING = ("wat", "vraagt", "norm")
"""The parts of a record in a list that say what it is, the most telling first."""


@dataclass(frozen=True, slots=True)
class _Members:
    """Members that belong and members that do not, by id with their words."""

    right: Mapping[str, str]
    wrong: Mapping[str, str]
    asks: Text


def member_items(
    asked: Asked, value: Sequence[Any], law: Rulebase, lang: Lang, drawn: Random
) -> Iterator[Item]:
    """
    Which of some members belong to an answer that has several; none where the answer is empty.

    Args:
        asked: what the question rests on; its answer is decided.
        value: the answer, as in the JSON of a finding.
        law: the law of its decision.
        lang: the language.
        drawn: the source of chance.
    """
    members = _members(asked, value, law, lang)
    wrong = {id: text for id, text in members.wrong.items() if text not in members.right.values()}
    if len(wrong) < FEWEST_WRONG:
        return
    text = members.asks.in_(lang).format(question=asked.text)
    others = [_no_member(asked, id, wrong[id], lang) for id in _some(wrong, MOST_WRONG, drawn)]
    if not members.right:
        none = replace(right_option(asked, lang), text=words.NONE_OF_THESE.in_(lang))
        yield made(asked, Sort.CHOICE, text, (none, *others[: MOST_WRONG - 1]), lang)
        return
    right = [_member(asked, members.right[id], lang) for id in _some(members.right, MOST_RIGHT, drawn)]
    once = {option.text: option for option in (*right, *others)}
    yield made(asked, Sort.MULTIPLE, f"{text} {words.SEVERAL.in_(lang)}", tuple(once.values()), lang)


def _some(members: Mapping[str, str], most: int, drawn: Random) -> list[str]:
    return drawn.sample(sorted(members), min(most, len(members)))


def _members(asked: Asked, value: Sequence[Any], law: Rulebase, lang: Lang) -> _Members:
    shape = asked.decision.answer
    if isinstance(shape, SetOf):
        names = {one.id: Words(lang).label(asked.decision, one.id) for one in asked.decision.values}
        inside = {id: text for id, text in names.items() if id in value}
        return _Members(
            inside, {id: text for id, text in names.items() if id not in value}, words.WHICH_MEMBERS
        )
    if isinstance(shape, Checklist):
        norms = {one["id"]: str(one["norm"]) for one in value}
        unmet = {one["id"] for one in value if one["uitkomst"] == shape.unmet.id}
        inside = {id: text for id, text in norms.items() if id in unmet}
        return _Members(
            inside, {id: text for id, text in norms.items() if id not in unmet}, words.WHICH_UNMET
        )
    if isinstance(shape, ListOf):
        inside = {str(one["id"]): text for one in value if (text := _telling(one, lang))}
        return _Members(inside, _other_records(asked, law, lang, set(inside)), words.WHICH_RECORDS)
    return _Members({}, {}, words.WHICH_MEMBERS)


def _telling(record: Mapping[str, Any], lang: Lang) -> str:
    """What a record says it is; empty where none of its parts does."""
    said = next((record[name] for name in TELLING if name in record), "")
    return said.in_(lang) if isinstance(said, Text) else str(said)


def _other_records(asked: Asked, law: Rulebase, lang: Lang, held: set[str]) -> dict[str, str]:
    """The records that the other rules of the decision would give."""
    found: dict[str, str] = {}
    for part in law.parts_of(asked.decision.id):
        then = part.then if isinstance(part, Rule) else None
        if isinstance(then, Mapping) and str(then.get("id")) not in held and (text := _telling(then, lang)):
            found[str(then.get("id"))] = text
    return found


def _member(asked: Asked, text: str, lang: Lang) -> Option:
    right = right_option(asked, lang)
    said = words.BELONGS.in_(lang).format(text=with_sources("", asked.provisions, lang).strip())
    return replace(right, text=text, feedback=words.RIGHT.in_(lang).format(text=said).strip())


def _no_member(asked: Asked, member: str, text: str, lang: Lang) -> Option:
    """A member that does not belong; with its mistake, where one brings it in."""
    for mistake in asked.mistakes:
        if mistake.status == "decided" and member in _ids(mistake.value):
            return replace(wrong_option(asked, mistake, lang), text=text)
    said = words.NOT_HERE.in_(lang).format(text=with_sources("", asked.provisions, lang).strip())
    return Option(text=text, right=False, feedback=words.WRONG.in_(lang).format(text=said))


def _ids(value: Any) -> set[str]:
    """The ids of the members of an answer in JSON."""
    if not isinstance(value, list | tuple):
        return set()
    return {str(one.get("id")) if isinstance(one, Mapping) else str(one) for one in value}
