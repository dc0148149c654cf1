"""
`dossier`: a case over time: what ran, what is due, what can come next, and what was done out of turn.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import CaseCommand, Command
from jeugdrecht.cli.words import ANSWERS, DAY, FILE, FORMAT_OF, OUTPUT

HELP = Words(
    "Volgt een zaak in de tijd: wat liep, wat moet, wat kan en wat te laat was.",
    "Follows a case over time: what ran, what is due, what is possible and what was late.",
)
_TIMELINE = Words(
    "Toont wat er gebeurde, wat liep en hoe elke termijn uitkwam.\n\n"
    "Als html of svg is het een tijdlijn om te drukken.",
    "Shows what happened, what ran and how each term came out.\n\nAs html or svg it is a timeline to print.",
)
_DUE = Words(
    "Toont wat uiterlijk wanneer moet of kan, en wat al is verstreken.\n\n"
    "Van een map toont het alle dossiers samen.",
    "Shows what must or can be done by when, and what has passed already.\n\n"
    "Of a folder it shows all dossiers together.",
)
_NEXT = Words(
    "Toont welke stappen nu moeten en kunnen, met de bepaling, en wat nog ontbreekt.",
    "Shows which steps must and can be taken now, with the provision, and what is missing.",
)
_CHECK = Words(
    "Toont wat te laat, buiten de beurt of onbevoegd is gedaan.\n\nDe exitcode is 1 als er zoiets is.",
    "Shows what was done late, out of turn or without entitlement.\n\nThe exit code is 1 if there is any.",
)
_KINDS = Words(
    "Toont de soorten gebeurtenissen, wie ze doet en volgens welke bepaling.",
    "Lists the kinds of events, who does them and by which provision.",
)
_SCHEMA = Words("Geeft het JSON Schema van dossierbestanden.", "Gives the JSON Schema of dossier files.")
_ADD = Words(
    "Leest gebeurtenissen van standaardinvoer en bewaart ze, elk één keer.\n\n"
    "Elke regel is een gebeurtenis (JSON Lines) met de naam van het dossier onder `dossier`.",
    "Reads events from standard input and keeps them, each once.\n\n"
    "Each line is an event (JSON Lines) with the name of its dossier under `dossier`.",
)
_WATCH = Words(
    "Leest gebeurtenissen van standaardinvoer en toont wat elk in gang zet.\n\n"
    'Elke regel is een gebeurtenis (JSON Lines), of {"day": "2026-03-01"} als er dagen voorbijgaan. '
    "De exitcode is 1 als een regel is geweigerd.",
    "Reads events from standard input and shows what each sets off.\n\n"
    'Each line is an event (JSON Lines), or {"day": "2026-03-01"} as days pass. '
    "The exit code is 1 if a line was rejected.",
)
_FILE = Words(
    "een dossier (YAML, JSON of JSON Lines), - voor standaardinvoer, of een opslag met --dossier",
    "a dossier (YAML, JSON or JSON Lines), - for standard input, or a store with --dossier",
)
_FOLDER = Words(
    "een dossier, een map met dossiers, een opslag, of -", "a dossier, a folder of dossiers, a store, or -"
)
_START = Words(
    "het dossier zoals het is, een map met dossiers, of een opslag",
    "the dossier as it is, a folder of dossiers, or a store",
)
_STORE = Words(
    "een map, een bestand dat op .db eindigt, of de URL van een database",
    "a folder, a file that ends in .db, or the URL of a database",
)
_STORE_NAME = Words("OPSLAG", "STORE")
_ONE_DOSSIER = Words("alleen dit dossier uit de opslag", "only this dossier of the store")
_NAME = Words("NAAM", "NAME")
_ON = Words("de peildatum (anders: vandaag)", "the reference date (default: today)")
_KNOWN = Words(
    "zoals bekend op deze dag: wat later is vastgelegd telt niet mee",
    "as known on this day: what was recorded later does not count",
)
_WITHIN = Words("kijk dit aantal dagen vooruit (anders: alles)", "look this many days ahead (default: all)")
_DAYS = Words("DAGEN", "DAYS")


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the commands to the group.

    Args:
        app: the group.
        lang: the language of its help.
    """
    _add_views(app, lang)
    _add_catalogue(app, lang)


def _add_views(app: typer.Typer, lang: Lang) -> None:
    one = typer.Argument(metavar=FILE.in_(lang), help=_FILE.in_(lang))
    more = typer.Argument(metavar=FILE.in_(lang), help=_FOLDER.in_(lang))
    on_day = typer.Option("--on", metavar=DAY.in_(lang), help=_ON.in_(lang))
    known_on = typer.Option("--known", metavar=DAY.in_(lang), help=_KNOWN.in_(lang))
    ahead = typer.Option("--within", metavar=_DAYS.in_(lang), help=_WITHIN.in_(lang))
    only = typer.Option("--dossier", metavar=_NAME.in_(lang), help=_ONE_DOSSIER.in_(lang))
    settled = typer.Option("--answers", metavar=FILE.in_(lang), help=ANSWERS.in_(lang))
    to_file = typer.Option("--output", metavar=FILE.in_(lang), help=OUTPUT.in_(lang))
    drawn, plain = (
        _form("text", "json", "ics", "html", "svg", lang=lang),
        _form("text", "json", "ics", lang=lang),
    )

    def ask(what: str, file: str, within: str | None, form: str, rest: _Rest, context: typer.Context) -> int:
        from jeugdrecht.cli.work.dossier import Asked, run

        on, known, dossier, answers, output = rest
        path = None if output is None else Path(output)
        asked = Asked(what, file, on, known, within, form, answers, path, dossier)
        return run(asked, context.obj)

    @app.command("timeline", cls=CaseCommand, help=_TIMELINE.in_(lang))
    def timeline(
        context: typer.Context, file: Annotated[str, one], on: Annotated[str | None, on_day] = None,
        known: Annotated[str | None, known_on] = None, form: Annotated[str, drawn] = "text",
        dossier: Annotated[str | None, only] = None,
        answers: Annotated[str | None, settled] = None, output: Annotated[str | None, to_file] = None,
    ) -> int:  # fmt: skip
        return ask("timeline", file, None, form, (on, known, dossier, answers, output), context)

    @app.command("due", cls=CaseCommand, help=_DUE.in_(lang))
    def due(
        context: typer.Context, file: Annotated[str, more], on: Annotated[str | None, on_day] = None,
        within: Annotated[str | None, ahead] = None, known: Annotated[str | None, known_on] = None,
        form: Annotated[str, plain] = "text", dossier: Annotated[str | None, only] = None,
        answers: Annotated[str | None, settled] = None,
        output: Annotated[str | None, to_file] = None,
    ) -> int:  # fmt: skip
        return ask("due", file, within, form, (on, known, dossier, answers, output), context)

    @app.command("next", cls=CaseCommand, help=_NEXT.in_(lang))
    def next_(
        context: typer.Context, file: Annotated[str, one], on: Annotated[str | None, on_day] = None,
        known: Annotated[str | None, known_on] = None, form: Annotated[str, plain] = "text",
        dossier: Annotated[str | None, only] = None,
        answers: Annotated[str | None, settled] = None, output: Annotated[str | None, to_file] = None,
    ) -> int:  # fmt: skip
        return ask("next", file, None, form, (on, known, dossier, answers, output), context)

    @app.command("check", cls=CaseCommand, help=_CHECK.in_(lang))
    def check(
        context: typer.Context, file: Annotated[str, more], on: Annotated[str | None, on_day] = None,
        known: Annotated[str | None, known_on] = None, form: Annotated[str, plain] = "text",
        dossier: Annotated[str | None, only] = None,
        answers: Annotated[str | None, settled] = None, output: Annotated[str | None, to_file] = None,
    ) -> int:  # fmt: skip
        return ask("check", file, None, form, (on, known, dossier, answers, output), context)


def _add_catalogue(app: typer.Typer, lang: Lang) -> None:
    place = typer.Argument(metavar=_STORE_NAME.in_(lang), help=_STORE.in_(lang))

    @app.command("add", cls=CaseCommand, help=_ADD.in_(lang))
    def add(context: typer.Context, store: Annotated[str, place]) -> int:
        from jeugdrecht.cli.work.dossier_add import run

        return run(store, context.obj)

    start = typer.Argument(metavar=FILE.in_(lang), help=_START.in_(lang))
    settled = typer.Option("--answers", metavar=FILE.in_(lang), help=ANSWERS.in_(lang))

    @app.command("watch", cls=CaseCommand, help=_WATCH.in_(lang))
    def watch(
        context: typer.Context, file: Annotated[str, start],
        form: Annotated[str, _form("text", "json", lang=lang)] = "text",
        answers: Annotated[str | None, settled] = None,
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.dossier_watch import run

        return run(file, form, answers, context.obj)

    @app.command("kinds", cls=Command, help=_KINDS.in_(lang))
    def kinds(context: typer.Context, form: Annotated[str, _form("text", "json", lang=lang)] = "text") -> int:
        from jeugdrecht.cli.work.dossier_kinds import run

        return run(form, context.obj)

    @app.command("schema", cls=Command, help=_SCHEMA.in_(lang))
    def schema(context: typer.Context) -> int:
        from jeugdrecht.cli.work.dossier_kinds import run_schema

        return run_schema(context.obj)


_Rest = tuple[str | None, str | None, str | None, str | None, str | None]


def _form(*forms: str, lang: Lang) -> typer.models.OptionInfo:
    found: typer.models.OptionInfo = typer.Option(
        "--format", metavar="FORMAT", help=FORMAT_OF.in_(lang).format("|".join(forms)),
        autocompletion=words(*forms),
    )  # fmt: skip
    return found
