"""
`why-not`: what stands between a case and a value of a decision.
"""

from typing import Annotated

import typer

from jeugdrecht.cli.completion import decision_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import CaseCommand
from jeugdrecht.cli.words import CASE_FILE, DATA_FORMATS, DAY, FORMAT, ON

_HELP = Words(
    "Zegt wat er tussen een zaak en een andere uitkomst staat.\n\n"
    "Bij elke regel en bevoegdheid die de waarde zou geven staat wat ontbreekt, wat openstaat en wie "
    "aan zet is.",
    "Tells what stands between a case and another outcome.\n\n"
    "With each rule and power that would give the value stands what is lacking, what is open "
    "and whose turn it is.",
)
CASE = Words("ZAAK", "CASE")
DECISION = Words("BESLISSING", "DECISION")
ASKED = Words(
    "de beslissing; zijn er meer feiten, dan feit-2:sanctierecht",
    "the decision; where there are several offences, feit-2:sanctierecht",
)
_VALUE = Words("WAARDE", "VALUE")
_WANTED = Words(
    "de uitkomst waarnaar u vraagt, zoals volwassen", "the outcome you ask about, such as volwassen"
)


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the command to an application.

    Args:
        app: the application.
        lang: the language of its help.
    """

    @app.command("why-not", cls=CaseCommand, help=_HELP.in_(lang))
    def why_not(
        context: typer.Context,
        case: Annotated[str, typer.Argument(metavar=CASE.in_(lang), help=CASE_FILE.in_(lang))],
        decision: Annotated[
            str,
            typer.Argument(metavar=DECISION.in_(lang), help=ASKED.in_(lang), autocompletion=decision_ids),
        ],
        value: Annotated[str, typer.Argument(metavar=_VALUE.in_(lang), help=_WANTED.in_(lang))],
        on: Annotated[str | None, typer.Option("--on", metavar=DAY.in_(lang), help=ON.in_(lang))] = None,
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="|".join(DATA_FORMATS), help=FORMAT.in_(lang),
                autocompletion=words(*DATA_FORMATS),
            ),
        ] = "text",
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.changing import why_not as run

        return run(case, decision, value, on, form, context.obj)
