"""What tests of the HTTP interface share: calling an application, and a server that runs."""

import asyncio
import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from jeugdrecht.web.app import create_app
from jeugdrecht.web.settings import WebSettings

from .page_forms import CASE as PAGE_CASE
from .page_forms import hidden

ROOT = Path(__file__).parents[2]
CASE = {
    "case": "a", "on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"},
    "feit": {"pleegdatum": "2026-01-10", "soort": "misdrijf"}, "options": {"decisions": ["sanctierecht"]},
}  # fmt: skip


class Caller:
    """Calls an application in this process, one request at a time."""

    def __init__(self, app):
        self.app = app

    def __call__(self, method, path, **request):
        """Give the answer to one request."""
        return asyncio.run(self._call(method, path, **request))

    async def _call(self, method, path, **request):
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.request(method, path, **request)

    def get(self, path, **request):
        """Ask for something."""
        return self("GET", path, **request)

    def send(self, path, body, **request):
        """Send a body: bytes as they are, anything else as JSON."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", **request.pop("headers", {})}
        return self("POST", path, content=content, headers=headers, **request)


@pytest.fixture(scope="session")
def app():
    """Give the application with its usual settings."""
    return create_app()


@pytest.fixture(scope="session")
def call(app):
    """Give what calls it."""
    return Caller(app)


@pytest.fixture
def calling():
    """Give a function that makes what calls an application with other settings."""
    return lambda **settings: Caller(create_app(WebSettings(**settings)))


class Server:
    """A server in a process of its own."""

    def __init__(self, folder, *options):
        self._err = (folder / "stderr.txt").open("w+b")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "jeugdrecht", "serve", "--port", "0", *options],
            cwd=ROOT, stdout=self._err, stderr=self._err,
        )  # fmt: skip
        self.port = self._port()
        self.url = f"http://127.0.0.1:{self.port}"

    def _port(self):
        for _ in range(300):
            found = re.search(r"http://[^ ]*:(\d+)\.", self.said())
            if found:
                return int(found[1])
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        said = self.said()
        self.stop()
        raise AssertionError(said)

    def said(self):
        """Give all that it wrote to its standard output and error."""
        return Path(self._err.name).read_text(encoding="utf-8")

    def stop(self):
        """End it, and give its exit code."""
        self.process.send_signal(signal.SIGINT)  # as Ctrl+C does
        try:
            return self.process.wait(15)
        finally:
            self.process.kill()
            self._err.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """Give a server that runs for the whole session."""
    found = Server(tmp_path_factory.mktemp("server"))
    yield found
    found.stop()


@pytest.fixture
def post(call):
    """Give a function that posts a form, on top of the hidden fields of an earlier page."""

    def send(fields, after=None, path="/", **request):
        kept = hidden(after) if after is not None else {}
        return call("POST", path, data={**kept, **fields}, **request)

    return send


@pytest.fixture
def opened(post):
    """Give the page on which a case was opened, asked which sanction law applies."""
    return post({"do": "open", "text": PAGE_CASE, "topic": "welk-recht"})
