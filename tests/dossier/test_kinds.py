"""The kinds of events hold no law of their own: all they name exists in the rules and the vocabulary."""

import pytest

from jeugdrecht.dossier import KINDS
from jeugdrecht.dossier.kinds import ACTORS, BY, ORDER
from jeugdrecht.dossier.missing import NOT_KEPT
from jeugdrecht.dossier.steps import SETS, STEPS
from jeugdrecht.dossier.watched import DECISIONS, LEFT_OUT, RECORDS, SUPPOSED
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Given
from jeugdrecht.rules import library
from jeugdrecht.sources import Text

LAW = library.rulebase()
EVERY = pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.id)


@EVERY
def test_what_a_kind_names_exists(kind):
    """Facts, items, provisions, decisions and other kinds."""
    facts = [id for id, _ in (*kind.sets, *kind.fallback)] + [
        *kind.needs,
        *([kind.ends] if kind.ends else []),
    ]
    cleared = [what for what in kind.clears if "." in what]
    places = [kind.provision, kind.after.provision if kind.after else None]
    before = kind.after.kinds if kind.after else ()

    assert [id for id in facts + cleared if vocabulary().fact(id) is None] == []
    assert [w for w in kind.clears if "." not in w and w not in vocabulary().subjects] == []
    assert [place for place in places if place is not None and place not in LAW.provisions] == []
    assert [other for other in before if other not in KINDS] == []
    assert [actor for actor in kind.by if actor not in ACTORS] == []
    assert kind.item is None or kind.item in vocabulary().list_of_item
    assert kind.opens is False or kind.item is not None


@EVERY
def test_what_a_kind_settles_fits_its_facts(kind):
    """A fact of an item only by a kind about such an item; a value that the fact can have."""
    for id, value in (*kind.sets, *kind.fallback):
        fact = vocabulary().fact(id)
        assert fact.item in (None, kind.item)
        if isinstance(value, Given) and value.state == "given" and fact.values:
            assert value.value in fact.values
        if value is BY:
            assert set(fact.values) & set(ACTORS)


@EVERY
def test_a_kind_asks_a_decision_for_its_own_answers(kind):
    """The answers by which something may not be done are answers of that decision."""
    assert kind.id in ORDER
    for asks in kind.asks:
        answers = {value.id for value in LAW.decision(asks.decision).values}
        assert {*asks.never, *asks.only_if} <= answers
        assert asks.never


def test_what_is_watched_exists():
    """Decisions, records, kinds and provisions of the table of days."""
    watches = [*DECISIONS.values(), *(watch for table in RECORDS.values() for watch in table.values())]
    records = {
        decision: {str(rule.then["id"]) for rule in LAW.rules_of(decision) if rule.then is not None}
        for decision in RECORDS
    }

    assert [id for id in DECISIONS if id not in LAW.decisions] == []
    assert [kind for watch in watches for kind in watch.met_by if kind not in KINDS] == []
    assert [place for watch in watches for place in watch.follows if place not in LAW.provisions] == []
    assert {(d, id) for d, table in RECORDS.items() for id in table if id not in records[d]} == set()
    assert {(d, id) for d, ids in LEFT_OUT.items() for id in ids if id not in records[d]} == set()


def test_what_is_supposed_exists():
    """The facts that are supposed, and the decision that then gives a day."""
    facts = [id for one in SUPPOSED for id in (one.fact, one.unless, *one.asks)]

    assert [id for id in facts if vocabulary().fact(id) is None] == []
    assert [one.decision for one in SUPPOSED if one.decision not in DECISIONS] == []


def test_every_day_among_the_decisions_is_watched_or_left_out_knowingly():
    """A decision whose answer is a day is in the table, or here with the reason why not."""
    elsewhere = {
        "proeftijd_ingang": "a beginning, not a last day",
        "begin_voogdij": "a beginning, not a last day",
        "jeugdwet_bevel_tot": "of an institution, not of a young person",
        "jaarverslag_openbaar": "of an institution",
        "jaarverslag_toezenden": "of an institution",
        "beslistermijn_certificaat": "of an institution",
        "einde_bevel_veilig_thuis": "of an institution",
        "uiterste_verwijdering_verwijsindex": "of the reference index, which no kind of event feeds yet",
        "verjaring.begint_op": "a beginning",
        "verjaring.verjaart_op": "of an offence; no kind of event meets it",
    }
    days = {id for id, found in LAW.decisions.items() if type(found.answer).__name__ == "Earliest"}

    assert days - set(DECISIONS) == set(elsewhere)


def test_the_steps_exist():
    """Each step asks a decision for its own answers, about facts that exist, as a kind that exists."""
    for step in STEPS:
        answers = {value.id for value in LAW.decision(step.decision).values}
        assert {*step.can, *step.must, *step.comes, *step.leave, *step.never} <= answers
        assert step.kind is None or step.kind in KINDS
        assert [id for id in step.supposing if vocabulary().fact(id) is None] == []
        assert [kind for kind in (*step.when, *step.unless) if kind not in KINDS] == []
        assert step.by in ACTORS
    assert set(SETS) <= set(LAW.decisions)
    assert len({step.id for step in STEPS}) == len(STEPS)


def test_every_word_is_there_in_both_languages():
    """Labels of kinds, steps and of what is not kept."""
    texts = [kind.label for kind in KINDS.values()] + [step.what for step in STEPS]
    texts += [text for one in NOT_KEPT for text in (one.what, one.why)]

    assert [text for text in texts if not (isinstance(text, Text) and text.nl and text.en)] == []
