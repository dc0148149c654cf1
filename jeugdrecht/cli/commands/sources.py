"""
`sources`: the provisions.
"""

from typing import Annotated

import typer

from jeugdrecht.cli.completion import source_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import DATA_FORMATS, FORMAT, ID

_HELP = Words(
    "Toont de bepalingen: inhoud, eerdere inhoud, link, en wat ervan is uitgewerkt.",
    "Shows the provisions: content, earlier content, link, and what of it is encoded.",
)
_ID = Words(
    'een bepaling: sr:77c:1, "77c Sr", een JCI-link of een adres bij wetten.overheid.nl; '
    "weggelaten: allemaal",
    'a provision: sr:77c:1, "77c Sr", a JCI link or an address at wetten.overheid.nl; left out: all of them',
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("sources", cls=Command, help=_HELP.in_(lang))
    def sources(
        context: typer.Context,
        id: Annotated[
            list[str] | None, typer.Argument(metavar=ID, help=_ID.in_(lang), autocompletion=source_ids)
        ] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="text|json", help=FORMAT.in_(lang), autocompletion=words(*DATA_FORMATS)
            ),
        ] = "text",
    ) -> int:
        from jeugdrecht.cli.work.sources import run

        # A citation may be written without quotes: 77c Sr.
        return run(" ".join(id) if id else None, form, context.obj)
