"""
What the kinds of scenario mean: a near miss misses by one step, a twin flips by one, and lives read as lives.
"""

from collections.abc import Iterator
from itertools import pairwise
from random import Random

import pytest

from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.vocabulary import FactType
from jeugdrecht.training import drafts
from jeugdrecht.training.across import MEASURED
from jeugdrecht.training.coverage import parts_of, truth_of
from jeugdrecht.training.grow import Grower, Grown
from jeugdrecht.training.model import LEVELS, Level
from jeugdrecht.training.places import given_places
from jeugdrecht.training.plausible import is_plausible
from jeugdrecht.training.same import same_answer
from jeugdrecht.training.sequence import ONE_AFTER_THE_OTHER
from tests.training.scenario_sets import made

ASKED = ("sanctierecht", "minderjarig", "halt", "gezagsherstel", "einde_ots")


def grown(decision: str) -> Iterator[tuple[Grower, Grown]]:
    """A case for each rule and power in force of a decision."""
    grower = Grower(decision, Random(5))
    for part in parts_of(grower.law, decision):
        found = grower.grow(Case(20260901), part) if part.until is None else None
        if found is not None:
            yield grower, found


def steps_apart(one: Case, other: Case) -> list[int | None]:
    """Of each place where two cases differ, how many steps apart they are; None for another answer."""
    left, right = dict(given_places(one)), dict(given_places(other))
    apart: list[int | None] = []
    for place in {**left, **right}:
        before, after = left.get(place), right.get(place)
        if before != after:
            known = place.fact.type in MEASURED and None not in (_value(before), _value(after))
            apart.append(_steps(place.fact.type, before, after) if known else None)
    return apart


def _value(given: Given | None) -> object:
    return None if given is None else given.value


def _steps(type: FactType, before: Given | None, after: Given | None) -> int:
    assert before is not None
    assert after is not None
    assert isinstance(before.value, int)
    assert isinstance(after.value, int)
    if type is not FactType.DAY:
        return abs(before.value - after.value)
    return abs((days.to_date(before.value) - days.to_date(after.value)).days)


@pytest.mark.parametrize("decision", ASKED)
def test_a_near_miss_misses_its_rule_by_one_step(decision: str) -> None:
    """The rule does not speak in the case, and does one day, one number or one answer further."""
    found = 0
    for grower, case in grown(decision):
        draft = drafts.near_miss(grower, case, Random(1))
        if draft is None or draft.overlooked is None or case.aim is None:
            continue
        found += 1
        assert steps_apart(draft.cases[0], draft.overlooked) in ([1], [None])
        assert truth_of(grower.verdict(draft.cases[0]), case.aim) is False
        assert truth_of(grower.verdict(draft.overlooked), case.aim) is True
    assert found


@pytest.mark.parametrize("decision", ASKED)
def test_a_twin_differs_in_one_step_and_in_the_answer(decision: str) -> None:
    """One of the two is a case of the rule that is practised."""
    found = 0
    for grower, case in grown(decision):
        draft = drafts.twin(grower, case, Random(1))
        if draft is None or case.aim is None:
            continue
        found += 1
        one, other = (grower.verdict(twin) for twin in draft.cases)
        assert steps_apart(*draft.cases) in ([1], [None])
        assert not same_answer(one, other)
        assert True in (truth_of(one, case.aim), truth_of(other, case.aim))
    assert found


@pytest.mark.parametrize("decision", ASKED)
def test_a_case_says_little_more_than_what_matters(decision: str) -> None:
    """Leaving out any fact but those without which there is no case changes what is told."""
    for grower, case in grown(decision):
        again = grower.grow(case.case, case.aim)
        assert again is not None
        assert len(given_places(again.case)) == len(given_places(case.case))
        assert len(given_places(case.case)) <= 24


@pytest.mark.parametrize("level", LEVELS)
def test_days_follow_each_other_as_in_a_file(level: Level) -> None:
    """Nobody is tried before the offence, and nothing ends before it begins."""
    for scenario in made(level).scenarios:
        kinds = {key: vocabulary().lists[key].item for key in scenario.case if key in vocabulary().lists}
        items = [{f"{kind}.{name}" if "." not in name else name: said for name, said in item.items()}
                 for key, kind in kinds.items() for item in scenario.case[key]]  # fmt: skip
        for item in items or [{}]:
            said = {**scenario.case, **item}
            for chain in ONE_AFTER_THE_OTHER:
                known = [said[id] for id in chain if id in said]
                assert all(before <= after for before, after in pairwise(known))


def case(on: int = 20260301, **facts: bool | int | str) -> Case:
    """A case of these facts, with two underscores for the dot."""
    return Case(on, {name.replace("__", "."): Given(value) for name, value in facts.items()})


@pytest.mark.parametrize(
    ("told", "reads"),
    [
        (case(jeugdige__geboortedatum=20100301, jeugdige__meerderjarig_verklaard=True), True),
        (case(jeugdige__geboortedatum=20100302, jeugdige__meerderjarig_verklaard=True), False),
        (case(jeugdige__geboortedatum=20070302, verzuim__lesweken=4), True),
        (case(jeugdige__geboortedatum=20070301, verzuim__lesweken=4), False),
        (case(machtiging__datum=20260201, machtiging__ingangsdatum=20260201), True),
        (case(machtiging__datum=20260202, machtiging__ingangsdatum=20260201), False),
        (case(feit__wetsartikel="sr:310", feit__strafmaximum_maanden=48), True),
        (case(feit__wetsartikel="sr:310", feit__strafmaximum_maanden=47), False),
        (case(jeugdige__geboortedatum=20260302), False),
        (case(jeugdige__geboortedatum=20260302, jeugdige__ongeboren=True), True),
    ],
)
def test_what_no_reader_would_believe_is_refused(told: Case, reads: bool) -> None:
    """On both sides of each bound of common sense."""
    assert is_plausible(told) is reads


def test_an_item_counts_with_what_holds_of_the_whole_case() -> None:
    """The offence of a list is not tried before it was committed, though the hearing stands outside it."""
    offence = Items((Item("feit-1", {"feit.pleegdatum": Given(20260110)}),))
    tried = Case(20260301, {"procedure.zittingsdatum": Given(20260109)}, {"feiten": offence})

    assert not is_plausible(tried)
