"""
The official texts of a report: asked of whoever has them, and left out where nobody has.
"""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from jeugdrecht.report import words
from jeugdrecht.report.model import Quoted, Words, line
from jeugdrecht.sources import Lang


class Official(NamedTuple):
    """
    An official text.

    Args:
        edition: the day from which it stands, as people write it.
        file: the file it was read from.
        lines: the text, a line for each paragraph and each part.
        state: whether it is law in force (see `jeugdrecht.corpus.model.State`).
        differs_from: the day of the text in which the rules were verified, if this one reads otherwise.
    """

    edition: str
    file: str
    lines: tuple[str, ...]
    state: str = "in_force"
    differs_from: str | None = None


Texts: TypeAlias = Callable[[str, str], Official | None]
"""Gives the text of a provision by its id and a day (ISO); None where it is not at hand."""


def quoted(citation: str, text: Official, lang: Lang) -> Quoted:
    """
    A text as a part of a report.

    Args:
        citation: the provision.
        text: its text.
        lang: the language of the words around it.
    """
    summary = words.TEXT_OF.in_(lang).format(citation=citation, day=text.edition)
    note = [Words(words.FROM_FILE.in_(lang).format(file=text.file), "dim")]
    if text.state in words.TEXT_STATES:
        note.append(Words(f" {words.TEXT_STATES[text.state].in_(lang)}", "bad"))
    if text.differs_from:
        differs = words.TEXT_DIFFERS.in_(lang).format(day=text.differs_from)
        note.append(Words(f" {differs}", "bad"))
    return Quoted(line(summary), text.lines, line(*note))
