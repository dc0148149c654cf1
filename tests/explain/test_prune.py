"""The promises of pruning: what matters stays, and everything is said once."""

import pytest

from jeugdrecht.explain import explain
from jeugdrecht.explain.prune import prune
from jeugdrecht.explain.tree import Proof
from tests.explain.mini.scenes import RULEBASE, SCENES


def leaf(name, state):
    """Give a proof with nothing beneath it."""
    return Proof(kind="fact", state=state, about=name)


def group(gate, state, *states):
    """Give a group of leaves, named by their place, that decides by a gate."""
    parts = tuple(leaf(str(place), part) for place, part in enumerate(states))
    return Proof(kind="condition", state=state, about="group", gate=gate, because=parts)


HOLDS, FAILS, UNKNOWN = "holds", "does_not_hold", "unknown"


@pytest.mark.parametrize(
    ("gate", "state", "kept"),
    [
        ("all", HOLDS, "012"),
        ("all", FAILS, "1"),
        ("all", UNKNOWN, "012"),
        ("any", HOLDS, "0"),
        ("any", FAILS, "012"),
        ("any", UNKNOWN, "2"),
        ("none", HOLDS, "012"),
        ("none", FAILS, "0"),
        ("none", UNKNOWN, "2"),
        ("count", HOLDS, "02"),
        ("count", FAILS, "012"),
    ],
)
def test_what_matters_to_a_gate(gate, state, kept):
    """Of an *and* that is no the failing parts stay, of an *or* that is yes the holding ones, and so on."""
    pruned = prune(group(gate, state, HOLDS, FAILS, UNKNOWN))

    assert "".join(str(part.about) for part in pruned.because) == kept


def test_the_full_view_keeps_everything():
    """Nothing is left out of the full view."""
    assert len(prune(group("all", FAILS, HOLDS, FAILS, UNKNOWN), full=True).because) == 3


def test_a_group_with_one_part_left_is_that_part():
    """A reader is not told that one of one suffices."""
    either = Proof(
        kind="any_of", state=HOLDS, about=1, gate="any", because=(leaf("a", HOLDS), leaf("b", FAILS))
    )
    whole = Proof(kind="rule", state=HOLDS, about=2, gate="all", because=(either,))

    assert [part.about for part in prune(whole).because] == ["a"]


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_told_twice(name, full):
    """What has anything beneath it is told once; after that it is referred to."""
    nodes = every(explain(SCENES[name](), RULEBASE, full=full).root)
    # Two tests of unnamed quantities can read the same while neither can be worked out yet.
    told = [node for node in nodes if node.because and (node.about or node.kind != "condition")]

    assert len(told) == len(set(told))


def every(node):
    """Give a node and all beneath it."""
    yield node
    for beneath in node.because:
        yield from every(beneath)
