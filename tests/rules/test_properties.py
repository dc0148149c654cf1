"""Properties of the law as encoded, whatever the case."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jeugdrecht.api import decide
from jeugdrecht.findings import Finding
from jeugdrecht.logic import days
from jeugdrecht.rules.index import DECISIONS

from .law_cases import as_json, case, complete_case, more_facts, series

ROOT = Path(__file__).parents[2]
STATUSES = {"decided", "open", "judgement", "conflict", "gap", "outside", "not_applicable"}
# The articles name who has authority in the cases they foresee; facts drawn at random go beyond those.
SILENT = {"gezag_daarna", "te_benoemen_voogd"}
FINAL = {"decided", "conflict", "gap", "outside", "not_applicable"}
SEEDS = st.integers(0, 2**32)
UNKNOWN = st.sampled_from((0.0, 0.1, 0.3, 0.6))


SHARE = 60
"""So many decisions are made of one example, another share for each, so that many cases are tried."""


def _share(seed: int) -> tuple[str, ...]:
    return tuple(Random(seed).sample(tuple(DECISIONS), SHARE))


def _findings(said, decisions=tuple(DECISIONS)) -> dict[tuple[str, str | None], Finding]:
    return {(f.decision, f.subject): f for f in decide(said, decisions)}


@given(SEEDS, UNKNOWN)
def test_every_case_gets_an_answer(seed: int, unknown: float) -> None:
    """Each decision of any case ends in a status, and what is undecided says what or whom it waits for."""
    for finding in _findings(case(Random(seed), unknown), _share(seed)).values():
        assert finding.status in STATUSES
        # Decided without a value: the law gives none. A record in conflict still says what its fields miss.
        assert finding.value is None or finding.status == "decided"
        assert finding.missing or finding.status != "open"
        assert not finding.missing or finding.status == "open" or finding.found.fields
        if finding.status == "judgement":
            assert finding.judgements
            assert all(judgement["by"] for judgement in finding.judgements)


@given(SEEDS, UNKNOWN, st.integers(1, 40))
def test_more_facts_never_change_what_is_settled(seed: int, unknown: float, count: int) -> None:
    """A finding that is decided, in conflict, a gap or outside stays as it is, whatever facts are added."""
    rng = Random(seed)
    said = case(rng, unknown)
    asked = _share(seed)
    before, after = _findings(said, asked), _findings(more_facts(rng, said, count), asked)

    # While the governing day is unknown it may yet lie before the first text.
    settled = {
        key: (f.status, f.found.value) for key, f in before.items()
        if f.status in FINAL and (f.found.fields or f.found.governing is not None)
    }  # fmt: skip
    assert {key: (after[key].status, after[key].found.value) for key in settled} == settled


def test_more_facts_do_settle_something() -> None:
    """Adding facts is not in vain: most undecided findings become decided when nearly all is said."""
    rng = Random(1)
    said = [case(rng, 0.3) for _ in range(15)]
    statuses = [
        Counter(f.status for each in cases for f in _findings(each).values())
        for cases in (said, [more_facts(rng, each, 200) for each in said])
    ]

    assert statuses[0]["open"] > 2 * statuses[1]["open"]
    assert statuses[1]["decided"] > statuses[0]["decided"]


@given(SEEDS)
def test_a_complete_case_is_settled(seed: int) -> None:
    """Where every fact is given, nothing is open, waits for a judgement, is a gap or contradicts itself."""
    undecided = {
        key: f.status for key, f in _findings(complete_case(Random(seed)), _share(seed)).items()
        if f.status not in ("decided", "outside", "not_applicable")
        and not (f.status == "gap" and key[0] in SILENT)
        # Two addresses from one day, drawn at random, contradict each other.
        and {one["state"] for one in f.missing} != {"betwist"}
    }  # fmt: skip

    assert undecided == {}


@given(SEEDS)
def test_one_sanction_law_by_age(seed: int) -> None:
    """For every complete case exactly one of geen, jeugd and volwassen is sure, and the age says which."""
    said = complete_case(Random(seed))
    result = decide(said, ("sanctierecht",))
    birth = said.facts["jeugdige.geboortedatum"].value

    for item in said.lists["feiten"].items:
        day, finding = item.facts["feit.pleegdatum"].value, result["sanctierecht", item.id]
        sure = {
            step.about.then for step in finding.found.step.because if step.truth is True and _concludes(step)
        }
        age = days.age(birth, day)
        expected = "geen" if age < 12 else "jeugd" if age < 18 else "volwassen"
        if day < 20020504:
            assert finding.status == "outside"
        else:
            assert sure == {expected} == {finding.value}


def _concludes(step) -> bool:
    return getattr(step.about, "then", None) is not None


@settings(max_examples=25)
@given(SEEDS, UNKNOWN)
def test_asking_again_gives_the_same_bytes(seed: int, unknown: float) -> None:
    """The same case, decided again, gives the same JSON."""
    said, asked = case(Random(seed), unknown), _share(seed)

    assert as_json(said, asked) == as_json(said, asked)


@pytest.mark.parametrize("hash_seed", ["1", "4242"])
def test_the_hash_seed_does_not_matter(hash_seed: str) -> None:
    """Another process, with another hash seed, prints the same bytes as this one gives."""
    environment = {
        **os.environ,
        "PYTHONHASHSEED": hash_seed,
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",
    }
    run = subprocess.run(
        [sys.executable, "-m", "tests.rules.law_cases"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=True,
    )

    assert run.stdout.decode().splitlines() == [as_json(said) for said in series(20260301, 6)]
