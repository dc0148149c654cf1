"""
`case template`: a case file to fill in.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import decision_ids
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import FILE, OUTPUT

_HELP = Words(
    "Schrijft een zaakbestand met bij elk feit de vraag, om in te vullen.",
    "Writes a case file with the question at each fact, to fill in.",
)
_ARGUMENT = Words("BESLISSING", "DECISION")
_DECISIONS = Words(
    "alleen wat deze beslissingen vragen; weggelaten: wat alle beslissingen vragen",
    "only what these decisions ask; left out: what all decisions ask",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("template", cls=Command, help=_HELP.in_(lang))
    def template(
        context: typer.Context,
        decisions: Annotated[
            list[str] | None,
            typer.Argument(
                metavar=_ARGUMENT.in_(lang), help=_DECISIONS.in_(lang), autocompletion=decision_ids
            ),
        ] = None,
        output: Annotated[
            str | None, typer.Option("--output", metavar=FILE.in_(lang), help=OUTPUT.in_(lang))
        ] = None,
    ) -> int:
        from jeugdrecht.cli.work.case_template import run

        return run(tuple(decisions or ()), Path(output) if output is not None else None, context.obj)
