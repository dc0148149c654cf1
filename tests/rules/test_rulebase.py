"""The whole of the law as encoded: nothing dangling, nothing circular, the index current."""

from pathlib import Path

from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.check import check
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS, FINGERPRINT

from . import rewrite_index


def test_the_rulebase_has_no_faults() -> None:
    """No dangling reference or aim, no circle, no broken rank, no missing word, no double edition."""
    assert [str(fault) for fault in check(library.rulebase())] == []


def test_the_index_is_current() -> None:
    """The generated index is what the files give; `make index` rewrites it."""
    assert Path(rewrite_index.INDEX).read_text(encoding="utf-8") == rewrite_index.text()


def test_a_part_of_the_law_decides_as_the_whole_does() -> None:
    """What is loaded for one decision holds every rule and every omission of that decision."""
    whole = library.rulebase()
    for decision in DECISIONS:
        part = library.rulebase_for(decision)
        assert [p.id for p in part.parts_of(decision)] == [p.id for p in whole.parts_of(decision)]
        assert {o.provision.id for o in part.not_modelled if decision in o.decisions} == {
            o.provision.id for o in whole.not_modelled if decision in o.decisions
        }


def test_every_fact_that_a_rule_reads_is_in_the_vocabulary() -> None:
    """Whatever a decision can ask, a case file can answer."""
    law = library.rulebase()
    asked = {fact.id for decision in DECISIONS for fact in facts_beneath(law, decision)}

    assert {id for id in asked if vocabulary().fact(id) is None} == set()


def test_the_fingerprint_is_of_all_the_law() -> None:
    """The whole and a part name the same rulebase."""
    assert library.rulebase().fingerprint == library.rulebase_for("sanctierecht").fingerprint == FINGERPRINT
    assert FINGERPRINT.startswith("sha256:")


def test_the_edition_is_the_day_of_the_newest_text_that_was_read() -> None:
    """The whole and a part name the same day: that of the Leerplichtwet of August 2026."""
    newest = max(library.rulebase().provisions.values(), key=lambda provision: provision.read)

    assert newest.place.instrument == "lpw"
    assert library.rulebase().edition == library.rulebase_for("sanctierecht").edition == newest.read
    assert newest.read == "2026-08-01"


def test_decisions_stand_in_the_order_of_the_catalogue() -> None:
    """The whole and every part list decisions as the catalogue does."""
    asked = [id for id, decision in library.rulebase().decisions.items() if decision.record is None]

    assert asked == list(DECISIONS)
