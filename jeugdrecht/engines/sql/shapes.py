"""
How conclusions combine into the columns of an answer, per shape (design 2.4 and 2.6).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from sqlglot import exp

from jeugdrecht.engines.sql import conclusions
from jeugdrecht.engines.sql.apply import Trial, Tried
from jeugdrecht.engines.sql.coded import word
from jeugdrecht.engines.sql.forms import (
    TRUE,
    Sql,
    both,
    cases,
    either,
    if_so,
    maybe,
    no,
    nothing,
    surely,
    surely_not,
    text,
)
from jeugdrecht.engines.sql.found import STATUSES, Found
from jeugdrecht.engines.sql.powers import PowerTried, Use, states, use_of
from jeugdrecht.engines.sql.reading import Causes, Kind, Reading, any_of, column_of, merged, where
from jeugdrecht.engines.sql.several import smallest
from jeugdrecht.engines.sql.tables import identifier
from jeugdrecht.logic.days import NEVER
from jeugdrecht.logic.decisions import Decision, Earliest

_STATUS: Mapping[Kind, str] = {
    "fact": "open", "judgement": "judgement", "conflict": "conflict", "gap": "gap", "law": "outside",
}  # fmt: skip
WORST = ("conflict", "gap", "open", "judgement", "outside", "decided")
"""The order in which the fields of a record give the whole its status."""

_NO_LIMIT = 999999999999
Branch = tuple[Sql, str]


@dataclass(frozen=True, slots=True)
class Question:
    """A decision with its rules and powers as they were tried in the rows of a frame."""

    decision: Decision
    trial: Trial
    scope: Reading
    rules: tuple[Tried, ...]
    powers: tuple[PowerTried, ...]

    @property
    def concluding(self) -> tuple[Tried, ...]:
        """The rules that conclude something; the rest are blockers."""
        return tuple(tried for tried in self.rules if tried.rule.then is not None)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that the value is one of; none where it can be a number or what the case holds."""
        named = tuple(value.id for value in self.decision.values)
        of_rules = [tried.rule.then for tried in self.concluding]
        return named if all(isinstance(then, str) and then in named for then in of_rules) else ()

    @property
    def covered(self) -> Sql:
        """Whether some rule covers the question."""
        covered = either(*(tried.covered for tried in self.concluding))
        return TRUE if self.trial.frame.never(no(covered)) else self.let("gedekt", covered)

    @property
    def open_rules(self) -> Causes:
        """Why it is open which rules apply."""
        return merged(tried.applies.causes for tried in self.rules)

    def let(self, hint: str, made: Sql) -> Sql:
        """A column of this decision."""
        return self.trial.frame.let(f"{identifier(self.decision.id)}__{hint}", made)

    def found(
        self,
        final: Iterable[Branch],
        causes: Causes,
        value: Sql,
        of: Literal["texts", "numbers", "members"] = "texts",
        *,
        words: tuple[str, ...] = (),
        not_after: Sql | None = None,
        members: Mapping[str, Reading] | None = None,
    ) -> Found:
        """
        The columns that all shapes share.

        Args:
            final: rows 3 to 5, as tests for a decision whose scope surely holds.
            causes: why it is open, where none of them holds.
            value: the value, where it is decided.
            of: what the value is made of.
            words: the words it is one of.
            not_after: the lowest candidate that is known.
            members: of a set.
        """
        outside = self.let("buiten", self.trial.outside)
        why = {kind: self.let(f"door_{kind}", cause) for kind, cause in causes.items()}
        within = self.let("bereik", self.scope.value)
        rows = [(outside, "outside"), (surely_not(within), "not_applicable")]
        rows += [(both(surely(within), test), status) for test, status in final]
        rows += [(cause, _STATUS[kind]) for kind, cause in why.items()]
        status = self.let(
            "status",
            cases(
                *((test, word(named, STATUSES)) for test, named in rows), otherwise=word("outside", STATUSES)
            ),
        )
        decided = Found(status=status).is_("decided")
        arises = both(no(outside), maybe(within))
        return Found(
            status=status,
            outside=outside,
            causes=why,
            value=self.let("waarde", if_so(decided, value)),
            of=of,
            words=words,
            not_after=not_after and self.let("niet_na", if_so(both(arises, surely(within)), not_after)),
            members=members or {},
            states={name: self.let(name, state) for name, state in states(self.powers, arises).items()},
        )

    def _needed(self, rows: list[Branch]) -> list[Branch]:
        """The rows up to the one that surely holds where none before it does."""
        for place in range(len(rows)):
            tests = [test for test, _ in rows[: place + 1]]
            if self.trial.frame.never(no(either(*tests))):
                return [*rows[:place], (TRUE, rows[place][1])]
        return rows


def choice(question: Question) -> Found:
    """One of the values, by the rules or by a power that was used."""
    trial, use = question.trial, use_of(question.powers, question.trial)
    listed = conclusions.candidates(question.concluding, trial.nodes, trial.frame, question.words)
    by_rules = both(no(use.any), no(use.pending))
    known = conclusions.agree(listed)
    final = [
        (either(use.misused, use.several), "conflict"),
        (both(use.any, no(use.pending)), "decided"),
        (both(by_rules, conclusions.disagree(listed, trial.frame)), "conflict"),
        (both(by_rules, surely(question.covered), known), "decided"),
        (both(by_rules, surely_not(question.covered)), "gap"),
    ]
    values = (where(candidate.possible, candidate.reading.causes) for candidate in listed)
    of_rules = where(no(use.any), merged((question.open_rules, *values)))
    words = question.words
    value, of = _value(use, listed, words)
    causes = merged((question.scope.causes, use.causes, of_rules))
    return question.found(final, causes, value, of, words=words)


def _value(
    use: Use, listed: list[conclusions.Candidate], words: tuple[str, ...]
) -> tuple[Sql, Literal["texts", "numbers"]]:
    by_use = [(test, word(value, words)) for value, test in use.values.items()]
    by_rule = [(candidate.possible, candidate.reading.value) for candidate in listed]
    texts = [candidate.is_text for candidate in listed] + [True] * len(by_use)
    if any(texts) and not all(texts):
        by_rule = [(test, exp.cast(value, "VARCHAR")) for test, value in by_rule]
    # What is decided and not by use is one of these, so the last needs no test.
    last = by_rule[-1][1] if by_rule else None
    return cases(*by_use, *by_rule[:-1], otherwise=last), "texts" if any(texts) else "numbers"


def members(question: Question) -> Found:
    """A set: per member yes, no or unknown; decided when none is unknown."""
    frame, name = question.trial.frame, identifier(question.decision.id)
    grouped: dict[str, list[Tried]] = {value.id: [] for value in question.decision.values}
    for tried in question.concluding:
        grouped.setdefault(str(tried.rule.then), []).append(tried)
    found = {
        member: column_of(
            frame,
            f"{name}__{member}",
            _member(question, any_of(frame, "of", tuple(t.applies for t in group))),
        )
        for member, group in grouped.items()
    }
    known = both(*(no(member.open) for member in found.values()))
    causes = merged((question.scope.causes, *(member.causes for member in found.values())))
    held = [if_so(found[member].yes, text(member)) for member in sorted(found)]
    return question.found([(known, "decided")], causes, listed(held), "members", members=found)


def _member(question: Question, read: Reading) -> Reading:
    # While it is open whether the set arises, a member that holds may yet not.
    if not question.scope.causes:
        return read
    waits = both(read.yes, question.scope.open)
    value = cases((waits, nothing("BOOLEAN")), otherwise=read.value)
    return Reading(value, merged((read.causes, where(waits, question.scope.causes))))


def listed(held: list[Sql], kind: str = "VARCHAR") -> Sql:
    """A list of what is there."""
    there = exp.Lambda(
        this=exp.Not(this=exp.Is(this=exp.to_identifier("lid"), expression=exp.Null())),
        expressions=[exp.to_identifier("lid")],
    )
    made = exp.cast(exp.Array(expressions=held), exp.DataType.build(f"ARRAY<{kind}>"))
    return exp.ArrayFilter(this=made, expression=there) if held else made


def bound(question: Question) -> Found:
    """The strictest number or the earliest day that applies; the known candidates bound it meanwhile."""
    trial = question.trial
    listed = [
        (tried.applies, conclusions.value_of(tried.rule.then, trial.nodes, trial.frame))
        for tried in question.concluding
    ]
    never = NEVER if isinstance(question.decision.answer, Earliest) else _NO_LIMIT
    known = [if_so(applies.yes, value.value) for applies, value in listed]
    lowest = question.let("laagste", smallest(known, never))
    settled = both(*(either(applies.no, both(applies.yes, no(value.open))) for applies, value in listed))
    final = [
        (both(surely(question.covered), settled), "decided"),
        (surely_not(question.covered), "gap"),
    ]
    values = (where(maybe(applies.value), value.causes) for applies, value in listed)
    causes = merged((question.scope.causes, question.open_rules, *values))
    return question.found(final, causes, lowest, "numbers", not_after=lowest)


def worst(fields: Iterable[Found]) -> Sql:
    """The status of a record: the worst of its fields."""
    listed = list(fields)
    branches = (
        (either(*(field.is_(status) for field in listed)), word(status, STATUSES)) for status in WORST
    )
    return cases(*branches, otherwise=word("not_applicable", STATUSES))
