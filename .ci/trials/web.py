"""The server starts, says where it listens, is healthy, decides a case and shows its first page."""

import json
import subprocess
import sys
from urllib.request import Request, urlopen

command = [sys.executable, "-I", "-m", "jeugdrecht", "--lang", "en", "serve", "--port", "0"]
with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
    try:
        said = server.stderr.readline()
        address = next(word for word in said.split() if word.startswith("http://")).rstrip(".")
        case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
        sent = Request(
            f"{address}/v1/findings",
            json.dumps({**case, "options": {"decisions": ["sanctierecht"]}}).encode(),
            {"Content-Type": "application/json"},
        )
        with urlopen(f"{address}/health", timeout=60) as health:
            assert health.status == 200
        with urlopen(sent, timeout=60) as answer:
            result = json.load(answer)
        with urlopen(f"{address}/", timeout=60) as page:
            assert b"<html" in page.read()
    finally:
        server.terminate()

assert [finding["value"] for finding in result["findings"]] == ["jeugd"], result
