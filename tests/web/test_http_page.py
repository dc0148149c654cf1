"""What docs/http.md shows works."""

import json
import re
import shlex
import subprocess
from pathlib import Path

PAGE = (Path(__file__).parents[2] / "docs" / "http.md").read_text(encoding="utf-8")
COMMANDS = [
    command
    for block in re.findall(r"^```bash\n(.*?)^```", PAGE, flags=re.MULTILINE | re.DOTALL)
    for command in re.split(r"\n(?=curl )", block.strip())
]


def parts_of(command, url):
    """Give the parts of a command, aimed at a server that runs."""
    return shlex.split(command.replace("http://127.0.0.1:8000", url).replace("\\\n", " "))


def test_each_command_of_the_page_works(server, need):
    """Every curl command is answered with JSON and status 200."""
    need("curl")
    assert len(COMMANDS) >= 10
    for command in COMMANDS:
        asked = [*parts_of(command, server.url), "--silent", "--show-error", "--write-out", "\n%{http_code}"]
        said = subprocess.run(asked, capture_output=True, check=True, timeout=30).stdout.decode()
        body, _, status = said.rpartition("\n")

        assert (status, command) == ("200", command)
        assert json.loads(body)


def test_the_first_command_decides(server, need):
    """The example of a case is decided: youth law."""
    need("curl")
    asked = [*parts_of(COMMANDS[0], server.url), "--silent"]
    said = json.loads(subprocess.run(asked, capture_output=True, check=True, timeout=30).stdout)

    assert [finding["value"] for finding in said["findings"]] == ["jeugd"]


def test_the_page_names_every_status(call):
    """The table of errors has each status that the description of the interface has."""
    paths = call.get("/v1/openapi.json").json()["paths"]
    statuses = {
        status for path in paths.values() for operation in path.values() for status in operation["responses"]
    }

    assert {
        status for status in statuses - {"200"} if not re.search(rf"^\|.*\b{status}\b", PAGE, re.MULTILINE)
    } == set()
