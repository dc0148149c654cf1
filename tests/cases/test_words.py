"""The words of faults, and what reading costs."""

import string
import subprocess
import sys
from pathlib import Path

import pytest

from jeugdrecht.cases import words
from jeugdrecht.cases.words import Words

ROOT = Path(__file__).parents[2]
ALL = {name: found for name, found in vars(words).items() if isinstance(found, Words)}


def _parts(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("name", ALL)
def test_words_ask_for_the_same_parts_in_each_language(name):
    """Dutch and English fill in the same parts, and neither ends in a full stop."""
    said = ALL[name]

    assert _parts(said.message.nl) == _parts(said.message.en)
    assert _parts(said.remedy.nl) == _parts(said.remedy.en)
    assert not any(text.endswith(".") for text in (*said.message, *said.remedy))
    assert said.message.nl != said.message.en


def test_every_word_is_said_somewhere():
    """No words are kept for a fault that nothing reports."""
    room = (ROOT / "jeugdrecht" / "cases").glob("*.py")
    code = "".join(file.read_text(encoding="utf-8") for file in room if file.name != "words.py")

    assert [name for name in ALL if name not in code] == []


def test_a_case_in_python_does_not_need_yaml():
    """A Python structure is read without loading what it does not need."""
    code = (
        "import sys; from jeugdrecht.cases import read_mapping\n"
        "from jeugdrecht.logic.registry import Vocabulary\n"
        "nothing = Vocabulary((), lambda subject: (), ())\n"
        "(case,) = read_mapping({'on': '2026-03-01'}, nothing, today=20260301)\n"
        "print(case.on, 'yaml' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)

    assert done.stdout.split() == ["20260301", "False"]
