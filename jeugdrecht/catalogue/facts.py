"""
The facts as data: the question, the sentences, what can be answered, and who asks.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jeugdrecht.catalogue.conditions import Teller
from jeugdrecht.catalogue.points import as_data
from jeugdrecht.explain.wording import Words
from jeugdrecht.logic.nodes import Condition, Derived, FactNode
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.logic.walk import fact_of, walk
from jeugdrecht.sources import Lang

Data = dict[str, Any]


def in_brief(fact: Fact, lang: Lang) -> Data:
    """What identifies a fact, and how it is asked."""
    return {
        "id": fact.id,
        "type": fact.type.value,
        "question": fact.question.in_(lang),
        "nature": fact.nature.value,
        "by": list(fact.by),
        "unit": fact.unit,
        "values": list(fact.values),
        "item": fact.item,
        "optional": fact.optional,
        "fixed": fact.fixed,
    }


def one_fact(node: FactNode, law: Rulebase, lang: Lang) -> Data:
    """
    Everything about one fact.

    Args:
        node: what reads the fact.
        law: all of the law.
        lang: the language of the words.
    """
    fact = node.fact
    return {
        **in_brief(fact, lang),
        "sentences": {
            "says": fact.says.in_(lang),
            "denies": None if fact.denies is None else fact.denies.in_(lang),
            "unknown": fact.unknown.in_(lang),
        },
        "left_out": _left_out(fact),
        "derived_from": _definition(node, law, lang),
        "decisions": list(_asked_by(law).get(fact.id, ())),
    }


@lru_cache(maxsize=4)
def _asked_by(law: Rulebase) -> Mapping[str, tuple[str, ...]]:
    """The decisions that ask a fact, for each fact, in the order of the catalogue."""
    found: dict[str, list[str]] = defaultdict(list)
    for decision in law.decisions:
        for id in dict.fromkeys(fact.id for fact in facts_beneath(law, decision)):
            found[id].append(decision)
    return {id: tuple(decisions) for id, decisions in found.items()}


def _left_out(fact: Fact) -> str:
    if fact.default is not None:
        return "yes" if fact.default else "no"
    return "not_happened" if fact.closed_world else "unknown"


def _definition(node: FactNode, law: Rulebase, lang: Lang) -> Data | None:
    if not isinstance(node, Derived):
        return None
    told = Teller(Words(lang), law)
    definition = node.definition
    words = (
        as_data(told.condition(definition)) if isinstance(definition, Condition)
        else {"text": told.quantity(definition), "because": []}
    )  # fmt: skip
    facts = (found for part in walk(definition) if (found := fact_of(part)) is not None)
    return {"facts": list(dict.fromkeys(fact.id for fact in facts)), "definition": words}
