"""The promises of shell completion: commands, options, and ids with a few words of help."""

import subprocess

import pytest


@pytest.fixture
def complete(start):
    """Give a function that asks for completions as bash does."""

    def ask(*words):
        env = {
            "_JEUGDRECHT_COMPLETE": "complete_bash",
            "COMP_WORDS": "\n".join(("jeugdrecht", *words)),
            "COMP_CWORD": str(len(words)),
        }
        with start(env=env, stdout=subprocess.PIPE) as process:
            return process.stdout.read().decode().split()

    return ask


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("de",), ["decide", "decisions"]),
        (("decide", "zaak.yaml", "--req"), ["--require-decided"]),
        (("decide", "zaak.yaml", "--decision", "sanctier"), ["sanctierecht"]),
        (("decide", "zaak.yaml", "--format", "m"), ["markdown"]),
        (("--lang", "en", "decisions", "sanctier"), ["sanctierecht"]),
        (("facts", "jeugdige.geb"), ["jeugdige.geboortedatum"]),
        (("rules", "sr:77a/j"), ["sr:77a/jeugd"]),
        (("sources", "sr:77c"), ["sr:77c:1", "sr:77c:2", "sr:77cc-77ff"]),
        (("sources", "sr", ":", "77c"), ["77c:1", "77c:2", "77cc-77ff"]),
        (("sources", "sr", ":", "77c", ":", "2"), ["2"]),
        (("case", "template", "sanctier"), ["sanctierecht"]),
    ],
)
def test_what_has_been_typed_is_completed(complete, words, expected):
    """Ids are completed, also where bash cuts them at each colon."""
    assert complete(*words) == expected


def test_zsh_shows_what_each_completion_means(start):
    """Beside an id stands its question, in the language of the run."""
    env = {
        "_JEUGDRECHT_COMPLETE": "complete_zsh",
        "_TYPER_COMPLETE_ARGS": "jeugdrecht decisions sanctier",
        "JEUGDRECHT_LANG": "en",
    }
    with start(env=env, stdout=subprocess.PIPE) as process:
        out = process.stdout.read().decode()

    assert '"sanctierecht":"Which sanction law applies, and may the court choose the other?"' in out


def test_the_script_for_the_shell_can_be_shown(start):
    """--show-completion prints a script that calls this program."""
    env = {"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
    with start("--show-completion", "bash", env=env, stdout=subprocess.PIPE) as process:
        out = process.stdout.read().decode()

    assert process.returncode == 0
    assert "_JEUGDRECHT_COMPLETE=complete_bash" in out
