"""An instrument: a treaty, statute, decree, regulation, policy rule, norm or advice."""

from __future__ import annotations

from dataclasses import dataclass

from jeugdrecht.errors import CitationError, Fault
from jeugdrecht.sources.place import Place
from jeugdrecht.sources.rank import Rank
from jeugdrecht.sources.text import Text


@dataclass(frozen=True, slots=True)
class Instrument:
    """
    A text with provisions; calling it gives a place in it.

    Args:
        id: short name in ids (`sr`, `halt:amvb2010`).
        title: official title, or what it is called.
        rank: treaty, statute, …
        abbreviation: what a citation prints.
        bwb: id in the official database (`BWBR0001854`), None where there is none or none is known.
        aliases: other names under which people cite it.
        published: place of publication (`Stb. 2013, 485`).
        double_letters_after_z: articles run 77z, 77aa, 77bb (Sr); otherwise 488a, 488aa, 488b (Sv).
        book: printed before an article number (`1` gives art. 1:255).
        colons: dots of an article number are printed as colons (art. 6:1:25 Sv).
        has_articles: parts are articles; no for texts that are cited by a heading.
        kind: what it is for people, where the rank says too little (an agreement in the chain, a website).

    >>> sr = Instrument("sr", Text("Wetboek van Strafrecht", "Criminal Code"), Rank.WET, "Sr", "BWBR0001854")
    >>> sr("77f", lid=1, onderdeel="a").id
    'sr:77f:1:a'
    >>> sr("77e", 5).id
    'sr:77e:5'
    """

    id: str
    title: Text
    rank: Rank
    abbreviation: str
    bwb: str | None
    aliases: tuple[str, ...] = ()
    published: str | None = None
    double_letters_after_z: bool = False
    book: str = ""
    colons: bool = False
    has_articles: bool = True
    kind: Text | None = None

    def __call__(
        self,
        *parts: str | int,
        lid: str | int | None = None,
        begrip: str | None = None,
        onderdeel: str | int | None = None,
    ) -> Place:
        """
        Give a place in this instrument.

        Args:
            parts: article, and what comes below it where keywords say too little.
            lid: the lid, if the article alone was given.
            begrip: the term, in an article of definitions.
            onderdeel: the onderdeel of the lid or the term.

        Raises:
            CitationError: a part is malformed, or both a second part and `lid` are given.
        """
        if lid is not None and len(parts) != 1:
            remedy = f'Write {self.id}("12", lid=1) or {self.id}("12", 1)'
            raise CitationError(Fault(self.id, "lid= stands with an article and nothing else", remedy))
        below = (lid, begrip, onderdeel)
        return Place(self.id, tuple(str(part) for part in (*parts, *below) if part is not None))

    @property
    def rank_label(self) -> Text:
        """The rank for people, or what it is where the rank says too little."""
        return self.kind or self.rank.label

    @property
    def names(self) -> tuple[str, ...]:
        """Every name under which a citation may mention it."""
        return (self.id, self.abbreviation, *self.aliases, self.title.nl)
