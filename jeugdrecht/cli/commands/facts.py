"""
`facts`: what a case can say.
"""

from typing import Annotated

import typer

from jeugdrecht.cli.completion import fact_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import DATA_FORMATS, FORMAT, ID

_HELP = Words(
    "Toont de feiten: wat een zaak kan zeggen.",
    "Shows the facts: what a case can say.",
)
_ID = Words(
    "een feit, zoals feit.pleegdatum; weggelaten: allemaal",
    "a fact, such as feit.pleegdatum; left out: all of them",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("facts", cls=Command, help=_HELP.in_(lang))
    def facts(
        context: typer.Context,
        id: Annotated[
            str | None, typer.Argument(metavar=ID, help=_ID.in_(lang), autocompletion=fact_ids)
        ] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="text|json", help=FORMAT.in_(lang), autocompletion=words(*DATA_FORMATS)
            ),
        ] = "text",
    ) -> int:
        from jeugdrecht.cli.work.facts import run

        return run(id, form, context.obj)
