"""What every test may use: Hypothesis profiles, the law tables, system parts, golden texts."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parents[1]

# The language and colours of whoever runs the tests stay out of the outcome.
for setting in ("JEUGDRECHT_LANG", "NO_COLOR", "FORCE_COLOR"):
    os.environ.pop(setting, None)

# Nor do the official texts that they keep: there is nothing in this place.
os.environ["JEUGDRECHT_CORPUS"] = os.devnull

# The runner's speed says nothing about the library, so no test has a deadline.
settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("deep", deadline=None, max_examples=5_000, print_blob=True)
settings.load_profile("ci")


def pytest_addoption(parser):
    """Add `--rewrite-goldens`, the one command that renews the stored texts."""
    parser.addoption("--rewrite-goldens", action="store_true", help="store what the library says now")


@pytest.fixture(scope="session")
def shared():
    """Give the folder with the law tables, samples and published cases that lies beside the project."""
    folder = ROOT / ".." / "shared"
    if not folder.is_dir():
        pytest.skip("the folder ../shared is not beside the project")
    return folder.resolve()


@pytest.fixture(scope="session")
def need():
    """Give a function that finds a command of the system, or skips the test by the command's name."""

    def find(*commands: str) -> str:
        for command in commands:
            if found := shutil.which(command):
                return found
        pytest.skip(f"not on this machine: {' or '.join(commands)}")

    return find


@pytest.fixture
def golden(request):
    """Give a function that compares a text with the one stored under tests/, or stores it when asked."""

    def compare(name: str, text: str) -> None:
        stored = ROOT / "tests" / name
        if request.config.getoption("--rewrite-goldens"):
            stored.parent.mkdir(parents=True, exist_ok=True)
            stored.write_text(text, encoding="utf-8", newline="\n")
        assert stored.is_file(), f"tests/{name} is not there yet: run `make goldens` and read what it stores"
        assert text == stored.read_text(encoding="utf-8"), f"differs from tests/{name}"

    return compare
