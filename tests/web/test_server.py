"""A running server goes on serving, whatever clients do."""

import socket
import time

import httpx
import pytest

from jeugdrecht.cli import main

from .conftest import CASE, Server

HEAD = b"POST /v1/findings HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"


def test_it_decides(server):
    """A case sent over the network is decided."""
    answer = httpx.post(f"{server.url}/v1/findings", json=CASE)

    assert answer.json()["findings"][0]["value"] == "jeugd"


def test_a_hundred_megabytes_are_refused_early(server):
    """The answer comes before the body is sent, and the connection is closed."""
    with socket.create_connection(("127.0.0.1", server.port), 5) as sent:
        sent.sendall(HEAD + b"Content-Length: 100000000\r\n\r\n")
        said = b"".join(iter(lambda: sent.recv(65_536), b""))

    assert said.startswith(b"HTTP/1.1 413")


def test_a_hundred_megabytes_in_parts_are_refused_early(server):
    """Without a length the limit holds all the same: the sender is cut off within a few megabytes."""
    part = b"10000\r\n" + b" " * 65_536 + b"\r\n"
    count = 0
    with socket.create_connection(("127.0.0.1", server.port), 5) as sent:
        sent.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        try:
            while count < 1_600:
                sent.sendall(part)
                count += 1
        except OSError:
            pass

    assert count < 200


def test_many_idle_and_half_open_connections_do_not_stop_it(server):
    """Two hundred clients that say nothing, or half of something, leave it serving."""
    clients = [socket.create_connection(("127.0.0.1", server.port), 5) for _ in range(200)]
    try:
        for place, client in enumerate(clients):
            client.sendall((b"", b"GET /hea", HEAD + b"Content-Length: 10\r\n\r\n{")[place % 3])
        start = time.monotonic()

        assert httpx.post(f"{server.url}/v1/findings", json=CASE).status_code == 200
        assert time.monotonic() - start < 3
    finally:
        for client in clients:
            client.close()


@pytest.fixture
def small_patience(monkeypatch):
    """Let the server's patience be short, in this process."""
    from jeugdrecht.web.guard import connection

    monkeypatch.setattr(connection, "HEAD_SECONDS", 0.2)


def test_a_head_that_does_not_come_ends_the_connection(small_patience):
    """Who does not say what is asked is let go; who does is answered, also the second time."""
    import asyncio

    import uvicorn

    from jeugdrecht.web.app import create_app
    from jeugdrecht.web.guard.connection import Connection

    async def run():
        listening = socket.create_server(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        config = uvicorn.Config(create_app(), http=Connection, ws="none", log_config=None, access_log=False)
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve([listening]))
        while not server.started:
            await asyncio.sleep(0.01)
        read, write = await asyncio.open_connection("127.0.0.1", port)
        write.write(b"GET /health HTTP/1.1\r\nHos")
        cut_off = await asyncio.wait_for(read.read(), 3)
        write.close()
        answers = []
        read, write = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(2):
            write.write(b"GET /health HTTP/1.1\r\nHost: a\r\n\r\n")
            answers.append(await asyncio.wait_for(read.readuntil(b'{"status":"ok"}'), 3))
        write.write(b"GET")
        rest = await asyncio.wait_for(read.read(), 3)
        write.close()
        server.should_exit = True
        await serving
        return cut_off, answers, rest

    cut_off, answers, rest = asyncio.run(run())

    assert (cut_off, rest) == (b"", b"")
    assert [answer[:15] for answer in answers] == [b"HTTP/1.1 200 OK"] * 2


def test_the_command_asks_for_the_token_of_its_file(tmp_path):
    """`serve --token-file` refuses whoever does not show the token, and never prints it."""
    token = "0123456789abcdef0123"
    (tmp_path / "token").write_text(token + "\n", encoding="utf-8")
    server = Server(tmp_path, "--token-file", str(tmp_path / "token"))
    try:
        without = httpx.get(f"{server.url}/v1/decisions")
        shown = httpx.get(f"{server.url}/v1/decisions", headers={"Authorization": f"Bearer {token}"})
    finally:
        code = server.stop()

    assert (without.status_code, shown.status_code, code) == (401, 200, 0)
    assert token not in server.said()


def test_another_host_gives_a_warning(tmp_path):
    """Whoever opens the server to others reads that it has neither a lock nor a cover."""
    server = Server(tmp_path, "--host", "0.0.0.0")
    server.stop()

    assert "zonder versleuteling" in server.said()
    assert "--token-file" in server.said()


def test_wrong_options_are_told_at_once(tmp_path, capsys):
    """A port that is none, and a file without a token."""
    (tmp_path / "short").write_text("abc", encoding="utf-8")
    code = main(["--lang", "en", "serve", "--port", "x", "--token-file", str(tmp_path / "short")])
    said = capsys.readouterr().err

    assert code == 2
    assert "--port: 'x' is no port" in said
    assert "at least 16 characters" in said


def test_a_port_in_use_is_told(server, capsys):
    """A second server on the same port is wrong input, not a traceback."""
    assert main(["--lang", "en", "serve", "--port", str(server.port)]) == 2
    assert "it is not possible to listen here" in capsys.readouterr().err


def test_without_the_extra_the_command_says_so(monkeypatch, capsys):
    """Without FastAPI nothing else of the program notices, and `serve` tells what to install."""
    from jeugdrecht.cli.work import serving

    monkeypatch.setattr(serving, "find_spec", lambda name: None if name == "fastapi" else object())

    assert main(["--lang", "en", "serve"]) == 2
    assert (
        'The parts for the server are missing: fastapi.\n  Install them: pip install "jeugdrecht[web]"'
        in (capsys.readouterr().err)
    )
