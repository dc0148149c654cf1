"""
`what-if`: two sets of findings side by side.
"""

from typing import Annotated

import typer

from jeugdrecht.cli.commands.why_not import CASE
from jeugdrecht.cli.completion import decision_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import CaseCommand
from jeugdrecht.cli.words import CASE_FILE, DATA_FORMATS, DAY, FORMAT, ON

_HELP = Words(
    "Zet de bevindingen voor en na een wijziging naast elkaar.\n\n"
    "Toont welke beslissingen veranderen, van welke regel naar welke, en waarom.",
    "Lays the findings before and after a change side by side.\n\n"
    "Shows which decisions change, from which rule to which, and why.",
)
_CHANGE = Words("[ONDERDEEL:]FEIT=WAARDE", "[SUBJECT:]FACT=VALUE")
_SET = Words(
    "wat anders is, zoals feit-2:feit.soort=overtreding; mag vaker",
    "what is otherwise, as in feit-2:feit.soort=overtreding; may be repeated",
)
_DECISION = Words("alleen deze beslissing; mag vaker", "only this decision; may be repeated")


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("what-if", cls=CaseCommand, help=_HELP.in_(lang))
    def what_if(
        context: typer.Context,
        case: Annotated[str, typer.Argument(metavar=CASE.in_(lang), help=CASE_FILE.in_(lang))],
        more: Annotated[
            list[str] | None, typer.Argument(metavar=_CHANGE.in_(lang), help=_SET.in_(lang))
        ] = None,
        changes: Annotated[
            list[str] | None, typer.Option("--set", metavar=_CHANGE.in_(lang), help=_SET.in_(lang))
        ] = None,
        decision: Annotated[
            list[str] | None,
            typer.Option("--decision", metavar="ID", help=_DECISION.in_(lang), autocompletion=decision_ids),
        ] = None,
        on: Annotated[str | None, typer.Option("--on", metavar=DAY.in_(lang), help=ON.in_(lang))] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="|".join(DATA_FORMATS), help=FORMAT.in_(lang),
                autocompletion=words(*DATA_FORMATS),
            ),
        ] = "text",
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.changing import what_if as run

        named = tuple(decision) if decision else None
        return run(case, (*(changes or ()), *(more or ())), named, on, form, context.obj)
