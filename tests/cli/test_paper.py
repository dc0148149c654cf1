"""The promises about pages: columns that fit, nothing lost, and the same content in both forms."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.cli.paper import Cell, Entries, Heading, Line, Point, Points, Ready, Table, as_text

PAGE = (
    Heading("Titel"),
    Line("een zin"),
    Heading("Deel", 2),
    Table(("Id", "Uitkomst"), (("halt", Cell("ja", "good")), ("route", "nee\nof toch"))),
    Entries((("Naam", "waarde"), ("Leeg", ""), ("Langer woord", "nog een"))),
    Points((Point("boven", (Point("onder"),)), Point("met merk", mark="[ja]"))),
    Ready("kant en klaar\n"),
)
PLAIN = """\
Titel
=====

een zin

Deel
----

Id     Uitkomst
halt   ja
route  nee
       of toch

Naam          waarde
Langer woord  nog een

- boven
  - onder
[ja] met merk

kant en klaar
"""
WORDS = st.text(st.sampled_from("abcdefghij "), max_size=40)


def test_a_plain_page_is_laid_out_in_columns():
    """Every block in its plain form; an entry without text is left out."""
    assert as_text(PAGE, plain=True, width=40) == PLAIN


def test_a_page_for_a_terminal_says_the_same():
    """Without colour and lines, a terminal gets the same words in the same order."""
    drawn = as_text(PAGE, plain=False, width=40)

    assert "\x1b[32mja" in drawn
    assert words(drawn) == words(PLAIN)


def words(text):
    """Give the words of a page, without escape codes, lines, underlining and signs of a list."""
    bare = re.sub(r"\x1b\[[0-9;]*m", "", text)
    return [word for word in bare.split() if re.search(r"\w", word)]


@pytest.mark.parametrize("width", [30, 60])
def test_a_wide_table_is_broken_to_fit(width):
    """The widest column gives way first, and no line is longer than the page."""
    table = Table(
        ("Id", "Vraag"), (("sanctierecht", "Welk sanctierecht geldt, en mag de rechter het andere kiezen?"),)
    )
    lines = as_text((table,), plain=True, width=width).splitlines()

    assert max(map(len, lines)) <= width
    assert lines[1].startswith("sanctierecht  Welk")


@given(rows=st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=4))
def test_no_word_of_a_table_is_lost(rows):
    """Whatever stands in the cells, each word comes back whole, however narrow the page."""
    out = as_text((Table(("a", "b", "c"), tuple(rows)),), plain=True, width=36)

    assert sorted(out.split()) == sorted(
        word for row in (("a", "b", "c"), *rows) for word in " ".join(row).split()
    )


def test_an_address_is_never_broken():
    """A link stays whole, so that it can be followed."""
    link = "https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=77c&lid=1&g=2026-01-10"

    assert link in as_text((Entries((("Link", link),)),), plain=True, width=40)
