"""The promise that no test is skipped silently: the check in .ci can fail."""

import importlib.util

import pytest

from .source_tree import ROOT

LIST = """
# a remark
sh                  | the shell is missing
no-such-command     | not on this machine: no-such-command*
sh+no-such-command  | one of two
python:no_such_one  | could not import*
./no-such-folder    | no folder
"""


@pytest.fixture(scope="module")
def checker():
    """Give the module that compares skips with the list."""
    spec = importlib.util.spec_from_file_location("check_skips", ROOT / ".ci" / "check_skips.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def outcome(checker, folder, *reasons):
    """Give the exit code for a report with these skips."""
    skipped = "".join(
        f'<testcase classname="c" name="t"><skipped message="{r}"/></testcase>' for r in reasons
    )
    (folder / "report.xml").write_text(f"<testsuites><testsuite>{skipped}</testsuite></testsuites>")
    (folder / "list.txt").write_text(LIST)
    return checker.main(str(folder / "report.xml"), str(folder / "list.txt"))


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("not on this machine: no-such-command", 0),
        ("not on this machine: no-such-command or another", 0),
        ("one of two", 0),
        ("could not import 'no_such_one'", 0),
        ("no folder", 0),
        ("the shell is missing", 1),  # it is not
        ("somebody was in a hurry", 1),
        ("", 1),
    ],
)
def test_a_skip_is_in_order_only_when_listed_and_true(checker, tmp_path, reason, expected):
    """A reason must be on the list and what it misses must really be missing."""
    assert outcome(checker, tmp_path, reason) == expected


def test_one_silent_skip_among_expected_ones_fails_by_name(checker, tmp_path, capsys):
    """The test that was skipped silently is printed."""
    assert outcome(checker, tmp_path, "no folder", "in a hurry") == 1
    assert "NOT EXPECTED: 1 x in a hurry\n    c::t\n" in capsys.readouterr().out


def test_no_skips_and_no_report_are_told_apart(checker, tmp_path):
    """Nothing skipped is in order; nothing reported is not."""
    assert outcome(checker, tmp_path) == 0
    assert checker.main(str(tmp_path / "none.xml"), str(tmp_path / "list.txt")) == 1
