"""
`decisions`: the questions that can be asked.
"""

from typing import Annotated

import typer

from jeugdrecht.cli.completion import decision_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import DATA_FORMATS, FORMAT, ID

_HELP = Words(
    "Toont de beslissingen: wat kan worden gevraagd, en waarop het antwoord rust.",
    "Shows the decisions: what can be asked, and what the answer rests on.",
)
_ID = Words(
    "een beslissing, zoals sanctierecht; weggelaten: allemaal",
    "a decision, such as sanctierecht; left out: all of them",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("decisions", cls=Command, help=_HELP.in_(lang))
    def decisions(
        context: typer.Context,
        id: Annotated[
            str | None, typer.Argument(metavar=ID, help=_ID.in_(lang), autocompletion=decision_ids)
        ] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="text|json", help=FORMAT.in_(lang), autocompletion=words(*DATA_FORMATS)
            ),
        ] = "text",
    ) -> int:
        from jeugdrecht.cli.work.decisions import run

        return run(id, form, context.obj)
