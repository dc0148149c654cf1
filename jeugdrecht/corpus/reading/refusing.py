"""
How a reader refuses: always with the file, the line where known, and what to do.
"""

from dataclasses import dataclass
from typing import Never

from jeugdrecht.errors import Fault, InputError
from jeugdrecht.sources import Lang, Text


@dataclass(frozen=True, slots=True)
class File:
    """
    What a reader knows of the file that it reads.

    Args:
        name: its path as the user wrote it.
        lang: the language of messages.
        bwb: the instrument that the user says it is of, if any.
        edition: the day from which the user says it holds (ISO), if any.
    """

    name: str
    lang: Lang = "nl"
    bwb: str | None = None
    edition: str | None = None

    def refuse(self, what: Text, remedy: Text, *, line: int | None = None, **parts: object) -> Never:
        """
        Say what is wrong with it.

        Raises:
            InputError: always.
        """
        message = what.in_(self.lang).format(**parts)
        raise InputError(Fault(self.name, message, remedy.in_(self.lang), line, lang=self.lang))
