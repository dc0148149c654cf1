"""
`compare`: what the law of two days decides differently, with a case that shows it.
"""

from typing import Annotated

import typer

from jeugdrecht.cli.completion import decision_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import DATA_FORMATS, DAY, FORMAT

_HELP = Words(
    "Vergelijkt het recht van twee dagen: de regels die verschillen, en een zaak die anders uitkomt.\n\n"
    "Dezelfde zaak wordt twee keer beslist, met de dag die het recht bepaalt (pleegdatum, peildatum) op de "
    "ene en op de andere dag; al het andere blijft gelijk.",
    "Compares the law of two days: the rules that differ, and a case that comes out otherwise.\n\n"
    "The same case is decided twice, with the day that governs (pleegdatum, peildatum) on the one and on the "
    "other day; all else stays the same.",
)
_FROM = Words("de ene dag, zoals 2014-03-31", "the one day, as 2014-03-31")
_TO = Words("de andere dag, zoals 2014-04-01", "the other day, as 2014-04-01")
_DECISION = Words("vergelijk deze beslissing; mag vaker (anders: alle)",
                  "compare this decision; may be repeated (default: all)")  # fmt: skip


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("compare", cls=Command, help=_HELP.in_(lang))
    def compare(
        context: typer.Context,
        before: Annotated[str, typer.Option("--from", metavar=DAY.in_(lang), help=_FROM.in_(lang))],
        after: Annotated[str, typer.Option("--to", metavar=DAY.in_(lang), help=_TO.in_(lang))],
        decision: Annotated[
            list[str] | None,
            typer.Option(
                "--decision", metavar="ID", help=_DECISION.in_(lang), autocompletion=decision_ids
            ),
        ] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="|".join(DATA_FORMATS), help=FORMAT.in_(lang),
                autocompletion=words(*DATA_FORMATS),
            ),
        ] = "text",
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.comparing import run

        return run(before, after, tuple(decision) if decision else None, form, context.obj)
