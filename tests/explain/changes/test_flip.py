"""What would change an answer: smallest sets, all of them, held against trying everything."""

from random import Random

import pytest

from jeugdrecht.api import decide, read_cases
from jeugdrecht.explain.changes.flip import flip
from jeugdrecht.explain.changes.places import places_of, put, said_at
from jeugdrecht.explain.changes.possible import nothing_stands_in_the_way, obstacles
from jeugdrecht.explain.changes.search import Search
from jeugdrecht.explain.changes.setting import changes_from
from jeugdrecht.explain.changes.values import Alternatives
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Given
from jeugdrecht.logic.vocabulary import FactType, Nature
from jeugdrecht.rules.library import rulebase_for
from tests.engines import random_cases, random_rulebases
from tests.engines.agreement import items_of
from tests.explain.changes.brute_force import flipping_sets

MOST_PLACES = 7
CASE = {
    "on": "2026-03-01",
    "jeugdige": {"geboortedatum": "2009-05-14"},
    "feiten": [{"id": "feit-1", "pleegdatum": "2026-01-10", "soort": "misdrijf"}],
}


def _asked(seed):
    """Give decisions over few facts in a made-up law, with a case in which nearly all is known."""
    law = random_rulebases.rulebase(seed, unread=False)
    case = random_cases.case(Random(seed), "zaak", unknown=0.05)
    for decision in law.decisions.values():
        for item in items_of(law, case, decision.subject)[:1]:
            places = places_of(law, decision.id, case)
            below_zero = any((given := said_at(case, p)) and _is_below_zero(given) for p in places)
            if 0 < len(places) <= MOST_PLACES and not below_zero:
                yield law, case, decision.id, item.id if item else None, places


def _is_below_zero(given):
    """Numbers of a case file are never below zero, so that no class of such values is looked for."""
    return isinstance(given.value, int) and given.value < 0


def _search(law, case, decision, subject, places, size):
    asked = {"places": places, "free": places, "obstacles": nothing_stands_in_the_way, "most": 9**9}
    values = Alternatives(law, decision, case, places, size)
    return Search(law, case, decision, subject, **asked).run(values, size)


def _more_values(place, own):
    """Give what flip tries at a place, and values that it did not choose."""
    fact = place.fact
    more = {
        FactType.YES_NO: (True, False),
        FactType.NUMBER: random_cases.SMALL.numbers[1:],
        FactType.AMOUNT: (0, 15000, 90000, 90001),
        FactType.DAY: (*random_cases.SMALL.days[::2], *random_cases.SMALL.births[::2]),
        FactType.CHOICE: fact.values,
        FactType.TEXT: ("Delft", "Gouda", "elders"),
    }[fact.type]
    absent = (Given(None, "nvt"),) if fact.optional or fact.nature is Nature.EVENT else ()
    return tuple(dict.fromkeys((*own, *(Given(value) for value in more), *absent)))


@pytest.mark.parametrize("chunk", range(4))
def test_single_changes_are_all_found_in_made_up_law(chunk):
    """Every fact that can flip an answer by itself is found, also by values that were not chosen."""
    looked_at = 0
    for seed in range(chunk * 1000, chunk * 1000 + 25):
        for law, case, decision, subject, places in _asked(seed):
            values = Alternatives(law, decision, case, places, 1)
            tried = {place: _more_values(place, values.at(place)) for place in places}
            expected = flipping_sets(law, case, decision, subject, tried, 1)
            found = _search(law, case, decision, subject, places, 1)
            assert {frozenset(p.name for p in one.changes) for one in found.flipped} == set(expected), seed
            looked_at += 1
    assert looked_at > 10


@pytest.mark.parametrize("chunk", range(4))
def test_sets_of_two_are_smallest_and_complete_in_made_up_law(chunk):
    """Trying every pair of changes finds the same sets, and no smaller one within them."""
    looked_at = 0
    for seed in range(chunk * 1000, chunk * 1000 + 30):
        for law, case, decision, subject, places in _asked(seed):
            if len(places) > 5:
                continue
            values = Alternatives(law, decision, case, places, 2)
            tried = {place: _more_values(place, values.at(place)) for place in places}
            expected = flipping_sets(law, case, decision, subject, tried, 2)
            found = _search(law, case, decision, subject, places, 2)
            assert {frozenset(p.name for p in one.changes) for one in found.flipped} == set(expected), seed
            looked_at += 1
    assert looked_at > 3


# --- the real law -----------------------------------------------------------------------------------------

REAL = [
    ("sanctierecht", "feit-1", CASE),
    ("absolute_competentie", "feit-1", CASE),
    ("minderjarig", None, {"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}}),
]


def _days(*written):
    return tuple(Given(day) for day in written)


@pytest.mark.parametrize(("decision", "subject", "case"), REAL, ids=[one[0] for one in REAL])
def test_pairs_are_smallest_and_complete_in_the_real_law(decision, subject, case):
    """Trying every pair of facts, birth included, on boundary days and days between, finds the same sets."""
    law, [read] = rulebase_for(decision), read_cases(case)
    clash = obstacles(vocabulary(), law)
    places = places_of(law, decision, read)
    chosen = Alternatives(law, decision, read, places, 1)
    more = _days(20070510, 20080301, 20091231, 20210513, 20210514, 20270513, 20270514, 20320514)
    tried = {
        place: tuple(dict.fromkeys((*chosen.at(place), *(more if place.fact.type is FactType.DAY else ()))))
        for place in places if place.fact.type is not FactType.NUMBER or place.fact.id.startswith("feit")
    }  # fmt: skip
    expected = flipping_sets(law, read, decision, subject, _few(tried), 2, clash)
    found = flip(law, read, decision, subject, any_fact=True, size=2, obstacles=clash)

    shown = {frozenset(change.name for change in way.changes) for way in found.ways}
    assert found.searched == 2
    assert set(expected) <= shown
    assert {one for one in shown if one <= {place.name for place in _few(tried)}} == set(expected)


def _few(tried):
    """Give the first of the values of each place, so that all pairs can be tried in a test."""
    return {place: values[:14] for place, values in tried.items()}


@pytest.mark.parametrize(("decision", "subject", "case"), REAL, ids=[one[0] for one in REAL])
def test_each_way_flips_and_no_part_of_it_does(decision, subject, case):
    """Setting what a way says gives its outcome, and leaving one of its changes out gives the old one."""
    law, [read] = rulebase_for(decision), read_cases(case)
    found = flip(law, read, decision, subject, any_fact=True, size=2)
    for way in found.ways:
        sets = [tuple(c for c in way.changes if c is not left) for left in way.changes]
        assert _after(read, decision, subject, way.changes) == (way.outcome.status, way.outcome.value)
        for smaller in sets if len(way.changes) > 1 else ():
            assert _after(read, decision, subject, smaller) == (found.outcome.status, found.outcome.value)
    assert found.ways


def _after(case, decision, subject, changes):
    """Give the answer in a case with these changes, made in the way of a user."""
    written = []
    for change in changes:
        value = change.after.value if change.after.state == "given" else change.after.state
        written.append(f"{change.name}={value if not isinstance(value, bool) else 'ja' if value else 'nee'}")
    changed = put(case, changes_from(written, case, vocabulary()))
    finding = decide(changed, [decision])[decision, subject]
    return finding.status, finding.value


def test_a_birth_date_changes_only_when_asked_for():
    """Facts that cannot change stay as they are, and the answer says which were left."""
    law, [read] = rulebase_for("minderjarig"), read_cases(REAL[2][2])
    kept, changed = flip(law, read, "minderjarig"), flip(law, read, "minderjarig", any_fact=True)

    assert kept.kept == ("jeugdige.geboortedatum",)
    assert all(change.fact != "jeugdige.geboortedatum" for way in kept.ways for change in way.changes)
    assert changed.kept == ()
    assert changed.ways[0].changes[0].after.value == "2008-03-01"


def test_the_nearest_boundary_day_is_told():  # the last is the day before the first text that was read
    """Of a day the value told is the first on which the answer differs: the eighteenth birthday."""
    law, [read] = rulebase_for("sanctierecht"), read_cases(CASE)
    ways = flip(law, read, "sanctierecht", "feit-1").ways
    dated = [
        (way.changes[0].after.value, way.outcome.value) for way in ways
        if way.changes[0].fact == "feit.pleegdatum"
    ]  # fmt: skip

    assert dated == [("2027-05-14", "volwassen"), ("2021-05-13", "geen"), ("2002-05-03", None)]


def test_what_cannot_be_is_no_way():
    """A day of offence before the birth, or an age against the facts beneath it, is never offered."""
    law, [read] = rulebase_for("sanctierecht"), read_cases(CASE)
    clash = obstacles(vocabulary(), law)
    ways = flip(law, read, "sanctierecht", "feit-1", any_fact=True, size=1, obstacles=clash).ways
    births = [way.changes[0].after.value for way in ways if way.changes[0].fact == "jeugdige.geboortedatum"]

    assert births == ["2008-01-10", "2014-01-11"]


def test_a_search_that_stops_says_how_far_it_went():
    """With a budget that runs out, no larger size is claimed than was searched."""
    law, [read] = rulebase_for("sanctierecht"), read_cases(CASE)
    found = flip(law, read, "sanctierecht", "feit-1", size=3, most=12)

    assert found.searched < 3
