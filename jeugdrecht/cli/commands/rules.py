"""
`rules`: the rules and powers.
"""

from typing import Annotated

import typer

from jeugdrecht.cli.completion import rule_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import DATA_FORMATS, FORMAT, ID

_HELP = Words(
    "Toont de regels en bevoegdheden, met hun bepaling en de dagen waarop zij gelden.",
    "Shows the rules and powers, with their provision and the days on which they hold.",
)
_ID = Words(
    "een regel (sr:77a/jeugd) of een bepaling (sr:77a); weggelaten: allemaal",
    "a rule (sr:77a/jeugd) or a provision (sr:77a); left out: all of them",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("rules", cls=Command, help=_HELP.in_(lang))
    def rules(
        context: typer.Context,
        id: Annotated[
            list[str] | None, typer.Argument(metavar=ID, help=_ID.in_(lang), autocompletion=rule_ids)
        ] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="text|json", help=FORMAT.in_(lang), autocompletion=words(*DATA_FORMATS)
            ),
        ] = "text",
    ) -> int:
        from jeugdrecht.cli.work.rules import run

        # A citation may be written without quotes: 77c Sr.
        return run(" ".join(id) if id else None, form, context.obj)
