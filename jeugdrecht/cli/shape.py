"""
The shape that every command shares: help and usage errors in the language of the run, and texts as written.
"""

import os
from typing import Any

from typer.core import TyperCommand, TyperGroup

from jeugdrecht.cli.help import help_text
from jeugdrecht.cli.language import Words
from jeugdrecht.cli.output import put
from jeugdrecht.errors import Fault, InputError, nearest, quoted

LOG = "JEUGDRECHT_LOG"
"""The variable that names a log for every command; `jeugdrecht.logbook` reads the others beside it."""

_NO_COMMAND = Words("er is geen opdracht {name}", "there is no command {name}")
_LIST = Words("`{path} --help` toont de opdrachten", "`{path} --help` shows the commands")
_TOO_MANY = Words("hier wordt niets meer verwacht: {found}", "nothing more is expected here: {found}")
_QUOTES = Words(
    "`{path} --help` toont wat er kan; een waarde met spaties hoort tussen aanhalingstekens",
    "`{path} --help` shows what is possible; a value that holds spaces stands between quotes",
)


class Command(TyperCommand):
    """A command of jeugdrecht."""

    # What is left over is refused below, in the language of the run.
    allow_extra_args = True

    def get_params(self, ctx: Any) -> list[Any]:
        """The arguments and options, those of typer included."""
        return taken_as_written(super().get_params(ctx))

    def get_help(self, ctx: Any) -> str:
        """The help text."""
        return help_text(ctx, ctx.obj.lang)

    def get_help_option(self, ctx: Any) -> Any:
        """The option `--help`, whose text goes where all output goes."""
        return with_our_output(super().get_help_option(ctx))

    def invoke(self, ctx: Any) -> Any:
        """
        Run the command.

        Raises:
            InputError: more was written than the command takes.
        """
        if ctx.args:
            lang = ctx.obj.lang
            found = " ".join(quoted(arg) for arg in ctx.args)
            raise InputError(
                Fault(
                    "",
                    _TOO_MANY.in_(lang).format(found=found),
                    _QUOTES.in_(lang).format(path=ctx.command_path),
                )
            )
        return super().invoke(ctx)


class CaseCommand(Command):
    """A command that reads facts about a person, and so logs that it ran where a log was asked for."""

    def invoke(self, ctx: Any) -> Any:
        """
        Run the command, with a line in the log that holds no fact.

        Raises:
            InputError: the line cannot be written; it was tried before anything was decided.
        """
        asked = ctx.params.get("log")
        if asked is None and not os.environ.get(LOG):
            return super().invoke(ctx)
        from jeugdrecht.logbook import caller_of, logbook_of

        lang, given = ctx.obj.lang, os.environ.get
        book = logbook_of(asked, os.environ, lang=lang)
        assert book is not None
        subject = ctx.params.get("log_subject") or given(f"{LOG}_SUBJECT") or None
        caller = caller_of(subject, given(f"{LOG}_SUBJECT_TYPE") or None, given("TRACEPARENT"), lang=lang)
        with book.operation(ctx.command_path, caller):
            return super().invoke(ctx)


class Group(TyperGroup):
    """A command that has commands beneath it."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The arguments and options, those of typer included."""
        return taken_as_written(super().get_params(ctx))

    def get_help(self, ctx: Any) -> str:
        """The help text."""
        return help_text(ctx, ctx.obj.lang)

    def get_help_option(self, ctx: Any) -> Any:
        """The option `--help`, whose text goes where all output goes."""
        return with_our_output(super().get_help_option(ctx))

    def list_commands(self, ctx: Any) -> list[str]:
        """The commands in reading order: as they were added, the version last."""
        return sorted(self.commands, key=lambda name: name == "version")

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """
        The command that was named.

        Raises:
            InputError: there is no such command; the nearest names are given.
        """
        name = args[0]
        if name in self.commands or name.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        message = _NO_COMMAND.in_(ctx.obj.lang).format(name=quoted(name))
        remedy = _LIST.in_(ctx.obj.lang).format(path=ctx.command_path)
        raise InputError(Fault("", message, remedy, near=nearest(name, self.commands)))


def with_our_output(option: Any) -> Any:
    """Let `--help` print as every command does, so that output that cannot be written is a fault."""
    if option is not None:
        option.callback = _show_help
    return option


def _show_help(ctx: Any, option: Any, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        put(ctx.get_help(), lang=ctx.obj.lang)
        ctx.exit()


class _AsWritten:
    """Stands in for typer's coercion: gives back the text, or the list of texts, that was written."""

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value itself."""
        several = param.multiple or param.nargs == -1
        return () if several and value is None else value


def taken_as_written(parameters: list[Any]) -> list[Any]:
    """
    Keep typer from importing pydantic to turn a text into a text.

    All values of our commands are texts and switches, and pydantic takes longer to start than typer itself. A
    typer without this attribute, older or newer than the one this was written for, works without it as well.
    """
    for parameter in parameters:
        if hasattr(parameter, "_runtime_param"):
            parameter._runtime_param = _AsWritten()
    return parameters
