"""The promises about files: their size, their names, and what no file may say."""

import ast
import re

import pytest

from .source_tree import name, python_files, tracked_files, tree

MOST_LINES = 400
GENERATED = {"jeugdrecht/rules/index.py"}
"""Files that a program writes and nobody reads from top to bottom."""
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "misc", "common", "tools"}
FOLDERS_OF_A_MACHINE = ("work", "farm", "root", "tmp", "opt", "home", "Users")
MACHINE_PATH = re.compile(rf"(?<![\w.~*\])])/(?:{'|'.join(FOLDERS_OF_A_MACHINE)})/[A-Za-z$.]")


def test_no_python_file_is_longer_than_a_reader_can_hold():
    """A file that somebody writes has at most 400 lines."""
    sizes = {name(file): len(file.read_text(encoding="utf-8").splitlines()) for file in python_files()}
    written = {file: lines for file, lines in sizes.items() if file not in GENERATED}

    assert sizes.keys() >= GENERATED
    assert {file: lines for file, lines in written.items() if lines > MOST_LINES} == {}


def test_no_room_or_file_has_a_name_that_says_nothing():
    """No file and no folder is called utils, or anything like it."""
    assert [name(file) for file in python_files() if says_nothing(name(file))] == []


def says_nothing(path):
    """Tell whether one part of a path is a name that says nothing."""
    return any(part.removesuffix(".py").strip("_") in NAMES_THAT_SAY_NOTHING for part in path.split("/"))


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("jeugdrecht/utils.py", True),
        ("jeugdrecht/logic/_helpers.py", True),
        ("jeugdrecht/common/days.py", True),
        ("jeugdrecht/logic/days.py", False),
    ],
)
def test_a_name_that_says_nothing_is_recognised(path, expected):
    """The check finds such a name as a file and as a folder, also behind an underscore."""
    assert says_nothing(path) is expected


def test_no_tracked_file_names_a_place_on_a_machine():
    """The project works wherever it is cloned, so no file names a path of one machine."""
    found = [
        f"{name(file)}:{number}: {line.strip()[:80]}"
        for file in tracked_files()
        for number, line in enumerate(lines_of(file), start=1)
        if MACHINE_PATH.search(line)
    ]

    assert found == []


def lines_of(file):
    """Give the lines of a text file; none for one that is not text."""
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        return []


@pytest.mark.parametrize("folder", FOLDERS_OF_A_MACHINE)
def test_a_path_of_a_machine_is_recognised(folder):
    """Each such folder is found, at the start of a line and inside quotes."""
    assert MACHINE_PATH.search(f"/{folder}/someone")
    assert MACHINE_PATH.search(f'open("/{folder}/someone")')


@pytest.mark.parametrize("folder", FOLDERS_OF_A_MACHINE)
def test_other_paths_are_left_alone(folder):
    """A relative path or a web address is no place on a machine."""
    for text in (
        f"docs/{folder}/plan",
        f"../{folder}/x",
        f"https://example.org/a/{folder}/b",
        f"/v1/{folder}",
    ):
        assert not MACHINE_PATH.search(text)


def test_no_import_is_hidden_from_the_running_program():
    """A circle is untangled, not dodged by importing for the type checker only."""
    found = [
        f"{name(file)}:{node.lineno}"
        for file in python_files("jeugdrecht/")
        for node in ast.walk(tree(file))
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
    ]

    assert found == []
