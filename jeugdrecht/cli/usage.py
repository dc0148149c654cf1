"""
What typer finds wrong with a command line, said as a fault in the language of the run.
"""

from typing import Any

import typer

from jeugdrecht.cli.help import usage
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.errors import Fault, nearest, quoted

UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""The base of all errors that typer raises about a command line; typer gives it no name of its own."""

GLOBAL = ("--lang", "--plain")

_NO_OPTION = Words("er is geen optie {option}", "there is no option {option}")
_BEFORE = Words(
    "Schrijf {option} vóór de opdracht: jeugdrecht {option} …",
    "Write {option} before the command: jeugdrecht {option} …",
)
_MISSING = Words("{name} ontbreekt", "{name} is missing")
_NO_VALUE = Words("bij {option} hoort geen waarde", "{option} takes no value")
_NEEDS_VALUE = Words("na {option} hoort een waarde", "{option} needs a value")
_OTHER = Words("de opdracht is niet te lezen", "the command line cannot be read")
_HELP = Words("`{path} --help` toont wat er kan", "`{path} --help` shows what is possible")


def fault_of(error: Any, lang: Lang) -> Fault:
    """
    A usage error as a fault.

    Args:
        error: what typer raised.
        lang: the language.
    """
    context = error.ctx
    remedy = _HELP.in_(lang).format(path=context.command_path if context is not None else "jeugdrecht")
    match type(error).__name__:
        case "NoSuchOption":
            return _no_such_option(error, remedy, lang)
        case "MissingParameter" if error.param is not None:
            name = error.param.metavar or error.param.name.upper()
            return Fault("", _MISSING.in_(lang).format(name=name), f"{usage(context, lang)}. {remedy}")
        case "BadOptionUsage":
            return _bad_option(error, remedy, lang)
        case _:
            return Fault("", _OTHER.in_(lang), remedy)


def _no_such_option(error: Any, remedy: str, lang: Lang) -> Fault:
    message = _NO_OPTION.in_(lang).format(option=quoted(error.option_name))
    if error.option_name in GLOBAL:
        return Fault("", message, _BEFORE.in_(lang).format(option=error.option_name))
    known = _options(error.ctx)
    return Fault("", message, remedy, near=nearest(error.option_name, known, n=1))


def _options(context: Any) -> list[str]:
    return [
        name
        for parameter in context.command.get_params(context)
        for name in parameter.opts
        if name[:1] == "-"
    ]


def _bad_option(error: Any, remedy: str, lang: Lang) -> Fault:
    # typer tells the two apart by its message only, and gives no context with the first.
    words = _NO_VALUE if "does not take" in str(error) else _NEEDS_VALUE
    return Fault("", words.in_(lang).format(option=error.option_name), remedy)
