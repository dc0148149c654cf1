"""
The facts as data: the question, the sentences, what can be answered, and who asks.
"""

from typing import Any

from jeugdrecht.cli.catalogue.conditions import Teller
from jeugdrecht.cli.catalogue.points import as_data
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
        "decisions": [
            decision for decision in law.decisions
            if any(asked.id == fact.id for asked in facts_beneath(law, decision))
        ],
    }  # fmt: skip


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
