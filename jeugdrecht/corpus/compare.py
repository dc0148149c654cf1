"""
What changed between two editions of one instrument.
"""

from collections.abc import Iterable

from jeugdrecht.corpus.letters import fingerprint
from jeugdrecht.corpus.model import OfficialText


def changed_articles(old: OfficialText, new: OfficialText) -> tuple[str, ...]:
    """
    The articles that came, went, changed their text, or came into force or out of it.

    Args:
        old: the earlier edition.
        new: the later one.

    Returns:
        Their numbers, in the order of the later text and then of the earlier.

    >>> from jeugdrecht.corpus.reading import read_data
    >>> pages = (b"<boek><artikel><kop><nr>1</nr></kop><al>Tot 21 jaar.</al></artikel></boek>",
    ...          b"<boek><artikel><kop><nr>1</nr></kop><al>Tot 23 jaar.</al></artikel></boek>")
    >>> changed_articles(*(read_data(page, "BWBR0001854_2014-04-01.xml") for page in pages))
    ('1',)
    """
    before, after = _articles(old), _articles(new)
    return tuple(
        number for number in dict.fromkeys((*after, *before)) if before.get(number) != after.get(number)
    )


def _articles(text: OfficialText) -> dict[str, Iterable[str]]:
    return {one.path[0]: (fingerprint(one.text), one.state) for one in text.passages if len(one.path) == 1}
