"""The picture of a timeline: well formed, complete, and said in words as well."""

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from jeugdrecht.dossier import read_dossier, timeline_of
from jeugdrecht.dossier.picture import timeline_html, timeline_svg
from jeugdrecht.dossier.picture.layout import CLOSE, marks

from .making import dossier, ev
from .test_reading import EXAMPLES

HALT, OTS = EXAMPLES
SVG = "{http://www.w3.org/2000/svg}"


def drawn(found, on):
    """Give the picture as a tree."""
    return ElementTree.fromstring(timeline_svg(timeline_of(found, on=on)))


@pytest.mark.parametrize(
    ("path", "on", "happened", "days"), [(OTS, 20251001, 35, 17), (HALT, 20260901, 21, 3)]
)
def test_everything_that_happened_has_a_mark(path, on, happened, days):
    """A circle for each event but the birth, a diamond for each day that fits on paper."""
    picture = drawn(read_dossier(path), on)

    assert len(picture.findall(f".//{SVG}circle")) == happened
    assert len(picture.findall(f".//{SVG}polygon")) == days


def test_every_mark_says_what_it_is():
    """A reader of the screen hears it, and who points at it sees it."""
    marked = drawn(read_dossier(HALT), 20260901).findall(f".//{SVG}g")

    assert [mark for mark in marked if not mark.findtext(f"{SVG}title")] == []
    assert "te laat" in " ".join(mark.findtext(f"{SVG}title") for mark in marked)


def test_marks_in_a_row_do_not_overlap():
    """Those that are close stand beneath each other."""
    found = marks([10.0, 12.0, 13.0, 33.0, 35.0, 36.0, 90.0])

    for row in {mark.row for mark in found}:
        places = [mark.x for mark in found if mark.row == row]
        assert all(after - before >= CLOSE for before, after in pairwise(places))


def test_the_birthdays_that_fall_within_are_drawn():
    """Sixteen and eighteen of the worked dossier, not twelve or twenty-one."""
    words = [text.text for text in drawn(read_dossier(OTS), 20251001).findall(f".//{SVG}text")]

    assert [word for word in words if word and word.startswith("wordt")] == ["wordt 16 jaar", "wordt 18 jaar"]


def test_the_page_says_in_words_what_the_picture_shows():
    """Each event and each day is a row; the page needs nothing from elsewhere and runs nothing."""
    page = timeline_html(timeline_of(read_dossier(OTS), on=20251001))

    assert page.count("<tr>") == 3 + 3 + 18 + 35
    assert not re.search(r"<script|src=|url\(|https?://(?!www\.w3\.org)", page)


def test_nothing_that_was_written_gets_into_the_page_as_markup():
    """Names of dossiers and items are shown as they are."""
    found = dossier(
        ev("ots", "2026-03-02", about="<b>x</b>", by="kinderrechter", data={"einddatum": "2027-03-02"})
    )
    page = timeline_html(timeline_of(found, on=20260401))

    assert "<b>" not in page
    assert "&lt;b&gt;x&lt;/b&gt;" in page


def test_an_empty_dossier_has_a_picture_too():
    """There is a reference date at least."""
    assert len(drawn(dossier(), 20260301).findall(f".//{SVG}circle")) == 0
