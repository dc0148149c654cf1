"""
The web page in the system's Chromium: scripts, keyboard, small screens, and whether everybody can use it.

Where there is no Chromium these tests are skipped by name, and `.ci/expected-skips.txt` says so.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from jeugdrecht.web.pages.words import SAY

CASE = "on: 2026-03-01\njeugdige: {geboortedatum: 2009-05-14}\nfeit: {pleegdatum: 2026-01-10}\n"
WIDE, SMALL = {"width": 1280, "height": 900}, {"width": 320, "height": 640}
PATIENCE = 20_000


@pytest.fixture(scope="module")
def browser(need):
    """Give the system's Chromium."""
    found = need("chromium")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


@pytest.fixture
def at(browser, server):
    """Give a function that opens the page; it fails where the page asks for anything from elsewhere."""
    contexts, elsewhere, errors = [], [], []

    def visit(path="/", **how):
        context = browser.new_context(**{"viewport": WIDE, "locale": "nl-NL", **how})
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.on("request", lambda asked: asked.url.startswith(server.url) or elsewhere.append(asked.url))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: "Content Security" in said.text and errors.append(said.text))
        page.goto(server.url + path)
        return page

    yield visit
    kept = [context.cookies() for context in contexts]
    for context in contexts:
        context.close()
    assert (elsewhere, errors, [one for one in kept if one]) == ([], [], [])


def opened(page):
    """Open a case, asked which sanction law applies."""
    page.check("#t-welk-recht")
    page.fill("#text", CASE)
    page.click("button[value=open]")
    expect(page.locator("#findings")).to_be_visible()
    return page


def changing(page):
    """Go on to changing the day of birth."""
    page.click("button[value='change|jeugdige.geboortedatum|']")
    expect(page.locator("button[value=compare]")).to_be_visible()
    return page


def compared(page):
    """Go on to what another day of birth would change."""
    changing(page).fill("#answer", "14-05-2005")
    page.click("button[value=compare]")
    expect(page.locator("#moved")).to_be_visible()
    return page


def whole(page):
    """Go on to the whole form."""
    page.click("button[value=form]")
    expect(page.locator(".group").first).to_be_visible()
    return page


def wrong(page):
    """Go on to a fault."""
    changing(page).fill("#answer", "ooit")
    page.click("button.main[value=keep]")
    expect(page.locator("#faults")).to_be_visible()
    return page


def unfolded(page):
    """Open everything that opens."""
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    return page


SCREENS = {
    "opening": unfolded,
    "question": opened,
    "everything open": lambda page: unfolded(opened(page)),
    "comparing": lambda page: compared(opened(page)),
    "whole form": lambda page: unfolded(whole(opened(page))),
    "fault": lambda page: wrong(opened(page)),
}


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize(("lang", "scheme", "size"), [("nl", "light", WIDE), ("en", "dark", SMALL)])
def test_axe_finds_nothing(at, screen, lang, scheme, size):
    """No screen breaks a rule of axe, in light and dark, wide and small, Dutch and English."""
    page = at(f"/?lang={lang}", color_scheme=scheme, viewport=size, reduced_motion="reduce")
    SCREENS[screen](page)
    found = Axe().run(page, options={"resultTypes": ["violations"]})

    assert found.violations_count == 0, found.generate_report()
    assert page.locator("html").get_attribute("lang") == lang


@pytest.mark.parametrize("screen", SCREENS)
def test_a_small_screen_never_scrolls_sideways(at, screen):
    """At 320 px everything fits, and every target is at least 24 px high."""
    page = SCREENS[screen](at(viewport=SMALL))
    wide = page.evaluate("document.documentElement.scrollWidth")
    small = page.evaluate("""[...document.querySelectorAll('button, summary, input, select')]
        .filter(one => one.checkVisibility() && !one.classList.contains('default'))
        .filter(one => { const box = one.getBoundingClientRect(); return box.height < 24 || box.width < 24; })
        .map(one => one.outerHTML.slice(0, 80))""")

    assert wide == 320
    assert small == []


def test_by_keyboard_alone_from_topic_to_answer(at):
    """Tab, space and Enter suffice; the focus goes to each new question, and the news is announced."""
    page = at()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    reach(page, "#t-welk-recht")
    page.keyboard.press("Space")
    reach(page, "#on")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("1-3-2026")
    page.keyboard.press("Enter")
    for _ in range(6):
        expect(page.locator("#question")).to_be_focused()
        question = page.locator("#question").inner_text()
        typed = "1" if "Hoeveel" in question else "14-5-2009" if "geboorte" in question else "10-1-2026"
        page.keyboard.press("Tab")
        page.keyboard.type(typed)
        page.keyboard.press("Enter")
        expect(page.locator("#question")).not_to_have_text(question)
        if "jeugdstrafrecht" in page.locator("#findings").inner_text():
            break

    expect(page.locator("#news")).to_contain_text("jeugdstrafrecht")
    expect(page.locator("#question")).to_be_focused()
    assert page.url.endswith("/#main")  # by the skip link


def reach(page, target):
    """Press Tab until the focus is on a target."""
    for _ in range(150):
        page.keyboard.press("Tab")
        if page.evaluate("target => document.activeElement.matches(target)", target):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
            return
    raise AssertionError(f"the keyboard does not reach {target}")


def test_without_scripts_everything_still_works(at):
    """Plain form posts: open, change, compare, keep."""
    page = compared(opened(at(java_script_enabled=False)))
    assert "volwassenenstrafrecht" in page.locator("#moved").inner_text()
    page.click("button.main[value=keep]")

    assert "volwassenenstrafrecht" in page.locator("#findings").inner_text()
    assert page.locator("[data-print]").is_hidden()


def test_the_findings_move_along_while_the_form_is_filled(at):
    """The whole form: the findings follow, the focus and the fields stay where they are."""
    page = whole(opened(at()))
    born = page.locator("[name='v|jeugdige.geboortedatum|']")
    born.fill("14-05-2005")
    born.press("Tab")
    focused = page.evaluate("document.activeElement.outerHTML")

    expect(page.locator("#findings")).to_contain_text("volwassenenstrafrecht")
    expect(born).to_have_value("14-05-2005")
    assert page.evaluate("document.activeElement.outerHTML") == focused
    born.fill("ooit")
    born.press("Tab")
    expect(born).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_text(SAY["no_date"].nl)).to_be_visible()


def test_a_fault_takes_the_focus_and_leads_to_its_field(at):
    """The list of faults is focused; its link goes to the field, where the text still stands."""
    page = wrong(opened(at()))
    expect(page.locator("#faults")).to_be_focused()
    page.click("#faults a")

    expect(page.locator("#answer")).to_be_focused()
    expect(page.locator("#answer")).to_have_value("ooit")
    assert page.title().startswith("Fout: ")


def test_an_opened_explanation_stays_open(at):
    """What somebody opened is still open after the next answer."""
    page = opened(at())
    reasons = page.locator("#findings .section").first
    reasons.locator("summary").first.click()
    page.click("button[value='register|plain']")
    expect(page.locator("button[value='register|legal']")).to_be_focused()

    expect(page.locator("#findings .section").first).to_have_attribute("open", "")


def test_the_case_and_the_report_are_downloaded(at):
    """Both arrive as files, while the page stays."""
    page = opened(at())
    names = []
    for button in ("case", "html"):
        with page.expect_download() as arriving:
            page.click(f"button[data-plain][value={button}]")
        names.append(arriving.value.suggested_filename)

    assert names == ["zaak.yaml", "verslag.html"]
    expect(page.locator("#findings")).to_be_visible()


def test_the_browser_keeps_nothing(at):
    """No storage of any kind is used, and the address never changes."""
    page = compared(opened(at()))
    kept = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie, location.search]")

    assert kept == [0, 0, "", ""]


def test_a_server_that_fails_loses_nothing(at, server):
    """When the answer is an error page, it is told, and what was typed still stands there."""
    page = changing(opened(at()))
    page.route(f"{server.url}/", lambda route: route.fulfill(
        status=503, content_type="text/html; charset=utf-8",
        body="<form id='page'><div id='failed'>Te veel werk tegelijk</div></form>",
    ))  # fmt: skip
    page.fill("#answer", "14-05-2005")
    page.click("button.main[value=keep]")

    expect(page.locator("#trouble")).to_have_text("Te veel werk tegelijk")
    expect(page.locator("#answer")).to_have_value("14-05-2005")


def test_going_away_by_accident_is_asked_about(at):
    """A link away from a case asks first; the answers are nowhere else. The opening lets go at once."""
    page, asked = at(), []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.click(".brand a")
    assert asked == []
    opened(page).click(".brand a", no_wait_after=True)

    expect(page.locator("#findings")).to_be_visible()
    assert asked == ["beforeunload"]
