"""The promises of the screen with all findings: shorter than the whole, and honest about it."""

import json

import pytest

from jeugdrecht.api import decide
from jeugdrecht.cli.pages.brief import brief
from jeugdrecht.cli.pages.shared import AFTER, BEFORE
from jeugdrecht.report.overview import overview

CASE = {
    "on": "2026-03-01",
    "jeugdige": {"geboortedatum": "2009-05-14"},
    "feiten": [{"id": "feit-1", "pleegdatum": "2026-01-10", "soort": "misdrijf", "strafmaximum_maanden": 48}],
}


@pytest.fixture(scope="module")
def result():
    """Give the findings of a case of which much is still unknown."""
    return decide(CASE)


def nodes(explanation):
    """Give every node of an explanation's sections."""
    waiting = [node for section in explanation.sections for node in section.nodes]
    while waiting:
        node = waiting.pop()
        waiting += node.because
        yield node


RULES = ("rule", "exception", "power", "norm")
FAILED = ("does_not_hold", "unavailable")


def test_the_brief_form_keeps_what_the_answer_rests_on_and_what_is_open(result):
    """Each rule and power at the top is there, unless it is an exception or power that does not hold."""
    for finding in result:
        whole = finding.explanation()
        kept = {node.text for s in brief(whole).sections for node in s.nodes}
        gone = [n for s in whole.sections for n in s.nodes if n.kind in RULES and n.text not in kept]

        assert [n for n in gone if n.kind == "rule" or n.state not in FAILED] == []


def test_the_brief_form_leaves_out_exceptions_that_do_not_hold(result):
    """What the answer does not rest on is left to the explanation of that one finding."""
    shown = brief(result["vervolgbaarheid"].explanation())

    assert [n for n in nodes(shown) if n.kind in ("exception", "member", "power") and n.state in FAILED] == []
    assert len(list(nodes(shown))) < len(list(nodes(result["vervolgbaarheid"].explanation()))) / 3


def test_the_brief_form_leaves_out_what_is_told_once(result):
    """What is missing, left to a person, assumed or not worked out stands beneath no single finding."""
    once = (*BEFORE, *AFTER)

    for finding in result:
        assert [node for node in nodes(brief(finding.explanation())) if node.kind in once] == []


def test_the_brief_form_refers_to_nothing_that_is_gone(result):
    """Where it says that something stands above, it does."""
    for finding in result:
        shown = [node.text for node in nodes(brief(finding.explanation()))]
        referred = [
            text.removesuffix(" (zie hierboven)") for text in shown if text.endswith(" (zie hierboven)")
        ]

        assert [text for text in referred if text not in shown] == []


def test_what_several_findings_share_is_told_once(run):
    """A question that two decisions wait for stands once, with the fact to fill in and both decisions."""
    out = run("decide", "-", stdin=json.dumps(CASE)).out

    assert out.count("(officier.toestemming_halt;\n  voor halt, route)") == 1
    assert out.rstrip().endswith("toont de hele redenering van een beslissing.")


def rows(case, *decisions):
    """Give the overview of a case, by decision and subject."""
    return {(row.decision, row.about): row for row in overview(decide(case, decisions or None), "nl")}


def test_the_overview_says_what_is_decided_and_what_may_be_otherwise():
    """A decided finding has its label, its ground, and the powers that can still be used."""
    row = rows(CASE, "sanctierecht")["sanctierecht", "feit-1"]

    assert row.outcome == (
        "jeugdstrafrecht",
        "de rechter kan ook, na een oordeel: volwassenenstrafrecht (art. 77b lid 1 Sr)",
    )
    assert (row.sources, row.tone) == (("art. 77a Sr",), "good")


def test_the_overview_counts_what_is_missing():
    """An open finding says how many facts are missing, in the right number."""
    unknown = {"feiten": [{"pleegdatum": "2026-01-10"}]}

    assert rows(unknown, "sanctierecht")["sanctierecht", "feit-1"].outcome == (
        "open: er ontbreekt 1 gegeven",
    )
    none_known = rows({"on": "2026-03-01"}, "sanctierecht")["sanctierecht", "geen feit opgegeven"]
    assert none_known.outcome[0].startswith("open: er ontbre")


def test_the_overview_tells_a_contradiction_and_what_does_not_arise():
    """Statuses other than decided have their own words and tone."""
    adult = {**CASE, "jeugdige": {"geboortedatum": "1980-05-14"}}
    used = {**adult, "rechter": {"past_volwassenenrecht_toe": True}}

    assert rows(used, "sanctierecht")["sanctierecht", "feit-1"].outcome == ("tegenstrijdig",)
    assert rows(used, "sanctierecht")["sanctierecht", "feit-1"].tone == "bad"
