"""
`case check`: whether a case file is right, and what is wrong with it if it is not.
"""

from typing import Annotated

import typer

from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import CaseCommand
from jeugdrecht.cli.words import CASE_FILE, FILE

_HELP = Words(
    "Controleert een zaakbestand en toont alle fouten tegelijk.\n\n"
    "Is het in orde, dan staat er wat is opgegeven en welke beslissingen aan de orde zijn.",
    "Checks a case file and shows all faults at once.\n\n"
    "If it is in order, it shows what is given and which decisions arise.",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("check", cls=CaseCommand, help=_HELP.in_(lang))
    def check(
        context: typer.Context,
        file: Annotated[str, typer.Argument(metavar=FILE.in_(lang), help=CASE_FILE.in_(lang))],
    ) -> int:
        from jeugdrecht.cli.work.case_check import run

        return run(file, context.obj)
