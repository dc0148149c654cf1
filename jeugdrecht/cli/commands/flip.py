"""
`flip`: the smallest changes of facts that would change an answer.
"""

from typing import Annotated

import typer

from jeugdrecht.cli.commands.why_not import ASKED, CASE, DECISION
from jeugdrecht.cli.completion import decision_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import CaseCommand
from jeugdrecht.cli.words import CASE_FILE, DATA_FORMATS, DAY, FORMAT, ON

_HELP = Words(
    "Zoekt de kleinste wijzigingen van feiten die de uitkomst veranderen.\n\n"
    "Volledig tot het genoemde aantal feiten tegelijk; wat niet kan veranderen, zoals een geboortedatum, "
    "alleen met --any.",
    "Looks for the smallest changes of facts that change the outcome.\n\n"
    "Complete up to the number of facts together that is named; what cannot change, such as a date of birth, "
    "only with --any.",
)
_ANY = Words("ook feiten die niet kunnen veranderen", "also facts that cannot change")
_COUNT = Words("AANTAL", "NUMBER")
_SIZE = Words(
    "hoeveel feiten tegelijk mogen veranderen, 1 tot en met 4 (anders: 2; zolang de uitkomst openstaat 1)",
    "how many facts may change together, 1 to 4 (default: 2; 1 while the outcome is open)",
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("flip", cls=CaseCommand, help=_HELP.in_(lang))
    def flip(
        context: typer.Context,
        case: Annotated[str, typer.Argument(metavar=CASE.in_(lang), help=CASE_FILE.in_(lang))],
        decision: Annotated[
            str,
            typer.Argument(metavar=DECISION.in_(lang), help=ASKED.in_(lang), autocompletion=decision_ids),
        ],
        any_fact: Annotated[bool, typer.Option("--any", help=_ANY.in_(lang))] = False,
        size: Annotated[
            str | None, typer.Option("--size", metavar=_COUNT.in_(lang), help=_SIZE.in_(lang))
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
        from jeugdrecht.cli.work.changing import flip as run

        return run(case, decision, any_fact, size, on, form, context.obj)
