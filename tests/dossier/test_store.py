"""What a store has said yes to is there once, on every kind of store."""

import json
import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event
from sqlalchemy.pool import NullPool

from jeugdrecht.dossier import Dossier, faults_of, read_events, state_of
from jeugdrecht.dossier.store import open_store
from jeugdrecht.dossier.store.database import EVENTS
from jeugdrecht.dossier.store.files import Files
from jeugdrecht.errors import InputError

from .making import ev

ROOT = Path(__file__).parents[2]
KINDS = ("folder", "sqlite", "postgresql")


def signals(*ids, on="2026-03-01"):
    """Give events of one kind."""
    return read_events([ev("signaal", on, id=str(id)) for id in ids])


@pytest.fixture(params=KINDS)
def address(request, tmp_path):
    """Give the address of an empty store of each kind."""
    if request.param == "folder":
        return str(tmp_path / "dossiers")
    if request.param == "sqlite":
        return str(tmp_path / "dossiers.db")
    url = request.getfixturevalue("postgresql")
    EVENTS.drop(create_engine(url, poolclass=NullPool), checkfirst=True)
    return url


@pytest.fixture
def store(address):
    """Give an empty store of each kind."""
    with open_store(address) as opened:
        yield opened


def test_what_was_taken_is_there(store):
    """Events come back as they went in, in the order of arrival, dossier by dossier."""
    assert store.append("een", signals(1, 2)) == 2
    assert store.append("twee", signals(1)) == 1
    assert store.read("een").events == signals(1, 2)
    assert store.dossiers() == ("een", "twee")
    assert store.read("drie") == Dossier("drie", ())


def test_an_event_that_arrives_again_is_taken_once(store):
    """Sending again after a lost answer is harmless."""
    store.append("d", signals(1, 2))

    assert store.append("d", signals(2, 3)) == 1
    assert [one.id for one in store.read("d")] == ["1", "2", "3"]


def test_an_event_is_never_changed(store):
    """The same id with another day is refused, and nothing that came with it is taken."""
    store.append("d", signals(1))

    with pytest.raises(InputError, match="corrects"):
        store.append("d", (*signals(2), *signals(1, on="2026-03-02")))
    assert store.read("d").events == signals(1)


def test_events_may_arrive_in_any_order(store):
    """A correction before its event is kept; until the event arrives, the dossier says what is amiss."""
    first = read_events([ev("signaal", "2026-03-01", id="a")])
    better = read_events([ev("signaal", "2026-03-02", id="b", corrects="a")])
    store.append("d", better)
    assert [fault.path for fault in faults_of(store.read("d"))] != []
    store.append("d", first)
    assert faults_of(store.read("d")) == ()
    assert [event.id for event in state_of(store.read("d"), on=20260401).events] == ["b"]


def test_events_of_several_dossiers_are_taken_together(store):
    """Each in its dossier, in the order in which they came, and one that was there already once."""
    (one, two, three) = signals(1, 2, 3)
    store.append("een", (one,))
    store.append_all([("twee", two), ("een", three), ("twee", one), ("een", one)])

    assert store.read("een").events == (one, three)
    assert store.read("twee").events == (two, one)


def test_of_events_that_come_together_an_event_is_never_changed(store):
    """The same id with another day is refused; a database takes nothing of all that came with it."""
    store.append("een", signals(1))
    with pytest.raises(InputError, match="corrects"):
        store.append_all([("een", signals(1, on="2026-03-02")[0]), ("twee", signals(2)[0])])

    assert store.read("een").events == signals(1)
    assert store.read("twee").events == ()


def start(address, writer, count, room=0):
    """Start a process that writes."""
    return subprocess.Popen(
        [sys.executable, Path(__file__).with_name("writing.py"), address, str(writer), str(count), str(room)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip


def test_writers_at_the_same_time_lose_and_double_nothing(store, address):
    """Four processes write their own events and the same ones; each event is there once."""
    processes = [start(address, writer, 12) for writer in range(4)]
    told = [process.communicate() for process in processes]

    found = [event.id for event in store.read("d")]
    wanted = {f"{writer}-{n}" for writer in range(4) for n in range(12)} | {f"gedeeld-{n}" for n in range(12)}
    assert [error for _, error in told] == [""] * 4
    assert sum(int(count) for count, _ in told) == len(wanted)
    assert sorted(found) == sorted(wanted)


def test_threads_of_one_process_lose_and_double_nothing(store):
    """The same for threads that share one store."""
    with ThreadPoolExecutor(4) as pool:
        counts = list(pool.map(lambda n: store.append("d", signals(n % 10)), range(40)))

    assert sum(counts) == 10
    assert sorted(event.id for event in store.read("d")) == sorted(str(n) for n in range(10))


def test_names_of_files_tell_nothing(tmp_path):
    """Not even of a dossier that was named after a person, against the advice."""
    store = Files(tmp_path)
    store.append("J. de V. 2010-05-10", signals(1))

    (path,) = tmp_path.iterdir()
    assert len(path.stem) == 32
    assert set(path.stem) <= set("0123456789abcdef")
    assert path.stat().st_mode & 0o077 == 0


def test_half_an_event_is_never_read_and_makes_way(tmp_path):
    """A line without an end is what a crash leaves; the next event takes its place."""
    store = Files(tmp_path)
    store.append("d", signals(1))
    (path,) = tmp_path.iterdir()
    whole = path.read_bytes()
    for size in range(1, 60, 7):
        path.write_bytes(whole + whole[:size])
        assert store.read("d").events == signals(1)
        assert store.append("d", signals(1)) == 0
    assert store.append("d", signals(2)) == 1
    assert [json.loads(line)["id"] for line in path.read_text().splitlines()] == ["1", "2"]


@pytest.mark.parametrize(
    ("name", "room", "told"), [("map", 3000, "niet geschreven"), ("d.db", 90_000, "neemt")]
)
def test_a_full_disk_takes_nothing_and_loses_nothing(tmp_path, name, room, told):
    """When there is no more room an append is refused whole; what was taken before is there."""
    address = str(tmp_path / name)
    count, error = start(address, "a", 2000, room=room).communicate()

    with open_store(address) as store:
        found = store.read("d").events
        assert told in error
        assert int(count) == len(found) > 0
        assert store.append("d", signals("daarna")) == 1


def test_a_full_disk_of_postgresql_takes_nothing_and_loses_nothing(full_postgresql):
    """The server says no to the event for which there is no room, and keeps all that it said yes to."""
    with open_store(full_postgresql) as store:
        taken, said = fill(store)

        assert "de database neemt het niet aan" in said
        assert "probeer het opnieuw" in said
        assert taken > 0
        assert len(store.read("d").events) == taken


def fill(store):
    """Append until it is refused; give how many events were taken, and the reason."""
    taken = 0
    for number in range(100):
        told = (ev("signaal", "2026-03-01", id=f"{number}-{n}", because="x" * 900) for n in range(200))
        try:
            taken += store.append("d", read_events(told))
        except InputError as refused:
            return taken, str(refused)
    return taken, ""


def test_a_full_disk_is_called_so(tmp_path):
    """SQLite says it with a code of its own."""
    address = str(tmp_path / "d.db")
    with open_store(address) as store:
        store.append("d", signals(1))
        with sqlite3.connect(address) as small:
            (pages,) = small.execute("PRAGMA page_count").fetchone()

        @event.listens_for(store._engine, "begin")
        def small_disk(connection):
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

        with pytest.raises(InputError, match="de schijf van de database is vol"):
            store.append("d", signals(*range(2, 500)))
        assert store.read("d").events == signals(1)


def test_a_database_that_cannot_be_reached_tells_no_secret(capfd):
    """The message holds neither the address nor the password."""
    with pytest.raises(InputError) as caught:
        open_store("postgresql+psycopg://ik:geheim@127.0.0.1:1/niets")

    told = str(caught.value) + "".join(capfd.readouterr())
    assert "geheim" not in told
    assert "127.0.0.1" not in told


def test_a_database_that_was_not_tried_is_refused():
    """Only what the tests run on is taken."""
    with pytest.raises(InputError, match="niet beproefd"):
        open_store("mysql://host/name")


def test_a_dossier_needs_no_database_and_no_calendar():
    """Both libraries are loaded by who asks for them, so that the base install follows a dossier too."""
    code = "import sys, jeugdrecht.dossier.store, jeugdrecht.cli.work.dossier as _; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True,
        capture_output=True, text=True,
    ).stdout.split()  # fmt: skip

    assert "jeugdrecht.dossier.store" in loaded
    assert {"sqlalchemy", "icalendar"} & set(loaded) == set()
