"""
`register`: the record of this program for the Dutch register of algorithms.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import FILE, FORMAT, OUTPUT, REGISTER_FORMATS

_HELP = Words(
    "Geeft de opzet voor het Algoritmeregister, met wat uw organisatie zelf invult.\n\n"
    "De velden zijn die van de publicatiestandaard 1.0; de teksten zijn in het Nederlands.",
    "Gives a draft for the Dutch Algoritmeregister, with what your organisation fills in.\n\n"
    "The fields are those of its publication standard 1.0; the texts are in Dutch.",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """
    forms = "|".join(REGISTER_FORMATS)

    @app.command("register", cls=Command, help=_HELP.in_(lang))
    def register(
        context: typer.Context,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar=forms, help=FORMAT.in_(lang), autocompletion=words(*REGISTER_FORMATS)
            ),
        ] = "text",
        output: Annotated[
            str | None, typer.Option("--output", metavar=FILE.in_(lang), help=OUTPUT.in_(lang))
        ] = None,
    ) -> int:
        from jeugdrecht.cli.work.registering import run

        return run(form, None if output is None else Path(output), context.obj)
