"""
`corpus`: official texts on this machine, and drift of the rules against them.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import source_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import DATA_FORMATS, DAY, FILE, FORMAT, ID

HELP = Words(
    "Bewaart officiële wetteksten op deze computer en toetst de regels eraan.",
    "Keeps official texts on this machine and checks the rules against them.",
)
_ADD = Words(
    "Voegt officiële teksten toe: allemaal of geen.\n\n"
    "Leest een toestand of WTI van wetten.overheid.nl (XML, ook met gzip), de oudere XML, en YAML van "
    "regelrecht. Wat er al staat, verandert niet.",
    "Adds official texts: all of them or none.\n\n"
    "Reads a toestand or WTI of wetten.overheid.nl (XML, gzip too), the older XML, and YAML of regelrecht. "
    "What is there already does not change.",
)
_LIST = Words("Toont welke teksten er zijn.", "Shows which texts there are.")
_SHOW = Words(
    "Toont de tekst van een bepaling, met editie, bestand en link.",
    "Shows the text of a provision, with edition, file and link.",
)
_SEARCH = Words(
    "Zoekt in de teksten naar leden en artikelen met al deze woorden.\n\n"
    "Een woord met * erachter is een begin.",
    "Searches the texts for leden and articles with all of these words.\n\n"
    "A word with * behind it is a start.",
)
_CHECK = Words(
    "Toont van elke aangehaalde bepaling of de tekst nog is zoals de regel is gecontroleerd.\n\n"
    "De exitcode is 1 als er iets is gewijzigd, verdwenen of niet in werking.",
    "Shows of each cited provision whether its text is still as the rule was verified.\n\n"
    "The exit code is 1 if anything changed, went or is not in force.",
)
_FOLDER = Words(
    "de map van het corpus (anders: JEUGDRECHT_CORPUS, of die van het systeem)",
    "the folder of the corpus (default: JEUGDRECHT_CORPUS, or that of the system)",
)
_FOLDER_NAME = Words("MAP", "FOLDER")
_BWB = Words(
    "de regeling, als het bestand die niet noemt, zoals BWBR0001854",
    "the instrument, where the file does not name it, as BWBR0001854",
)
_EDITION = Words(
    "de dag vanaf wanneer de tekst geldt, als het bestand die niet noemt",
    "the day from which the text holds, where the file does not say",
)
_REPLACE = Words("vervang een editie met een andere inhoud", "replace an edition with other content")
_PLACE = Words(
    'een bepaling: sr:77c, "77c Sr", een JCI-link of een adres bij wetten.overheid.nl',
    'a provision: sr:77c, "77c Sr", a JCI link or an address at wetten.overheid.nl',
)
_ON = Words("de tekst van deze dag (anders: vandaag)", "the text of this day (default: today)")
_WORDS = Words("de woorden", "the words")
_WORDS_NAME = Words("WOORDEN", "WORDS")
_FILES = Words("bestanden met een officiële tekst", "files with an official text")


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the commands to the group.

    Args:
        app: the group.
        lang: the language of its help.
    """
    in_folder = typer.Option("--corpus", metavar=_FOLDER_NAME.in_(lang), help=_FOLDER.in_(lang))
    as_form = typer.Option(
        "--format", metavar="text|json", help=FORMAT.in_(lang), autocompletion=words(*DATA_FORMATS)
    )
    on_day = typer.Option("--on", metavar=DAY.in_(lang), help=_ON.in_(lang))
    files = typer.Argument(metavar=FILE.in_(lang), help=_FILES.in_(lang))
    place = typer.Argument(metavar=ID, help=_PLACE.in_(lang), autocompletion=source_ids)
    asked = typer.Argument(metavar=_WORDS_NAME.in_(lang), help=_WORDS.in_(lang))

    @app.command("add", cls=Command, help=_ADD.in_(lang))
    def add(
        context: typer.Context, file: Annotated[list[str], files],
        bwb: Annotated[str | None, typer.Option("--bwb", metavar="BWB-ID", help=_BWB.in_(lang))] = None,
        edition: Annotated[
            str | None, typer.Option("--edition", metavar=DAY.in_(lang), help=_EDITION.in_(lang))
        ] = None,
        replace: Annotated[bool, typer.Option("--replace", help=_REPLACE.in_(lang))] = False,
        corpus: Annotated[str | None, in_folder] = None,
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.corpus_add import Asked, run

        return run(Asked(tuple(file), bwb, edition, replace, _path(corpus)), context.obj)

    @app.command("list", cls=Command, help=_LIST.in_(lang))
    def list_(
        context: typer.Context, form: Annotated[str, as_form] = "text",
        corpus: Annotated[str | None, in_folder] = None,
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.corpus import run_list

        return run_list(form, _path(corpus), context.obj)

    @app.command("show", cls=Command, help=_SHOW.in_(lang))
    def show(
        context: typer.Context, id: Annotated[list[str], place],
        on: Annotated[str | None, on_day] = None, form: Annotated[str, as_form] = "text",
        corpus: Annotated[str | None, in_folder] = None,
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.corpus import run_show

        # A citation may be written without quotes: 77c Sr.
        return run_show(" ".join(id), on, form, _path(corpus), context.obj)

    @app.command("search", cls=Command, help=_SEARCH.in_(lang))
    def search(
        context: typer.Context, wanted: Annotated[list[str], asked],
        on: Annotated[str | None, on_day] = None, form: Annotated[str, as_form] = "text",
        corpus: Annotated[str | None, in_folder] = None,
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.corpus import run_search

        return run_search(tuple(wanted), on, form, _path(corpus), context.obj)

    @app.command("check", cls=Command, help=_CHECK.in_(lang))
    def check(
        context: typer.Context, on: Annotated[str | None, on_day] = None,
        form: Annotated[str, as_form] = "text", corpus: Annotated[str | None, in_folder] = None,
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.corpus_check import run

        return run(on, form, _path(corpus), context.obj)


def _path(written: str | None) -> Path | None:
    return None if written is None else Path(written)
