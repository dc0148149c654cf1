"""One decision made ready for many cases, proofs that wait until they are asked for, many cases in turn."""

import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from itertools import islice, repeat
from pathlib import Path

import pytest

import jeugdrecht as jr
from jeugdrecht.engines.one.compiled.program import NOT_WORTH_IT, program_of
from jeugdrecht.findings import Deferred
from jeugdrecht.rules import library

ROOT = Path(__file__).parents[1]
FILES = sorted(
    path for folder in ("examples", "tests/published/cases") for path in (ROOT / folder).glob("*.yaml")
)
"""Cases of persons and of families, offences over a period, what is unknown or disputed."""
CASE = {"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
TWO = {**{key: CASE[key] for key in ("on", "jeugdige")}, "feiten": [
    {"id": "eerste", "pleegdatum": "2026-01-10"}, {"id": "tweede", "pleegdatum": "2027-05-14"},
]}  # fmt: skip


def told(result):
    """A result as data, explanation included."""
    return result.to_dict(explained=True, stable=False)


@pytest.mark.parametrize("file", FILES[::8], ids=lambda file: file.stem)
def test_a_finding_is_the_same_whenever_its_proof_is_made(file):
    """Interpreted the first times, by generated functions later: outcome, parts, words and order."""
    for case in jr.read_cases(file):
        first = jr.decide(case)
        asked = [finding.decision for finding in first]
        program_of.cache_clear()
        proven = [jr.decide(case, dict.fromkeys(asked)) for _ in range(NOT_WORTH_IT)][-1]
        deferred = jr.decide(case, dict.fromkeys(asked))
        pairs = list(zip(proven, deferred, strict=True))
        outcomes = [(one.decision, one.subject, one.status, one.value) for _, one in pairs]
        assert outcomes == [(one.decision, one.subject, one.status, one.value) for one, _ in pairs]
        assert told(deferred) == told(proven)
        assert [one.value for one in deferred] == [one.value for one in proven]
    assert any(isinstance(one, Deferred) for one in deferred) or "feit.pleegdatum_tot" in str(case)


@pytest.mark.parametrize("file", FILES[1::8], ids=lambda file: file.stem)
def test_what_arises_is_the_same_whoever_works_it_out(file):
    """All that arise, the first time and after the functions were made."""
    for case in jr.read_cases(file):
        program_of.cache_clear()
        found = [jr.decide(case) for _ in range(NOT_WORTH_IT + 1)]
        shown = [[(one.decision, one.subject, one.status, one.value) for one in result] for result in found]
        assert shown[0] == shown[-1]


@pytest.mark.parametrize("file", FILES[2::16], ids=lambda file: file.stem)
def test_a_prepared_decision_finds_what_decide_finds(file):
    """Of each decision that arises in a case, for each of its subjects."""
    for case in jr.read_cases(file):
        for expected in jr.decide(case):
            found = jr.prepare(expected.decision)(case, expected.subject)
            assert (found.status, found.value, found.subject) == (
                expected.status, expected.value, expected.subject,
            )  # fmt: skip
            assert found.to_dict() == expected.to_dict()


def test_the_proof_is_made_when_it_is_asked_for():
    """The outcome and the names need none; what it rests on does, and it is made once."""
    finding = jr.prepare("sanctierecht")(CASE)
    assert (finding.decision, finding.subject, finding.status, finding.value) == (
        "sanctierecht", "feit-1", "decided", "jeugd",
    )  # fmt: skip
    assert finding._found is None
    assert finding.alternatives[0]["state"] == "judgement"
    assert finding.found is finding.found
    assert repr(finding) == "<Finding sanctierecht feit-1 decided 'jeugd'>"


def test_an_answer_that_is_a_day_or_a_set_reads_as_in_the_result():
    """As `decide` shows it, before the proof is made and after."""
    case = {**CASE, "feit": {"pleegdatum": "2026-01-10", "soort": "misdrijf", "wetsartikel": "sr:310"}}
    [read] = jr.read_cases(case)
    for expected in jr.decide(read):
        found = jr.prepare(expected.decision)(read, expected.subject)
        before = found.value
        assert (before, found.found and found.value) == (expected.value, expected.value), expected.decision


def test_of_several_items_one_is_named():
    """The decision says which there are; an only item need not be named."""
    sanctierecht = jr.prepare("sanctierecht")
    assert [sanctierecht(TWO, name).value for name in ("eerste", "tweede")] == ["jeugd", "volwassen"]
    for name in (None, "derde"):
        with pytest.raises(jr.errors.InputError, match="is asked of one of these: eerste, tweede"):
            sanctierecht(TWO, name)
    assert [finding.subject for finding in sanctierecht.each([TWO, CASE])] == ["eerste", "tweede", "feit-1"]


def test_an_offence_over_a_period_is_cut_first():
    """Half as a minor, half of age: which part is proven is for the court."""
    period = {
        **CASE,
        "feit": {"pleegdatum": "2027-05-01", "pleegdatum_tot": "2027-06-01"},
        "on": "2027-07-01",
    }
    finding = jr.prepare("sanctierecht")(period)
    assert (finding.status, [part["value"] for part in finding.parts]) == (
        "judgement",
        ["jeugd", "volwassen"],
    )


def test_wrong_input_gives_all_faults():
    """As with `decide`; and an unknown decision is refused when it is made ready."""
    with pytest.raises(jr.errors.InputError, match="geen bestaande dag"):
        jr.prepare("sanctierecht")({"feit": {"pleegdatum": "2026-02-31"}})
    with pytest.raises(jr.errors.InputError, match="holds 2 cases"):
        jr.prepare("sanctierecht")({"cases": [CASE, CASE]})
    with pytest.raises(jr.errors.UnknownIdError, match="sanctierecht"):
        jr.prepare("sanctierect")


def test_many_cases_are_read_one_by_one():
    """A generator is drawn from as far as is asked; a wrong case only speaks when it is its turn."""
    drawn = []

    def cases():
        for day in ("2026-01-10", "2026-01-11", "2026-02-31"):
            drawn.append(day)
            yield {**CASE, "feit": {"pleegdatum": day}}

    found = jr.decide_each(cases(), ["sanctierecht"])
    assert drawn == []
    assert [next(found)["sanctierecht"].governing for _ in range(2)] == ["2026-01-10", "2026-01-11"]
    assert drawn == ["2026-01-10", "2026-01-11"]
    with pytest.raises(jr.errors.InputError):
        next(found)


def test_many_decisions_keep_nothing():
    """After the first, another ten thousand hold no more memory than the last finding."""
    [case] = jr.read_cases(CASE)
    sanctierecht = jr.prepare("sanctierecht")
    for _ in range(10):
        sanctierecht(case).to_dict()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for finding in sanctierecht.each(islice(repeat(case), 10_000)):
            assert finding.value == "jeugd"
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 20_000


def test_threads_find_what_one_finds_alone():
    """Eight at once, from before the functions are made: outcomes, and proofs that share a case."""
    program_of.cache_clear()
    library._part.cache_clear()
    cases = [case for file in FILES[:3] for case in jr.read_cases(file)]
    alone = [told(jr.decide(case)) for case in cases]
    program_of.cache_clear()
    with ThreadPoolExecutor(8) as threads:
        results = list(threads.map(jr.decide, cases * 4))
        found = list(threads.map(told, results + results))
    assert found == alone * 8


def test_threads_prove_one_result_together():
    """The findings of a case share what is worked out; each is proven by whoever comes first."""
    [case] = jr.read_cases(ROOT / "examples" / "eerste-zaak.yaml")
    alone = [finding.to_dict() for finding in jr.decide(case)]
    for _ in range(NOT_WORTH_IT + 1):
        result = jr.decide(case)
    with ThreadPoolExecutor(8) as threads:
        found = [list(threads.map(lambda finding: finding.to_dict(), result)) for _ in range(3)]
    assert found == [alone] * 3
