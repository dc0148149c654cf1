"""The benchmark runs, its two writings of the rules agree, its results have their shape; no time counts."""

import json

import pytest

from benchmarks import by_hand, by_hand_tree
from benchmarks.__main__ import main
from benchmarks.agreement import YEARS, disagreements
from benchmarks.bars import Bar
from benchmarks.facts import as_case, as_mapping, random_facts
from benchmarks.timing import Spread, in_turn
from benchmarks.unrelated import with_unrelated
from jeugdrecht.api import read_cases
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.explain import explain, render_text

TABLES = {
    "a decision: sanctierecht": "if and else by hand",
    "a decision: route": "if and else by hand",
    "the law grows: sanctierecht, the proof only": "0 unrelated rules",
    "the law grows: sanctierecht, explained": "0 unrelated rules",
    "cold start": "python -c pass",
    "loading the law": "python -c pass",
}
BARS = {
    "sanctierecht, ready, to if and else": (6, 3),
    "its tree of steps, to a tree by hand": (3, 2),
    "ready, to the tree of steps (1/15, 1/40)": (1 / 15, 1 / 40),
    "a million decisions: growth": (5, 5),
    "a million decisions: the last to the first": (1.1, 1.1),
    "jeugdrecht --help": (12, 8),
    "jeugdrecht decide CASE": (25, 18),
    "1000 unrelated rules, the proof only": (1.2, 1.05),
    "1000 unrelated rules, explained": (1.2, 1.05),
    "load the part that sanctierecht needs": (150, 50),
}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """Give what one quick run stores."""
    file = tmp_path_factory.mktemp("benchmark") / "results.json"
    code = main(["--quick", "--json", str(file)])
    found = json.loads(file.read_text(encoding="utf-8"))
    assert code == (0 if found["met"] else 1)
    return found


def test_each_table_has_its_baseline_first(outcome):
    """Every ratio is to a baseline that was measured in the same run."""
    assert {title: rows[0]["name"] for title, rows in outcome["tables"].items()} == TABLES
    assert {rows[0]["ratio"]["median"] for rows in outcome["tables"].values()} == {1.0}


def test_each_row_has_a_median_within_its_spread(outcome):
    """A row says its unit, and for time and ratio the median, the lowest and the highest."""
    rows = [row for rows in outcome["tables"].values() for row in rows]

    assert {tuple(row) for row in rows} == {("name", "unit", "time", "ratio")}
    assert all(
        0 < row[of]["min"] <= row[of]["median"] <= row[of]["max"] for row in rows for of in ("time", "ratio")
    )


def test_each_bar_is_judged(outcome):
    """Each bar has its limits, what was measured, and whether that is within them."""
    assert {bar["name"]: (bar["must"], bar["aim"]) for bar in outcome["bars"]} == BARS
    assert [bar["met"] for bar in outcome["bars"]] == [b["measured"] <= b["must"] for b in outcome["bars"]]


def test_a_decision_imports_nothing_heavy(outcome):
    """The table holds the command line and the law, and none of the libraries that stay off the path."""
    names = {row["name"] for row in outcome["imports"]}

    assert outcome["heavy"] == []
    assert {"jeugdrecht.cli", "jeugdrecht.rules", "typer", "yaml"} <= names


def test_the_machine_is_named_by_kind_only(outcome):
    """The results say what kind of machine it was, and nothing that tells one machine from another."""
    assert set(outcome["machine"]) == {"system", "cores", "Python"}


def test_both_writings_of_the_rules_agree():
    """The rules by hand and engine `one` say the same of random complete cases."""
    assert disagreements(300, seed=20) == ()


def test_a_slip_in_the_rules_by_hand_is_found(monkeypatch):
    """A limit that is one year off shows within a few hundred cases."""
    right = by_hand.halt
    monkeypatch.setattr(by_hand, "halt", lambda facts, age: right(facts, age + 1))

    assert disagreements(300, seed=20) != ()


@pytest.mark.parametrize("decision", YEARS)
def test_a_case_reads_the_same_from_its_mapping(decision):
    """The two forms of a case say the same facts, so that reading is all that differs."""
    for facts in random_facts(21, 20, YEARS[decision]):
        (read,) = read_cases(as_mapping(facts))
        made = as_case(facts)

        assert (read.on, read.facts, read.lists) == (made.on, made.facts, made.lists)


def test_unrelated_rules_change_no_finding():
    """However much other law is loaded, the explanation stays the same."""
    small, large = with_unrelated(0), with_unrelated(100)

    for facts in random_facts(22, 10, YEARS["sanctierecht"]):
        told = [
            render_text(
                explain(CaseDecider(law, as_case(facts)).decide("sanctierecht", "feit-1"), law), plain=True
            )
            for law in (small, large)
        ]

        assert told[0] == told[1]
    assert len(large.rules) == len(small.rules) + 100


def test_ratios_are_taken_within_a_round():
    """A slow round of both leaves the ratio as it is; the round that warms up does not count."""
    slow = iter([9.0, 1.0, 2.0, 4.0])
    slower = iter([9.0, 3.0, 6.0, 12.0])

    base, other = in_turn(
        {"base": lambda: next(slow), "other": lambda: next(slower)}, 3, unit="ms", per_second=1e3
    )

    assert base.time == Spread(2_000.0, 1_000.0, 4_000.0)
    assert (base.ratio, other.ratio) == (Spread(1.0, 1.0, 1.0), Spread(3.0, 3.0, 3.0))


@pytest.mark.parametrize(
    ("measured", "met", "aim_met"),
    [(8.0, True, True), (8.1, True, False), (12.0, True, False), (12.1, False, False)],
)
def test_a_bar_holds_up_to_its_limit(measured, met, aim_met):
    """What costs exactly the limit is within it."""
    bar = Bar("start", "x", measured, must=12, aim=8)

    assert (bar.met, bar.aim_met) == (met, aim_met)


def test_the_tree_by_hand_comes_out_as_the_rules_by_hand():
    """Else their speed could not be compared; it looks at some forty things."""
    given = random_facts(8, 300, YEARS["sanctierecht"])
    trees = [by_hand_tree.sanctierecht(facts) for facts in given]
    assert [tree.value for tree in trees] == [by_hand.sanctierecht(facts)[0] for facts in given]
    assert len(set(_nodes(trees[0]))) > 35


def _nodes(node):
    """The identity of a node and of all beneath it."""
    yield id(node)
    for beneath in node.because:
        yield from _nodes(beneath)
