"""
Step two of an explanation: leave out what does not matter to the outcome, and say everything once.

In the full view nothing is left out; also there a part that was shown before is referred to.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain.tree import Between, Proof, State
from jeugdrecht.logic.nodes import DecisionHas, Expression, Named, OneOf
from jeugdrecht.logic.rules import InForce, Rule

FAILED: frozenset[State] = frozenset({"does_not_hold", "unavailable", "misused"})
OPEN: frozenset[State] = frozenset({"unknown", "judgement", "open"})


def prune(root: Proof, full: bool = False) -> Proof:
    """The proof with what matters (or, in *full*, with everything), each part once."""
    return _Once(full).say(root if full else _Relevant().of(root))


class _Relevant:
    """Leaves out what does not matter; a proof that is shared is looked at once in each role."""

    def __init__(self) -> None:
        self._made: dict[tuple[int, bool], tuple[Proof, Proof]] = {}

    def of(self, proof: Proof, read: bool = False) -> Proof:
        """What matters of a proof; *read* says that it stands beneath another decision that is read."""
        key = (id(proof), read)
        if key not in self._made:
            beneath = read or proof.kind == "decision_read"
            kept = (_collapsed(self.of(part, beneath)) for part in _kept(proof, read))
            # The proof itself is kept with the result, so that its identity is not given to another.
            self._made[key] = (proof, _with_because(proof, tuple(_spliced(proof, kept))))
        return self._made[key][1]


def _with_because(proof: Proof, parts: tuple[Proof, ...]) -> Proof:
    """The proof on these parts; itself where they are its own already."""
    return proof if parts == proof.because else proof.on(parts)


def _spliced(proof: Proof, parts: Iterable[Proof]) -> Iterator[Proof]:
    """The parts, with those of a group that decides in the same way put in its place."""
    for part in parts:
        same = (part.kind, proof.gate) in (("all_of", "all"), ("any_of", "any"))
        yield from part.because if same else (part,)


def _collapsed(proof: Proof) -> Proof:
    """A group of which one part is left is that part."""
    return proof.because[0] if proof.kind in ("all_of", "any_of") and len(proof.because) == 1 else proof


def _kept(proof: Proof, read: bool) -> tuple[Proof, ...]:
    parts = tuple(part for part in proof.because if not _silent(part))
    if proof.role == "others":
        return parts
    if proof.kind in ("rule", "exception"):
        return _of_rule(proof, parts, read)
    if proof.kind == "member" and isinstance(proof.about, Rule):
        # A record of a list that does not arise needs no reasons.
        return () if proof.state in FAILED else _of_rule(proof, parts, read)
    if proof.kind in ("decision", "decision_read", "field", "part", "member"):
        return _of_decision(proof, read)
    if proof.kind == "power" and (ended := _with((p for p in parts if p.kind == "in_force"), FAILED)):
        return ended
    return _by_gate(proof, parts)


def _silent(part: Proof) -> bool:
    # That the governing day is not known is said once, for all rules.
    return part.kind == "in_force" and (part.state == "holds" or part.role == "undated")


def _by_gate(proof: Proof, parts: tuple[Proof, ...]) -> tuple[Proof, ...]:
    failed, unknown = proof.state in FAILED, proof.state in OPEN
    match proof.gate:
        case "all" if failed:
            return _with(parts, FAILED)
        case "any" if unknown:
            return _with(parts, OPEN)
        case "any" if not failed:
            return _without(parts, FAILED | OPEN)
        case "none" if failed:
            return _without(parts, FAILED | OPEN)
        case "none" if unknown:
            return _with(parts, OPEN)
        case "count" if not failed:
            return _without(parts, FAILED)
        case _:
            return parts


def _of_rule(proof: Proof, parts: tuple[Proof, ...], read: bool) -> tuple[Proof, ...]:
    own = tuple(part for part in parts if part.kind != "exception")
    exceptions = tuple(part for part in parts if part.kind == "exception" and not _out_of_force(part))
    if proof.state in FAILED:
        failed = _with(own, FAILED)
        if proof.kind == "exception":
            failed = tuple(_without_definition(part) for part in failed)
        return (*failed, *_without(exceptions, FAILED | OPEN))
    if proof.state in OPEN:
        return (*own, *(() if _closes(proof) else _with(exceptions, OPEN)))
    if _closes(proof):
        return (*own, *_folded(exceptions))
    # Which exceptions do not hold is part of a decision's own explanation, not of one that reads it.
    return own if read else (*own, *exceptions)


def _without_definition(part: Proof) -> Proof:
    """Of an exception that does not hold it suffices that a derived value is no; why is for the full view."""
    return part.on(()) if isinstance(part.about, Named) else part


def _folded(others: tuple[Proof, ...]) -> tuple[Proof, ...]:
    """The rules that a default gives way to; those that ask for another value of one fact are told as one."""
    groups: dict[object, list[Proof]] = {}
    for other in others:
        groups.setdefault(_asks_otherwise(other), []).append(other)
    shown = (_as_one(group) if test is not None else group for test, group in groups.items())
    return tuple(proof for group in shown for proof in group)


def _asks_otherwise(proof: Proof) -> tuple[object, str | None] | None:
    """The quantity, and the item, of which a proof that fails asks for another value than there is."""
    if proof.state not in FAILED:
        return None
    sides = proof.sides  # a scope that is such a test has none of its own
    if isinstance(proof.about, OneOf) and not proof.negated and sides and sides[0].state == "known":
        return proof.about.term, proof.item
    found = [_asks_otherwise(part) for part in proof.because if part.kind != "exception"]
    if proof.kind == "any_of":
        return found[0] if len(set(found)) == 1 else None
    together = proof.kind in ("exception", "all_of")
    return next((test for test in found if test is not None), None) if together else None


def _as_one(group: list[Proof]) -> list[Proof]:
    if len(group) == 1:
        return group
    rules = tuple(proof.about for proof in group)
    return [replace(group[0], about=rules, role="others", because=(_quantity(group[0]),))]


def _quantity(proof: Proof) -> Proof:
    """What is the case, of a proof that asks otherwise."""
    if isinstance(proof.about, OneOf):
        return proof.sides[0]
    return next(_quantity(part) for part in proof.because if _asks_otherwise(part) is not None)


def _closes(proof: Proof) -> bool:
    return isinstance(proof.about, Rule) and proof.about.closing


def _out_of_force(proof: Proof) -> bool:
    return any(isinstance(part.about, InForce) and part.state == "does_not_hold" for part in proof.because)


def _with(parts: Iterable[Proof], states: frozenset[State]) -> tuple[Proof, ...]:
    return tuple(part for part in parts if part.state in states)


def _without(parts: Iterable[Proof], states: frozenset[State]) -> tuple[Proof, ...]:
    return tuple(part for part in parts if part.state not in states)


# --- decisions --------------------------------------------------------------------------------------------


def _of_decision(proof: Proof, read: bool) -> tuple[Proof, ...]:
    finding = proof.finding
    rules = [part for part in proof.because if part.kind == "rule"]
    shown = [rule for rule in rules if finding is not None and _matters(rule, proof, finding)]
    told = _told_beneath(shown, read or proof.kind == "decision_read")
    shown = [rule for rule in shown if rule.state == "holds" or id(rule.about) not in told]
    shown.sort(key=_reading_order)
    before = [part for part in proof.because if part.kind in ("scope", "governing") and part.state != "holds"]
    powers = [part for part in proof.because if part.kind == "power" and _power_matters(part, proof)]
    used = [power for power in powers if power.state in ("used", "misused")]
    waiting = [power for power in powers if power not in used]
    apart = ("scope", "governing", "rule", "power")
    rest = [part for part in proof.because if part.kind not in apart and not _idle(part, proof)]
    return (*before, *used, *shown, *waiting, *rest)


def _matters(rule: Proof, proof: Proof, finding: Finding) -> bool:
    """Whether a rule is shown: it holds or may hold, it was set aside, or no rule holds at all."""
    if rule.value is None and isinstance(rule.about, Rule) and rule.about.then is None:
        return False  # a blocker is told where it sets a rule aside
    if proof.kind == "member" and proof.state == "does_not_hold":
        # Why a member does not hold is told where none does.
        return finding.value == () and not _out_of_force(rule)
    if finding.status == "gap":
        return not _out_of_force(rule)
    if isinstance(proof.about, DecisionHas):
        return rule.state == "holds" or not (_holds(proof) or _out_of_force(rule))
    if rule.state in FAILED:
        settled = proof.kind == "decision_read" and finding.status == "decided"
        return not settled and not _closes(rule) and _set_aside(rule)
    if rule.state in OPEN:
        return not _held(proof)
    return True


def _held(proof: Proof) -> bool:
    """Whether rules that surely hold, or powers that were used, already gave the outcome or the clash."""
    sure = _holds(proof)
    used = any(part.kind == "power" and part.state in ("used", "misused") for part in proof.because)
    finding = proof.finding
    return (sure or used) and finding is not None and finding.status in ("decided", "conflict")


def _holds(proof: Proof) -> bool:
    return any(part.kind == "rule" and part.state == "holds" for part in proof.because)


def _told_beneath(shown: list[Proof], read: bool) -> set[int]:
    """The rules that are told as exceptions beneath others that are shown, by identity."""
    told: set[int] = set()
    waiting = [rule for rule in shown if rule.state not in FAILED]
    while waiting:
        for part in _kept(waiting.pop(), read):
            if part.kind == "exception" and id(part.about) not in told:
                told.add(id(part.about))
                waiting.append(part)
    return told


def _set_aside(rule: Proof) -> bool:
    own = [part for part in rule.because if part.kind != "exception"]
    return all(part.state not in FAILED for part in own)


def _power_matters(power: Proof, proof: Proof) -> bool:
    """Whether a power is shown: it was used or may be, or it is no way to another outcome than this one."""
    if proof.kind == "decision_read":
        return power.state in ("used", "misused", "open", "judgement")
    finding = proof.finding
    if finding is None or power.state != "unavailable":
        return True
    return finding.status != "conflict" and power.value != finding.value


def _idle(part: Proof, proof: Proof) -> bool:
    """Members of a set that is only read need no mention where no rule gives them."""
    return proof.kind == "decision_read" and part.kind == "member" and part.state == "does_not_hold"


def _reading_order(rule: Proof) -> tuple[bool, int]:
    """What holds first, then what may hold, then what was set aside; a default that is not reached last."""
    holds = rule.state == "holds"
    return _closes(rule) and not holds, 0 if holds else 2 if rule.state in FAILED else 1


# --- saying it once ---------------------------------------------------------------------------------------


class _Once:
    """
    Replaces what was shown before by a reference.

    Two proofs are the same when they say the same of the same things: then they have the same number.
    """

    def __init__(self, full: bool) -> None:
        self._full = full
        self._numbers: dict[object, int] = {}
        self._numbered: dict[int, tuple[Proof, int]] = {}
        self._shown: set[int] = set()

    def say(self, proof: Proof) -> Proof:
        """The proof in reading order, with references where it repeats itself."""
        number = self._number(proof)
        if proof.because and number in self._shown:
            return proof.on((), again=True)
        self._shown.add(number)
        parts = tuple(self.say(part) for part in proof.because if self._new(part, proof))
        return _with_because(proof, parts)

    def _new(self, part: Proof, above: Proof) -> bool:
        # From which facts a quantity was worked out need not be told at every test of it.
        told = part.kind == "fact" and above.kind in ("condition", "calculation") and above.gate is None
        return self._full or not told or self._number(part) not in self._shown

    def _number(self, proof: Proof) -> int:
        if id(proof) not in self._numbered:
            kind = "rule" if proof.kind == "exception" else proof.kind
            parts = tuple(self._number(part) for part in proof.because)
            # That the governing day is not known is the same of every text.
            about = None if proof.role == "undated" else _identity(proof.about)
            given = _identity(proof.given)
            key = (kind, proof.state, about, proof.item, proof.negated, given, parts)
            self._numbered[id(proof)] = (proof, self._numbers.setdefault(key, len(self._numbers)))
        return self._numbered[id(proof)][1]


def _identity(thing: object) -> object:
    """What makes two things the same: an expression by what it says, anything else by being itself."""
    if thing is None or isinstance(thing, Expression | Between):
        return thing
    return (thing.since, thing.until) if isinstance(thing, InForce) else id(thing)
