"""The adapter: each measured hazard of durable-rules has a test that the adapter keeps it away."""

import itertools
import subprocess
import sys
import threading

import pytest

from jeugdrecht.dossier.live import codes, rulesets, session
from jeugdrecht.dossier.live.session import LiveError, Message, Sessions
from jeugdrecht.errors import InputError

NEEDS = pytest.mark.skipif(
    session.find_spec("durable") is None, reason="durable-rules is not installed (durable)"
)
RUNS = Message("bescherming.stand", {"lopend": 1, "verstreken": 0})
QUIET = Message("bescherming.stand", {"lopend": 0, "verstreken": 0})
OVERDUE = Message("bescherming.stand", {"lopend": 1, "verstreken": 2})


def test_without_durable_rules_it_says_what_to_install(monkeypatch):
    """Nothing else of the library needs it."""
    monkeypatch.setattr(session, "find_spec", lambda name: None)
    with pytest.raises(InputError, match=r'pip install "jeugdrecht\[live\]"'):
        Sessions()


def test_the_room_is_imported_without_durable_rules():
    """Comparing states needs none of it; only a session does."""
    code = "import sys, jeugdrecht.dossier.live; sys.exit(sys.modules.get('durable') is not None)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_ruleset_is_small_enough_to_be_answered():
    """Rulesets are split by chain; of each declaration there is a rule in one chain only."""
    found = rulesets.definitions(lambda what: lambda closure: None)
    findings = [*found["bescherming.bevindingen"], *found["strafrecht.bevindingen"]]

    assert all(0 < len(rules) <= rulesets.MOST_RULES for rules in found.values())
    assert len(findings) == len(set(findings)) == len(codes.DECISION_CODES)


def test_a_ruleset_that_grows_too_large_is_refused(monkeypatch):
    """It would never be answered."""
    monkeypatch.setattr(rulesets, "MOST_RULES", 100)
    with pytest.raises(ValueError, match="split it"):
        rulesets.definitions(lambda what: lambda closure: None)


@NEEDS
def test_the_chart_moves_from_place_to_place():
    """Each move fires what the new place is called."""
    with Sessions() as sessions:
        assert sessions.post("d", [RUNS]) == ("chain_running",)
        assert sessions.post("d", [OVERDUE, QUIET]) == ("chain_overdue", "chain_quiet")


@NEEDS
def test_every_declared_change_fires_exactly_one_rule():
    """For every decision, every day with every way it can come out, and every kind of step."""
    messages = []
    for decision, code in codes.DECISION_CODES.items():
        chain = codes.chain_of_decision(decision)
        messages.append(Message(f"{chain}.bevindingen", {"soort": 1, "code": code}))
    for id, code in codes.DAY_CODES.items():
        for was in codes.Came:
            for now in codes.Came:
                ruleset = "termijnen" if now in (codes.Came.RUNS, codes.Came.GONE) else "uitkomsten"
                numbers = {"code": code, "van": int(was), "naar": int(now)}
                messages.append(Message(f"{codes.chain_of_day(id)}.{ruleset}", numbers))
    for kind, code in codes.KIND_CODES.items():
        for said in codes.Said:
            numbers = {"code": code, "naar": int(said)}
            messages.append(Message(f"{codes.chain_of_kind(kind)}.stappen", numbers))
    with Sessions() as sessions:
        fired = sessions.post("d", messages)

    assert len(fired) == len(messages)
    assert set(fired) == {
        "finding_changed", *rulesets.OUTCOMES.values(), *rulesets.OF_STEPS.values(),
        "deadline_started", "deadline_moved", "deadline_gone",
    }  # fmt: skip


@NEEDS
@pytest.mark.parametrize("value", ["5", "", 1.5, True, None, 2**63])
def test_only_whole_numbers_are_posted(value):
    """Text would pass comparisons, and numbers beyond 64 bits are taken."""
    with Sessions() as sessions, pytest.raises(LiveError, match="whole number"):
        sessions.post("d", [Message("bescherming.stand", {"lopend": value, "verstreken": 0})])


@NEEDS
def test_a_message_that_fires_nothing_is_an_error():
    """A misspelt field, or a code that no rule has; and the session goes on after it."""
    with Sessions() as sessions:
        for numbers in ({"lopnd": 1}, {"lopend": 1}, {"lopend": -1, "verstreken": -1}):
            with pytest.raises(LiveError, match="no rule for"):
                sessions.post("d", [Message("bescherming.stand", numbers)])
        with pytest.raises(LiveError, match="not found"):
            sessions.post("d", [Message("nergens", {"code": 1})])

        assert sessions.post("d", [RUNS]) == ("chain_running",)


@NEEDS
def test_an_error_in_an_action_is_not_swallowed(monkeypatch):
    """durable-rules keeps it in the state and says nothing."""

    def breaking(self, what):
        def fire(closure):
            raise RuntimeError("kapot")

        return fire

    monkeypatch.setattr(Sessions, "_action", breaking)
    with Sessions() as sessions, pytest.raises(LiveError, match="kapot"):
        sessions.post("d", [RUNS])


@NEEDS
def test_a_machine_that_stalls_loses_nothing(monkeypatch):
    """durable-rules gives up an action after ten seconds by the clock, and says nothing of it."""
    from durable import engine

    clock = itertools.count(0, 60)
    monkeypatch.setattr(engine, "_unix_now", lambda: next(clock))
    with Sessions() as sessions:
        assert sessions.post("d", [RUNS]) == ("chain_running",)
        assert sessions.post("d", [OVERDUE, QUIET]) == ("chain_overdue", "chain_quiet")


@NEEDS
def test_what_was_not_completed_is_an_error(monkeypatch):
    """It would look as if it had been told."""
    monkeypatch.setattr(session, "_has_completed", lambda closure: True)
    with Sessions() as sessions, pytest.raises(LiveError, match="begun and not completed"):
        sessions.post("d", [RUNS])


@NEEDS
def test_more_dossiers_than_sessions():
    """Beyond 1,024 the process would be out of memory; the one not used longest goes."""
    with Sessions(most=session.MOST_SESSIONS) as sessions:
        for number in range(2_500):
            assert sessions.post(f"d{number}", [RUNS]) == ("chain_running",)

        assert len(sessions) == session.MOST_SESSIONS
        assert "d1499" not in sessions
        assert "d1500" in sessions


@NEEDS
@pytest.mark.parametrize("most", [0, session.MOST_SESSIONS + 1])
def test_a_number_of_sessions_that_cannot_be_is_refused(most):
    """None, or more than durable-rules holds."""
    with pytest.raises(InputError, match="sessions"):
        Sessions(most=most)


@NEEDS
def test_two_pools_share_nothing():
    """A chart in one is not where it is in the other."""
    with Sessions() as one, Sessions() as other:
        one.post("d", [OVERDUE])

        assert other.post("d", [RUNS]) == ("chain_running",)


@NEEDS
def test_posts_from_many_threads_lose_nothing():
    """Everything happens on one thread, whoever asks."""
    told = []

    def work(sessions, name):
        for number in range(100):
            told.extend(sessions.post(name, [RUNS if number % 2 == 0 else QUIET]))

    with Sessions() as sessions:
        threads = [threading.Thread(target=work, args=(sessions, f"d{n}")) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert len(told) == 400
    assert told.count("chain_running") == 200


@NEEDS
def test_no_thread_is_left_behind():
    """Nor are the timer threads of durable-rules started."""
    before = threading.active_count()
    with Sessions() as sessions:
        sessions.post("d", [RUNS])

        assert threading.active_count() == before + 1

    assert threading.active_count() == before


@NEEDS
@pytest.mark.parametrize("name", ["", "5", "a'b\"c", "\x00", "\ud800", "é" * 10_000, "$m", "sid"])
def test_any_text_can_name_a_dossier(name):
    """The names of sessions are our own."""
    with Sessions() as sessions:
        sessions.post("another", [OVERDUE])

        assert sessions.post(name, [RUNS]) == ("chain_running",)
        assert sessions.post(name, [QUIET]) == ("chain_quiet",)
