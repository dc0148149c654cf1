"""
Sentences for facts: what the case says, what it leaves out, what only a person can say, and who said so.
"""

from jeugdrecht.engines.finding import ABSENT
from jeugdrecht.explain.tree import Proof, Provenance
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.words import Words, is_iso
from jeugdrecht.logic.case import Given
from jeugdrecht.logic.vocabulary import Fact, Nature

JUDGED = {Nature.JUDGEMENT: "judgement", Nature.LEGAL_QUESTION: "legal_question"}


def sentence(words: Words, fact: Fact, proof: Proof) -> str:
    """What a proof says of a fact, with where it came from."""
    said = _said(words, fact, proof)
    return with_origin(words, said, proof.given)


def _said(words: Words, fact: Fact, proof: Proof) -> str:
    if proof.value is None:
        return _unknown(words, fact, proof)
    if proof.value is ABSENT:
        key = "assumption.event" if proof.given is None else "fact.absent"
        return words.say(key, question=fact.question.in_(words.lang))
    plain = _plain(words, fact, proof.value)
    if proof.kind in ("assumption", "assumed"):
        return words.say("assumption", sentence=plain)
    return _judged(words, fact, plain, "known") if fact.nature in JUDGED else plain


def _plain(words: Words, fact: Fact, value: object) -> str:
    if not isinstance(value, bool):
        return values.filled(words, fact, value)
    if value:
        return fact.says.in_(words.lang)
    if fact.denies is None:
        return words.say("fact.denied", sentence=fact.says.in_(words.lang))
    return fact.denies.in_(words.lang)


def _judged(words: Words, fact: Fact, said: str, state: str) -> str:
    key = f"{JUDGED[fact.nature]}.{state}"
    return words.say(key, sentence=said, by=words.officials(fact.by))


def _unknown(words: Words, fact: Fact, proof: Proof) -> str:
    said = fact.unknown.in_(words.lang)
    given = proof.given
    if given is not None and given.state == "betwist":
        return words.say("fact.disputed", sentence=said, versions=versions(words, fact, given))
    if given is not None:
        return words.say("fact.said_unknown", sentence=said)
    if fact.nature in JUDGED:
        return _judged(words, fact, said, "waiting")
    # What is worked out was not asked for, so nobody left it out.
    return said if fact.nature is Nature.DERIVED else words.say("fact.left_out", sentence=said)


def versions(words: Words, fact: Fact, given: Given) -> str:
    """What each side says of a disputed fact."""
    return "; ".join(_version(words, fact, version) for version in given.versions)


def _version(words: Words, fact: Fact, given: Given) -> str:
    value = values.of_fact(words, fact, given.value)
    return words.say("fact.version", value=value, by=words.official(given.by)) if given.by else value


def provenance(given: Given | None) -> Provenance | None:
    """Where a fact came from, if the case says so."""
    if given is None or not (given.by or given.because or given.on or given.source):
        return None
    return Provenance(by=given.by, because=given.because, on=given.on, source=given.source)


def with_origin(words: Words, said: str, given: Given | None) -> str:
    """A sentence with its provenance, where the case says any."""
    origin = provenance(given)
    if origin is None:
        return said
    on = None if origin.on is None else values.iso_day(words, origin.on) if is_iso(origin.on) else origin.on
    parts = (
        ("by", words.official(origin.by) if origin.by else None), ("on", on),
        ("because", origin.because), ("source", origin.source),
    )  # fmt: skip
    shown = "; ".join(words.say(f"provenance.{name}", **{name: part}) for name, part in parts if part)
    return words.say("provenance", sentence=said, origin=shown)
