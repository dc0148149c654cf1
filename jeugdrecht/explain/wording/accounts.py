"""
Sentences for what a finding accounts for: assumptions, judgements, missing facts, parts, items, omissions.
"""

from jeugdrecht.engines.finding import Cause, Finding, Part
from jeugdrecht.explain.tree import Proof
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.answers import short
from jeugdrecht.explain.wording.facts import versions
from jeugdrecht.explain.wording.terms import quantity
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.logic.vocabulary import Fact, ItemList, Nature
from jeugdrecht.logic.walk import items_of


def item(words: Words, kind: str, id: str) -> str:
    """
    One item of a list; the parts of an offence that went on carry their first day.

    >>> item(Words("nl"), "feit", "feit-1@20260110")
    'feit 1, het deel vanaf 10 januari 2026'
    """
    name, _, since = id.removeprefix(f"{kind}-").partition("@")
    if since.isdigit():
        return words.say("item.part", kind=words.kind(kind), id=name, day=values.day(words, int(since)))
    return words.say("item", kind=words.kind(kind), id=name)


def item_of(words: Words, proof: Proof) -> str:
    """The item that a proof is about."""
    kind = proof.about.item if isinstance(proof.about, ItemList) else ""
    return item(words, kind, proof.item or "")


def part(words: Words, about: Part) -> str:
    """One part of a period and its outcome."""
    since, until = values.day(words, about.since), values.day(words, about.until)
    return words.say("part", since=since, until=until, answer=short(words, about.finding))


def governing(words: Words, finding: Finding, proof: Proof) -> str:
    """The governing day, and since when the law was read."""
    if not isinstance(proof.value, int):
        return words.say("in_force.undated")
    day = values.day(words, proof.value)
    return words.say("governing", day=day, since=values.iso_day(words, finding.decision.since))


def assumed(words: Words, proof: Proof) -> str:
    """What was read as not happened, or as complete."""
    if (items := items_of(proof.about)) is not None:
        return words.say("assumption.list", question=words.of(items.question))
    return quantity(words, proof)


def not_modelled(words: Words, about: NotModelled) -> str:
    """What a provision says that is not worked out, and why."""
    citation = about.provision.citation(words.lang)
    return words.say("not_modelled", citation=citation, what=words.of(about.what), why=words.of(about.why))


def cause(words: Words, about: Cause, proof: Proof) -> str:
    """What is missing, or what a person must say; with the item it is asked of."""
    said = _of_list(words, about, proof) if isinstance(about.about, ItemList) else _of_fact(words, about)
    kind = about.about.item if isinstance(about.about, Fact) else None
    if about.item is None or kind is None:
        return said
    return words.say("waiting.item", sentence=said, item=item(words, kind, about.item))


def _of_list(words: Words, about: Cause, proof: Proof) -> str:
    items = about.about
    if not isinstance(items, ItemList):
        return about.id
    asked = words.of(items.question)
    if proof.role == "list":
        key = "items.incomplete" if about.state == "onvolledig" else "items.missing"
        return words.say(key, kinds=words.kinds(items.item), question=asked)
    return words.say(_missing_key(about.state), question=asked, versions="")


def _of_fact(words: Words, about: Cause) -> str:
    fact = about.about
    if not isinstance(fact, Fact):
        return about.id
    asked = words.of(fact.question)
    if about.kind == "judgement":
        legal = fact.nature is Nature.LEGAL_QUESTION
        return words.say("waiting.legal" if legal else "waiting", question=asked, by=words.officials(fact.by))
    said = versions(words, fact, about.given) if about.given is not None else ""
    return words.say(_missing_key(about.state), question=asked, versions=said)


def _missing_key(state: str) -> str:
    return {
        "onbekend": "missing.said_unknown", "betwist": "missing.disputed", "onvolledig": "missing.incomplete",
    }.get(state, "missing.left_out")  # fmt: skip
