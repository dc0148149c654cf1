"""
What the tables expect, made ready to be asked of one mutant after the other.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from jeugdrecht.cases import read_mapping
from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.errors import RulebaseError
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power
from jeugdrecht.rules import library
from tests.rules.tables import TODAY, rows
from tests.rules.test_bevoegden import holders
from tests.rules.test_eerste_dagen import said
from tests.rules.test_leeftijdsgrenzen import DECISIONS, POWERS, TABLE, _case, _cell
from tests.rules.test_tables import TABLES, _differences

from .mutants import Mutant
from .recorded import Recording, recorded, resting


@dataclass(frozen=True, eq=False)
class Expectation:
    """
    One row of a table for one decision.

    Args:
        name: of the row.
        decision, subject: what is asked.
        case: of what.
        differs: whether a finding is another than the row expects.
        rests: whether the row expects provisions, which a finding names only with all it rests on.
    """

    name: str
    decision: str
    subject: str | None
    case: Case
    differs: Callable[[Finding], bool]
    rests: bool = False

    def notices(self, law: Rulebase, decider: Decider | None = None) -> bool:
        """
        Whether this law gives another outcome than expected, or refuses to decide.

        Args:
            law: the law.
            decider: decides the case by this law; left out, one that starts from nothing.
        """
        by = decider or CaseDecider(law, self.case)
        decide = by.decide if self.rests else by.verdict
        try:
            return self.differs(decide(self.decision, self.subject))
        except RulebaseError:
            return True


@cache
def expectations() -> tuple[Expectation, ...]:
    """Every row of every table, the age limits and the first days included."""
    return (*_of_first_days(), *_of_tables(), *_of_age_limits())


@cache
def resting_on(decision: str) -> tuple[Expectation, ...]:
    """The expectations that rest on a decision: those of that decision itself first."""
    law = library.rulebase()
    above = resting(law, decision)
    found = [expectation for expectation in expectations() if expectation.decision in above]
    return tuple(sorted(found, key=lambda expectation: expectation.decision != decision))


def killer(mutant: Mutant) -> Expectation | None:
    """The first expectation that notices the change, or None where the mutant survives."""
    if mutant.kind == "actor" and isinstance(mutant.changed, Power) and mutant.what.startswith("actor,"):
        return _of_actor(mutant.changed)
    law = mutant.rulebase(library.rulebase())
    return next((e for e in resting_on(mutant.decision) if _notices(e, mutant, law)), None)


def _of_actor(changed: Power) -> Expectation | None:
    """Who has a power is no outcome of a case, but the table of powers says it."""
    said = holders().get(changed.id)
    if said in (None, changed.actor):
        return None
    return Expectation(f"bevoegden {changed.id}", changed.decision, None, Case(TODAY), lambda _: True)


def _notices(expectation: Expectation, mutant: Mutant, law: Rulebase) -> bool:
    before = _recorded(expectation)
    if not expectation.rests and before.cannot_matter(mutant, library.rulebase()):
        return False
    return expectation.notices(law, before.decider_for(mutant, law))


@lru_cache(maxsize=1000)
def _recorded(expectation: Expectation) -> Recording:
    return recorded(library.rulebase(), expectation.case, expectation.decision, expectation.subject)


def _of_first_days() -> Iterator[Expectation]:
    for one in said():
        yield Expectation(
            f"eerste_dagen {one}", one.decision, one.subject, one.case,
            lambda found, one=one: (found.status == "outside") is not one.outside,
        )  # fmt: skip


def _of_tables() -> Iterator[Expectation]:
    for row in (row for table in TABLES for row in rows(table)):
        (case,) = read_mapping(row.case, vocabulary(), today=TODAY)
        subject = row.subject or _first_subject(row.decision, case)
        yield Expectation(
            str(row), row.decision, subject, case,
            lambda found, row=row: bool(_differences(found, row.expect)), "provisions" in row.expect,
        )  # fmt: skip


def _of_age_limits() -> Iterator[Expectation]:
    for section in TABLE["sections"]:
        for row in section["rows"]:
            cells = dict(zip(TABLE["columns"], row, strict=True))
            case = _case(section.get("also", {}), cells["born"], cells["day"])
            for decision in DECISIONS:
                yield Expectation(
                    f"leeftijdsgrenzen {cells['born']} {cells['day']}-{decision}",
                    decision, _first_subject(decision, case), case,
                    lambda found, cells=cells: _differs(found, cells),
                )  # fmt: skip


def _differs(found: Finding, cells: Mapping[str, str]) -> bool:
    read = {found.decision.id: _cell(found)}
    if found.decision.id == "sanctierecht":
        states = {a.power.provision.id: a.state for a in found.alternatives}
        read |= {name: states.get(provision, "unavailable") for name, provision in POWERS.items()}
    return any(cells[name] != cell for name, cell in read.items())


def _first_subject(decision: str, case: Case) -> str | None:
    of = library.rulebase().decision(decision).subject
    return case.lists["feiten"].items[0].id if of == "feit" and "feiten" in case.lists else None
