"""The promises of a report in a browser: all can read it, on any screen, on paper, without scripts."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from jeugdrecht.report.html import as_html

SCREENS = {"wide": (1100, 900), "telephone": (320, 640)}


@pytest.fixture
def opened(chromium, report):
    """Give a function that opens the report on a screen."""
    contexts = []

    def open_(screen="wide", page_of=None, **settings):
        width, height = SCREENS[screen]
        contexts.append(chromium.new_context(viewport={"width": width, "height": height}, **settings))
        page = contexts[-1].new_page()
        page.set_content(as_html(page_of or report()))
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", list(SCREENS))
def test_axe_finds_nothing(opened, screen, scheme):
    """No rule of axe is broken, with all reasons open, in the light and in the dark."""
    page = opened(screen, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")

    found = Axe().run(page).response["violations"]

    assert [(one["id"], [node["html"][:120] for node in one["nodes"]][:3]) for one in found] == []


def test_axe_finds_nothing_in_the_report_of_a_family(opened, report):
    """The same questions in several cases stay apart for who jumps between the parts of a page."""
    family = b"{on: 2026-03-01, cases: [{case: a, jeugdige: {geboortedatum: 2010-01-01}}, {case: b}]}"

    found = Axe().run(opened(page_of=report(family, ("minderjarig",)))).response["violations"]

    assert [one["id"] for one in found] == []


def test_it_fits_a_telephone(opened):
    """Nothing is wider than a screen of 320 pixels."""
    page = opened("telephone")
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")

    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_words_without_end_fit_too(opened, report):
    """A name of a hundred letters breaks where it must, on a telephone and in a table."""
    long = f"{{case: {'a' * 200}, feiten: [{{id: {'b' * 100}, pleegdatum: 2026-01-10}}]}}"

    for screen, (width, _) in SCREENS.items():
        page = opened(screen, report(long.encode(), ("sanctierecht",)))
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_paper_shows_all_reasons(opened):
    """On paper what is closed on the screen is there, and takes room."""
    page = opened()
    hidden = """() => [...document.querySelectorAll('details:not([open]) li')].filter(step =>
        !step.checkVisibility({contentVisibilityAuto: true}) || step.offsetHeight === 0).length"""

    assert page.evaluate(hidden) > 0
    page.emulate_media(media="print")
    page.wait_for_function(f"() => ({hidden})() === 0", timeout=5_000)


def test_reasons_open_by_the_keyboard_without_scripts(opened):
    """A closed reason opens by the enter key where scripts are off."""
    page = opened(java_script_enabled=False)
    closed = page.locator("details:not([open]) > summary")
    before = closed.count()
    closed.first.focus()
    page.keyboard.press("Enter")

    assert before > 0
    assert closed.count() == before - 1
