"""
Examples for the description of the interface: what goes in is written here, what comes out is worked out.
"""

from typing import Any

from starlette.datastructures import QueryParams

from jeugdrecht.web.guard.desk import Ticket
from jeugdrecht.web.problems import ProblemError, as_bytes
from jeugdrecht.web.v1.asked import read_request
from jeugdrecht.web.v1.catalogue import example_of
from jeugdrecht.web.v1.findings import found
from jeugdrecht.web.v1.questions import to_ask

CASES: dict[str, dict[str, Any]] = {
    "decided": {
        "case": "voorbeeld-1",
        "on": "2026-03-01",
        "jeugdige": {"geboortedatum": "2009-05-14"},
        "feit": {"pleegdatum": "2026-01-10", "soort": "misdrijf"},
        "options": {"decisions": ["sanctierecht"]},
    },
    "open": {
        "on": "2026-03-01",
        "feit": {"pleegdatum": "2026-01-10"},
        "options": {"decisions": ["sanctierecht"], "explanation": "none"},
    },
    "family": {
        "on": "2026-03-01",
        "cases": [
            {
                "case": "oudste",
                "jeugdige": {"geboortedatum": "2008-01-10"},
                "feit": {"pleegdatum": "2026-01-10"},
            },
            {
                "case": "jongste",
                "jeugdige": {"geboortedatum": "2010-01-10"},
                "feit": {"pleegdatum": "2026-01-10"},
            },
        ],
        "options": {"decisions": ["sanctierecht"], "explanation": "none"},
    },
}
"""Requests that are answered, by name."""

WRONG = {"jeugdige": {"geboortedatum": "2009-02-31"}, "feit": {"pleegdtum": "2026-01-10"}}
"""A case with two faults."""

IDS = {
    "decisions": "sanctierecht",
    "facts": "feit.pleegdatum",
    "rules": "sr:77a/jeugd",
    "sources": "sr:77c:1",
}
"""What is there, of each kind of the catalogue."""


def findings_of(name: str) -> dict[str, Any]:
    """
    The findings of one of the cases.

    >>> findings_of("decided")["findings"][0]["value"]
    'jeugd'
    """
    return found(read_request(as_bytes(CASES[name]), QueryParams(""), "nl", 10), Ticket())


def questions_of(name: str) -> dict[str, Any]:
    """
    What is best asked in one of the cases.

    >>> questions_of("open")["questions"][0]["id"]
    'jeugdige.geboortedatum'
    """
    return to_ask(read_request(as_bytes(CASES[name]), QueryParams(""), "nl", 10), Ticket())


def entry_of(kind: str) -> dict[str, Any]:
    """
    What the catalogue says of the example of a kind.

    >>> entry_of("sources")["citation"]
    'art. 77c para. 1 Sr'
    """
    return example_of(kind, IDS[kind])


def wrong_case() -> dict[str, Any]:
    """
    The problem with a case that is not right.

    >>> [fault["path"] for fault in wrong_case()["faults"]]
    ['jeugdige.geboortedatum', 'feit.pleegdtum']
    """
    try:
        read_request(as_bytes(WRONG), QueryParams(""), "nl", 10)
    except ProblemError as error:
        return error.data()
    return {}
