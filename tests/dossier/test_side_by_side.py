"""A second instruction or request beside the first: neither sets the other's term aside."""

from jeugdrecht.dossier import due, timeline_of
from jeugdrecht.dossier.wording import holder

from .making import dossier, ev, run_of, runs
from .test_scenarios import GI, decision_of_gi, instruction

SECOND = ev("aanwijzing", "2025-03-10", by=GI, data={"aanwijzing.adressaat": "gezagsouder"})
CHALLENGE = "rechtsmiddel.uiterste_datum"


def test_a_second_instruction_leaves_the_term_of_the_first():
    """Two weeks to challenge each: both are due, and the first passes on its own day."""
    found = dossier(*instruction("2025-03-03"), SECOND)
    days = [run.deadline.day for run in due(timeline_of(found, on=20250311)) if run.deadline.id == CHALLENGE]

    assert days == [20250317, 20250324]
    assert (CHALLENGE, "2025-03-17", "loopt") in runs(found, "2025-03-17")
    assert (CHALLENGE, "2025-03-17", "voorbij") in runs(found, "2025-03-18")
    assert (CHALLENGE, "2025-03-24", "loopt") in runs(found, "2025-03-18")


def test_what_runs_side_by_side_can_be_met():
    """A petition on the last day of the first is in time for both."""
    petition = ev("verzoek_vervallenverklaring", "2025-03-17", about="moeder", by="gezagsouder")
    found = dossier(*instruction("2025-03-03"), SECOND, petition)

    assert (CHALLENGE, "2025-03-17", "op_tijd") in runs(found, "2025-04-01")
    assert (CHALLENGE, "2025-03-24", "op_tijd") in runs(found, "2025-04-01")


def test_a_second_request_leaves_the_term_of_the_first():
    """Until the institution decides, the first two weeks run on and pass."""
    again = ev("verzoek_aan_gi", "2025-02-10", data={"rechtsmiddel.tegen": "besluit_over_aanwijzing"})
    found = decision_of_gi(again)

    assert ("beslistermijn_gi", "2025-02-17", "loopt") in runs(found, "2025-02-17")
    assert ("beslistermijn_gi", "2025-02-17", "verstreken") in runs(found, "2025-02-18")
    assert ("beslistermijn_gi", "2025-02-24", "loopt") in runs(found, "2025-02-18")


def test_whose_term_it_is_to_challenge_a_decision():
    """The person it is asked of, and not the law."""
    run = run_of(dossier(*instruction("2025-03-03")), CHALLENGE, "2025-03-04")

    assert holder(run.deadline, "nl") == "moeder"
