"""The promises of the graph: it shows what the law says, and can be read on one page."""

from collections import Counter

import networkx as nx
import pytest

from jeugdrecht.api import rulebase
from jeugdrecht.graph.build import graph_of_decision, graph_of_law, graph_of_place
from jeugdrecht.graph.collapse import READABLE, collapsed
from jeugdrecht.graph.model import KINDS, PLURALS, TIES, things, ties
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.sources import Place

LAW = rulebase()
WHOLE = [name for name in LAW.decisions if "." not in name]


def kinds(graph):
    """Give how many things of each kind a graph has."""
    return Counter(thing.kind for thing in things(graph))


def ids(graph, kind):
    """Give the ids of the things of one kind."""
    return {thing.id.partition(":")[2] for thing in things(graph) if thing.kind == kind}


# --- what it shows ----------------------------------------------------------------------------------------


def test_the_graph_of_a_decision_shows_its_law_and_its_facts():
    """Majority: the articles, the rules, and every fact that is asked or counts for one that is."""
    graph = graph_of_decision(LAW, "sanctierecht")

    assert ids(graph, "provision") >= {"sr:77a", "sr:77b:1", "sr:77c:1", "sv:486"}
    assert {"sr:77a/jeugd", "sr:77a/volwassen"} <= ids(graph, "rule")
    assert "sr:77b:1/volwassenenrecht" in ids(graph, "power")
    assert {"jeugdige.geboortedatum", "feit.pleegdatum", "rechter.grond_ernst_feit"} <= ids(graph, "fact")


@pytest.mark.parametrize(
    ("start", "end", "tie"),
    [
        ("provision:sr:77a", "rule:sr:77a/jeugd", "carries"),
        ("rule:sr:77a/jeugd", "decision:sanctierecht", "decides"),
        ("rule:sr:77b:1/volwassenenrecht", "decision:sanctierecht", "opens"),
        ("fact:jeugdige.leeftijd_op_pleegdatum", "rule:sr:77a/jeugd", "asks"),
        ("fact:jeugdige.geboortedatum", "fact:jeugdige.leeftijd_op_pleegdatum", "works_out"),
    ],
)
def test_things_are_tied_as_the_law_ties_them(start, end, tie):
    """A provision carries a rule, which decides or opens; a fact is asked, or counts for one that is."""
    assert graph_of_decision(LAW, "sanctierecht").edges[start, end]["tie"] == tie


def test_a_rule_is_tied_to_the_rule_that_it_excepts():
    """The limitation of a crime is an exception to the rule that it may be prosecuted."""
    graph = graph_of_decision(LAW, "halt")
    tied = {(start, end) for start, end, tie in ties(graph) if tie == "excepts"}
    expected = {
        (f"rule:{rule.id}", f"rule:{base.id}")
        for name in LAW.decisions if name == "halt" or name.startswith("halt.")
        for base, excepting in LAW.exceptions(name).items() if not base.closing for rule in excepting
    }  # fmt: skip

    assert tied == expected


@pytest.mark.parametrize("decision", WHOLE)
def test_the_facts_shown_are_those_that_can_matter(decision):
    """No fact is shown that cannot matter; where no other decision is read, none that can is left out."""
    graph = graph_of_decision(LAW, decision)
    names = [name for name in LAW.decisions if name == decision or name.startswith(f"{decision}.")]
    matter = {fact.id for name in names for fact in facts_beneath(LAW, name)}

    assert ids(graph, "fact") <= matter
    if kinds(graph)["decision"] == 1:
        assert ids(graph, "fact") == matter


def test_each_rule_of_a_decision_is_shown_with_what_carries_it():
    """Of every decision, every rule and power hangs on its provision and leads to the decision."""
    for decision in WHOLE:
        graph = graph_of_decision(LAW, decision)
        parts = [
            part for name in LAW.decisions if name == decision or name.startswith(f"{decision}.")
            for part in LAW.parts_of(name)
        ]  # fmt: skip
        assert all(graph.has_edge(f"provision:{part.provision.id}", f"rule:{part.id}") for part in parts)
        assert all(graph.has_edge(f"rule:{part.id}", f"decision:{decision}") for part in parts)


def test_the_graph_of_a_place_shows_what_rests_on_it():
    """Article 77a decides the sanction law, and only its own rules are shown."""
    graph = graph_of_place(LAW, Place("sr", ("77a",)))

    assert "sanctierecht" in ids(graph, "decision")
    assert {"sr:77a/jeugd", "sr:77a/volwassen"} <= ids(graph, "rule")
    assert all(
        any(start.startswith("provision:sr:77a") for start in graph.predecessors(f"rule:{rule}"))
        for rule in ids(graph, "rule") if graph.in_degree(f"rule:{rule}") and "77a" in rule
    )  # fmt: skip


def test_a_place_without_rules_is_shown_alone():
    """A provision that decides nothing is there, and nothing hangs on it."""
    carried = {place.id for part in LAW.parts for place in (part.provision.place, *part.rests_on)}
    alone = next(
        p.place for p in LAW.provisions.values()
        if p.id not in carried and not any(other.startswith(f"{p.id}:") for other in LAW.provisions)
    )  # fmt: skip

    assert [thing.id for thing in things(graph_of_place(LAW, alone))] == [f"provision:{alone.id}"]


def test_labels_are_in_the_language_that_was_asked():
    """The question of a decision and the citation of a provision follow the language."""
    graph = graph_of_decision(LAW, "sanctierecht", "en")

    assert graph.nodes["decision:sanctierecht"]["thing"].title == LAW.decision("sanctierecht").question.en
    assert graph.nodes["provision:sr:77b:1"]["thing"].label == "art. 77b para. 1 Sr"


# --- one page ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("decision", WHOLE)
def test_every_decision_can_be_read_on_one_page(decision):
    """Drawn together no decision has more things than can be read, and nothing goes missing."""
    graph = graph_of_decision(LAW, decision)
    drawn = collapsed(graph)

    assert len(drawn) <= READABLE
    assert sum(thing.count for thing in things(drawn)) == len(graph)
    assert f"decision:{decision}" in drawn


def test_what_fits_is_left_as_it_is():
    """Nothing is drawn together before it must be."""
    graph = graph_of_decision(LAW, "minderjarig")

    assert collapsed(graph) is graph


def test_facts_are_drawn_together_first():
    """Of a decision that is slightly too much, the rules still stand by themselves."""
    graph = graph_of_decision(LAW, "halt")
    drawn = collapsed(graph)

    assert len(graph) > READABLE
    assert ids(drawn, "rule") == ids(graph, "rule")
    assert "verdachte (" in " ".join(thing.label for thing in things(drawn))


def test_what_is_tied_stays_tied():
    """Between two groups there is a tie exactly where some of their members were tied."""
    graph = graph_of_decision(LAW, "halt")
    group = {
        thing.id: ("fact", thing.id.partition(":")[2].partition(".")[0]) if thing.kind == "fact" else thing.id
        for thing in things(graph)
    }
    expected = {(group[a], group[b]) for a, b, _ in ties(graph) if group[a] != group[b]}

    assert len(collapsed(graph).edges) == len(expected)


def test_all_of_the_law_keeps_its_decisions_and_instruments():
    """The whole shows every decision, what reads what, and on which instruments each rests."""
    drawn = collapsed(graph_of_law(LAW))
    places = {place for part in LAW.parts for place in (part.provision.place, *part.rests_on)}

    assert ids(drawn, "decision") == set(WHOLE)
    assert set(kinds(drawn)) == {"decision", "provision"}
    assert kinds(drawn)["provision"] == len({place.instrument for place in places})
    assert drawn.size() <= 500  # what Mermaid draws at most


def test_the_words_exist_for_every_kind():
    """Each kind and each tie has its words in both languages."""
    assert set(KINDS) == set(PLURALS)
    assert all(text.nl and text.en for table in (KINDS, PLURALS, TIES) for text in table.values())


def test_the_graph_is_plain_networkx():
    """Whoever has the graph can ask networkx: nothing decides itself, unless by reading it in a circle."""
    graph = graph_of_decision(LAW, "sanctierecht")

    assert nx.is_directed_acyclic_graph(graph)
    assert "fact:jeugdige.geboortedatum" in nx.ancestors(graph, "decision:sanctierecht")
