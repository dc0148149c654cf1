"""The promises of pruning: what matters stays, and everything is said once."""

import pytest

from jeugdrecht.explain import explain, render_text
from jeugdrecht.explain.prune import prune
from jeugdrecht.explain.tree import Proof
from tests.explain.mini.scenes import BORN, OFFENCE, RULEBASE, SCENES, find


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


@pytest.mark.parametrize(("kind", "kept"), [("decision", ["exception"]), ("decision_read", [])])
def test_exceptions_that_do_not_hold_belong_to_the_decision_itself(kind, kept):
    """What was tried against the deciding rule is told where it decides, not where its decision is read."""
    tried = Proof(kind="exception", state=FAILS, about="tried", because=(leaf("x", FAILS),))
    rule = Proof(kind="rule", state=HOLDS, about="rule", gate="all", because=(leaf("y", HOLDS), tried))
    whole = Proof(
        kind=kind,
        state="decided",
        about="whole",
        finding=find("sanctierecht", BORN, OFFENCE),
        because=(rule,),
    )

    assert [part.about for part in prune(whole).because] == ["rule"]
    assert [part.kind for part in prune(whole).because[0].because if part.kind != "fact"] == kept


def told(name, full=False):
    """Give the text of a scene in legal Dutch."""
    return render_text(explain(SCENES[name](), RULEBASE, full=full), width=10_000)


def test_a_power_that_leads_nowhere_else_is_left_to_the_full_view():
    """That youth law cannot be chosen is no news where youth law holds already."""
    assert "art. 77c lid 1 Sr" not in told("jeugd")
    assert "art. 77c lid 1 Sr" in told("jeugd", full=True)


def test_a_power_is_told_as_it_read_on_the_governing_day():
    """On the last day of the old text the old age limit says why the power is not there."""
    text = told("bevoegdheid_oude_tekst")

    assert (
        "[niet voldaan] de jeugdige was bij het feit 21 jaar; vereist: 18 jaar of ouder en nog geen 21"
        in text
    )
    assert "1 april 2014" not in text
    assert "nagelezen in de tekst van 12 maart 2014" in text


def test_rules_that_ask_for_another_value_are_told_as_one():
    """Beneath a default, rules for other offences share a line; one that nearly held stands alone."""
    text = told("aangewezen")

    assert "andere regels, die iets anders vereisen: diefstal; misbruik van alarmnummers" in text
    assert text.count("andere regel:") == 1
    assert "[niet voldaan] de schade is € 901,00; vereist: hoogstens € 900,00" in text
    assert "vereist: art. 310 Sr" not in text
    assert "vereist: art. 310 Sr" in told("aangewezen", full=True)


def test_a_rule_set_aside_takes_one_line():
    """A rule to which a told exception holds is told with that exception, not with its reasons again."""
    nodes = list(every(explain(SCENES["rechter_niet_ingeschreven"](), RULEBASE).root))
    (base,) = [node for node in nodes if node.about == "sv:495:1/kinderrechter"]

    assert base.text.endswith("; daarop is art. 496 lid 1 Sv een uitzondering")
    assert base.because == ()


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
