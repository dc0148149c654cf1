"""The facts of school and verzuim: those of the law tables, with what was added and what is left out."""

import csv

import pytest

from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.vocabulary import Nature

SUBJECTS = ("school", "verzuim")
ADDED = {
    "school.eerste_schooldag_na_vijf", "school.einde_schooljaar_zestien", "school.einde_twaalfde_schooljaar",
    "school.kennisgeving_twee_dagen_vooraf", "school.leerplicht_ter_beoordeling", "school.soort",
    "school.vrijstelling_15_verleend",
    "verzuim.proces_verbaal_opgemaakt", "verzuim.verlof_verleend_door", "verzuim.zestien_uur_bereikt_op",
}  # fmt: skip
OWN_VALUES = {"school.overtreden_bepaling"}
LEFT_OUT = dict.fromkeys(
    ("school.aantal_schooljaren", "school.datum_vijf_jaar", "school.leerplicht_16_bereikt_op"),
    "the ends of school years and the first school day are asked, not counted from birthdays",
) | {
    "school.leerplicht_geeindigd": "part of the decision leerplicht",
    "school.onderwijs_volledig_gevolgd": "asked as verzuim.volgt_geregeld_onderwijs",
    "school.verantwoordelijke": "the route is the same for both",
    "verzuim.jongere_eerder_veroordeeld": "no provision of the route turns on it",
}


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

    # "geen" lets a head's other ground for a fine stand alone.
    given = {id: "|".join(value for value in facts[id].values if id not in OWN_VALUES or value != "geen")
             for id in both}  # fmt: skip
    assert given == {id: table[id]["values"] for id in both}
    assert {id for id in both if facts[id].nature is Nature.DERIVED} == {
        id for id in both if table[id]["derived_from"]
    }


def test_only_reports_and_reached_ends_are_assumed_not_to_have_happened(facts):
    """Leaving out the official report or a day that is reached means that it has not come."""
    assert {id for id, fact in facts.items() if fact.closed_world} == {
        "school.einde_twaalfde_schooljaar",
        "verzuim.proces_verbaal_opgemaakt",
        "verzuim.zestien_uur_bereikt_op",
    }
