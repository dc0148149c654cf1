"""The promises about output: new files whole or not at all, nothing written over, and quiet ends."""

import os
import pty
import subprocess
import sys

import pytest

from jeugdrecht.cli.output import put
from jeugdrecht.errors import InputError

from .conftest import CASE, ROOT

NEEDS_PTY = pytest.mark.skipif(os.name != "posix", reason="a terminal is made with pty")


def names(folder):
    """Give the names of what a folder holds."""
    return sorted(file.name for file in folder.iterdir())


def test_a_new_file_holds_the_data_and_standard_output_nothing(run, case_file, tmp_path):
    """With --output the data goes to the file, and standard error says where."""
    target = tmp_path / "uit.md"
    ran = run("decide", case_file, "--decision", "sanctierecht", "--format", "markdown", "--output", target)

    assert (ran.code, ran.out, ran.err) == (0, "", f"Geschreven: {target}\n")
    assert target.read_text(encoding="utf-8").startswith("# Zaak proef-1")
    assert names(tmp_path) == ["uit.md", "zaak.yaml"]


@pytest.mark.parametrize("command", [("decide", "{case}"), ("case", "template")])
def test_an_existing_file_is_never_written_over(run, case_file, tmp_path, command):
    """A file that is there stays as it is, byte for byte."""
    target = tmp_path / "er-al.txt"
    target.write_bytes(b"van mij\r\n")
    ran = run(*(part.format(case=case_file) for part in command), "--output", target)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"{target}: dit bestand bestaat al; er is niets overschreven.\n")
    assert target.read_bytes() == b"van mij\r\n"


def test_a_file_that_appears_meanwhile_is_not_written_over(tmp_path):
    """Writing itself refuses an existing name, so nobody's file is lost between the check and the writing."""
    target = tmp_path / "er-al.txt"
    target.write_text("van mij", encoding="utf-8")

    with pytest.raises(InputError, match="bestaat al"):
        put("nieuw", target)

    assert target.read_text(encoding="utf-8") == "van mij"
    assert names(tmp_path) == ["er-al.txt"]


def test_a_dangling_link_counts_as_an_existing_file(run, case_file, tmp_path):
    """A link to nowhere is a name that is taken."""
    target = tmp_path / "link.txt"
    target.symlink_to(tmp_path / "nergens")

    assert run("decide", case_file, "--output", target).code == 2
    assert not (tmp_path / "nergens").exists()


def test_a_folder_that_does_not_exist_is_a_fault(run, case_file, tmp_path):
    """Nothing is made on the way."""
    ran = run("decide", case_file, "--output", tmp_path / "geen" / "uit.txt")

    assert ran.code == 2
    assert f"de map {tmp_path / 'geen'} bestaat niet" in ran.err
    assert names(tmp_path) == ["zaak.yaml"]


def test_wrong_input_changes_nothing_on_disk(run, tmp_path):
    """With a faulty case no output file appears."""
    ran = run("decide", "-", "--output", tmp_path / "uit.txt", stdin="feit: {soort: misdaad}")

    assert ran.code == 2
    assert names(tmp_path) == []


def test_a_reader_that_has_seen_enough_is_no_error(start, case_file):
    """A closed pipe ends the run quietly."""
    with start("decide", case_file, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()

        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_an_error_of_the_program_shows_nothing_of_the_case(run, case_file, monkeypatch):
    """An unexpected exception gives exit code 70, how to report it, and no traceback, message or fact."""

    def fail(*args, **settings):
        raise RuntimeError("geboortedatum 2009-05-14 van Jan")

    monkeypatch.setattr("jeugdrecht.cli.work.deciding.decide_all", fail)
    ran = run("decide", case_file)

    assert (ran.code, ran.out) == (70, "")
    assert "RuntimeError in test_output.py:" in ran.err
    assert [word for word in ("Traceback", "Jan", "2009") if word in ran.err] == []


def test_a_terminal_without_the_characters_still_gets_output(start, case_file):
    """In an encoding that lacks a character, text replaces it and JSON escapes it."""
    ascii_only = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    process = start("sources", "sr:77c:1", env=ascii_only, stdout=subprocess.PIPE)
    assert process.communicate()[0].isascii()
    assert process.returncode == 0

    process = start("facts", "--format", "json", env=ascii_only, stdout=subprocess.PIPE)
    out = process.communicate()[0]
    assert out.isascii()
    assert b"\\u" in out


@NEEDS_PTY
@pytest.mark.parametrize(
    ("args", "env", "drawn"),
    [
        ((), {}, True),
        (("--plain",), {}, False),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"TERM": "dumb"}, False),
    ],
    ids=["terminal", "--plain", "NO_COLOR", "dumb terminal"],
)
def test_only_a_terminal_gets_colour_and_lines_and_only_if_wanted(start, case_file, args, env, drawn):
    """On a terminal there is a tree in colour; --plain, NO_COLOR and a dumb terminal take both away."""
    ours, theirs = pty.openpty()
    settings = {"TERM": "xterm", **env}
    process = start(*args, "decide", case_file, "--decision", "sanctierecht", env=settings, stdout=theirs)
    os.close(theirs)
    out = read_all(ours)

    assert process.wait() == 0
    assert ("\x1b[" in out) is drawn
    assert ("└──" in out) is drawn
    assert "jeugdstrafrecht" in out


def read_all(descriptor):
    """Give everything that a process writes to a terminal."""
    parts = []
    while True:
        try:
            part = os.read(descriptor, 65536)
        except OSError:  # Linux says so when the other side is closed
            break
        if not part:
            break
        parts.append(part)
    os.close(descriptor)
    return b"".join(parts).decode()


def test_the_module_can_be_run(start):
    """`python -m jeugdrecht` is the same program, under its own name."""
    process = start("--help", stdout=subprocess.PIPE)
    out = process.communicate()[0].decode()

    assert process.returncode == 0
    assert out.startswith("Gebruik: jeugdrecht [OPTIES]")
    assert sys.executable not in out


def test_the_case_is_read_from_standard_input(start):
    """A minus sign stands for standard input, as bytes, in a real process."""
    process = start(
        "decide", "-", "--decision", "sanctierecht", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    out = process.communicate(CASE.encode())[0].decode()

    assert process.returncode == 0
    assert out.startswith("Zaak proef-1, peildatum 1 maart 2026\n")


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "standaardinvoer: er is geen standaardinvoer om te lezen.\n"),
        ("en", "standard input: there is no standard input to read.\n"),
    ],
)
def test_a_closed_standard_input_is_a_fault(closed, lang, said):
    """Without a standard input, `-` gives exit code 2 and says so."""
    ran = closed(f"--lang {lang} decide - 0<&-")

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith(said)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "standaarduitvoer: niet alles is geschreven: No space left on device.\n"),
        ("en", "standard output: not everything was written: No space left on device.\n"),
    ],
)
@pytest.mark.parametrize("command", ["decide {case}", "decisions", "case template", "--help"])
def test_a_full_disk_is_a_fault(closed, case_file, lang, said, command):
    """What cannot be written gives exit code 2 and the reason, and nothing more when Python ends."""
    ran = closed(f"--lang {lang} {command.format(case=case_file)} >/dev/full")

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith(said)
    assert "Exception" not in ran.stderr


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "standaarduitvoer: de uitvoer is gesloten.\n"),
        ("en", "standard output: the output is closed.\n"),
    ],
)
@pytest.mark.parametrize("command", ["decide {case}", "decide {case} --format json", "", "decide --help"])
def test_a_closed_standard_output_is_a_fault(closed, case_file, lang, said, command):
    """Without a standard output there is exit code 2 and a message on standard error."""
    ran = closed(f"--lang {lang} {command.format(case=case_file)} 1>&-")

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith(said)


def test_with_nobody_to_tell_the_exit_code_still_tells(closed):
    """A closed or full standard error changes neither the exit code nor the data."""
    assert (closed("decide nergens.yaml 2>&-").returncode, closed("decide nergens.yaml 2>&-").stdout) == (
        2,
        "",
    )
    assert closed("decide nergens.yaml 2>/dev/full").returncode == 2


@pytest.fixture
def closed():
    """Give a function that runs the program in a shell, with streams closed or sent elsewhere."""

    def run_in_shell(arguments):
        return subprocess.run(
            ["sh", "-c", f'exec "{sys.executable}" -m jeugdrecht {arguments}'],
            cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    return run_in_shell
