"""The promises of the facts on supervision, and of the moments at which the phases look at the age."""

import csv

import pytest

from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.vocabulary import Nature

LEFT_OUT = {
    "toezicht.uitvoerder": "the conclusion of the decision toezicht_uitvoerder",
    "toezicht.bevolen": "follows the choice of who supervises; it does not decide it",
    "toezicht.duur_maanden": "how long does not decide who supervises",
}
ADDED = {"toezicht.door_minister_aangewezen_geval"}


@pytest.fixture(scope="module")
def table(shared):
    """The rows of facts.csv on supervision, by id."""
    with (shared / "law" / "facts.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file) if row["id"].startswith("toezicht.")}


def test_what_is_asked_is_the_tables(table):
    """Each fact on supervision is declared or left out for a reason, with the values and the judge given."""
    facts = {node.fact.id: node.fact for node in vocabulary().of_subject("toezicht").values()}
    shared_ids = table.keys() & facts.keys()

    assert table.keys() - facts.keys() == LEFT_OUT.keys()
    assert facts.keys() - table.keys() == ADDED
    assert {id: "|".join(facts[id].values) for id in shared_ids} == {
        id: table[id]["values"] for id in shared_ids
    }
    assert {id: "|".join(facts[id].by) for id in shared_ids} == {
        id: table[id]["judgement"] for id in shared_ids
    }


OF_A_CIVIL_ORDER = (
    "beschikking.kracht_van_gewijsde_op", "beschikking.uitvoerbaar_bij_voorraad", "beschikking.verzonden_op",
)  # fmt: skip


def test_what_belongs_to_an_offence_and_what_is_assumed():
    """Every offence has its own phase, decision and execution; only the consultation is assumed not to be."""
    asked = [
        node.fact
        for subject in ("toezicht", "beschikking")
        for node in vocabulary().of_subject(subject).values()
        if node.fact.id not in OF_A_CIVIL_ORDER
    ]

    assert {fact.item for fact in asked} == {"feit"}
    assert {fact.id: fact.nature for fact in asked if fact.closed_world} == {
        "toezicht.overleg_met_gi": Nature.ACT
    }
