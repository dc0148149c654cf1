"""The facts of school and verzuim: those of the law tables, with what was added and what is left out."""

import csv

import pytest

from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.vocabulary import Nature

SUBJECTS = ("school", "verzuim")
ADDED = {
    "school.kennisgeving_twee_dagen_vooraf", "school.soort", "school.vrijstelling_15_verleend",
    "verzuim.proces_verbaal_opgemaakt", "verzuim.verlof_verleend_door",
}  # fmt: skip
LEFT_OUT = dict.fromkeys(
    ("school.aantal_schooljaren", "school.datum_vijf_jaar", "school.diploma_praktijkonderwijs",
     "school.leerplicht_16_bereikt_op", "school.leerplicht_geeindigd", "school.verklaring_wvo",
     "school.vso_uitstroomprofiel"),
    "whether someone must attend school is asked as a whole (jeugdige.leerplichtig)",
) | dict.fromkeys(
    ("school.onjuiste_inlichtingen", "school.overtreden_bepaling", "verzuim.overtredingen",
     "school.verwijderingsbesluit"),
    "about the head of the school, not about where an absence leads",
) | {
    "school.onderwijs_volledig_gevolgd": "asked as verzuim.volgt_geregeld_onderwijs",
    "school.verantwoordelijke": "the route is the same for both",
    "verzuim.jongere_eerder_veroordeeld": "no provision of the route turns on it",
}  # fmt: skip


@pytest.fixture(scope="module")
def table(shared):
    """The rows of facts.csv on these subjects, by id."""
    with (shared / "law" / "facts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["id"]: row for row in rows if row["id"].partition(".")[0] in SUBJECTS}


@pytest.fixture(scope="module")
def facts():
    """The facts of these subjects, by id."""
    nodes = [node for subject in SUBJECTS for node in vocabulary().of_subject(subject).values()]
    return {node.fact.id: node.fact for node in nodes}


def test_every_fact_of_the_table_is_declared_or_left_out(table, facts):
    """Nothing of the table is forgotten, and what is added is known."""
    assert table.keys() - facts.keys() == LEFT_OUT.keys()
    assert facts.keys() - table.keys() == ADDED


def test_values_and_derivations_are_the_tables(table, facts):
    """Choices, in order, and what follows from other facts are those of the table."""
    both = table.keys() & facts.keys()

    assert {id: "|".join(facts[id].values) for id in both} == {id: table[id]["values"] for id in both}
    assert {id for id in both if facts[id].nature is Nature.DERIVED} == {
        id for id in both if table[id]["derived_from"]
    }


def test_only_the_report_is_assumed_not_to_have_happened(facts):
    """Leaving out the official report means that there is none; anything else left out is not known."""
    assert {id for id, fact in facts.items() if fact.closed_world} == {"verzuim.proces_verbaal_opgemaakt"}
