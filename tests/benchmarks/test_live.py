"""The benchmark of the monitor, on few events: each is counted, and the store holds what was sent."""

import pytest

pytest.importorskip("durable", reason="durable-rules is not installed (durable)")

from benchmarks.live import Row, growth, measure
from jeugdrecht.dossier.store import open_store


def test_every_event_arrives(tmp_path):
    """Twenty events over two dossiers, with room for one of them in memory."""
    address = str(tmp_path / "events")
    rows = measure(20, 2, 2, address=address, most=1, together=5)
    with open_store(address) as store:
        kept = [len(store.read(name).events) for name in store.dossiers()]

    assert [row.events for row in rows] == [10, 20]
    assert all(row.triggers > 0 for row in rows)
    assert kept == [10, 10]


def test_growth_is_counted_from_the_end_of_the_warm_up():
    """The first fifth of the rows is warm-up."""
    rows = tuple(Row(number, 1.0, 1.0, 1, memory) for number, memory in enumerate((50.0, 90, 95, 95, 92)))

    assert growth(rows) == 2.0
