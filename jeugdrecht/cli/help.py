"""
The help of a command, in one language throughout.

typer's own help mixes its English words into ours, and draws with rich, which costs time at every start.
"""

import textwrap
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.settings import PLAIN_WIDTH

Row: TypeAlias = tuple[str, str]

_USAGE = Words("Gebruik", "Usage")
_OPTIONS_WORD = Words("OPTIES", "OPTIONS")
_COMMAND_WORD = Words("OPDRACHT", "COMMAND")
_ARGUMENTS = Words("Argumenten", "Arguments")
_OPTIONS = Words("Opties", "Options")
_COMMANDS = Words("Opdrachten", "Commands")
# Options that typer adds, with its English help.
_OF_TYPER = {
    "--help": Words("toont deze uitleg", "shows this help"),
    "--install-completion": Words(
        "zet aanvulling met de tabtoets aan in uw shell", "installs completion by the tab key in your shell"
    ),
    "--show-completion": Words("toont het script voor die aanvulling", "shows the script of that completion"),
}


def help_text(context: Any, lang: Lang) -> str:
    """
    All help of one command.

    Args:
        context: typer's context, which knows the command and its name.
        lang: the language.
    """
    command = context.command
    shown = [parameter for parameter in command.get_params(context) if not parameter.hidden]
    arguments = [_argument_row(p) for p in shown if p.param_type_name == "argument"]
    options = [_option_row(p, lang) for p in shown if p.param_type_name == "option"]
    blocks = (
        [usage(context, lang)],
        _prose(command.help),
        _section(_ARGUMENTS, arguments, lang),
        _section(_OPTIONS, options, lang),
        _section(_COMMANDS, _command_rows(command, context), lang),
        _prose(command.epilog),
    )
    return "\n\n".join("\n".join(block) for block in blocks if block)


def usage(context: Any, lang: Lang) -> str:
    """How a command is written, on one line."""
    command = context.command
    arguments = [
        _argument_name(parameter) for parameter in command.params if parameter.param_type_name == "argument"
    ]
    following = [f"{_COMMAND_WORD.in_(lang)} …"] if hasattr(command, "commands") else arguments
    return " ".join(
        (f"{_USAGE.in_(lang)}: {context.command_path}", f"[{_OPTIONS_WORD.in_(lang)}]", *following)
    )


def _argument_name(parameter: Any) -> str:
    name = parameter.metavar or parameter.name.upper()
    several = "…" if parameter.nargs != 1 else ""
    return f"{name}{several}" if parameter.required else f"[{name}]{several}"


def _argument_row(parameter: Any) -> Row:
    return parameter.metavar or parameter.name.upper(), parameter.help or ""


def _option_row(parameter: Any, lang: Lang) -> Row:
    own = _OF_TYPER.get(parameter.opts[-1])
    takes = "" if parameter.is_flag or own is not None else f" {parameter.metavar or parameter.name.upper()}"
    return ", ".join(parameter.opts) + takes, own.in_(lang) if own is not None else parameter.help or ""


def _command_rows(command: Any, context: Any) -> Sequence[Row]:
    names = command.list_commands(context) if hasattr(command, "commands") else ()
    return [(name, _first(command.get_command(context, name).help)) for name in names]


def _first(text: str | None) -> str:
    """The first paragraph of a help text, on one line, without its full stop."""
    return " ".join((text or "").partition("\n\n")[0].split()).removesuffix(".")


def _prose(text: str | None) -> list[str]:
    paragraphs = [part for part in (text or "").split("\n\n") if part.strip()]
    wrapped = [textwrap.fill(" ".join(part.split()), PLAIN_WIDTH) for part in paragraphs]
    return ["\n\n".join(wrapped)] if wrapped else []


def _section(heading: Words, rows: Sequence[Row], lang: Lang) -> list[str]:
    return [heading.in_(lang), *_columns(rows)] if rows else []


def _columns(rows: Sequence[Row]) -> Iterator[str]:
    first = min(30, max(len(name) for name, _ in rows))
    indent = " " * (first + 4)
    for name, text in rows:
        lines = textwrap.wrap(text, PLAIN_WIDTH - len(indent), break_on_hyphens=False) or [""]
        if len(name) > first:
            yield f"  {name}"
        else:
            lines[0] = f"  {name:{first}}  {lines[0]}".rstrip()
        yield lines[0] if len(name) <= first else f"{indent}{lines[0]}"
        yield from (f"{indent}{line}" for line in lines[1:])
