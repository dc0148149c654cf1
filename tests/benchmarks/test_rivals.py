"""What the comparison with other engines promises: equal answers, and pages that show what was measured."""

import json

import pytest

from benchmarks.facts import random_facts
from benchmarks.rivals import durable, openfisca, ours, page, zen
from benchmarks.rivals.__main__ import YEARS, main
from benchmarks.rivals.inputs import agree, expected
from benchmarks.rivals.rival import NotInstalledError


@pytest.mark.parametrize("make", [ours.generated, ours.proven, ours.checked], ids=lambda make: make.__name__)
def test_ours_answers_as_the_rules_by_hand(make):
    """All seven answers, as far as each way of asking gives them."""
    rival = make()

    for facts in random_facts(9, 25, YEARS):
        assert agree(rival.answers(rival.decide(rival.ready(facts))), expected(facts))


@pytest.mark.parametrize("make", [durable.rival, zen.rival, openfisca.rival])
def test_a_rival_answers_as_the_rules_by_hand_or_is_not_here(make):
    """Where it is installed its answers are equal; elsewhere it says its name."""
    try:
        rival = make()
    except NotInstalledError as error:
        assert str(error) in ("durable-rules", "zen-engine", "openfisca-core")
        return
    for facts in random_facts(9, 60, YEARS):
        assert rival.answers(rival.decide(rival.ready(facts))) == expected(facts)


def test_answers_agree_as_far_as_they_say():
    """What an engine does not tell is not held against it; anything else is."""
    wanted = ("jeugd", True, False, False, "om", "beschikbaar", "facultatief")

    assert agree(("jeugd", None, None, None, "om", "beschikbaar", "facultatief"), wanted)
    assert not agree(("jeugd", True, True, False, "om", "beschikbaar", "facultatief"), wanted)


def test_the_comparison_runs_and_stores_what_it_found(tmp_path, capsys):
    """A quick run gives every table as JSON, and names what is not installed."""
    assert main(["--quick", "--json", str(tmp_path / "found.json")]) == 0
    found = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))

    assert found["schema"] == "jeugdrecht.rivals/1"
    assert found["one"][0]["ratio"]["median"] == 1
    assert len(found["one"]) + 2 * ("zen-engine" in found["missing"]) >= 5
    assert "if en else, met de hand" in capsys.readouterr().out


@pytest.mark.parametrize("lang", page.PAGES)
def test_the_pages_show_the_figures_that_were_stored(lang):
    """`python -m benchmarks.rivals --pages` writes both; nobody types a figure."""
    found = json.loads(page.DATA.read_text(encoding="utf-8"))
    shown = page.PAGES[lang].read_text(encoding="utf-8")

    assert page.text(shown, found, lang) == shown
    assert len({row["name"] for row in found["one"]}) == 8
    assert found["missing"] == []
