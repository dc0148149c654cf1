"""
The decisions as data: the question, what can be answered, and what it rests on.
"""

from typing import Any

from jeugdrecht.catalogue.conditions import Teller
from jeugdrecht.catalogue.points import as_data
from jeugdrecht.catalogue.rules import in_brief
from jeugdrecht.explain.wording import Words
from jeugdrecht.logic.canonical import fingerprint_of
from jeugdrecht.logic.decisions import (
    Answer,
    Checklist,
    Choice,
    Decision,
    Earliest,
    GivenText,
    ListOf,
    Lowest,
    Record,
    SetOf,
)
from jeugdrecht.logic.nodes import ALWAYS, FactNode
from jeugdrecht.logic.reach import decisions_beneath, facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Lang

Data = dict[str, Any]


def all_decisions(law: Rulebase, lang: Lang) -> list[Data]:
    """Every decision in brief, in the order of the catalogue."""
    # A field of a record (`strafbeschikking.mogelijk`) is told with its decision.
    return [_in_brief(decision, lang) for id, decision in law.decisions.items() if "." not in id]


def one_decision(law: Rulebase, id: str, lang: Lang) -> Data:
    """
    Everything about one decision.

    Args:
        law: the law that the decision needs, or all of it.
        id: of an existing decision.
        lang: the language of the words.
    """
    decision = law.decision(id)
    told = Teller(Words(lang), law)
    scope = None if decision.scope is ALWAYS else as_data(told.condition(decision.scope))
    beneath = decisions_beneath(law, id)
    return {
        **_in_brief(decision, lang),
        "scope": scope,
        "rules": [in_brief(rule, law, lang) for rule in law.rules_of(id)],
        "powers": [in_brief(power, law, lang) for power in law.powers_of(id)],
        "facts": [
            {"id": fact.id, "question": fact.question.in_(lang), "nature": fact.nature.value}
            for fact in facts_beneath(law, id)
        ],
        "reads": [name for name in beneath if name != id],
        "not_modelled": [
            {"provision": omission.provision.id, "citation": omission.provision.citation(lang),
             "what": omission.what.in_(lang), "why": omission.why.in_(lang)}
            for omission in law.not_modelled if id in omission.decisions
        ],
        "fingerprint": fingerprint_of(
            [part for name in beneath for part in law.parts_of(name)],
            [law.decision(name) for name in beneath],
        ),
    }  # fmt: skip


def _in_brief(decision: Decision, lang: Lang) -> Data:
    governing = decision.governing
    return {
        "id": decision.id,
        "question": decision.question.in_(lang),
        "answer": _answer(decision.answer),
        "values": [{"id": value.id, "label": value.label.in_(lang)} for value in decision.values],
        "subject": decision.subject,
        "governing": governing.fact.id if isinstance(governing, FactNode) else None,
        "since": decision.since,
    }


def _answer(answer: Answer) -> Data:
    match answer:
        case Choice():
            return {"type": "choice"}
        case GivenText():
            return {"type": "text"}
        case SetOf():
            return {"type": "set"}
        case Checklist():
            return {"type": "checklist", "met": answer.met.id, "unmet": answer.unmet.id}
        case Lowest():
            return {"type": "lowest", "unit": answer.unit}
        case Earliest():
            return {"type": "earliest"}
        case ListOf():
            return {"type": "list", "members": list(answer.members)}
        case Record():
            return {"type": "record", "fields": list(answer.fields)}
