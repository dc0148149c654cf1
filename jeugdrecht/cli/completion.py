"""
What the tab key completes: ids of decisions, facts, rules and sources, each with a few words of help.
"""

from collections.abc import Callable, Iterable
from typing import TypeAlias

import typer

Pairs: TypeAlias = Iterable[tuple[str, str]]
Completions: TypeAlias = list[tuple[str, str]]


def decision_ids(context: typer.Context, incomplete: str) -> Completions:
    """The decisions, with their questions."""
    from jeugdrecht.api import rulebase

    lang = context.obj.lang
    return _starting(incomplete, ((d.id, d.question.in_(lang)) for d in rulebase().decisions.values()))


def fact_ids(context: typer.Context, incomplete: str) -> Completions:
    """The facts, with their questions."""
    from jeugdrecht.facts import vocabulary

    facts = (node.fact for node in vocabulary().all())
    return _starting(incomplete, ((fact.id, fact.question.in_(context.obj.lang)) for fact in facts))


def rule_ids(context: typer.Context, incomplete: str) -> Completions:
    """The rules and powers, with the heading of their provision."""
    from jeugdrecht.api import rulebase

    law = rulebase()
    parts = [part for decision in law.decisions for part in law.parts_of(decision)]
    pairs = ((part.id, part.provision.heading.in_(context.obj.lang)) for part in parts)
    return _following_colon(context, incomplete, pairs)


def source_ids(context: typer.Context, incomplete: str) -> Completions:
    """The provisions, with their headings."""
    from jeugdrecht.api import rulebase

    provisions = rulebase().provisions.values()
    pairs = ((provision.id, provision.heading.in_(context.obj.lang)) for provision in provisions)
    return _following_colon(context, incomplete, pairs)


def words(*allowed: str) -> Callable[[str], list[str]]:
    """A completion from a fixed list."""

    def complete(incomplete: str) -> list[str]:
        return [word for word in allowed if word.startswith(incomplete)]

    return complete


def _following_colon(context: typer.Context, incomplete: str, pairs: Pairs) -> Completions:
    """
    Complete an id with colons, also in bash.

    For bash a colon ends a word: of `sr:77` it gives `sr`, `:` and `77`, and it replaces only the last.
    """
    before = "".join(context.params.get("id") or ())
    if not before.endswith(":"):
        return _starting(incomplete, pairs)
    found = _starting(before + incomplete, pairs)
    return [(id.removeprefix(before), told) for id, told in found]


def _starting(incomplete: str, pairs: Pairs) -> Completions:
    return [(id, told) for id, told in pairs if id.startswith(incomplete)]
