"""
`replay`: makes the answer of a receipt again and says what differs.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import CaseCommand
from jeugdrecht.cli.words import (
    ANSWERS,
    DATA_FORMATS,
    FILE,
    FORMAT,
    LOG,
    LOG_SUBJECT,
    PSEUDONYM,
    RECEIPT_KEY,
)

_HELP = Words(
    "Maakt het antwoord van een bewijs opnieuw en zegt precies wat verschilt.\n\n"
    "Het bewijs is gemaakt met decide --receipt. De exitcode is 0 als het antwoord hetzelfde is, 1 als iets "
    "verschilt.",
    "Makes the answer of a receipt again and says exactly what differs.\n\n"
    "The receipt was made with decide --receipt. The exit code is 0 if the answer is the same, 1 if "
    "something differs.",
)
_RECEIPT = Words("BEWIJS", "RECEIPT")
_MADE = Words("het bewijs", "the receipt")
_ARGUMENT = Words("ZAAK", "CASE")
_CASES = Words(
    "de zaak, of de zaken in dezelfde volgorde, zoals bij decide",
    "the case, or the cases in the same order, as for decide",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("replay", cls=CaseCommand, help=_HELP.in_(lang))
    def replay(
        context: typer.Context,
        receipt: Annotated[str, typer.Argument(metavar=_RECEIPT.in_(lang), help=_MADE.in_(lang))],
        case: Annotated[list[str], typer.Argument(metavar=_ARGUMENT.in_(lang), help=_CASES.in_(lang))],
        receipt_key: Annotated[
            str | None, typer.Option("--receipt-key", metavar=FILE.in_(lang), help=RECEIPT_KEY.in_(lang))
        ] = None,
        answers: Annotated[
            str | None, typer.Option("--answers", metavar=FILE.in_(lang), help=ANSWERS.in_(lang))
        ] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="text|json", help=FORMAT.in_(lang), autocompletion=words(*DATA_FORMATS)
            ),
        ] = "text",
        log: Annotated[str | None, typer.Option("--log", metavar=FILE.in_(lang), help=LOG.in_(lang))] = None,
        log_subject: Annotated[
            str | None,
            typer.Option("--log-subject", metavar=PSEUDONYM.in_(lang), help=LOG_SUBJECT.in_(lang)),
        ] = None,
    ) -> int:
        from jeugdrecht.cli.work.replaying import run

        key = None if receipt_key is None else Path(receipt_key)
        return run(Path(receipt), tuple(case), key, answers, form, context.obj)
