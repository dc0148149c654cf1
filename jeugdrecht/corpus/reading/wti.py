"""
A legislative history (wetstechnische informatie): which change took effect when, and by which publication.
"""

from collections.abc import Iterator

from jeugdrecht.corpus.model import Amendment, History
from jeugdrecht.corpus.reading.xml import Element


def history_of(root: Element, bwb: str) -> History:
    """
    The history that a file holds; of one that was cut to its head, no amendments.

    Args:
        root: its first element.
        bwb: the id of the instrument.
    """
    about = root.find("algemene-informatie")
    made_on = about.get("gegenereerd", "")[:10] if about is not None else ""
    title = (about.findtext("citeertitel") or "").strip() if about is not None else ""
    return History(bwb, title, made_on, tuple(sorted(set(_amendments(root)))))


def _amendments(root: Element) -> Iterator[Amendment]:
    for changes in root.iter("wijzigingen"):
        for whole in changes.iterfind("regeling"):
            yield from _of(whole, "")
        for element in changes.iter("regelingelement"):
            yield from _of(element, element.get("label-id", ""))


def _of(element: Element, label: str) -> Iterator[Amendment]:
    for day in element.iterfind("datum"):
        for details in day.iterfind("details"):
            yield Amendment(
                day.get("waarde", ""), label, (details.findtext("betreft") or "").strip(),
                _source(details), _back_to(details),
            )  # fmt: skip


def _source(details: Element) -> str:
    published = details.find("ontstaansbron/bron/bekendmaking")
    if published is None:
        return ""
    year, number = published.findtext("publicatiejaar"), published.findtext("publicatienummer")
    return f"{published.get('soort', '')}. {year}, {number}" if year and number else ""


def _back_to(details: Element) -> str:
    found = details.find("terugwerkende-kracht/terugwerkende-kracht-datum")
    return found.get("waarde", "") if found is not None else ""
