"""
`version`: of the program and of the law as encoded.
"""

from typing import Annotated

import typer

from jeugdrecht.cli.completion import words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import DATA_FORMATS, FORMAT

_HELP = Words(
    "Toont de versie, de vingerafdruk van de regels en welke teksten van de wet zijn gelezen.",
    "Shows the version, the fingerprint of the rules and which texts of the law were read.",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("version", cls=Command, help=_HELP.in_(lang))
    def version(
        context: typer.Context,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="text|json", help=FORMAT.in_(lang), autocompletion=words(*DATA_FORMATS)
            ),
        ] = "text",
    ) -> int:
        from jeugdrecht.cli.work.version import run

        return run(form, context.obj)
