"""A booklet in a browser: all can read it, on any screen and on paper, and it asks for nothing."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from jeugdrecht.training.formats import written

SCREENS = {"wide": (1100, 900), "telephone": (320, 640)}


@pytest.fixture(scope="module")
def chromium(need):
    """Give the Chromium of the machine, or skip."""
    path = need("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture(params=["quiz", "scenarios"])
def made(request):
    """Give each kind of training material."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def opened(chromium, made):
    """Give a function that opens a version on a screen, with the addresses that it asked for."""
    contexts = []

    def open_(screen, reader):
        width, height = SCREENS[screen]
        contexts.append(chromium.new_context(viewport={"width": width, "height": height}))
        page = contexts[-1].new_page()
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.set_content(written(made, "html", reader))
        return page, asked

    yield open_
    for context in contexts:
        context.close()


@pytest.mark.parametrize("reader", ["trainer", "participant"])
@pytest.mark.parametrize("screen", list(SCREENS))
def test_axe_finds_nothing(opened, screen, reader):
    """No rule of axe is broken, nothing is wider than the screen, and nothing comes from elsewhere."""
    page, asked = opened(screen, reader)
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")

    found = Axe().run(page).response["violations"]

    assert [(one["id"], [node["html"][:120] for node in one["nodes"]][:3]) for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= SCREENS[screen][0]
    assert asked == []


def test_on_paper_every_answer_stands(opened):
    """What is folded on the screen is printed, in pages of A4."""
    page, _ = opened("wide", "trainer")
    pdf = page.pdf(format="A4")

    assert pdf.startswith(b"%PDF")
    assert len(pdf) > 10_000
