"""What the page on the claims of the VNG advice promises, and that each of its entries is accounted for."""

from pathlib import Path
from typing import Any

import yaml

from jeugdrecht.api import rulebase
from jeugdrecht.catalogue.sources import states

from . import rewrite_vng as page

# What the page names as law and the library does not hold: it may shrink, and not grow.
OUTSIDE = {"bjj:2:2", "polw:3", "wmo:2.6.1", "wmo:5.2.6"}


def entries(shared: Path) -> dict[str, dict[str, Any]]:
    """The entries of the law table of the advice, by id."""
    found = yaml.safe_load((shared / "law" / "vng-advies.yaml").read_text(encoding="utf-8"))
    return {entry["id"]: entry for entry in found["provisions"]}


def test_the_page_is_current() -> None:
    """The page is what its data and the library give; `python -m tests.pages.rewrite_vng` renews it."""
    assert page.PAGE.read_text(encoding="utf-8") == page.text()


def test_each_claim_is_on_the_page(shared: Path) -> None:
    """The fifty-one claims about the system, each with its number, once and in order."""
    claims = [id for id in entries(shared) if id.startswith("vng:stelsel:")]

    assert [claim["bewering"] for claim in page.claims()] == claims
    assert len(claims) == 51
    assert page.text().count("*Het advies:*") == 51


def test_each_claim_is_linked_to_what_carries_the_law(shared: Path) -> None:
    """The places that the law table names are those on the page."""
    expected = {id: entry["refs"] for id, entry in entries(shared).items() if "stelsel" in id}

    assert {claim["bewering"]: claim.get("draagt", []) for claim in page.claims()} == expected


def test_what_is_wrong_with_a_claim_is_on_the_page(shared: Path) -> None:
    """Where the law table calls the advice outdated, imprecise or incomplete, the page does."""
    expected = {
        id: [
            kind
            for kind in page.FAULTS
            for said in entry.get("pitfalls", ())
            if said.startswith(kind.upper())
        ]
        for id, entry in entries(shared).items()
        if "stelsel" in id
    }

    assert {claim["bewering"]: page.faults(claim) for claim in page.claims()} == expected


def test_each_linked_provision_exists_or_is_named_as_outside() -> None:
    """A reader is never sent to a provision of the library that is not there."""
    outside = {reference for reference in page.references() if not page.in_library(reference)}

    assert outside <= OUTSIDE
    assert all(page.OUTSIDE in page.link(reference) for reference in outside)
    assert page.text().count(page.OUTSIDE) == sum(one in outside for one in page.references())


def test_the_parts_that_are_law_are_those_of_recommendations() -> None:
    """Only a recommendation stands in the last table, and each names what carries the law."""
    advised = {rule.provision.id for rule in rulebase().rules if rule.decision == "audit_region"}

    assert {entry["aanbeveling"] for entry in page.recommendations()} <= advised
    assert all(entry["draagt"] for entry in page.recommendations())


def test_each_entry_of_the_advice_is_encoded_or_registered(shared: Path) -> None:
    """Of the hundred and four entries a recommendation is a rule, and a claim is registered with a reason."""
    law = rulebase()
    state = states(law)
    reasons = {one.provision.id for one in law.not_modelled if one.why.nl}
    found = entries(shared)

    assert len(found) == 104
    assert {id for id, entry in found.items() if entry["kind"] == "recommendation"} == {
        id for id in found if state.get(id) == "encoded"
    }
    assert {id for id in found if "stelsel" in id} <= reasons
