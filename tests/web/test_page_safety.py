"""The web page gives nothing away and takes nothing for code: escaping, tampering, limits, headers, logs."""

import json
import logging
import re

import httpx
import pytest

from .page_forms import BORN, HOSTILE, asked
from .test_logs import Kept


def test_a_hostile_text_is_only_ever_text(post):
    """In an id, a provenance, a pasted file or a hidden field: it comes back escaped, everywhere."""
    text = json.dumps({
        "case": HOSTILE, "on": "2026-03-01",
        "feiten": [{"id": HOSTILE, "pleegdatum": {"value": "2026-01-10", "because": HOSTILE, "by": HOSTILE}}],
    })  # fmt: skip
    pages = [
        post({"do": "open", "text": text, "topic": "welk-recht"}),
        post({"do": "open", "text": HOSTILE, "on": HOSTILE, "topic": HOSTILE, "decision": HOSTILE}),
        post({"do": HOSTILE, "lang": HOSTILE, "register": HOSTILE, "case": HOSTILE, "stand": HOSTILE}),
        post({"do": "begin", "on": HOSTILE, "topic": "welk-recht"}),
    ]
    first = pages[0]
    pages += [
        post({"do": step}, first)
        for step in (f"change|feit.pleegdatum|{HOSTILE}", f"explain|{HOSTILE}", "form", "topics", "back")
    ]
    pages.append(post({"do": "answer", asked(first): HOSTILE}, first))

    assert all("7f3a" in page.text for page in pages[:2])
    for page in pages:
        assert "<script>alert" not in page.text
        assert "7f3a" not in page.text or "{{ 7*7 }}" in page.text


@pytest.mark.parametrize("stand", [
    '{"asking": ["weg", null]}', '{"trail": [["feit.soort"], 3, null]}', "[" * 5_000, '{"decisions": 5}',
    '{"skip": [{}], "shown": [1], "asking": [[], []]}', "\ud800",
])  # fmt: skip
def test_a_hidden_field_that_was_tampered_with_does_no_harm(call, stand):
    """The page is shown, with what could be made of it."""
    data = {"case": "{}", "stand": stand.encode("utf-8", "replace").decode(), "do": "answer"}
    answer = call("POST", "/", data=data)

    assert answer.status_code == 200
    assert "<h1" in answer.text


def test_the_limits_are_told_as_a_page(call, calling):
    """Too large, or no form at all: a page with the status that fits."""
    large = calling(largest_body=2_000)("POST", "/", data={"do": "open", "text": "x" * 3_000})
    none = call("POST", "/", content=b"{}", headers={"Content-Type": "application/json"})
    many = call(
        "POST", "/", content=b"a=&" * 6_000, headers={"Content-Type": "application/x-www-form-urlencoded"}
    )

    assert [answer.status_code for answer in (large, none, many)] == [413, 415, 400]
    assert all("<h1" in answer.text for answer in (large, none, many))


def test_nothing_is_kept_and_nothing_comes_from_elsewhere(call, post, opened):
    """No cookies, no caching, a policy without exceptions, no script or style in the page itself."""
    for answer in (call.get("/"), opened, post({"do": "form"}, opened)):
        policy = answer.headers["content-security-policy"]
        assert answer.headers["cache-control"] == "no-store"
        assert "set-cookie" not in answer.headers
        assert policy.startswith("default-src 'self';")
        assert "unsafe" not in policy
        assert re.search(r"<style|style=|<script(?! src=\"/static/)| on[a-z]+=", answer.text) is None
        assert set(re.findall(r'(?:src|action|formaction)="([^"]*)"', answer.text)) <= {
            "/", "/static/page.js", "/case-file", "/report"
        }  # fmt: skip


def test_links_leave_nothing_behind(opened):
    """Each link is to the law or within the page, without a fact in it, and the law learns not who asks."""
    links = set(re.findall(r'<a [^>]*href="([^"]*)"[^>]*>', opened.text))
    outside = re.findall(r"<a [^>]*href=\"https:[^>]*>", opened.text)

    assert outside
    assert all('rel="noreferrer noopener"' in link for link in outside)
    assert not any("2009" in link or "geboorte" in link for link in links)


def test_no_form_puts_facts_in_an_address(opened):
    """Every form is posted."""
    assert re.findall(r"<form[^>]*method=\"(\w+)\"", opened.text) == ["post"]
    assert "formmethod" not in opened.text


def test_no_logger_sees_what_is_posted(post, opened):
    """A marker in every field leaves no trace in any log."""
    kept, root = Kept(), logging.getLogger()
    level = root.level
    root.addHandler(kept)
    root.setLevel(1)
    logging.getLogger("httpx").setLevel(logging.CRITICAL)
    try:
        for step in ("answer", "keep", "open", "fill", "begin"):
            post({"do": step, "text": "7f3a", "on": "7f3a", BORN: "7f3a", "topic": "7f3a"}, opened)
        post({"do": "case"}, opened, path="/case-file")
    finally:
        root.removeHandler(kept)
        root.setLevel(level)

    assert "7f3a" not in kept.text
    assert "2009-05-14" not in kept.text


@pytest.mark.parametrize(("path", "kind"), [
    ("page.css", "text/css"), ("page.js", "text/javascript"), ("page.svg", "image/svg+xml"),
])  # fmt: skip
def test_the_files_of_the_page_are_served(call, path, kind):
    """Style, script and icon come from here; no other file does."""
    assert call.get(f"/static/{path}").headers["content-type"].startswith(kind)
    assert call.get("/static/..%2f__init__.py").status_code == 404


def test_a_running_server_prints_nothing_of_what_is_posted(server):
    """Standard output and error stay without the marker, also where the form makes no sense."""
    fields = {"case": '{"case": "7f3a"}', "stand": "7f3a", "do": "answer", "text": "7f3a", BORN: "7f3a"}
    with httpx.Client(base_url=server.url) as client:
        answers = [client.post("/", data={**fields, "do": step}) for step in ("answer", "open", "7f3a")]
        answers.append(client.post("/report", data={**fields, "case": "7f3a"}))
        answers.append(client.post("/", content=b"7f3a", headers={"Content-Type": "text/7f3a"}))

    assert {answer.status_code for answer in answers} == {200, 415, 422}
    assert "Luistert op" in server.said()
    assert "7f3a" not in server.said()
