"""
`audit`: norms held against an institution, and advice against a regional agreement.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.request import FORMATS
from jeugdrecht.cli.shape import CaseCommand
from jeugdrecht.cli.words import ANSWERS, CASE_FILE, DAY, FILE, FORMAT_OF, ON, OUTPUT

HELP = Words(
    "Toetst een instelling, of vergelijkt een regio met het advies.",
    "Audits an institution, or compares a region with the advice.",
)
_INSTITUTION = Words(
    "Toetst een instelling aan wettelijke plichten en normen van certificering.\n\n"
    "Met --norms komt daar een eigen normentabel bij.",
    "Audits an institution against statutory duties and certification norms.\n\n"
    "With --norms a table of your own norms is added.",
)
_REGION = Words(
    "Vergelijkt regionale afspraken met het advies van de VNG-werkgroep, dat niemand bindt.",
    "Compares a regional agreement with the advice of the VNG working group, which binds nobody.",
)
_NORMS = Words("een eigen normentabel (YAML)", "a table of your own norms (YAML)")


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the commands to the group.

    Args:
        app: the group.
        lang: the language of its help.
    """
    file = typer.Argument(metavar=FILE.in_(lang), help=CASE_FILE.in_(lang))
    on_day = typer.Option("--on", metavar=DAY.in_(lang), help=ON.in_(lang))
    as_form = typer.Option(
        "--format", metavar="FORMAT", help=FORMAT_OF.in_(lang).format("|".join(FORMATS)),
        autocompletion=words(*FORMATS),
    )  # fmt: skip
    settled = typer.Option("--answers", metavar=FILE.in_(lang), help=ANSWERS.in_(lang))
    to_file = typer.Option("--output", metavar=FILE.in_(lang), help=OUTPUT.in_(lang))

    @app.command("institution", cls=CaseCommand, help=_INSTITUTION.in_(lang))
    def institution(
        context: typer.Context,
        case: Annotated[str, file],
        norms: Annotated[
            str | None, typer.Option("--norms", metavar=FILE.in_(lang), help=_NORMS.in_(lang))
        ] = None,
        on: Annotated[str | None, on_day] = None,
        form: Annotated[str, as_form] = "text",
        answers: Annotated[str | None, settled] = None,
        output: Annotated[str | None, to_file] = None,
    ) -> int:
        from jeugdrecht.cli.work.auditing import Asked, run

        asked = Asked("institution", case, _path(norms), on, form, _path(output), answers)
        return run(asked, context.obj)

    @app.command("region", cls=CaseCommand, help=_REGION.in_(lang))
    def region(
        context: typer.Context,
        case: Annotated[str, file],
        on: Annotated[str | None, on_day] = None,
        form: Annotated[str, as_form] = "text",
        output: Annotated[str | None, to_file] = None,
    ) -> int:
        from jeugdrecht.cli.work.auditing import Asked, run

        return run(Asked("region", case, None, on, form, _path(output)), context.obj)


def _path(written: str | None) -> Path | None:
    return None if written is None else Path(written)
