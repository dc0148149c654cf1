"""Engine `smt` reads partial cases, on rails, as engine `one` does."""

import pytest

from jeugdrecht.engines import smt
from jeugdrecht.engines.one import Decider
from jeugdrecht.engines.one.apply import Trial
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.logic.decisions import Record
from tests.engines import random_cases, random_rulebases
from tests.engines.agreement import CHUNKS, items_of, seeds, subjects

CASES, ITEMS = 6, 3


def _asked(rulebase, case):
    for subject, ids in subjects(rulebase).items():
        fields = [id for id in ids if not isinstance(rulebase.decision(id).answer, Record)]
        for item in items_of(rulebase, case, subject)[-1:]:
            yield subject, item, fields


def _bound(reader, case, subject, item):
    return smt.Bound(reader, case, {subject: item.id} if item else {})


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_rule_applies_and_covers_on_rails_as_in_one(chunk):
    """The truth of each rule, with its exceptions and days in force, is equal in both engines."""
    for seed in seeds(chunk, 0.2):
        rulebase = random_rulebases.rulebase(seed, periods="months")
        reader = smt.Reader(rulebase, smt.World(ITEMS))
        for case in random_cases.cases(seed, CASES):
            evaluator = Decider(rulebase, case)
            for subject, item, ids in _asked(rulebase, case):
                tried = {id: reader.tried(id, reader.place_of(id)) for id in ids}
                bound = _bound(reader, case, subject, item)
                for id in ids:
                    governing = rulebase.decision(id).governing
                    trial = Trial(evaluator, Context(item, subject), rulebase.exceptions(id), governing)
                    expected = [
                        (rule.id, trial.rule(rule).applies.truth, trial.rule(rule).covered)
                        for rule in rulebase.rules_of(id)
                    ]
                    actual = [
                        (one.rule.id, bound.truth(one.applies), bound.truth(one.covered)) for one in tried[id]
                    ]
                    assert expected == actual, (seed, case.id, item, id)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_final_status_on_rails_is_that_of_one(chunk):
    """Decided, not applicable, outside, conflict and gap by rules of its own: both engines say the same."""
    for seed in seeds(chunk, 0.12):
        rulebase = random_rulebases.rulebase(seed + 500, periods="months")
        reader = smt.Reader(rulebase, smt.World(ITEMS))
        for case in random_cases.cases(seed, CASES):
            decider = Decider(rulebase, case)
            for subject, item, ids in _asked(rulebase, case):
                read = {id: reader.decision(id, reader.place_of(id)) for id in ids}
                bound = _bound(reader, case, subject, item)
                for id in ids:
                    finding = decider.decide(id, item.id if item else None)
                    assert _status(finding) == _row(bound, read[id]), (seed, case.id, item, id)


def _status(finding):
    own_day = any(cause.kind == "outside" and cause.id == finding.decision.id for cause in finding.causes)
    if finding.status in ("decided", "not_applicable") or own_day:
        return finding.status
    return finding.status if finding.status in ("conflict", "gap") and not finding.causes else "undecided"


def _row(bound, found):
    rows = ("outside", "not_applicable", "conflict", "decided", "gap")
    holding = [row for row in rows if bound.holds(getattr(found, row))]
    assert len(holding) <= 1
    return holding[0] if holding else "undecided"
