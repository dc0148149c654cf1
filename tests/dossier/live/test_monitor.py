"""The monitor: what an event sets off; and its findings are those of `decide`, in any order of arrival."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jeugdrecht.api import decide
from jeugdrecht.dossier import Dossier, read_dossier, read_events, state_of
from jeugdrecht.errors import Fault, InputError
from tests.dossier.making import ev
from tests.dossier.test_any_dossier import event as any_event

pytest.importorskip("durable", reason="durable-rules is not installed (durable)")

from jeugdrecht.dossier.live import LiveError, Monitor, snapshot_of, stand_of
from jeugdrecht.dossier.live.session import Sessions
from jeugdrecht.dossier.store import open_store

START = [
    ev("opening", "2026-03-01"),
    ev("geboorte", "2012-01-10", recorded="2026-03-01"),
    ev("melding", "2026-03-04"),
    ev("onderzoek_nodig", "2026-03-06"),
]
STARTED, MISSED, LATE = ("deadline_started", "deadline_missed", "deadline_met_late")
INVESTIGATE = "termijnen/onderzoek_starten"


def take(monitor, *structures, name="proef"):
    """Take events one after another and give what the last one set off."""
    told = ()
    for one in read_events(structures):
        told = monitor.take(name, one)
    return told


def about_days(triggers):
    """Give what was told of days: what, which day, and its date."""
    return [
        (one.what, one.change.subject, one.change.after.day)
        for one in triggers
        if one.what.startswith("deadline")
    ]


def test_a_deadline_starts_and_is_met():
    """Five working days for the investigation: done on the last one is in time."""
    with Monitor() as monitor:
        assert (STARTED, INVESTIGATE, 20260309) in about_days(take(monitor, *START))
        begun = take(monitor, ev("onderzoek_veilig_thuis", "2026-03-09"))

    assert about_days(begun) == [("deadline_met", INVESTIGATE, 20260309)]
    assert [one.by for one in begun] == ["onderzoek_veilig_thuis_2026-03-09"] * len(begun)


def test_a_deadline_is_missed_the_day_after_it():
    """On the day itself nothing is missed; a day later it is, once; and what is done after that is late."""
    with Monitor() as monitor:
        take(monitor, *START)
        on_the_day, day_after = monitor.pass_to(20260309), monitor.pass_to(20260310)
        again = monitor.pass_to(20260310)
        late = take(monitor, ev("onderzoek_veilig_thuis", "2026-03-11"))

    assert about_days(on_the_day) == []
    assert about_days(day_after) == [(MISSED, INVESTIGATE, 20260309)]
    assert "chain_overdue" in [one.what for one in day_after]
    assert again == ()
    assert about_days(late) == [(LATE, INVESTIGATE, 20260309)]
    assert "chain_running" in [one.what for one in late]


def test_a_correction_takes_a_deadline_back():
    """A withdrawn finding that an investigation is needed starts nothing."""
    with Monitor() as monitor:
        take(monitor, *START)
        told = take(
            monitor, ev("intrekking", "2026-03-07", id="terug", withdraws="onderzoek_nodig_2026-03-06")
        )

    gone = [one.change.subject for one in told if one.what == "deadline_gone"]
    assert INVESTIGATE in gone


def test_a_step_that_is_not_allowed_is_told_with_its_provision():
    """A school cannot ask the Board for an investigation (jw:3.1:1)."""
    with Monitor() as monitor:
        told = take(monitor, *START, ev("verzoek_tot_onderzoek", "2026-03-08", by="school"))

    (step,) = [one for one in told if one.what == "step_not_allowed"]
    assert (step.change.subject, step.change.provisions) == ("verzoek_tot_onderzoek", ("jw:3.1:1",))


def test_a_changed_finding_is_told_with_what_it_was():
    """The birth settles that the young person is a minor."""
    with Monitor() as monitor:
        told = take(monitor, *START[:2])

    (minor,) = [one for one in told if one.what == "finding_changed" and one.change.subject == "minderjarig"]
    assert (minor.change.before.status, minor.change.after.value) == ("open", "minderjarig")
    assert minor.change.chain == "bescherming"


def test_the_same_event_again_sets_nothing_off():
    """Sent twice is once."""
    with Monitor() as monitor:
        take(monitor, *START)

        assert take(monitor, START[-1]) == ()


def test_another_event_of_one_id_is_refused_with_the_reason():
    """The first stands; nothing is kept of the second."""
    with Monitor() as monitor:
        take(monitor, *START)
        before = monitor.snapshot("proef")
        with pytest.raises(InputError, match="al gebruikt voor een andere gebeurtenis"):
            take(monitor, ev("signaal", "2026-03-06", id="melding_2026-03-04"))

        assert monitor.snapshot("proef") is before


def test_a_circle_of_corrections_is_refused_with_the_reason():
    """Two events that correct each other have no state."""
    with Monitor() as monitor:
        take(monitor, *START, ev("signaal", "2026-03-07", id="a", corrects="b"))
        with pytest.raises(InputError, match="kring"):
            take(monitor, ev("signaal", "2026-03-07", id="b", corrects="a"))


def test_an_event_without_a_place_waits_for_it():
    """What came before what it is about is told, and told again when that arrives."""
    charge = ev("uitvoering_opgedragen", "2026-03-09", id="x", about="ots-1")
    order = ev("ots", "2026-03-08", by="kinderrechter", about="ots-1", data={"einddatum": "2027-03-08"})
    with Monitor() as monitor:
        unclear, cleared = take(monitor, *START, charge), take(monitor, order)

    assert [one.fault.path for one in unclear if one.what == "event_unclear"] == ["x"]
    assert [one.fault.path for one in cleared if one.what == "event_cleared"] == ["x"]


def test_events_that_arrive_together_are_told_as_one_after_another():
    """The same triggers, event by event, whichever dossier each is of."""
    events = read_events([*START, ev("onderzoek_veilig_thuis", "2026-03-09")])
    arrived = [(name, event) for event in events for name in ("een", "twee")]
    with Monitor() as together, Monitor() as apart:
        told = together.take_all([*arrived, arrived[0]])

        assert told == (*(apart.take(name, event) for name, event in arrived), ())
        assert together.snapshot("een") == apart.snapshot("een")


def test_of_events_that_arrive_together_all_are_taken_or_none(tmp_path):
    """One that is refused leaves the monitor and the store as they were."""
    good = read_events(START)
    other = read_events([ev("signaal", "2026-03-06", id=START[0]["id"])])[0]
    with open_store(str(tmp_path / "d.db")) as store, Monitor(store) as monitor:
        with pytest.raises(InputError, match="al gebruikt voor een andere gebeurtenis"):
            monitor.take_all([*(("d", event) for event in good), ("d", other)])

        assert store.dossiers() == ()
        assert monitor.findings("d") == {}
        assert STARTED in [one.what for told in monitor.take_all([("d", e) for e in good]) for one in told]


def test_a_question_that_does_not_arise_is_not_told():
    """Nobody has to hear of a finding that says so, before or after."""
    with Monitor() as monitor:
        told = [one for event in read_events(START) for one in monitor.take("proef", event)]
        stands = [stand.status for stand in monitor.findings("proef").values()]
    changes = [one.change for one in told if one.what == "finding_changed"]
    both = [
        {one.status if one is not None else "not_applicable" for one in (change.before, change.after)}
        for change in changes
    ]

    assert "not_applicable" in stands
    assert both
    assert {"not_applicable"} not in both


def test_dossiers_do_not_touch_each_other():
    """An event in one sets nothing off in another, and leaves its findings as they were."""
    with Monitor() as monitor:
        take(monitor, *START, name="een")
        before = monitor.snapshot("een")
        told = take(monitor, *START, name="twee")

        assert {one.dossier for one in told} == {"twee"}
        assert monitor.snapshot("een") == before


def test_the_log_has_every_trigger_with_its_provisions():
    """What is told is logged, in that order."""
    log = []
    with Monitor(log=log.append) as monitor:
        told = [one for event in read_events(START) for one in monitor.take("proef", event)]

    assert log == told
    assert all(one.change.provisions for one in log if one.what == STARTED)


@pytest.mark.parametrize("name", ["halt-mislukt", "ots-tot-achttien"])
def test_the_findings_are_those_of_decide(name, request):
    """Of a worked dossier, what the monitor holds at the end is what `decide` says of that state."""
    worked = read_dossier(request.config.rootpath / "examples" / "dossiers" / f"{name}.yaml")
    with Monitor() as monitor:
        monitor.begin(worked, name=name)
        on, found = monitor.snapshot(name).on, monitor.findings(name)

    result = decide(state_of(worked, on=on).case, sorted({decision for decision, _ in found}))
    assert len(found) > 20
    assert {key: stand_of(result[key].found) for key in found} == dict(found)
    assert {(one.decision, one.subject) for one in decide(state_of(worked, on=on).case)} <= found.keys()


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10**9), count=st.integers(1, 8))
def test_the_order_of_arrival_changes_nothing_in_the_end(seed, count):
    """Any events, corrections included, in any order, with days that pass between them."""
    rng = random.Random(seed)
    birth = {"id": "e0", "kind": "geboorte", "on": "2012-01-10", "recorded": "2023-01-01"}
    events = read_events([birth, *(any_event(number, rng) for number in range(1, count + 1))])
    with Monitor() as straight, Monitor() as shuffled:
        for one in events:
            straight.take("d", one)
        for one in rng.sample(events, len(events)):
            shuffled.take("d", one)
            shuffled.pass_to(rng.choice([20240101, 20251231]))
        straight.pass_to(20251231)

        anew = Dossier("d", tuple(replace(one, spots={}) for one in events))
        assert straight.snapshot("d") == snapshot_of(anew, on=20251231)
        assert shuffled.snapshot("d").findings == straight.snapshot("d").findings
        assert shuffled.snapshot("d").days == straight.snapshot("d").days
        assert shuffled.snapshot("d").steps == straight.snapshot("d").steps
        assert set(shuffled.snapshot("d").faults) == set(straight.snapshot("d").faults)


@settings(max_examples=4, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_what_left_the_memory_comes_back_as_it_was(seed, tmp_path_factory):
    """With room for one dossier, two that take turns are told the same as with room for both."""
    rng = random.Random(seed)
    events = [(rng.choice("ab"), one) for one in read_events(START)]
    events += [(rng.choice("ab"), one) for one in read_events([any_event(n, rng) for n in range(1, 5)])]
    address = str(tmp_path_factory.mktemp("store"))
    with open_store(address) as store, Monitor(store, most=1) as small, Monitor() as large:
        for name, one in events:
            assert [t.to_dict() for t in small.take(name, one)] == [
                t.to_dict() for t in large.take(name, one)
            ]


def test_a_snapshot_needs_no_history():
    """Deciding anew gives what the monitor holds."""
    with Monitor() as monitor:
        take(monitor, *START)
        held = monitor.snapshot("proef")

    assert snapshot_of(Dossier("proef", read_events(START)), on=20260306) == held


def test_of_an_event_that_could_not_be_told_nothing_is_kept(monkeypatch):
    """Sent again, it sets off what it would have."""
    event = read_events(START[-1:])[0]
    with Monitor() as monitor, Monitor() as undisturbed:
        take(monitor, *START[:-1])
        take(undisturbed, *START[:-1])
        before = monitor.snapshot("proef")
        with monkeypatch.context() as broken:
            broken.setattr(Sessions, "_post_one", failing)
            with pytest.raises(LiveError, match="kapot"):
                monitor.take("proef", event)

        assert monitor.snapshot("proef") is before
        assert monitor.take("proef", event) == undisturbed.take("proef", event)


def failing(self, dossier, message):
    """Fail as durable-rules does."""
    raise LiveError("kapot")


def test_of_an_event_that_could_not_be_kept_nothing_is_told(tmp_path, monkeypatch):
    """A store that refuses leaves the monitor as it was."""
    log = []
    with open_store(str(tmp_path)) as store, Monitor(store, log=log.append) as monitor:
        take(monitor, *START[:-1])
        told, before = len(log), monitor.snapshot("proef")
        with monkeypatch.context() as broken:
            broken.setattr(type(store), "append", refusing)
            with pytest.raises(InputError, match="vol"):
                take(monitor, START[-1])

        assert (len(log), monitor.snapshot("proef")) == (told, before)
        assert STARTED in [one.what for one in take(monitor, START[-1])]


def refusing(self, *args, **kwargs):
    """Refuse as a full disk does."""
    raise InputError(Fault("", "vol"))


def test_more_dossiers_than_sessions_are_told_the_same():
    """A chart that was ended comes back where it stood: no dossier is told twice, none is forgotten."""
    names = [f"d{number}" for number in range(40)]
    with Monitor() as monitor:
        for name in names:
            take(monitor, *START, name=name)
        missed = monitor.pass_to(20260310)
        late = [take(monitor, ev("onderzoek_veilig_thuis", "2026-03-11"), name=name) for name in names]

    assert [one.dossier for one in missed if one.what == "chain_overdue"] == names
    assert [[one.what for one in told].count("chain_running") for told in late] == [1] * 40
