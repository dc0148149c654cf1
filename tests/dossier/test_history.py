"""What was the case on a day, as known on a day; and the order of arrival changes nothing."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from jeugdrecht.dossier import Dossier, standing, state_of
from jeugdrecht.dossier.checking import check
from jeugdrecht.dossier.timeline import timeline_of

from .making import dossier, ev

TOLD = (
    ev("geboorte", "2010-05-10", recorded="2025-01-02"),
    ev("ots", "2025-01-10", about="ots-1", by="kinderrechter", data={"einddatum": "2026-01-10"}),
    ev("uitvoering_opgedragen", "2025-01-13"),
    ev("werker_aangewezen", "2025-01-14", by="gi"),
    ev("eerste_contact", "2025-01-24", id="contact", by="gi"),
    ev("eerste_contact", "2025-01-16", id="beter", recorded="2025-02-03", by="gi", corrects="contact"),
    ev("aanwijzing", "2025-03-03", id="aanwijzing", by="gi"),
    ev("intrekking", "2025-03-10", id="terug", recorded="2025-03-10", withdraws="aanwijzing"),
)


def contact_known_on(day):
    """The day of the first contact as the dossier had it on a day."""
    return state_of(dossier(*TOLD), on=20250401, known=day).case.facts["gi.eerste_contact_op"].value


def test_a_correction_counts_from_the_day_it_was_recorded():
    """On 2 February the contact stood on the 24th, a day later on the 16th; the first entry stays."""
    assert contact_known_on(20250202) == 20250124
    assert contact_known_on(20250203) == 20250116
    assert dossier(*TOLD).event("contact").on == 20250124


def test_a_correction_changes_what_was_late():
    """As known before the correction the contact was late; after it, in time."""
    found = dossier(*TOLD[:-2])

    assert [r.wrong for r in check(found, on=20250301, known=20250202) if r.run] == ["te_laat"]
    assert [r.wrong for r in check(found, on=20250301, known=20250203) if r.run] == []


def test_what_was_withdrawn_did_not_happen():
    """The instruction stands until the day on which its withdrawal was recorded."""
    before = state_of(dossier(*TOLD), on=20250401, known=20250309)
    after = state_of(dossier(*TOLD), on=20250401, known=20250310)

    assert "aanwijzing.gegeven" in before.case.facts
    assert "aanwijzing.gegeven" not in after.case.facts
    assert [event.kind for event in after.events].count("intrekking") == 0


def test_a_correction_that_is_withdrawn_gives_the_first_back():
    """Withdrawing a correction leaves what it corrected."""
    found = dossier(*TOLD[:6], ev("intrekking", "2025-02-10", withdraws="beter"))

    assert state_of(found, on=20250401).case.facts["gi.eerste_contact_op"].value == 20250124


def test_a_correction_of_a_correction_does_not_bring_the_first_back():
    """Only the last word stands."""
    again = ev("eerste_contact", "2025-01-20", id="derde", recorded="2025-02-05", by="gi", corrects="beter")
    found = dossier(*TOLD[:6], again)

    assert [event.id for event in standing(found) if event.kind == "eerste_contact"] == ["derde"]


def test_of_two_corrections_the_later_one_counts():
    """And of two that were recorded on one day, the last by id, with a remark."""
    again = ev(
        "eerste_contact", "2025-01-17", id="nog-beter", recorded="2025-02-03", by="gi", corrects="contact"
    )
    found = dossier(*TOLD[:6], again)

    assert state_of(found, on=20250401).case.facts["gi.eerste_contact_op"].value == 20250117
    assert [r.wrong for r in check(found, on=20250401) if r.wrong == "twee_verbeteringen"] != []


def test_the_day_of_recording_goes_before_the_id():
    """Of two corrections the later one counts, though its id comes first."""
    again = ev("eerste_contact", "2025-01-20", id="al", recorded="2025-02-10", by="gi", corrects="contact")
    found = dossier(*TOLD[:6], again)

    assert state_of(found, on=20250401).case.facts["gi.eerste_contact_op"].value == 20250120
    assert state_of(found, on=20250401, known=20250209).case.facts["gi.eerste_contact_op"].value == 20250116


def test_what_has_not_happened_yet_is_not_in_the_state():
    """On the day before the order there is no order; on the day itself there is."""
    assert state_of(dossier(*TOLD), on=20250109).case.lists == {}
    assert [item.id for item in state_of(dossier(*TOLD), on=20250110).case.lists["maatregelen"].items] == [
        "ots-1"
    ]


def test_events_of_one_day_are_taken_in_the_order_of_the_chain():
    """An order and its execution on one day, whatever their ids."""
    found = dossier(
        ev("uitvoering_opgedragen", "2025-01-10", id="a"),
        ev("ots", "2025-01-10", id="z", about="ots-1", by="kinderrechter", data={"einddatum": "2026-01-10"}),
    )

    assert [event.id for event in standing(found)] == ["z", "a"]


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10**6), on=st.sampled_from([20250120, 20250301, 20250601]),
    known=st.sampled_from([20250120, 20250202, 20250203, 20250310, 21991231]),
)  # fmt: skip
def test_the_order_of_arrival_changes_nothing(seed, on, known):
    """However events arrive, and arrive again, the state and the timeline are the same."""
    whole = dossier(*TOLD)
    arrived = list(whole.events) + random.Random(seed).sample(list(whole.events), 3)
    random.Random(seed).shuffle(arrived)
    found = Dossier(whole.id, ())
    for event in arrived:
        found = found.with_events((event,))

    assert state_of(found, on=on, known=known) == state_of(whole, on=on, known=known)
    assert timeline_of(found, on=on, known=known).runs == timeline_of(whole, on=on, known=known).runs


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_corrections_of_corrections_settle_on_one_answer(data):
    """Whatever events correct and withdraw one another, exactly one of a chain stands, or none."""
    events = [ev("signaal", "2025-01-01", id="e0")]
    for number in range(1, data.draw(st.integers(1, 8))):
        aim = data.draw(st.sampled_from([event["id"] for event in events]))
        recorded = f"2025-01-{data.draw(st.integers(1, 28)):02}"
        withdrawn = any(event["id"] == aim and event["kind"] == "intrekking" for event in events)
        if not withdrawn and data.draw(st.booleans()):
            events.append(ev("signaal", "2025-01-01", id=f"e{number}", recorded=recorded, corrects=aim))
        else:
            events.append(ev("intrekking", "2025-01-01", id=f"e{number}", recorded=recorded, withdraws=aim))
    found = dossier(*events)
    shuffled = data.draw(st.permutations(found.events))

    assert len(standing(found.events)) <= 1
    assert standing(shuffled) == standing(found.events)
