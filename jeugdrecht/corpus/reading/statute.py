"""
A statute in XML to an official text: the present form (toestand) and that of before 2015 (bwb-plus).
"""

from typing import Final

from jeugdrecht.corpus.model import Form, OfficialText
from jeugdrecht.corpus.reading.articles import passages
from jeugdrecht.corpus.reading.printed import inline
from jeugdrecht.corpus.reading.refusing import File
from jeugdrecht.corpus.reading.xml import Element

PARTS: Final = frozenset({
    "toestand", "wetgeving", "wet-besluit", "wettekst", "boek", "deel", "hoofdstuk", "titeldeel", "afdeling",
    "paragraaf", "sub-paragraaf", "artikel", "regeling", "regeling-tekst", "verdragtekst", "verdrag",
})  # fmt: skip
"""The first element of a whole text, or of a part of one."""

_WHOLE: Final = frozenset({"toestand", "wetgeving", "wet-besluit", "verdrag", "regeling"})


def statute_text(root: Element, bwb: str, edition: str, file: File) -> OfficialText:
    """
    The text that an XML file holds.

    Args:
        root: its first element.
        bwb: the id of the instrument.
        edition: the day from which it holds (ISO).
        file: what is known of the file, for messages.

    Raises:
        InputError: there is no article with a number.
    """
    found, left_out = passages(root, file)
    form: Form = "toestand" if root.tag == "toestand" else "bwb-plus"
    is_part = root.tag not in _WHOLE
    return OfficialText(bwb, edition, _title(root), form, tuple(found), is_part, tuple(left_out))


def _title(root: Element) -> str:
    """What the text calls itself: its short title, else its long one."""
    for tag in ("citeertitel", "intitule"):
        for element in root.iter(tag):
            return inline(element)
    return ""
