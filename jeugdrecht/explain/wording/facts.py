"""
Sentences for facts: what the case says, what it leaves out, what only a person can say, and who said so.
"""

from dataclasses import replace

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
    return with_requirement(words, with_origin(words, said, proof.given), proof)


def with_requirement(words: Words, said: str, proof: Proof) -> str:
    """
    What is the case, and where that is not what is required: that the opposite is.

    A sentence says what is the case, its mark whether that is what the step above needs; where the two could
    be read apart, the sentence names the requirement too.
    """
    if proof.state == "does_not_hold":
        return words.say("required.opposite", sentence=said)
    if proof.negated and proof.state in ("unknown", "judgement"):
        return words.say("required.not_so", sentence=said)
    return said


def _said(words: Words, fact: Fact, proof: Proof) -> str:
    if proof.value is None:
        return _unknown(words, fact, proof)
    if proof.value is ABSENT:
        return words.say(_absent_key(proof), question=words.of(fact.question))
    plain = _plain(words, fact, proof.value)
    if proof.kind == "assumption":
        return words.say("assumption", sentence=plain)
    return _judged(words, fact, plain) if fact.nature in JUDGED else plain


def _absent_key(proof: Proof) -> str:
    if proof.given is not None:
        return "fact.absent"
    return "assumption.event" if proof.kind in ("assumption", "assumed") else "fact.absent.worked_out"


def _plain(words: Words, fact: Fact, value: object) -> str:
    if not isinstance(value, bool):
        return values.filled(words, fact, value)
    if value:
        return words.of(fact.says)
    if fact.denies is None:
        return words.say("fact.denied", sentence=words.of(fact.says))
    return words.of(fact.denies)


def _judged(words: Words, fact: Fact, said: str) -> str:
    by = words.officials(fact.by)
    if fact.nature is Nature.JUDGEMENT and by in said:
        return words.say("judgement.named", sentence=said)
    return words.say(f"{JUDGED[fact.nature]}.known", sentence=said, by=by)


def _unknown(words: Words, fact: Fact, proof: Proof) -> str:
    said = words.of(fact.unknown)
    given = proof.given
    if given is not None and given.state == "betwist":
        return words.say("fact.disputed", sentence=said, versions=versions(words, fact, given))
    if given is not None:
        return words.say("fact.said_unknown", sentence=said)
    if fact.nature in JUDGED:
        return words.say(f"{JUDGED[fact.nature]}.waiting", sentence=said)
    # What is worked out was not asked for, so nobody left it out.
    return said if fact.nature is Nature.DERIVED else words.say("fact.left_out", sentence=said)


def versions(words: Words, fact: Fact, given: Given) -> str:
    """What each side says of a disputed fact."""
    return "; ".join(_version(words, fact, version) for version in given.versions)


def _version(words: Words, fact: Fact, given: Given) -> str:
    value = values.of_fact(words, fact, given.value)
    said = words.say("fact.version", value=value, by=words.official(given.by)) if given.by else value
    return with_origin(words, said, replace(given, by=None))


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
