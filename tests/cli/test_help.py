"""The promises about help and usage: complete, in one language, and faults that say what to write."""

import pytest

COMMANDS = (
    (), ("decide",), ("ask",), ("decisions",), ("facts",), ("rules",), ("sources",), ("version",), ("case",),
    ("why-not",), ("what-if",), ("flip",), ("graph",), ("bulk",), ("sql",),
    ("case", "check"), ("case", "template"), ("case", "schema"), ("train",), ("train", "scenario"),
    ("train", "quiz"), ("train", "check"),
    ("dossier",), ("dossier", "timeline"), ("dossier", "due"), ("dossier", "next"),
    ("dossier", "check"), ("dossier", "add"), ("dossier", "kinds"), ("dossier", "schema"),
)  # fmt: skip
ENGLISH_OF_TYPER = ("Usage", "Options", "Commands", "Show this message", "[default", "Error", "required")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_each_command_has_help_in_dutch(run, command):
    """The help names the command and has no English of typer in it."""
    ran = run(*command, "--help")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(" ".join(("Gebruik: jeugdrecht", *command, "[OPTIES]")))
    assert [word for word in ENGLISH_OF_TYPER if word in ran.out] == []


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_each_command_has_help_in_english(run, command):
    """The option before the command switches the language of the help as well."""
    ran = run("--lang", "en", *command, "--help")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(" ".join(("Usage: jeugdrecht", *command, "[OPTIONS]")))
    assert "shows this help" in ran.out


def test_the_help_is_what_was_reviewed(run, golden):
    """The help of the program and of decide, as a whole."""
    golden("cli/goldens/help.nl.txt", run("--help").out + "\n" + run("decide", "--help").out)
    golden("cli/goldens/help.en.txt", run("--lang", "en", "--help").out)


@pytest.mark.parametrize("command", [(), ("case",)], ids=" ".join)
def test_without_a_command_the_help_is_shown(run, command):
    """Someone who types only the name sees what is possible."""
    assert run(*command) == run(*command, "--help")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (
            ("decid", "x"),
            "Er is geen opdracht 'decid'.\n  `jeugdrecht --help` toont de opdrachten. Bedoelde u decide",
        ),
        (("case", "chek", "x"), "Er is geen opdracht 'chek'.\n  `jeugdrecht case --help` toont"),
        (("decide",), "ZAAK ontbreekt.\n  Gebruik: jeugdrecht decide [OPTIES] ZAAK…"),
        (("decide", "x", "--decison", "y"), "Er is geen optie '--decison'.\n"),
        (("decide", "x", "--plain"), "Er is geen optie '--plain'.\n  Schrijf --plain vóór de opdracht"),
        (("decide", "x", "--on"), "Na --on hoort een waarde.\n"),
        (("decide", "x", "--require-decided=ja"), "Bij --require-decided hoort geen waarde.\n"),
        (("version", "x", "y"), "Hier wordt niets meer verwacht: 'x' 'y'.\n"),
        (("decisions", "--format", "xml"), "--format: 'xml' kan hier niet.\n  Kies uit text, json."),
    ],
)
def test_wrong_usage_is_told_in_dutch_with_what_to_write(run, args, message):
    """Usage that cannot be understood gives exit code 2, nothing on standard output, and a remedy."""
    ran = run(*args)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(message)
    assert "Bedoelde u --decision?" in ran.err or "decison" not in ran.err


def test_wrong_usage_is_told_in_english_too(run):
    """The same faults exist in English."""
    ran = run("--lang", "en", "decide")

    assert ran.err == (
        "CASE is missing.\n  Usage: jeugdrecht decide [OPTIONS] CASE…. "
        "`jeugdrecht decide --help` shows what is possible.\n"
    )
