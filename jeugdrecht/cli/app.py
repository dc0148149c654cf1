"""
The application: the global options, the commands, and how a run ends.
"""

import gc
import io
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

import typer
from typer.main import get_command

from jeugdrecht.cli.commands import (
    AUDIT,
    AUDIT_HELP,
    COMMANDS,
    COMMANDS_OF_CASE,
    CORPUS,
    CORPUS_HELP,
    DOSSIER,
    DOSSIER_HELP,
    SERVE,
    TRAIN,
    TRAIN_HELP,
    VERSION,
)
from jeugdrecht.cli.faults import (
    DONE,
    INTERNAL,
    INTERRUPTED,
    WRONG_INPUT,
    tell_faults,
    tell_internal,
)
from jeugdrecht.cli.language import Lang, Words, language_of
from jeugdrecht.cli.output import put
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.shape import Group
from jeugdrecht.cli.usage import UsageError, fault_of
from jeugdrecht.errors import InputError

NAME = "jeugdrecht"
MANY_OBJECTS = 50_000
"""So many new objects before the memory is looked through."""

_HELP = Words(
    "Beslist en verklaart jeugdstrafrecht en jeugdbescherming, met de bepalingen erbij.\n\n"
    "Een hulpmiddel voor wie het recht kent; geen juridisch advies. De officiële tekst gaat voor.",
    "Decides and explains Dutch youth criminal law and child protection, with the provisions.\n\n"
    "A tool for people who know the law; not legal advice. The official text prevails.",
)
_EPILOG = Words(
    "Exitcodes: 0 gedaan, wat het antwoord ook is; 1 een controle vond iets; 2 verkeerde invoer of verkeerd "
    "gebruik; 3 --require-decided was gegeven en een beslissing staat niet vast; 70 een fout in het "
    "programma.\n\n"
    "JEUGDRECHT_LANG=en kiest Engels; NO_COLOR=1 werkt als --plain.",
    "Exit codes: 0 done, whatever the answer; 1 a check found something; 2 wrong input or usage; 3 "
    "--require-decided was given and a decision is not decided; 70 an error in the program.\n\n"
    "JEUGDRECHT_LANG=nl chooses Dutch; NO_COLOR=1 works as --plain.",
)
_LANG = Words("taal van uitleg en uitvoer: nl of en", "language of help and output: nl or en")
_PLAIN = Words("geen kleur en geen lijnen", "no colour and no lines")
_CASE = Words("Controleert en maakt zaakbestanden.", "Checks and makes case files.")


def main(args: Sequence[str] | None = None) -> int:
    """
    Run the command line.

    Args:
        args: the arguments, without the name of the program; left out, those of the process.

    Returns:
        The exit code.

    >>> main(["--plain", "decisions", "sanctierecht", "--format", "json"])  # doctest: +ELLIPSIS
    {
      "schema": "jeugdrecht.decision/1",
    ...
    0
    """
    given = sys.argv[1:] if args is None else list(args)
    # Loading the law makes many objects, which all stay; looking through them costs a sixth of a run.
    gc.set_threshold(MANY_OBJECTS)
    _replace_unprintable()
    lang: Lang = "nl"
    try:
        lang = language_of(given, os.environ)
        code = get_command(build(lang)).main(given, prog_name=NAME, standalone_mode=False)
        return code if isinstance(code, int) else DONE
    except InputError as error:
        tell_faults(error.faults, lang)
        return WRONG_INPUT
    except UsageError as error:
        tell_faults((fault_of(error, lang),), lang)
        return WRONG_INPUT
    except SystemExit as ended:  # typer ends completion in this way
        return ended.code if isinstance(ended.code, int) else DONE
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: no traceback, which could show a case
        tell_internal(error, lang)
        return INTERNAL


def build(lang: Lang) -> typer.Typer:
    """
    The application in one language.

    Args:
        lang: the language of help, messages and output.
    """
    app = typer.Typer(
        name=NAME, cls=Group, help=_HELP.in_(lang), epilog=_EPILOG.in_(lang), rich_markup_mode=None,
        context_settings={"obj": Settings(lang)}, pretty_exceptions_enable=False,
    )  # fmt: skip

    @app.callback(invoke_without_command=True)
    def with_options(
        context: typer.Context,
        language: Annotated[str, typer.Option("--lang", metavar="nl|en", help=_LANG.in_(lang))] = lang,
        plain: Annotated[bool, typer.Option("--plain", help=_PLAIN.in_(lang))] = False,
    ) -> None:
        # `--lang` was read before, since this application was built in that language.
        context.obj = replace(context.obj, plain=plain)
        _help_without_command(context)

    case = typer.Typer(cls=Group, rich_markup_mode=None)
    case.callback(invoke_without_command=True, help=_CASE.in_(lang))(_help_without_command)
    for add in COMMANDS:
        add(app, lang)
    for add in COMMANDS_OF_CASE:
        add(case, lang)
    app.add_typer(case, name="case")
    audit = typer.Typer(cls=Group, rich_markup_mode=None)
    audit.callback(invoke_without_command=True, help=AUDIT_HELP.in_(lang))(_help_without_command)
    AUDIT(audit, lang)
    app.add_typer(audit, name="audit")
    train = typer.Typer(cls=Group, rich_markup_mode=None)
    train.callback(invoke_without_command=True, help=TRAIN_HELP.in_(lang))(_help_without_command)
    TRAIN(train, lang)
    app.add_typer(train, name="train")
    dossier = typer.Typer(cls=Group, rich_markup_mode=None)
    dossier.callback(invoke_without_command=True, help=DOSSIER_HELP.in_(lang))(_help_without_command)
    DOSSIER(dossier, lang)
    app.add_typer(dossier, name="dossier")
    corpus = typer.Typer(cls=Group, rich_markup_mode=None)
    corpus.callback(invoke_without_command=True, help=CORPUS_HELP.in_(lang))(_help_without_command)
    CORPUS(corpus, lang)
    app.add_typer(corpus, name="corpus")
    SERVE(app, lang)
    VERSION(app, lang)
    return app


def _help_without_command(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        put(context.get_help(), lang=context.obj.lang)


def _replace_unprintable() -> None:
    """Print something for a character that the terminal's encoding lacks, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
