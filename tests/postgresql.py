"""A PostgreSQL of the tests' own, from the programs of this machine."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

ROOM = 3_000_000
"""Bytes that a file of the small server can have; PostgreSQL takes that as a full disk."""


@pytest.fixture(scope="session")
def postgresql(need):
    """Give the URL of a PostgreSQL."""
    with _server(Path(need("postgres")).resolve()) as url:
        yield url


@pytest.fixture
def full_postgresql(need):
    """Give the URL of a PostgreSQL with little room."""
    with _server(Path(need("postgres")).resolve(), room=ROOM) as url:
        yield url


@contextlib.contextmanager
def _server(postgres, room=None):
    # PostgreSQL does not run as root.
    as_user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        if as_user:
            shutil.chown(folder, "nobody")
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        data, log = Path(folder, "data"), Path(folder, "log")
        own = ["-A", "trust", "-U", "proef", "--no-sync", "--wal-segsize=1"]
        made = subprocess.run(
            [*as_user, postgres.with_name("initdb"), "-D", data, *own],
            capture_output=True, check=False, cwd="/",
        )  # fmt: skip
        assert made.returncode == 0, made.stderr
        serve = [*as_user, postgres, "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", ""]
        little = ["prlimit", f"--fsize={room}", "--"] if room else []
        whole = [*little, *serve]
        with log.open("wb") as told, subprocess.Popen(whole, stdout=told, stderr=told, cwd="/") as server:
            url = f"postgresql+psycopg://proef@127.0.0.1:{port}/postgres"
            try:
                _wait_for(url, server)
                yield url
            finally:
                server.send_signal(signal.SIGINT)  # ends without waiting for connections


def _wait_for(url, server):
    engine = create_engine(url, poolclass=NullPool)
    for _ in range(200):
        assert server.poll() is None
        try:
            engine.connect().close()
        except OperationalError:
            time.sleep(0.1)  # it is starting
        else:
            return
    raise AssertionError("the server did not start")
