"""
Microseconds per decision: the rules by hand, and engine `one` without and with its explanation.
"""

from collections.abc import Callable
from itertools import cycle, islice

import jeugdrecht
from benchmarks import by_hand, by_hand_tree
from benchmarks.agreement import YEARS
from benchmarks.facts import Facts, as_case, as_mapping, random_facts
from benchmarks.timing import Measured, in_turn, timed
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.explain import explain, render_text
from jeugdrecht.prepared import prepare
from jeugdrecht.rules import library

BY_HAND_TIMES = 2_000
"""How often the rules by hand run for each time that engine `one` does, so that it can be measured."""
READY_TIMES = 200
"""The same of a decision that was made ready."""
HAND, READY = "if and else by hand", "one, ready: the outcome, its proof when asked"
TREE_BY_HAND, WALK, PROOF = "a tree by hand", "one, the tree of steps", "one, the proof only"


def decision_tables(cases: int, rounds: int) -> dict[str, tuple[Measured, ...]]:
    """
    A table per decision.

    Args:
        cases: random complete cases in a round.
        rounds: how many rounds count.
    """
    sanction = random_facts(3, cases, YEARS["sanctierecht"])
    routes = random_facts(4, cases, YEARS["route"])
    return {
        "sanctierecht": _table(
            "sanctierecht", by_hand.sanctierecht, sanction, rounds, tree=by_hand_tree.sanctierecht
        ),
        "route": _table("route", by_hand.route, routes, rounds),
    }


def _table(
    decision: str, rules: Callable[[Facts], object], given: tuple[Facts, ...], rounds: int, *,
    tree: Callable[[Facts], object] | None = None,
) -> tuple[Measured, ...]:  # fmt: skip
    law = library.rulebase_for(decision)
    ready = prepare(decision)
    cases = [as_case(facts) for facts in given]
    mappings = [as_mapping(facts) for facts in given]

    def hand() -> None:
        for facts in islice(cycle(given), len(given) * BY_HAND_TIMES):
            rules(facts)

    def outcome() -> None:
        for case in islice(cycle(cases), len(given) * READY_TIMES):
            ready(case, "feit-1")

    def tree_by_hand() -> None:
        for facts in islice(cycle(given), len(given) * READY_TIMES):
            if tree is not None:
                tree(facts)

    def walked() -> None:
        for case in cases:
            CaseDecider(law, case).verdict(decision, "feit-1")

    def decided() -> None:
        for case in cases:
            CaseDecider(law, case).decide(decision, "feit-1")

    def explained() -> None:
        for case in cases:
            explain(CaseDecider(law, case).decide(decision, "feit-1"), law)

    def printed() -> None:
        for case in cases:
            render_text(
                explain(CaseDecider(law, case).decide(decision, "feit-1"), law), plain=True, width=100
            )

    def read_and_explained() -> None:
        for mapping in mappings:
            jeugdrecht.decide(mapping, [decision])[decision, "feit-1"].explanation()

    contestants = {
        HAND: timed(hand, len(given) * BY_HAND_TIMES),
        READY: timed(outcome, len(given) * READY_TIMES),
        **({TREE_BY_HAND: timed(tree_by_hand, len(given) * READY_TIMES)} if tree is not None else {}),
        WALK: timed(walked, len(given)),
        PROOF: timed(decided, len(given)),
        "one, explained": timed(explained, len(given)),
        "one, explained and printed": timed(printed, len(given)),
        "one, input read and checked, explained": timed(read_and_explained, len(given)),
    }
    return in_turn(contestants, rounds, unit="µs", per_second=1e6)
