"""ECLI, the European identifier of case law: a check of its form."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jeugdrecht.errors import CitationError, Fault, quoted

_FIELDS = (
    ("country", re.compile(r"[A-Z]{2}"), "two letters, such as NL"),
    ("court", re.compile(r"[A-Z][A-Z0-9]{0,6}"), "one to seven letters and digits, such as HR or RBAMS"),
    ("year", re.compile(r"[0-9]{4}"), "four digits, such as 2016"),
    ("ordinal", re.compile(r"[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?"), "up to 25 letters, digits and dots"),
)
_EXAMPLES = "Write for example ECLI:NL:HR:2016:2716 or ECLI:EU:C:2019:1114"


@dataclass(frozen=True, slots=True, order=True)
class Ecli:
    """
    The identifier of a judgment.

    Args:
        country: two letters (`NL`, `EU`).
        court: code of the court (`HR`).
        year: year of the judgment, four digits.
        ordinal: number within the year, up to 25 characters.

    Raises:
        CitationError: a field has not the right form; all such fields at once.

    >>> print(Ecli("NL", "HR", "2016", "2716"))
    ECLI:NL:HR:2016:2716
    """

    country: str
    court: str
    year: str
    ordinal: str

    def __post_init__(self) -> None:
        faults = [
            Fault(quoted(str(self)), f"{name} {quoted(getattr(self, name))} is not {form}", _EXAMPLES)
            for name, pattern, form in _FIELDS
            if not pattern.fullmatch(getattr(self, name))
        ]
        if faults:
            raise CitationError(*faults)

    def __str__(self) -> str:
        return f"ECLI:{self.country}:{self.court}:{self.year}:{self.ordinal}"

    @classmethod
    def parse(cls, text: str) -> Ecli:
        """
        Read an ECLI; capitals and spaces around it do not matter.

        Raises:
            CitationError: it has not five fields, or one of them has not the right form.

        >>> Ecli.parse("ecli:nl:hr:2010:bk1998").ordinal
        'BK1998'
        """
        head, *fields = text.strip().upper().split(":")
        if head != "ECLI" or len(fields) != len(_FIELDS):
            raise CitationError(
                Fault(quoted(text), "is not ECLI and four fields with colons between", _EXAMPLES)
            )
        return cls(*fields)
