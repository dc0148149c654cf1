"""
`ask`: an interview that ends in findings.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import decision_ids
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import CaseCommand
from jeugdrecht.cli.words import FILE

_HELP = Words(
    "Stelt vragen tot het antwoord er is: de beste vraag eerst, en alleen wat nog uitmaakt.\n\n"
    "Zonder BESLISSING kiest u eerst een onderwerp.",
    "Asks questions until the answer is there: the best question first, and only what still matters.\n\n"
    "Without a DECISION you choose a topic first.",
)
_ARGUMENT = Words("BESLISSING", "DECISION")
_DECISIONS = Words("wat u wilt weten; weggelaten: te kiezen", "what you want to know; left out: to be chosen")
_CASE = Words("begin met wat in dit zaakbestand staat", "begin with what this case file says")
_SAVE = Words(
    "bewaar elk antwoord meteen in dit bestand, om te stoppen en later verder te gaan",
    "keep every answer in this file at once, to stop and go on later",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("ask", cls=CaseCommand, help=_HELP.in_(lang))
    def ask(
        context: typer.Context,
        decisions: Annotated[
            list[str] | None,
            typer.Argument(
                metavar=_ARGUMENT.in_(lang), help=_DECISIONS.in_(lang), autocompletion=decision_ids
            ),
        ] = None,
        case: Annotated[
            str | None, typer.Option("--case", metavar=FILE.in_(lang), help=_CASE.in_(lang))
        ] = None,
        save: Annotated[
            str | None, typer.Option("--save", metavar=FILE.in_(lang), help=_SAVE.in_(lang))
        ] = None,
    ) -> int:
        from jeugdrecht.cli.work.asking import run

        return run(tuple(decisions or ()), case, Path(save) if save is not None else None, context.obj)
