"""What a case brings up: only the law of questions that may arise is loaded, and none is missed."""

from pathlib import Path
from random import Random

import pytest

from jeugdrecht import api
from jeugdrecht.logic.arising import Arises
from jeugdrecht.logic.case import Case
from jeugdrecht.rules.index import ARISES, DECISIONS
from tests.rules import law_cases

FOLDER = Path(__file__).parents[2] / "examples"
EXAMPLES = sorted(FOLDER.glob("*.yaml"))


def missed(case: Case) -> list[str]:
    """The decisions that arise in a case, though the index says that they cannot."""
    brought_up = api._brought_up(case)
    other = tuple(id for id in DECISIONS if id not in brought_up)
    return [found.decision for found in api.decide(case, other) if api._arises(found.found)]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_no_example_brings_up_what_the_index_leaves_out(path: Path) -> None:
    """Every decision whose scope holds is among those that are loaded."""
    for case in api.read_cases(path):
        asked_of_none = [id for id in missed(case) if ARISES[id].items is None]

        assert asked_of_none == []


@pytest.mark.parametrize("seed", range(8))
def test_no_random_case_brings_up_what_the_index_leaves_out(seed: int) -> None:
    """The same for cases in which anything may be said, left out or unknown."""
    rng = Random(seed)
    for unknown in (0.2, 0.6, 0.9, 0.97):
        asked_of_none = [id for id in missed(law_cases.case(rng, unknown)) if ARISES[id].items is None]

        assert asked_of_none == []


def test_a_criminal_case_does_not_bring_up_a_petition() -> None:
    """Only what the case speaks of is asked."""
    assert not ARISES["ots"].in_case(frozenset({"feit.pleegdatum"}), {"feiten"})
    assert ARISES["ots"].in_case(frozenset({"verzoek.maatregel"}), ())
    assert not Arises("feiten", ((),)).in_case(frozenset(), ())
