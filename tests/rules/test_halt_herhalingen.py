"""What the Halt table restates of Sr 77e has no place of its own, and the lid that carries it has a rule."""

from pathlib import Path

import pytest
import yaml

from jeugdrecht.rules import library
from jeugdrecht.rules.halt.herhalingen import HERHALINGEN


def carried() -> set[str]:
    """The provisions that a rule or power has, rests on, or that are registered as left out."""
    law = library.rulebase()
    own = {part.provision.id for part in law.parts} | {one.provision.id for one in law.not_modelled}
    return own | {place.id for part in law.parts for place in part.rests_on}


@pytest.mark.parametrize("restated", HERHALINGEN)
def test_a_restatement_stands_under_the_statute(restated: str) -> None:
    """The restating id is no provision; each place that it restates is one, and a rule rests on it."""
    law = library.rulebase()

    assert restated not in law.provisions
    assert {place.id for place in HERHALINGEN[restated]} <= set(law.provisions) & carried()


def test_a_restatement_keeps_its_rank() -> None:
    """What is restated is statute, whatever table it was found in."""
    law = library.rulebase()
    places = [place for found in HERHALINGEN.values() for place in found]

    assert {law.provisions[place.id].instrument.rank.id for place in places} == {"wet"}


def test_every_entry_of_the_halt_table_is_encoded_or_registered(shared: Path) -> None:
    """No entry of the table is a bare catalogue entry, and none is missing."""
    table = yaml.safe_load((shared / "law" / "halt.yaml").read_text(encoding="utf-8"))
    entries = [entry["id"] for entry in table["provisions"]]

    assert [id for id in entries if id not in HERHALINGEN and id not in carried()] == []


def test_policy_and_practice_are_never_a_duty_in_the_chain() -> None:
    """Only statute or regulation makes a step of the chain a duty; the label of the rest says what it is."""
    law = library.rulebase()
    rules = law.rules_of("ketenstappen")
    labels = {value.id: value.label.nl for value in law.decision("ketenstappen").values}
    binding = {rule.then for rule in rules if rule.kind.value == "duty"}
    ranks = {rule.then: rule.rank.id for rule in rules}

    assert {ranks[step] for step in binding} == {"wet", "ministeriele_regeling"}
    assert {step for step in ranks if ranks[step] == "norm"} == {
        "preselect", "raad_zsm_advies", "raad_2a", "raad_2b"
    }  # fmt: skip
    for step, rank in ranks.items():
        expected = {"norm": "ketenafspraak", "beleidsregel": "beleid", "advies": "beschrijving"}.get(rank, "")
        assert expected in labels[step]
