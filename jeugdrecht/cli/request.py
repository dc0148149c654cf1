"""
What the command line can ask of `decide`.
"""

from dataclasses import dataclass
from pathlib import Path

FORMATS = ("text", "json", "markdown", "html", "pdf")
REGISTERS = ("legal", "plain")


@dataclass(frozen=True, slots=True)
class Request:
    """
    What was asked of `decide`.

    Args:
        case: a path, or `-` for standard input.
        decisions: the decisions named; None for all that arise.
        on: the reference date instead of the case's own.
        form: the form of the output.
        register: the register of the explanations.
        output: a new file to write to, instead of standard output.
        answers: a path to the organisation's own answers to unsettled questions.
        more: further paths, for a table of many cases.
        receipt: a new file for a receipt.
        receipt_key: a file with the organisation's secret for it.
        require_decided: whether an undecided finding is told by the exit code.
    """

    case: str
    decisions: tuple[str, ...] | None
    on: str | None
    form: str
    register: str
    output: Path | None
    require_decided: bool
    answers: str | None = None
    more: tuple[str, ...] = ()
    receipt: Path | None = None
    receipt_key: Path | None = None
