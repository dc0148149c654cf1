"""Whatever is wrong with a request is told in one form, and guarded against."""

import json

import pytest

from .conftest import CASE

SECURE = {
    "cache-control": "no-store",
    "content-security-policy": "frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "api-version": "1.0.0",
}
JSON = {"Content-Type": "application/json"}
REFUSED = {
    "no JSON": ("POST", "/v1/findings", {"content": b"{", "headers": JSON}, 400),
    "YAML": ("POST", "/v1/findings", {"content": b"{case: a}", "headers": JSON}, 400),
    "nothing": ("POST", "/v1/findings", {"content": b"", "headers": JSON}, 400),
    "not UTF-8": ("POST", "/v1/findings", {"content": b'{"case": "\xff"}', "headers": JSON}, 400),
    "too deep": ("POST", "/v1/findings", {"content": b'{"a":' * 30 + b"1" + b"}" * 30, "headers": JSON}, 400),
    "unknown option": ("POST", "/v1/findings?decisie=a", {"content": b"{}", "headers": JSON}, 400),
    "a fact in the address": ("POST", "/v1/findings?feit.soort=x", {"content": b"{}", "headers": JSON}, 400),
    "unknown language": ("GET", "/v1/decisions?lang=fr", {}, 400),
    "no such page": ("GET", "/v1/nergens", {}, 404),
    "a slash too many": ("POST", "/v1/findings/", {"content": b"{}", "headers": JSON}, 404),
    "wrong method": ("PUT", "/v1/findings", {}, 405),
    "too large": ("POST", "/v1/findings", {"content": b" " * 1_000_001, "headers": JSON}, 413),
    "no media type": ("POST", "/v1/findings", {"content": b"{}"}, 415),
    "other media type": (
        "POST",
        "/v1/findings",
        {"content": b"a", "headers": {"Content-Type": "text/yaml"}},
        415,
    ),
    "packed": (
        "POST",
        "/v1/findings",
        {"content": b"a", "headers": {**JSON, "Content-Encoding": "gzip"}},
        415,
    ),
    "no such fact": ("POST", "/v1/findings", {"content": b'{"feit": {"a": 1}}', "headers": JSON}, 422),
    "a list": ("POST", "/v1/findings", {"content": b"[]", "headers": JSON}, 422),
    "wrong option": ("POST", "/v1/questions", {"content": b'{"options": 1}', "headers": JSON}, 422),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_wrong_request_is_refused_in_one_form(call, name):
    """Each has its status, problem+json with a list of faults, and the headers of every answer."""
    method, path, request, status = REFUSED[name]
    answer = call(method, path, **request)
    problem = answer.json()

    assert (answer.status_code, problem["status"]) == (status, status)
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["type"].startswith("urn:jeugdrecht:problem:")
    assert all(set(fault) == {"path", "message", "remedy", "near", "line"} for fault in problem["faults"])
    assert {name for name, value in SECURE.items() if value not in answer.headers.get(name, "")} == set()


@pytest.mark.parametrize("path", ["/health", "/v1/decisions", "/v1/openapi.json"])
def test_an_answer_has_the_headers_too(call, path):
    """What is right is guarded as what is wrong; nothing is shared with other sites."""
    headers = call.get(path, headers={"Origin": "https://example.org"}).headers

    assert {name for name, value in SECURE.items() if value not in headers.get(name, "")} == set()
    assert not [name for name in headers if name.startswith("access-control")]


def test_all_faults_are_told_at_once(call):
    """Wrong options and wrong facts come together, each with its path, its remedy and what is near."""
    body = {
        "jeugdige": {"geboortedatum": "2009-02-31"},
        "feit": {"pleegdtum": "2026-01-10"},
        "options": {"decisions": ["sanctierech"], "lang": "en"},
    }
    problem = call.send("/v1/findings", body).json()

    assert problem["title"] == "The case is not right"
    assert [fault["path"] for fault in problem["faults"]] == [
        "options.decisions",
        "jeugdige.geboortedatum",
        "feit.pleegdtum",
    ]
    assert [fault["near"][:1] for fault in problem["faults"]] == [["sanctierecht"], [], ["feit.pleegdatum"]]
    assert all(fault["remedy"] for fault in problem["faults"])


def test_an_option_is_given_once(call):
    """The same option in the address and in the body is a fault, and so is one that stands there twice."""
    twice = call.send("/v1/findings?lang=nl", {"options": {"lang": "en"}})
    again = call.send("/v1/findings?lang=nl&lang=en", {})

    assert (twice.status_code, twice.json()["faults"][0]["path"]) == (422, "options.lang")
    assert (again.status_code, again.json()["faults"][0]["path"]) == (400, "lang")


def test_a_body_is_not_read_beyond_its_limit(calling):
    """A sender of endless parts is stopped at the first part beyond the limit."""
    read = []

    async def endless():
        while True:
            read.append(1)
            yield b" " * 1_000

    answer = calling(largest_body=10_000)("POST", "/v1/findings", content=endless(), headers=JSON)

    assert answer.status_code == 413
    assert answer.headers["connection"] == "close"
    assert len(read) <= 12


def test_a_length_beyond_the_limit_is_refused_unread(calling):
    """Whoever announces too much need not send it."""
    read = []

    async def never():
        read.append(1)
        yield b"{}"

    headers = {**JSON, "Content-Length": "100000000"}
    answer = calling()("POST", "/v1/findings", content=never(), headers=headers)

    assert (answer.status_code, read) == (413, [])


def test_a_slow_sender_is_let_go(calling):
    """A body that does not arrive in time is answered with 408."""
    import asyncio

    async def slow():
        yield b"{"
        await asyncio.sleep(30)

    answer = calling(body_seconds=0.05)("POST", "/v1/findings", content=slow(), headers=JSON)

    assert answer.status_code == 408


def test_too_many_items_are_refused(calling):
    """A request holds a bounded amount of work."""
    answer = calling(most_items=3).send("/v1/findings", {"feiten": [{}, {}, {}]})

    assert answer.status_code == 422
    assert "4" in answer.json()["faults"][0]["message"]


def test_questions_have_a_smaller_limit(call):
    """Working out what to ask takes more, so a request for that holds less."""
    assert call.send("/v1/questions", {"feiten": [{}] * 50}).status_code == 422


def test_work_that_takes_too_long_is_stopped(calling):
    """Nobody waits for ever, and the work itself ends as well."""
    caller = calling(work_seconds=0.01, threads=1)
    answer = caller.send("/v1/findings", {"feiten": [{"pleegdatum": "2026-01-10"}] * 400})
    after = caller.get("/health")

    assert (answer.status_code, after.status_code) == (503, 200)
    assert "too-much-work" in answer.json()["type"]


def test_when_too_much_waits_more_is_refused(calling):
    """Beyond the queue the answer is to come back later."""
    answer = calling(threads=1, queue=-1).send("/v1/findings", CASE)

    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")


def test_all_bodies_together_are_bounded(calling):
    """Many large requests at once do not fill the memory."""
    caller = calling(most_bytes=100)

    assert caller.send("/v1/findings", {"case": "a" * 200}).status_code == 503
    assert caller.send("/v1/findings?decision=sanctierecht", {}).status_code == 200


TOKEN = "a-long-and-secret-token"


@pytest.mark.parametrize(
    ("shown", "status"),
    [
        (None, 401),
        ("", 401),
        (f"Basic {TOKEN}", 401),
        (f"Bearer {TOKEN}x", 401),
        ("Bearer é", 401),
        (f"Bearer {TOKEN}", 200),
        (f"bearer {TOKEN}", 200),
    ],
)
def test_with_a_token_only_who_shows_it_is_answered(calling, shown, status):
    """The catalogue as well as a case asks for the token; whether the server lives does not."""
    caller = calling(token=TOKEN)
    headers = {} if shown is None else {"Authorization": shown.encode()}

    assert caller.get("/v1/decisions", headers=headers).status_code == status
    assert caller.send("/v1/findings", CASE, headers=headers).status_code == status
    assert caller.get("/health").status_code == 200


def test_a_lone_surrogate_is_no_failure(call):
    """Text that UTF-8 cannot hold is a fault of the case or an answer, never an error of the program."""
    answer = call.send("/v1/findings", b'{"case": "\\ud800", "\\udfff": 1}')

    assert answer.status_code == 422
    assert json.loads(answer.content)
