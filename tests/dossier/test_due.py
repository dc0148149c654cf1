"""What is due: what runs, what passed unmet, and what would run if somebody decided something."""

from jeugdrecht.dossier import due, read_dossier, timeline_of

from .making import dossier, ev
from .test_reading import EXAMPLES

HALT, OTS = EXAMPLES


def due_on(found, on, within=None):
    """Give the decision, the day and what is only supposed, of everything that is due."""
    return [
        (run.deadline.id, run.deadline.day, run.deadline.condition is not None)
        for run in due(timeline_of(found, on=on), within=within)
    ]


def test_a_day_is_due_up_to_and_including_the_horizon():
    """Twenty-two days ahead is the day itself; a day less and it is not there yet."""
    found = read_dossier(OTS)

    assert due_on(found, 20250324, within=22) == [("uiterste_melding_verlenging", 20250415, False)]
    assert due_on(found, 20250324, within=21) == []


def test_what_passed_unmet_stays_until_the_dossier_is_closed():
    """The forgotten review is there in September and gone when the dossier was closed on 1 October."""
    found = read_dossier(OTS)

    assert ("termijnen/bjw:4.2.4", 20250729, False) in due_on(found, 20250930, within=0)
    assert due_on(found, 20251001, within=0) == []
    assert due_on(found, 20251001) == [("termijnen/bewaren_dossier", 20451001, False)]


def test_what_hangs_on_a_choice_is_told_beforehand():
    """Two months before the end the institution must report that it does not extend: told as a condition."""
    found = read_dossier(OTS)

    assert ("uiterste_melding_niet_verlengen", 20240415, True) in due_on(found, 20240415)
    assert "uiterste_melding_niet_verlengen" not in [id for id, *_ in due_on(found, 20240416)]


def test_what_was_decided_is_told_as_a_duty():
    """Once the institution finds it indicated, the same day is no condition any more."""
    found = dossier(
        ev("geboorte", "2012-01-10", recorded="2025-01-01"),
        ev("ots", "2025-01-14", about="ots-1", by="kinderrechter", data={"einddatum": "2026-01-14"}),
        ev("niet_verlengen_aangewezen", "2025-10-01", by="gi"),
    )

    assert ("uiterste_melding_niet_verlengen", 20251114, True) in due_on(found, 20250930)
    assert ("uiterste_melding_niet_verlengen", 20251114, False) in due_on(found, 20251001)


def test_a_measure_that_has_ended_asks_nothing():
    """After the eighteenth birthday nothing hangs on extending."""
    found = dossier(
        ev("geboorte", "2007-05-10", recorded="2025-01-01"),
        ev("ots", "2025-01-10", about="ots-1", by="kinderrechter", data={"einddatum": "2026-01-10"}),
    )

    assert ("uiterste_melding_niet_verlengen", 20251110, True) in due_on(found, 20250509)
    assert [id for id, _, supposed in due_on(found, 20250510) if supposed] == []


def test_what_was_done_is_not_due():
    """The report of June was made, the next one runs."""
    assert due_on(read_dossier(HALT), 20260616) == [("termijnen/bjw:4.2.5:2", 20261215, False)]


def test_an_extension_of_one_order_does_not_extend_another():
    """Of two orders after each other the first was not extended, the second was."""
    found = dossier(
        ev("geboorte", "2012-01-10", recorded="2024-01-01"),
        ev("ots", "2024-03-01", about="ots-1", by="kinderrechter", data={"einddatum": "2025-03-01"}),
        ev("ots", "2025-04-01", about="ots-2", by="kinderrechter", data={"einddatum": "2026-04-01"}),
        ev("verlenging_ots", "2026-03-20", about="ots-2", by="kinderrechter", data={
            "verlengd_vanaf": "2026-04-01", "einddatum": "2027-04-01"}),
    )  # fmt: skip
    runs = timeline_of(found, on=20260325).runs
    extending = {
        (run.deadline.about, run.deadline.day): run.outcome
        for run in runs
        if run.deadline.id == "uiterste_verzoek_verlenging"
    }

    assert extending == {
        ("ots-1", 20250228): "voorbij", ("ots-2", 20260331): "op_tijd", ("ots-2", 20270331): "loopt",
    }  # fmt: skip


def test_a_charge_with_one_measure_sets_nothing_off_for_another():
    """Youth probation a year after an order has ended: five working days for the probation alone."""

    def first_contacts(**about):
        found = dossier(
            ev("geboorte", "2010-01-10", recorded="2023-01-01"),
            ev("ots", "2023-03-01", about="ots-1", by="kinderrechter", data={"einddatum": "2024-03-01"}),
            ev("start_jeugdreclassering", "2025-03-03", about="jr-1", data={"einddatum": "2026-03-03"}),
            ev("uitvoering_opgedragen", "2025-03-04", **about),
        )  # fmt: skip
        return [id for id, *_ in due_on(found, 20250305) if id.startswith("termijnen/bjw:4.2")]

    assert first_contacts(about="jr-1") == ["termijnen/bjw:4.2.3:1"]
    assert first_contacts() == ["termijnen/bjw:4.2.2:1", "termijnen/bjw:4.2.3:1"]
