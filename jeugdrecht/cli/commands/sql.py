"""
`sql`: the SELECT that decides the rows of a table.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import decision_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import DAY, FILE, ID, OUTPUT

DIALECTS = ("duckdb", "spark", "postgres")

_HELP = Words(
    "Geeft de SELECT die deze beslissingen voor elke rij van een tabel neemt.\n\n"
    "De kolommen van de tabel zijn gegevens met `__` voor de punt (feit__pleegdatum); wat ontbreekt of NULL "
    "is, is niet opgegeven. Zie docs/caseload.md.",
    "Gives the SELECT that makes these decisions for every row of a table.\n\n"
    "The columns of the table are facts with `__` for the dot (feit__pleegdatum); what is missing or NULL "
    "was not given. See docs/caseload.md.",
)
DECISION = Words("neem deze beslissing; mag vaker", "make this decision; may be repeated")
_DIALECT = Words(
    "voor welke database: {}, of een ander dialect dat sqlglot kent",
    "for which database: {}, or another dialect that sqlglot knows",
)
_TABLE = Words("de naam van de tabel (anders: zaken)", "the name of the table (default: zaken)")
_COLUMNS = Words(
    "de kolommen die de tabel heeft, met komma's; anders mag er elke ontbreken",
    "the columns that the table has, with commas; left out, any may be missing",
)
_WITH = Words(
    "een lijst in een eigen tabel, op `case` verbonden: maatregelen=TABEL",
    "a list in a table of its own, joined on `case`: maatregelen=TABLE",
)
_CODES = Words("kleine getallen in plaats van woorden", "small numbers instead of words")
_BARE = Words("zonder de kolommen met bepalingen", "without the columns with provisions")
_ON = Words(
    "de peildatum van rijen zonder eigen peildatum (anders: de dag zelf)",
    "the reference date of rows without one (default: the day itself)",
)
_LIST = Words("LIJST=TABEL", "LIST=TABLE")


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """
    dialects = _DIALECT.in_(lang).format(", ".join(DIALECTS))

    @app.command("sql", cls=Command, help=_HELP.in_(lang))
    def sql(
        context: typer.Context,
        decision: Annotated[
            list[str] | None,
            typer.Option("--decision", metavar=ID, help=DECISION.in_(lang), autocompletion=decision_ids),
        ] = None,
        dialect: Annotated[
            str, typer.Option("--dialect", metavar="NAAM" if lang == "nl" else "NAME", help=dialects,
                              autocompletion=words(*DIALECTS))
        ] = "duckdb",
        table: Annotated[str, typer.Option("--table", help=_TABLE.in_(lang))] = "zaken",
        columns: Annotated[str | None, typer.Option("--columns", help=_COLUMNS.in_(lang))] = None,
        lists: Annotated[
            list[str] | None, typer.Option("--with", metavar=_LIST.in_(lang), help=_WITH.in_(lang))
        ] = None,
        codes: Annotated[bool, typer.Option("--codes", help=_CODES.in_(lang))] = False,
        bare: Annotated[bool, typer.Option("--no-provisions", help=_BARE.in_(lang))] = False,
        on: Annotated[str | None, typer.Option("--on", metavar=DAY.in_(lang), help=_ON.in_(lang))] = None,
        output: Annotated[
            str | None, typer.Option("--output", metavar=FILE.in_(lang), help=OUTPUT.in_(lang))
        ] = None,
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.sql import SqlRequest, run

        asked = SqlRequest(
            tuple(decision or ()), dialect, table, columns, tuple(lists or ()), codes, not bare, on,
            None if output is None else Path(output),
        )  # fmt: skip
        return run(asked, context.obj)
