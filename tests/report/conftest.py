"""What the tests of reports share: a case with every kind of fact, its report, and the machine's Chromium."""

import re

import pytest
from playwright.sync_api import sync_playwright

from jeugdrecht.api import decide_all, read_cases
from jeugdrecht.report.build import report_of

CASE = b"""
case: rapport-1
on: 2026-03-01
jeugdige:
  geboortedatum: 2009-05-14
feiten:
  - id: feit-1
    pleegdatum: 2026-01-10
    soort: {value: misdrijf, by: officier, because: "proces-verbaal", on: 2026-01-20, source: "PV 12"}
    strafmaximum_maanden: 48
verdachte:
  bekent: {disputed: [{value: ja, by: politie}, {value: nee, by: raadsman}]}
  stemt_in_met_halt: onbekend
rechter:
  grond_persoonlijkheid_dader: {value: true, by: rechter, because: "advies reclassering", on: 2026-02-20}
"""
DECISIONS = ("sanctierecht", "halt", "minderjarig")


@pytest.fixture(scope="session")
def report():
    """Give a function that makes the report of a case file."""

    def make(data=CASE, decisions=DECISIONS, lang="nl"):
        return report_of(decide_all(read_cases(data), decisions), lang)

    return make


# Not for the session: while it drives a browser, no other test of the process could run an event loop.
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


@pytest.fixture(scope="session")
def steady():
    """Give a function that takes from a text what changes with the law: fingerprints."""
    return lambda text: re.sub(r"sha256:[0-9a-f]{64}", "sha256:…", text)
