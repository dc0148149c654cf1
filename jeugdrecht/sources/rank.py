"""The ranks of instruments, from advice up to treaty."""

from __future__ import annotations

from enum import IntEnum

from jeugdrecht.sources.text import Text


class Rank(IntEnum):
    """
    How high an instrument stands; the higher one is the greater number.

    >>> Rank.VERDRAG > Rank.WET > Rank.ADVIES
    True
    """

    ADVIES = 1
    NORM = 2
    BELEIDSREGEL = 3
    MINISTERIELE_REGELING = 4
    AMVB = 5
    WET = 6
    VERDRAG = 7

    @property
    def id(self) -> str:
        """
        The name that results print.

        >>> Rank.MINISTERIELE_REGELING.id
        'ministeriele_regeling'
        """
        return self.name.lower()

    @property
    def label(self) -> Text:
        """The name for people."""
        return _LABELS[self]


_LABELS = {
    Rank.VERDRAG: Text("verdrag", "treaty"),
    Rank.WET: Text("wet", "statute"),
    Rank.AMVB: Text("algemene maatregel van bestuur", "order in council"),
    Rank.MINISTERIELE_REGELING: Text("ministeriële regeling", "ministerial regulation"),
    Rank.BELEIDSREGEL: Text("beleidsregel", "policy rule"),
    Rank.NORM: Text("norm", "norm"),
    Rank.ADVIES: Text("advies", "advice"),
}
