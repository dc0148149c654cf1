"""Copies of the law with one fault each, as somebody could make who edits a rule."""

from dataclasses import replace

from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule
from jeugdrecht.rules.library import rulebase_for


def law_with(decision, *, without=(), documented=None, **changed):
    """
    The law of a decision with rules left out, or with other fields.

    Args:
        decision: its id.
        without: the ids of the rules that are left out.
        documented: what is documented, instead of what the law has.
        changed: under `of`, by the id of a rule or a power, a function from it to its fields that change.
    """
    law, of = rulebase_for(decision), changed.get("of", {})
    parts = [
        replace(part, **of[part.id](part)) if part.id in of else part
        for part in law.parts if part.id not in without
    ]  # fmt: skip
    return Rulebase(
        decisions=law.decisions.values(),
        rules=[part for part in parts if isinstance(part, Rule)],
        powers=[part for part in parts if not isinstance(part, Rule)],
        lists=law.lists.values(),
        provisions=law.provisions.values(),
        not_modelled=law.not_modelled,
        documented=law.documented if documented is None else documented,
    )
