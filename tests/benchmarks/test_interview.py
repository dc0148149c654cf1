"""The interview on a sample of the published cases: the same findings, in no more questions than facts."""

import pytest

from benchmarks.interview import Interviewed, interviews, lines, met
from tests.published.published import published

SAMPLE = (
    "security-662932", "metronieuws-2026-02-27", "adolescentenstrafrecht-18-22", "hr-2023-310",
    "geschillencommissie-221833-244419",
)  # fmt: skip


@pytest.mark.parametrize("file", SAMPLE)
def test_an_interview_reaches_the_findings_of_the_case(file):
    """From no facts at all, what the source speaks of comes out as it does with the whole case."""
    found = list(interviews(case for case in published() if case.file == file))

    assert found
    assert [one.id for one in found if not one.reached] == []


@pytest.mark.parametrize("file", SAMPLE[:3])
def test_an_interview_needs_no_more_questions_than_the_case_has_facts(file):
    """Where the case answers what it is asked, at most its facts are asked for, and often fewer."""
    found = list(interviews(case for case in published() if case.file == file))

    assert [one.id for one in found if not met(one)] == []


def test_the_table_names_what_fell_short():
    """A case that took too many questions, or did not get there, is marked; the median stands below."""
    found = [
        Interviewed("a", 3, 0, 4, reached=True, settled=True, open_too=True, seconds=0.1),
        Interviewed("b", 6, 2, 4, reached=True, settled=False, open_too=True, seconds=0.1),
        Interviewed("c", 1, 0, 4, reached=False, settled=True, open_too=False, seconds=0.1),
    ]
    told = list(lines(found))

    assert not told[1].rstrip().endswith("FACTS")
    assert told[2].endswith("MORE THAN FACTS")
    assert told[3].endswith("NOT REACHED")
    assert "median 3 questions for 4 facts" in told[5]
    assert told[-1] == "of the 2 that the source decides: 1"
