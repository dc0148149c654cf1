"""
What scenarios and quizzes print in the same way.
"""

import re
from collections.abc import Iterable, Mapping

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


def citing(text: str, provisions: Iterable[ProvisionRef]) -> Line:
    """
    A text in which every provision that is named links to it.

    >>> ref = ProvisionRef(id="sr:77a", citation="art. 77a Sr", role="decides", url="https://example.org")
    >>> [words.url for words in citing("Zie art. 77a Sr.", [ref])]
    [None, 'https://example.org', None]
    """
    urls = {ref.citation: ref.url for ref in provisions if ref.url}
    if not urls:
        return line(text)
    # The longest first, so that a lid is not read as its article; a sentence may begin with one.
    named = "|".join(re.escape(one[1:]) for one in sorted(urls, key=len, reverse=True))
    first = "".join(sorted({sign for one in urls for sign in (one[0], one[0].upper())}))
    parts = re.split(rf"(?<!\w)([{re.escape(first)}](?:{named}))(?!\w)", text)
    return line(*(_linking(part, urls) for part in parts if part))


def _linking(part: str, urls: Mapping[str, str]) -> str | Words:
    url = urls.get(part) or urls.get(f"{part[:1].lower()}{part[1:]}")
    return Words(part, url=url) if url else part


def room_for_answer(lang: Lang) -> Paragraph:
    """A line to write an answer on."""
    return Paragraph(line(f"{words.YOUR_ANSWER.in_(lang)}: {words.WRITE_HERE}"))
