"""The promises about language: which one is spoken, and what happens when it does not exist."""

import pytest

from jeugdrecht.cli.language import Words, language_of
from jeugdrecht.errors import InputError


@pytest.mark.parametrize(
    ("args", "environ", "expected"),
    [
        ([], {}, "nl"),
        (["version"], {"JEUGDRECHT_LANG": "en"}, "en"),
        (["version"], {"JEUGDRECHT_LANG": ""}, "nl"),
        (["--lang", "en", "version"], {}, "en"),
        (["--lang=en", "version"], {}, "en"),
        (["--plain", "--lang", "nl", "version"], {"JEUGDRECHT_LANG": "en"}, "nl"),
        (["decide", "--lang", "en"], {}, "nl"),
        (["--lang", "en"], {"JEUGDRECHT_LANG": "fr"}, "en"),
    ],
)
def test_the_option_goes_before_the_environment_and_dutch_is_the_default(args, environ, expected):
    """The global option, which stands before the command, wins; then the environment; then Dutch."""
    assert language_of(args, environ) == expected


@pytest.mark.parametrize(
    ("args", "environ", "path"),
    [(["--lang", "fr"], {}, "--lang"), ([], {"JEUGDRECHT_LANG": "NL"}, "JEUGDRECHT_LANG")],
)
def test_another_language_is_refused_with_its_source(args, environ, path):
    """A language that is not spoken is wrong usage, and the message names where it was asked for."""
    with pytest.raises(InputError) as caught:
        language_of(args, environ)

    assert [fault.path for fault in caught.value.faults] == [path]


def test_an_unknown_language_ends_with_exit_code_2(run):
    """The run stops before anything else, in the language that is left."""
    ran = run("--lang", "fr", "version")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "--lang: 'fr' is geen taal die jeugdrecht spreekt.\n  Schrijf nl of en.\n"


def test_the_environment_sets_the_language_of_messages_too(run):
    """With JEUGDRECHT_LANG=en a fault is told in English."""
    ran = run("decisions", "sanctierech", env={"JEUGDRECHT_LANG": "en"})

    assert ran.err.splitlines() == [
        "There is no decision 'sanctierech'.",
        "  `jeugdrecht decisions` shows them. Did you mean sanctierecht or sancties or klachtrecht?",
    ]


def test_all_words_exist_in_both_languages():
    """No pair of words of the command line has an empty side, or the placeholders of one side only."""
    pairs = [words for module in modules() for words in vars(module).values() if isinstance(words, Words)]

    assert len(pairs) > 50
    assert [words for words in pairs if not (words.nl.strip() and words.en.strip())] == []
    assert [words for words in pairs if placeholders(words.nl) != placeholders(words.en)] == []


def modules():
    """Give every module of the command line."""
    import pkgutil
    from importlib import import_module

    import jeugdrecht.cli

    return [import_module(m.name) for m in pkgutil.walk_packages(jeugdrecht.cli.__path__, "jeugdrecht.cli.")]


def placeholders(text):
    """Give the names between braces."""
    from string import Formatter

    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)
