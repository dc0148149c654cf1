"""Which points the checklist of an institution has, for whom and since when; what certification restates."""

from pathlib import Path

import pytest
import yaml

from jeugdrecht.cases import read_mapping
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.rules import library
from jeugdrecht.rules.certificering.herhalingen import HERHALINGEN

OF_CHAPTER_3 = ("jw:3.2", "jw:3.4", "jw:3.5", "bjw:3.", "cert:")


def items(on: str, **facts: str) -> set[str]:
    """The points of chapter 3 and of certification that apply in a case."""
    given = {"on": on, **{id.replace("__", "."): value for id, value in facts.items()}}
    (case,) = read_mapping(given, vocabulary(), today=days.day("2026-03-01"))
    finding = CaseDecider(library.rulebase_for("audit_institution"), case).decide("audit_institution", None)
    return {name for name in finding.members if name.startswith(OF_CHAPTER_3)}


INSTITUTION = {
    "jw:3.2:1", "jw:3.2:2", "jw:3.4:1", "jw:3.4:3", "jw:3.4:4", "jw:3.4:5", "jw:3.5:1", "jw:3.5:3",
    "bjw:3.2.2:a", "bjw:3.2.2:b", "bjw:3.2.2:c", "bjw:3.2.2:d", "bjw:3.2.3:1", "bjw:3.2.3:3",
    "cert:gebied:a", "cert:gebied:b", "cert:gebied:c", "cert:gebied:d", "cert:kader:3",
}  # fmt: skip
CERTIFIER = {
    "bjw:3.1.1:1", "bjw:3.1.3:1", "bjw:3.1.3:2", "bjw:3.1.4:2",
    "cert:aanwijzing:3", "cert:aanwijzing:4", "cert:aanwijzing:5", "cert:aanwijzing:6",
}  # fmt: skip


def test_an_institution_has_its_own_points() -> None:
    """A certified institution is not asked what only the certifying body must do."""
    assert items("2026-02-02", instelling__soort="gi") == INSTITUTION


def test_the_certifying_body_has_its_own_points() -> None:
    """The certifying body is asked for the requirements of its designation and nothing of an institution."""
    assert items("2026-02-02", instelling__soort="certificerende_instelling") == CERTIFIER
    received = {
        "instelling__soort": "certificerende_instelling",
        "certificaat__aanvraag_ontvangen_op": "2026-01-05",
    }
    assert items("2026-02-02", **received) == CERTIFIER | {"bjw:3.2.1:2"}


def test_what_is_not_at_hand_does_not_apply() -> None:
    """Who carries out nothing needs no certificate; where no care is determined there is no consultation."""
    nothing = {
        "instelling__soort": "gi", "instelling__voert_maatregel_uit": "nee",
        "instelling__voert_jeugdreclassering_uit": "nee", "gi__bepaalt_jeugdhulp": "nee",
    }  # fmt: skip

    assert items("2026-02-02", **nothing) == INSTITUTION - {"jw:3.2:1", "jw:3.5:1"}


def test_care_from_a_criminal_decision_needs_no_consultation() -> None:
    """Where a criminal decision brings the care, paragraph 4 takes the consultation away."""
    given = {
        "instelling__soort": "gi", "gi__bepaalt_jeugdhulp": "ja",
        "jeugdhulp__in_uitvoering_van_beslissing": "ja", "jeugdhulp__kader": "jeugdstrafrecht",
    }  # fmt: skip

    assert items("2026-02-02", **given) == INSTITUTION - {"jw:3.5:1"}


@pytest.mark.parametrize(
    ("item", "soort", "first", "before"),
    [
        ("cert:kader:3", "gi", "2018-01-01", "2017-12-31"),
        ("cert:aanwijzing:3", "certificerende_instelling", "2019-06-29", "2019-06-28"),
        ("cert:aanwijzing:4", "certificerende_instelling", "2019-06-29", "2019-06-28"),
        ("cert:aanwijzing:5", "certificerende_instelling", "2019-06-29", "2019-06-28"),
        ("cert:aanwijzing:6", "certificerende_instelling", "2019-06-29", "2019-06-28"),
    ],
)
def test_a_point_begins_on_its_day(item: str, soort: str, first: str, before: str) -> None:
    """A norm is audited from its first day on, and not the day before."""
    assert item in items(first, instelling__soort=soort)
    assert item not in items(before, instelling__soort=soort)


def test_a_point_says_how_well_it_is_known() -> None:
    """What only a source about the norm says is called so in the heading and in its confidence."""
    law = library.rulebase_for("audit_institution")
    norms = [
        rule.provision for rule in law.rules_of("audit_institution") if rule.provision.id.startswith("cert:")
    ]
    known = {one.id: (one.confidence, one.heading.nl.rpartition(", ")[2]) for one in norms}

    assert {id: said for id, said in known.items() if id.startswith("cert:gebied")} == {
        f"cert:gebied:{letter}": ("text", "volgens de wettekst") for letter in "abcd"
    }
    assert {said for id, said in known.items() if not id.startswith("cert:gebied")} == {
        ("secondary", "uit secundaire bron")
    }


def carried() -> set[str]:
    """The provisions that a rule or power has, rests on, or that are registered as left out."""
    law = library.rulebase()
    own = {part.provision.id for part in law.parts} | {one.provision.id for one in law.not_modelled}
    return own | {place.id for part in law.parts for place in part.rests_on}


def test_every_entry_of_certification_is_encoded_registered_or_restates(shared: Path) -> None:
    """No entry of the table is a bare catalogue entry, and none is missing."""
    table = yaml.safe_load((shared / "law" / "certificering.yaml").read_text(encoding="utf-8"))
    entries = [entry["id"] for entry in table["provisions"]]

    assert len(entries) == 49
    assert [id for id in entries if id not in HERHALINGEN and id not in carried()] == []


@pytest.mark.parametrize("restated", HERHALINGEN)
def test_a_restatement_stands_under_the_statute(restated: str) -> None:
    """The restating id is no provision; each place that it restates is one, and a rule rests on it."""
    law = library.rulebase()

    assert restated not in law.provisions
    assert {place.id for place in HERHALINGEN[restated]} - (set(law.provisions) & carried()) == set()
