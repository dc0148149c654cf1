"""The prototype is the oracle: engines `one` and `sql` decide its random cases as it does."""

from random import Random

import pytest

from jeugdrecht.engines.one import Decider
from tests.engines import duck, prototype
from tests.engines.agreement import CHUNKS, seeds

CASES = 100


def _said_by_prototype(semantics, decision, said):
    status, value, powers = semantics.decide(decision, said)
    return status, None if value is None else str(value), powers


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_one_decides_as_the_prototype_does(chunk, shared):
    """Status, value and states of powers are the oracle's, on 10,000 partial cases of 100 rulebases."""
    semantics = prototype.semantics(shared)
    for seed in seeds(chunk, 1):
        rng = Random(seed)
        decision = semantics.rdec(rng)
        rulebase = prototype.rulebase(decision)
        for number in range(CASES):
            said = semantics.rcase(rng, number)
            finding = Decider(rulebase, prototype.case(said)).decide("besluit")
            states = {one.power.name: one.state for one in finding.alternatives}
            expected = _said_by_prototype(semantics, decision, said)
            assert expected == (finding.status, finding.value, states), (seed, said)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_sql_decides_as_the_prototype_does(chunk, shared):
    """The SELECT gives the oracle's statuses, values and states, on 6,000 partial cases of 60 rulebases."""
    semantics = prototype.semantics(shared)
    for seed in seeds(chunk, 0.6):
        rng = Random(seed + 1000)
        decision = semantics.rdec(rng)
        said = [semantics.rcase(rng, number) for number in range(CASES)]
        rows = duck.answers(prototype.rulebase(decision), ["besluit"], map(prototype.case, said))
        for one in said:
            row = rows[str(one["id"]), None]
            status, value, powers = _said_by_prototype(semantics, decision, one)
            states = {name: row[f"besluit__sr_{101 + int(name[1:])}"] for name in powers}
            assert (status, value, powers) == (row["besluit__status"], row["besluit"], states), (seed, one)
