"""The promises of the vocabulary: ids, words, types, judges, and what leaving a fact out means."""

import re
from importlib import import_module

import pytest

from jeugdrecht.facts import SUBJECTS, vocabulary
from jeugdrecht.logic.nodes import AnyItem, CountAtLeast, FactNode, HoldsOn, StartOn, TextOn
from jeugdrecht.logic.vocabulary import FactType, Nature
from jeugdrecht.logic.walk import children, fact_of


def places():
    """Give each fact with the place where it stands: `subject.variable`."""
    for subject in SUBJECTS:
        for variable, node in vars(import_module(f"jeugdrecht.facts.{subject}")).items():
            if isinstance(node, FactNode):
                yield f"{subject}.{variable}", node


def facts():
    """Give every fact by its id."""
    return {node.fact.id: node.fact for node in vocabulary().all()}


FACTS = [pytest.param(fact, id=id) for id, fact in facts().items()]
SETTLED = [one for one in FACTS if one.values[0].nature is not Nature.LEGAL_QUESTION]


# --- ids --------------------------------------------------------------------------------------------------


def test_an_id_says_where_the_fact_stands():
    """A fact is the variable of its name in the file of its subject, or is lent by its own file."""
    strays = [
        (place, node.fact.id)
        for place, node in places()
        if place != node.fact.id and vocabulary().node(node.fact.id) is not node
    ]

    assert strays == []


def test_no_id_is_given_twice():
    """Two facts never share an id, also not within one subject."""
    objects = {id(node.fact): node.fact.id for _, node in places()}

    assert len(objects) == len(set(objects.values())) == len(vocabulary().all())


def test_a_part_of_a_subject_keeps_nothing_back():
    """Each fact in a part of a subject is offered at the subject's entrance."""
    parts = {"feit": ("delict", "halt", "vervolging"), "jeugdige": ("levensloop", "persoon", "verblijf"),
             "verdachte": ("halt", "positie", "waarborgen")}  # fmt: skip
    kept = [
        f"{subject}.{part}.{variable}"
        for subject, names in parts.items()
        for part in names
        for variable, node in vars(import_module(f"jeugdrecht.facts.{subject}.{part}")).items()
        if isinstance(node, FactNode) and node.fact.subject == subject
        and vocabulary().node(f"{subject}.{variable}") is not node
    ]  # fmt: skip

    assert kept == []


@pytest.mark.parametrize("fact", FACTS)
def test_an_id_is_well_formed(fact):
    """An id is `subject.name` in lower-case snake_case, of a subject that exists."""
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*\.[a-z0-9]+(_[a-z0-9]+)*", fact.id)
    assert fact.subject in SUBJECTS


# --- words ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("fact", FACTS)
def test_a_question_reads_as_one(fact, lang):
    """A question starts with a capital and ends with its mark; an unsettled one may go on with its source."""
    source = r"(?: .+)?" if fact.nature is Nature.LEGAL_QUESTION else ""

    assert re.fullmatch(r"[A-Z].*\S\?" + source, fact.question.in_(lang))


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("fact", FACTS)
def test_a_sentence_is_a_clause(fact, lang):
    """A sentence can stand after 'omdat': no capital of its own, no full stop, no stray spaces."""
    sentences = [text.in_(lang) for text in (fact.says, fact.denies, fact.unknown) if text is not None]

    assert all(sentence == " ".join(sentence.split()) != "" for sentence in sentences)
    assert [one for one in sentences if one[0].isupper() or one.endswith((".", "?"))] == []


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("fact", FACTS)
def test_the_value_stands_where_there_is_one(fact, lang):
    """`{value}` stands once in what a number, day, choice or text says, and nowhere else."""
    asked = fact.type is not FactType.YES_NO
    others = [fact.question, fact.unknown, *([fact.denies] if fact.denies else [])]

    assert fact.says.in_(lang).count("{value}") == (1 if asked else 0)
    assert fact.says.in_(lang).replace("{value}", "").isprintable()
    assert [text for text in (*others, fact.says) if "{" in text.in_(lang).replace("{value}", "")] == []
    assert [text for text in others if "{value}" in text.in_(lang)] == []


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("fact", FACTS)
def test_yes_no_and_unknown_differ(fact, lang):
    """Yes, no and unknown are three sentences; only a yes/no fact can be denied."""
    sentences = [text.in_(lang) for text in (fact.says, fact.denies, fact.unknown) if text is not None]

    assert len(sentences) == len(set(sentences)) == (3 if fact.type is FactType.YES_NO else 2)


@pytest.mark.parametrize("fact", FACTS)
def test_the_two_languages_differ(fact):
    """No sentence was left in the other language."""
    texts = [text for text in (fact.question, fact.says, fact.denies, fact.unknown) if text is not None]

    assert [text for text in texts if text.nl == text.en] == []


@pytest.mark.parametrize("fact", SETTLED)
def test_what_is_left_to_a_person_says_so(fact):
    """Unknown reads 'het is aan …' for a judgement, and never for a fact that can be observed."""
    waits = fact.nature is Nature.JUDGEMENT
    to_a_person = (fact.unknown.nl.startswith("het is aan "), fact.unknown.en.startswith("it is for "))
    not_known = (fact.unknown.nl.startswith("het is niet "), fact.unknown.en.startswith("it is not "))

    assert to_a_person == (waits, waits)
    assert not_known == (not waits, not waits)


# --- what follows from other facts --------------------------------------------------------------------------


def items_read(node):
    """Give the subjects of one item that a definition reads outside a look over their list."""
    fact = fact_of(node)
    if fact is not None and fact.nature is not Nature.DERIVED:
        yield fact.item
    looked_over = None
    if isinstance(node, AnyItem | CountAtLeast):
        looked_over = node.items.item
    elif isinstance(node, HoldsOn | StartOn | TextOn):
        looked_over = node.running.items.item
    for child in children(node):
        yield from (item for item in items_read(child) if looked_over is None or item != looked_over)


@pytest.mark.parametrize("id", sorted(id for id, fact in facts().items() if fact.nature is Nature.DERIVED))
def test_what_follows_from_one_offence_belongs_to_it(id):
    """A derived value that reads a fact of one item is itself of that item."""
    node = vocabulary().node(id)

    assert set(items_read(node.definition)) - {None} <= {node.fact.item}
