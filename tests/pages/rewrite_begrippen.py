"""
Works out the page of Dutch and English terms, and rewrites it: `python -m tests.pages.rewrite_begrippen`.
"""

from pathlib import Path

from jeugdrecht.sources import INSTRUMENTS, Place, cite, url_for
from jeugdrecht.sources.begrippen import Begrip, begrippen

PAGE = Path(__file__).parents[2] / "docs" / "recht" / "begrippen.md"

HEAD = """\
# Begrippen

De begrippen van het jeugdrecht in het Nederlands en in het Engels van de Engelse uitvoer, met wat zij hier
betekenen en waar zij vandaan komen. De omschrijvingen zijn eigen woorden en geen wettekst. Staan er meer
Engelse woorden, dan is het eerste het gebruikelijke.

Deze bladzijde wordt gemaakt door `python -m tests.pages.rewrite_begrippen` uit
`jeugdrecht/sources/begrippen.csv`; een test houdt haar bij, en een andere toetst de Engelse woorden van de
bibliotheek aan deze lijst.

| Begrip | Engels | Omschrijving | Bepaling |
| --- | --- | --- | --- |
"""


def text() -> str:
    """The page as it should read."""
    return HEAD + "".join(f"| {' | '.join(_cells(term))} |\n" for term in begrippen())


def _cells(term: Begrip) -> tuple[str, ...]:
    english = ", ".join((*term.english, *term.also))
    return term.nl, english, term.meaning, ", ".join(map(_place, term.places))


def _place(place: Place) -> str:
    """The citation, with the official text where there is one."""
    citation = cite(place, lang="nl") if place.instrument in INSTRUMENTS else place.id
    url = url_for(place) if place.instrument in INSTRUMENTS else None
    return f"[{citation}]({url})" if url else citation


if __name__ == "__main__":
    PAGE.write_text(text(), encoding="utf-8")
