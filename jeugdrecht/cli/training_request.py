"""
What the command line can ask of `train`.
"""

from dataclasses import dataclass
from pathlib import Path

FORMATS = ("markdown", "html", "pdf", "docx", "moodle", "json")
READERS = ("trainer", "participant")
LEVELS = ("1", "2", "3")
MOST = 500
"""So many scenarios or questions at most in one go: more is no set that people work through."""


@dataclass(frozen=True, slots=True)
class TrainingRequest:
    """
    What was asked of `train scenario` or `train quiz`, as it was written.

    Args:
        decisions: the decisions named; None for those that the level knows.
        count: how many scenarios or questions.
        level: how hard.
        seed: what the choices are drawn from; None for the year of today.
        form: the form of the output.
        reader: for whom: the trainer's version has the answers.
        output: a new file to write to, instead of standard output.
    """

    decisions: tuple[str, ...] | None
    count: str
    level: str
    seed: str | None
    form: str
    reader: str
    output: Path | None
