"""
`prove`: gaps, contradictions and rules without use, over all cases at once.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import decision_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import DATA_FORMATS, FORMAT

_HELP = Words(
    "Bewijst over alle zaken tegelijk dat er geen leemte, tegenspraak of dode regel is.\n\n"
    "Van wat niet klopt staat er een zaak bij die het laat zien. Exitcode 1 als er iets is gevonden dat niet "
    "bij de regels is verantwoord.",
    "Proves over all cases at once that there is no gap, contradiction or dead rule.\n\n"
    "What is not right comes with a case that shows it. Exit code 1 where something was found that is not "
    "documented beside the rules.",
)
_DECISION = Words("bewijs deze beslissing; mag vaker (anders: alle)",
                  "prove this decision; may be repeated (default: all)")  # fmt: skip
_CASES = Words("schrijf elke gevonden zaak als bestand in deze nieuwe map",
               "write each case found to a file in this new folder")  # fmt: skip
_FOLDER = Words("MAP", "FOLDER")


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("prove", cls=Command, help=_HELP.in_(lang))
    def prove(
        context: typer.Context,
        decision: Annotated[
            list[str] | None,
            typer.Option(
                "--decision", metavar="ID", help=_DECISION.in_(lang), autocompletion=decision_ids
            ),
        ] = None,
        cases: Annotated[
            str | None, typer.Option("--cases", metavar=_FOLDER.in_(lang), help=_CASES.in_(lang))
        ] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="|".join(DATA_FORMATS), help=FORMAT.in_(lang),
                autocompletion=words(*DATA_FORMATS),
            ),
        ] = "text",
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.proving import run

        named = tuple(decision) if decision else None
        return run(named, None if cases is None else Path(cases), form, context.obj)
