"""
`serve`: the HTTP interface and the web page.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import FILE

_HELP = Words(
    "Start de webpagina en de HTTP-interface op deze machine.\n\nEr wordt niets bewaard. Stop met Ctrl+C.",
    "Starts the web page and the HTTP interface on this machine.\n\nNothing is stored. Stop with Ctrl+C.",
)
_HOST = Words(
    "het adres om op te luisteren; alleen 127.0.0.1 blijft op deze machine",
    "the address to listen on; only 127.0.0.1 stays on this machine",
)
_PORT = Words("de poort; 0 voor een die vrij is", "the port; 0 for one that is free")
_TOKEN = Words(
    "een bestand met het token dat elke aanvraag moet laten zien",
    "a file with the token that every request must show",
)
_LOG = Words(
    "noteer in dit logboek dat er een zaak binnenkwam, zonder feiten (ook: JEUGDRECHT_LOG)",
    "note in this log that a case came in, without facts (also: JEUGDRECHT_LOG)",
)
_ADDRESS = Words("ADRES", "ADDRESS")
_NUMBER = Words("POORT", "PORT")


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("serve", cls=Command, help=_HELP.in_(lang))
    def serve(
        context: typer.Context,
        host: Annotated[
            str, typer.Option("--host", metavar=_ADDRESS.in_(lang), help=_HOST.in_(lang))
        ] = "127.0.0.1",
        port: Annotated[
            str, typer.Option("--port", metavar=_NUMBER.in_(lang), help=_PORT.in_(lang))
        ] = "8000",
        token_file: Annotated[
            str | None, typer.Option("--token-file", metavar=FILE.in_(lang), help=_TOKEN.in_(lang))
        ] = None,
        log: Annotated[str | None, typer.Option("--log", metavar=FILE.in_(lang), help=_LOG.in_(lang))] = None,
    ) -> int:
        from jeugdrecht.cli.work.serving import run

        return run(host, port, None if token_file is None else Path(token_file), context.obj, log)
