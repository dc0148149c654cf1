"""
`bulk`: a table of cases in, a table of answers out.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.commands.sql import DECISION
from jeugdrecht.cli.completion import decision_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import DAY, FILE, ID

ENGINES = ("duckdb", "spark")

_HELP = Words(
    "Neemt beslissingen voor alle rijen van een tabel.\n\n"
    "De kolommen zijn gegevens met `__` voor de punt (feit__pleegdatum); andere kolommen gaan mee naar de "
    "uitvoer. Rijen die niet kunnen komen met de reden in een eigen bestand. Zie docs/caseload.md.",
    "Makes decisions for all rows of a table.\n\n"
    "The columns are facts with `__` for the dot (feit__pleegdatum); other columns are passed on to the "
    "output. Rows that cannot be come in a file of their own, with the reason. See docs/caseload.md.",
)
_IN = Words(
    "een bestand op .parquet of .csv, of bestand.duckdb::tabel",
    "a file that ends in .parquet or .csv, or file.duckdb::table",
)
_OUT = Words("een nieuw bestand op .parquet of .csv", "a new file that ends in .parquet or .csv")
_ENGINE = Words("waarmee (anders: duckdb)", "what runs it (default: duckdb)")
_WITH = Words(
    "een lijst in een eigen bestand, op `case` verbonden: maatregelen=maatregelen.csv",
    "a list in a file of its own, joined on `case`: maatregelen=maatregelen.csv",
)
_CODES = Words(
    "kleine getallen in plaats van woorden, met een bestand dat zegt wat ze betekenen",
    "small numbers instead of words, with a file that says what they mean",
)
_EXPLAIN = Words(
    "schrijf van de eerste N rijen de volledige verklaring, in een eigen bestand",
    "write the full explanation of the first N rows, in a file of its own",
)
_REJECTS = Words(
    "waar de rijen komen die niet kunnen (anders: naast de uitvoer)",
    "where the rows go that cannot be (default: beside the output)",
)
_BARE = Words("zonder de kolommen met bepalingen; sneller", "without the columns with provisions; quicker")
_ON = Words(
    "de peildatum van rijen zonder eigen peildatum (anders: vandaag)",
    "the reference date of rows without one (default: today)",
)
_MEMORY = Words(
    "hoeveel geheugen de engine mag gebruiken, zoals 500MB of 4GB; de rest gaat naar schijf",
    "how much memory the engine may use, as 500MB or 4GB; the rest goes to disk",
)
_LIST = Words("LIJST=BESTAND", "LIST=FILE")
_SIZE = Words("GROOTTE", "SIZE")


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """
    file = FILE.in_(lang)

    @app.command("bulk", cls=Command, help=_HELP.in_(lang))
    def bulk(
        context: typer.Context,
        source: Annotated[str, typer.Argument(metavar="IN", help=_IN.in_(lang))],
        target: Annotated[str, typer.Argument(metavar="OUT" if lang == "en" else "UIT", help=_OUT.in_(lang))],
        decision: Annotated[
            list[str] | None,
            typer.Option("--decision", metavar=ID, help=DECISION.in_(lang), autocompletion=decision_ids),
        ] = None,
        engine: Annotated[
            str, typer.Option("--engine", metavar="|".join(ENGINES), help=_ENGINE.in_(lang),
                              autocompletion=words(*ENGINES))
        ] = "duckdb",
        lists: Annotated[
            list[str] | None, typer.Option("--with", metavar=_LIST.in_(lang), help=_WITH.in_(lang))
        ] = None,
        codes: Annotated[bool, typer.Option("--codes", help=_CODES.in_(lang))] = False,
        explain: Annotated[str, typer.Option("--explain", metavar="N", help=_EXPLAIN.in_(lang))] = "0",
        rejects: Annotated[
            str | None, typer.Option("--rejects", metavar=file, help=_REJECTS.in_(lang))
        ] = None,
        bare: Annotated[bool, typer.Option("--no-provisions", help=_BARE.in_(lang))] = False,
        on: Annotated[str | None, typer.Option("--on", metavar=DAY.in_(lang), help=_ON.in_(lang))] = None,
        memory: Annotated[
            str | None, typer.Option("--memory", metavar=_SIZE.in_(lang), help=_MEMORY.in_(lang))
        ] = None,
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.bulk import BulkRequest, run

        asked = BulkRequest(
            source, Path(target), tuple(decision or ()), engine, tuple(lists or ()), codes, explain,
            None if rejects is None else Path(rejects), not bare, on, memory,
        )  # fmt: skip
        return run(asked, context.obj)
