"""
`decide`: from a case to explained findings.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import decision_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.request import FORMATS, REGISTERS, Request
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.shape import CaseCommand
from jeugdrecht.cli.words import (
    ANSWERS,
    DAY,
    FILE,
    FORMAT_OF,
    LOG,
    LOG_SUBJECT,
    ON,
    OUTPUT,
    PSEUDONYM,
    RECEIPT_KEY,
)

_HELP = Words(
    "Beslist een zaak en legt elke bevinding uit.\n\n"
    "Zonder --decision worden alle beslissingen genomen die in de zaak aan de orde zijn.",
    "Decides a case and explains every finding.\n\n"
    "Without --decision, every decision that arises in the case is made.",
)
_ARGUMENT = Words("ZAAK", "CASE")
_CASES = Words(
    "een YAML- of JSON-bestand, of - voor standaardinvoer; meer bestanden of een map geven een tabel",
    "a YAML or JSON file, or - for standard input; several files or a folder give a table",
)
_DECISION = Words("alleen deze beslissing; mag vaker", "only this decision; may be repeated")
_REGISTER = Words(
    "juridische taal (legal) of gewone taal (plain)", "legal language (legal) or everyday language (plain)"
)
_RECEIPT = Words(
    "schrijf een bewijs zonder feiten naar dit nieuwe bestand; replay maakt er het antwoord mee opnieuw",
    "write a receipt without facts to this new file; replay makes the answer again with it",
)
_REQUIRE = Words("exitcode 3 als een beslissing niet vaststaat", "exit code 3 if a decision is not decided")


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """
    forms, registers = "|".join(FORMATS), "|".join(REGISTERS)

    @app.command("decide", cls=CaseCommand, help=_HELP.in_(lang))
    def decide(
        context: typer.Context,
        case: Annotated[list[str], typer.Argument(metavar=_ARGUMENT.in_(lang), help=_CASES.in_(lang))],
        decision: Annotated[
            list[str] | None,
            typer.Option("--decision", metavar="ID", help=_DECISION.in_(lang), autocompletion=decision_ids),
        ] = None,
        on: Annotated[str | None, typer.Option("--on", metavar=DAY.in_(lang), help=ON.in_(lang))] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format",
                metavar="FORMAT",
                help=FORMAT_OF.in_(lang).format(forms),
                autocompletion=words(*FORMATS),
            ),
        ] = "text",
        register: Annotated[
            str,
            typer.Option(
                "--register", metavar=registers, help=_REGISTER.in_(lang), autocompletion=words(*REGISTERS)
            ),
        ] = "legal",
        output: Annotated[
            str | None, typer.Option("--output", metavar=FILE.in_(lang), help=OUTPUT.in_(lang))
        ] = None,
        answers: Annotated[
            str | None, typer.Option("--answers", metavar=FILE.in_(lang), help=ANSWERS.in_(lang))
        ] = None,
        receipt: Annotated[
            str | None, typer.Option("--receipt", metavar=FILE.in_(lang), help=_RECEIPT.in_(lang))
        ] = None,
        receipt_key: Annotated[
            str | None, typer.Option("--receipt-key", metavar=FILE.in_(lang), help=RECEIPT_KEY.in_(lang))
        ] = None,
        log: Annotated[str | None, typer.Option("--log", metavar=FILE.in_(lang), help=LOG.in_(lang))] = None,
        log_subject: Annotated[
            str | None,
            typer.Option("--log-subject", metavar=PSEUDONYM.in_(lang), help=LOG_SUBJECT.in_(lang)),
        ] = None,
        require_decided: Annotated[bool, typer.Option("--require-decided", help=_REQUIRE.in_(lang))] = False,
    ) -> int:
        from jeugdrecht.cli.work.deciding import run

        named = tuple(decision) if decision else None
        path = Path(output) if output is not None else None
        settings: Settings = context.obj
        first, *more = case
        kept = Path(receipt) if receipt is not None else None
        key = Path(receipt_key) if receipt_key is not None else None
        asked = Request(
            first, named, on, form, register, path, require_decided, answers, tuple(more), kept, key
        )
        return run(asked, settings)
