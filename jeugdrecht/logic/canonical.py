"""
The canonical form of a rule, and its fingerprint.

The form holds what decides (kind, provision, condition, conclusion, days, exceptions) and nothing else, so
neither formatting nor a better summary changes the fingerprint (design 2.8).
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import TypeAlias

from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.nodes import Expression, Node
from jeugdrecht.logic.rules import Nothing, Power, Rule
from jeugdrecht.logic.vocabulary import Fact, ItemList
from jeugdrecht.sources import Text

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


def canonical(value: object) -> Json:
    """
    A node, a fact or a constant as plain JSON, words left out.

    >>> from jeugdrecht.logic.nodes import Constant
    >>> canonical(Constant(True))
    {'node': 'Constant', 'value': True}
    """
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, Fact | ItemList):
        return value.id
    if isinstance(value, Expression):
        parts = {f.name: canonical(getattr(value, f.name)) for f in fields(value)}  # type: ignore[arg-type]
        return {"node": type(value).__name__, **parts}
    if isinstance(value, Nothing):
        return {"nothing": value.value}
    if isinstance(value, Mapping):
        return {str(key): canonical(part) for key, part in value.items() if not isinstance(part, Text)}
    if isinstance(value, tuple):
        return [canonical(part) for part in value]
    raise TypeError(f"no canonical form for {type(value).__name__}")


def canonical_rule(part: Rule | Power) -> Json:
    """What decides in a rule or a power, as plain JSON."""
    shared: dict[str, Json] = {
        "id": part.id, "kind": part.kind.value, "provision": part.provision.id, "decision": part.decision,
        "since": part.since, "until": part.until, "earlier": part.earlier.value,
    }  # fmt: skip
    if isinstance(part, Power):
        return {
            **shared, "opens": part.opens, "requires": canonical(part.requires),
            "grounds": canonical(part.grounds), "act": canonical(part.act),
        }  # fmt: skip
    return {
        **shared, "when": canonical(part.when), "then": canonical(part.then),
        "excepts": canonical(tuple(sorted(part.excepts))), "closing": part.closing, "group": part.group,
    }  # fmt: skip


def canonical_decision(decision: Decision) -> Json:
    """What decides in a decision besides its rules, as plain JSON."""
    return {
        "id": decision.id, "answer": type(decision.answer).__name__,
        "values": canonical(tuple(value.id for value in decision.values)), "subject": decision.subject,
        "governing": canonical(decision.governing), "scope": canonical(decision.scope),
        "since": decision.since, **({"follows": decision.follows} if decision.follows else {}),
    }  # fmt: skip


def fingerprint(value: Json) -> str:
    """
    The hash of a canonical form.

    >>> fingerprint({"a": 1}) == fingerprint({"a": 1})
    True
    """
    import hashlib  # loads OpenSSL, which a finding in words does not need

    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def fingerprint_of(parts: Iterable[Rule | Power], decisions: Iterable[Decision]) -> str:
    """The fingerprint of rules, powers and decisions together, in whatever order they come."""
    forms = [canonical_rule(part) for part in parts] + [canonical_decision(d) for d in decisions]
    return fingerprint(sorted(fingerprint(form) for form in forms))  # type: ignore[arg-type]


def node_fingerprint(node: Node) -> str:
    """The fingerprint of one expression."""
    return fingerprint(canonical(node))
