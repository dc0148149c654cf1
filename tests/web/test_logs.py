"""No log, and nothing that a server prints, holds a fact of a case."""

import asyncio
import json
import logging
import socket
import warnings

import httpx
import pytest

from jeugdrecht.web.v1 import findings

SECRET = "geheim7f3a"
BODIES = {
    "an answer": {"case": SECRET},
    "a fact that does not exist": {SECRET: {SECRET: SECRET}},
    "a wrong value": {"jeugdige": {"geboortedatum": SECRET}},
    "a wrong option": {"options": {"lang": SECRET, SECRET: 1}},
    "a list": [SECRET],
}
RAW = {"no JSON": b'{"case": "' + SECRET.encode(), "not UTF-8": SECRET.encode() + b"\xff"}


class Kept(logging.Handler):
    """Keeps all that is logged, with everything a record carries."""

    def __init__(self):
        super().__init__(0)
        self.text = ""

    def emit(self, record):
        """Keep a record."""
        formatted = logging.Formatter().format(record)
        self.text += f"{formatted} {record.__dict__}\n"


@pytest.fixture
def log():
    """Give all that is logged, by whichever logger, at whichever level."""
    kept, root = Kept(), logging.getLogger()
    names = [root, *(logging.getLogger(name) for name in logging.root.manager.loggerDict)]
    before = [(logger, logger.level, logger.disabled) for logger in names]
    root.addHandler(kept)
    for logger in names:
        logger.setLevel(1)
    yield kept
    root.removeHandler(kept)
    for logger, level, disabled in before:
        logger.setLevel(level)
        logger.disabled = disabled


async def _send_all(app):
    # Only the server is listened to: httpx logs the addresses that it calls.
    logging.getLogger("httpx").setLevel(logging.CRITICAL)
    found = []
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
        for path in ("/v1/findings", "/v1/questions"):
            for body in BODIES.values():
                found.append(await client.post(f"{path}?{SECRET}={SECRET}", json=body))
                found.append(await client.post(f"{path}?decision=sanctierecht", json=body))
            for raw in RAW.values():
                headers = {"Content-Type": "application/json"}
                found.append(await client.post(path, content=raw, headers=headers))
        found += [await client.get(f"/{SECRET}"), await client.get(f"/v1/facts/{SECRET}?lang={SECRET}")]
    return found


def test_no_logger_ever_sees_a_fact(app, log):
    """Cases, wrong cases, options and addresses with a marker in them leave no trace in any logger."""
    answers = asyncio.run(_send_all(app), debug=True)
    logging.getLogger("jeugdrecht.web").warning("something else")

    assert {answer.status_code for answer in answers} >= {200, 400, 404, 422}
    assert "something else" in log.text
    assert SECRET not in log.text


@pytest.mark.parametrize("error", [ValueError, KeyError, RecursionError])
def test_an_error_in_the_program_gives_nothing_away(call, log, monkeypatch, error):
    """The answer is 500 without details, and the log holds the kind and the place of the error only."""

    def broken(*_):
        raise error(SECRET)

    monkeypatch.setattr(findings, "found", broken)
    answer = call.send("/v1/findings", {"case": SECRET})

    assert answer.status_code == 500
    assert answer.headers["api-version"] == "1.0.0"
    assert answer.json()["faults"] == []
    assert SECRET not in answer.text
    assert f"internal error: {error.__name__} in test_logs.py" in log.text
    assert SECRET not in log.text


def test_work_that_nobody_waits_for_is_silent_too(calling, log, monkeypatch):
    """An error in a thread that was given up is not logged by anyone."""
    import time

    def slow(*_):
        time.sleep(0.2)
        raise ValueError(SECRET)

    monkeypatch.setattr(findings, "found", slow)
    with warnings.catch_warnings(record=True) as warned:
        caller = calling(work_seconds=0.05, threads=1)
        assert caller.send("/v1/findings", {}).status_code == 503
        time.sleep(0.4)

    assert SECRET not in log.text + str([str(one.message) for one in warned])


def test_a_running_server_prints_no_fact(server):
    """Standard output and error stay without the marker, also for what is no HTTP."""
    headers = {"Content-Type": "application/json"}
    with httpx.Client(base_url=server.url) as client:
        for body in (*map(json.dumps, BODIES.values()), *RAW.values()):
            client.post(f"/v1/findings?{SECRET}=1", content=body, headers=headers)
            client.post("/v1/findings", content=body, headers=headers)
    with socket.create_connection(("127.0.0.1", server.port)) as raw:
        raw.sendall(f"{SECRET}\r\n\r\n".encode())
        said = raw.recv(65_536)

    assert said.startswith(b"HTTP/1.1 400")
    assert b"application/problem+json" in said
    assert "Luistert op" in server.said()
    assert SECRET not in server.said()
