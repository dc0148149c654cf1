"""What the pages on simulation promise: their code runs, and what they show is what it printed and drew."""

import pytest

from . import rewrite_simulatie as pages


@pytest.mark.parametrize("page", pages.PAGES, ids=lambda page: page.stem)
def test_the_page_shows_what_its_code_says(page):
    """Run the code again: `python -m tests.pages.rewrite_simulatie` renews what it shows."""
    text, drawn = pages.run(page)

    assert page.read_text(encoding="utf-8") == text
    assert len(drawn) == 2
    assert {name: (page.parent / name).read_text(encoding="utf-8") for name in drawn} == drawn
