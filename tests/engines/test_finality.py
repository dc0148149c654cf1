"""What is decided stays decided: more facts never change rows 1 to 5 of the statuses (design 2.4)."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from jeugdrecht.engines.one import Decider
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.declare import has_member
from jeugdrecht.logic.nodes import ALWAYS
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Definition, Earlier, Power
from jeugdrecht.logic.vocabulary import Nature
from jeugdrecht.sources import Text
from tests.engines import random_cases, random_rulebases
from tests.engines import vocabulary as v
from tests.engines.agreement import CHUNKS, findings, seeds
from tests.engines.random_rulebases import CHOICE, PROVISIONS, SET, SINCE

CASES = 40
ACTS = {act.fact.id for act in v.ACTS}
JUDGED = (Nature.JUDGEMENT, Nature.LEGAL_QUESTION)


def _more(rng, case):
    """The case with some of its unknown facts known; acts and lists as they are."""
    said = [case.facts, *(item.facts for items in case.lists.values() for item in items.items)]
    used = any(facts[id].value is True for facts in said for id in ACTS & facts.keys())
    lists = {}
    for of in v.LISTS:
        if of.id in case.lists:
            items = case.lists[of.id]
            filled = (Item(one.id, _filled(rng, one.facts, of.item, case, used)) for one in items.items)
            lists[of.id] = replace(items, items=tuple(filled))
    return replace(case, facts=_filled(rng, case.facts, None, case, used), lists=lists)


def _filled(rng, said, kind, case, used):
    filled = dict(said)
    for fact in random_cases.ALL:
        if fact.item == kind and rng.random() < 0.5 and _may_be_filled(fact, said, kind, case, used):
            filled[fact.id] = Given(random_cases.value(rng, fact))
    return filled


def _may_be_filled(fact, said, kind, case, used):
    if fact.nature in (Nature.DERIVED, Nature.ACT) or fact.id == "zaak.peildatum":
        return False
    if used and fact.nature in JUDGED:
        return False  # a judgement that contradicts an act already done may change the outcome
    if fact.id in said:
        return said[fact.id].state in ("onbekend", "betwist")
    falls_back = kind is not None and fact.id in case.facts
    return not fact.silence_counts and not falls_back


def _final(finding):
    """The status and the value, where more facts may not change them."""
    if finding.fields or any(read.governing is None for read in (finding, *_reads(finding.step))):
        return None  # a day may yet lie before the first edition; of a record each field is looked at
    if finding.status in ("decided", "not_applicable"):
        return finding.status, finding.value
    own_day = any(cause.kind == "outside" and cause.id == finding.decision.id for cause in finding.causes)
    by_its_own_rules = finding.status in ("conflict", "gap") and not finding.causes
    return (finding.status, None) if own_day or by_its_own_rules else None


def _reads(step):
    """The findings of other decisions that stand beneath a step."""
    for beneath in step.because:
        if beneath.finding is not None:
            yield beneath.finding
            yield from _reads(beneath.finding.step)
        yield from _reads(beneath)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_more_facts_never_change_what_is_final(chunk):
    """Decided, conflict, gap, outside and not applicable survive every further fact."""
    checked = 0
    for seed in seeds(chunk, 0.6):
        rng = Random(seed)
        rulebase = random_rulebases.rulebase(seed, plain_powers=True)
        for case in random_cases.cases(seed, CASES):
            later = Decider(rulebase, _more(rng, case))
            for item, finding in findings(rulebase, case):
                final = _final(finding)
                if final is not None:
                    then = later.decide(finding.decision.id, item.id if item else None)
                    assert final == (then.status, then.value), (seed, case.id, item, finding.decision.id)
                    checked += 1
    assert checked > 0


# --- small rulebases ---


def _decision(id, answer=CHOICE, **changed):
    basis = {"question": Text(f"{id}?", f"{id}?"), "governing": v.peildatum, "since": SINCE[0]}
    return Decision(id=id, answer=answer, **(basis | changed))


def _rule(decision, then, when=ALWAYS, name="regel"):
    return Definition(name, PROVISIONS[0], decision=decision, since=SINCE[0], when=when, then=then)


def _power(name, opens, requires):
    return Power(
        name, PROVISIONS[1], decision="keuze", opens=opens, requires=requires, act=v.act_1, actor="rechter",
        since=SINCE[0], earlier=Earlier.NOTHING,
    )  # fmt: skip


def _case(**said):
    facts = {getattr(v, name).fact.id: Given(value) for name, value in said.items()}
    return Case(on=20200101, facts=facts)


def test_a_judgement_against_an_act_is_the_exception():
    """The use of a power stands until the official says that the ground for it is lacking."""
    power = Power(
        "macht", PROVISIONS[1], decision="keuze", opens="volwassen", grounds=v.j, act=v.act_1,
        actor="rechter", since=SINCE[0],
    )  # fmt: skip
    rulebase = Rulebase(decisions=[_decision("keuze")], rules=[_rule("keuze", "jeugd")], powers=[power])

    before = Decider(rulebase, _case(act_1=True)).decide("keuze")
    after = Decider(rulebase, _case(act_1=True, j=False)).decide("keuze")

    assert (before.status, before.value) == ("decided", "volwassen")
    assert after.status == "conflict"


def test_a_member_of_a_set_counts_only_where_the_set_surely_arises():
    """While it is open whether the set arises, a rule that reads a member of it decides nothing."""
    rulebase = Rulebase(
        decisions=[_decision("verzameling", SET, scope=v.a), _decision("keuze")],
        rules=[
            _rule("verzameling", "jeugd"),
            _rule("keuze", "jeugd", has_member("verzameling", "jeugd")),
            _rule("keuze", "geen", ~has_member("verzameling", "jeugd"), "ander"),
        ],
    )

    assert Decider(rulebase, _case(a=True)).decide("keuze").value == "jeugd"
    assert Decider(rulebase, _case(a=False)).decide("keuze").value == "geen"
    assert Decider(rulebase, _case()).decide("keuze").status == "open"


def test_an_act_of_two_powers_decides_only_when_it_is_clear_which_was_used():
    """One act opens two values: while the second may be available too, nothing is decided."""
    powers = [_power("een", "volwassen", ALWAYS), _power("ander", "geen", v.a)]
    rulebase = Rulebase(decisions=[_decision("keuze")], rules=[_rule("keuze", "jeugd")], powers=powers)

    assert Decider(rulebase, _case(act_1=True, a=False)).decide("keuze").value == "volwassen"
    assert Decider(rulebase, _case(act_1=True, a=True)).decide("keuze").status == "conflict"
    assert Decider(rulebase, _case(act_1=True)).decide("keuze").status == "open"


def test_a_set_under_a_day_that_has_not_come_is_not_decided():
    """In force is unknown with the day, so a member that may hold keeps the set from being decided."""
    rulebase = Rulebase(
        decisions=[_decision("verzameling", SET, governing=v.opgeheven)],
        rules=[_rule("verzameling", "jeugd")],
    )

    assert Decider(rulebase, _case(opgeheven=20200101)).decide("verzameling").value == ("jeugd",)
    assert Decider(rulebase, _case()).decide("verzameling").status != "decided"


# --- determinism ---

_PRINT = """
import hashlib
from jeugdrecht.engines import sql
from tests.engines import random_cases, random_rulebases
from tests.engines.agreement import findings, subjects

said = []
for seed in range(3):
    rulebase = random_rulebases.rulebase(seed)
    for case in random_cases.cases(seed, 10):
        for item, finding in findings(rulebase, case):
            said.append(repr((
                finding.decision.id, finding.subject, finding.status, finding.value, finding.not_after,
                [(cause.kind, cause.id, cause.item, cause.state) for cause in finding.causes],
                [(used.provision.id, used.role) for used in finding.used], finding.assumed,
            )))
    said += [sql.select(rulebase, ids).sql("duckdb") for ids in subjects(rulebase).values()]
print(hashlib.sha256("".join(said).encode()).hexdigest(), len(said))
"""


def _printed(hash_seed):
    root = Path(__file__).parents[2]
    environment = os.environ | {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(root)}
    made = subprocess.run(
        [sys.executable, "-c", _PRINT], cwd=root, env=environment, capture_output=True, text=True, check=True
    )
    return made.stdout


def test_the_same_case_gives_the_same_bytes_in_every_process():
    """Findings, with their causes and provisions in order, and the text of a SELECT do not vary."""
    first = _printed("1")

    assert first.strip()
    assert first == _printed("2")


def _turned(facts):
    return dict(reversed(facts.items()))


def test_the_order_in_which_facts_are_given_does_not_matter():
    """A case with its facts in reverse order gets the same findings."""
    rulebase = random_rulebases.rulebase(3)
    for case in random_cases.cases(3, 20):
        lists = {
            id: Items(tuple(Item(one.id, _turned(one.facts)) for one in items.items), items.complete)
            for id, items in reversed(case.lists.items())
        }
        turned = replace(case, facts=_turned(case.facts), lists=lists)
        expected = [(found.status, found.value, found.causes) for _, found in findings(rulebase, case)]
        actual = [(found.status, found.value, found.causes) for _, found in findings(rulebase, turned)]
        assert expected == actual
