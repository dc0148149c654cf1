"""
What scenarios and quizzes print in the same way.
"""

from collections.abc import Iterable

from jeugdrecht.report.model import Line, Paragraph, Words, line
from jeugdrecht.sources import Lang
from jeugdrecht.training.formats import words
from jeugdrecht.training.model import ProvisionRef


def points(count: int, lang: Lang) -> str:
    """
    A number of points in words.

    >>> points(1, "nl"), points(2, "en")
    ('1 punt', '2 points')
    """
    return (words.POINT if count == 1 else words.POINTS).in_(lang).format(count=count)


def told(narrative: Iterable[str]) -> tuple[Paragraph, ...]:
    """A case in paragraphs."""
    return tuple(Paragraph(line(paragraph)) for paragraph in narrative)


def linked(provisions: Iterable[ProvisionRef]) -> Line:
    """Provisions in a row, each once, with its link."""
    once = {ref.citation: ref for ref in provisions}.values()
    parts = [part for ref in once for part in ("; ", Words(ref.citation, url=ref.url))]
    return line(*parts[1:])


def room_for_answer(lang: Lang) -> Paragraph:
    """A line to write an answer on."""
    return Paragraph(line(f"{words.YOUR_ANSWER.in_(lang)}: {words.WRITE_HERE}"))
