"""
`case schema`: the JSON Schema of case files.
"""

import typer

from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command

_HELP = Words(
    "Toont het JSON Schema van zaakbestanden, voor uw editor of programma.",
    "Shows the JSON Schema of case files, for your editor or program.",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("schema", cls=Command, help=_HELP.in_(lang))
    def schema(context: typer.Context) -> int:
        from jeugdrecht.cli.work.case_schema import run

        return run(context.obj)
