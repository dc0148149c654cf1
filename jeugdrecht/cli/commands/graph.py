"""
`graph`: how provisions, rules, facts and decisions hang together.
"""

from pathlib import Path
from typing import Annotated

import typer

from jeugdrecht.cli.completion import decision_ids, source_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.words import FILE, GRAPH_FORMATS, ID, OUTPUT

_HELP = Words(
    "Tekent hoe bepalingen, regels, gegevens en beslissingen samenhangen.\n\n"
    "Wat te veel is voor één bladzijde wordt samengenomen: gegevens per onderwerp, bepalingen en regels per "
    "artikel. In json blijft alles apart.",
    "Draws how provisions, rules, facts and decisions hang together.\n\n"
    "What is too much for one page is drawn together: facts by subject, provisions and rules by article. In "
    "json everything stays apart.",
)
_DECISION = Words("alleen deze beslissing", "only this decision")
_SOURCE = Words(
    'alleen deze bepaling, zoals sr:77c of "77c Sr", met wat eronder valt',
    'only this provision, as sr:77c or "77c Sr", with what stands below it',
)
_FORM = Words("de vorm (anders: mermaid)", "the form (default: mermaid)")
_FULL = Words("niets samennemen", "draw nothing together")


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("graph", cls=Command, help=_HELP.in_(lang))
    def graph(
        context: typer.Context,
        decision: Annotated[
            str | None,
            typer.Option("--decision", metavar=ID, help=_DECISION.in_(lang), autocompletion=decision_ids),
        ] = None,
        source: Annotated[
            str | None,
            typer.Option("--source", metavar=ID, help=_SOURCE.in_(lang), autocompletion=source_ids),
        ] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format",
                metavar="|".join(GRAPH_FORMATS),
                help=_FORM.in_(lang),
                autocompletion=words(*GRAPH_FORMATS),
            ),
        ] = "mermaid",
        full: Annotated[bool, typer.Option("--full", help=_FULL.in_(lang))] = False,
        output: Annotated[
            str | None, typer.Option("--output", metavar=FILE.in_(lang), help=OUTPUT.in_(lang))
        ] = None,
    ) -> int:
        from jeugdrecht.cli.work.graph import run

        return run(decision, source, form, full, None if output is None else Path(output), context.obj)
