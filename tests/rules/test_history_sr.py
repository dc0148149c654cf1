"""
The history of Title VIIIA Sr: what changed in the dated texts is encoded, or was reviewed and needs no rule.

The texts are snapshots, made up to three days after a change took effect.
"""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest

from jeugdrecht.rules import library

LAG = 3

# Where the content of an article stands today, if not under its own number.
NOW = {
    "77cc": ("sr:77cc-77ff", "sv:6.6.19"),
    "77cca": ("sv:6.6.20",),
    "77dd": ("sv:6.6.21",),
    "77ee": ("sv:6.6.3",),
    "77ff": ("sv:6.1.1", "sv:6.3.13"),
    "77hh": ("sv:6.1.25",),
    "77k": ("sv:6.6.29",),
    "77l": ("sr:77l", "sv:6.6.30"),
    "77m": ("sr:77m", "sv:6.3.8"),
    "77o": ("sr:77o", "sv:6.3.9"),
    "77p": ("sv:6.3.10", "sv:6.6.23"),
    "77q": ("sv:6.3.11",),
    "77s": ("sr:77s", "sv:6.2.22"),
    "77t": ("sv:6.6.31",),
    "77ta": ("sr:77t",),
    "77tb": ("sv:6.6.32",),
    "77tc": ("sv:6.6.33",),
    "77u": ("sv:6.6.37",),
    "77w": ("sr:77w", "sv:6.3.12", "sv:6.3.14"),
    "77wb": ("sv:6.6.34",),
    "77wc": ("sr:77wb", "sv:6.6.35", "sv:6.3.15"),
    "77wd": ("sv:6.6.36",),
    "77wf": ("sr:77we",),
}

AHEAD = "printed ahead of its first day in force, which the text names"
REFERENCE = "a reference or number of another article"
WORDING = "wording, with the same content"
FROM_2011 = "the decision begins on 2011-07-02, with the text of that day"
FROM_2014 = "the decision begins on 2014-04-01, with the text of that day"
IDENTITY = "identity is established with a fingerprint or document; no decision asks after it"

# Changed without a change of number, condition, age or actor in what a decision asks.
REVIEWED = {
    ("77aa", "2010-10-04"): IDENTITY,
    ("77aa", "2012-07-04"): REFERENCE,
    ("77c", "2011-07-02"): REFERENCE,
    ("77d", "2007-05-09"): "art. 273a became 273f; the catalogue of classes holds the list of that day",
    ("77dd", "2008-03-28"): WORDING,
    ("77ee", "2012-04-03"): REFERENCE,
    ("77f", "2010-10-04"): IDENTITY,
    ("77f", "2012-07-04"): REFERENCE,
    ("77ff", "2008-02-01"): "who pays for the programmes; no decision asks after it",
    ("77hh", "2008-02-01"): REFERENCE,
    ("77hh", "2012-04-03"): REFERENCE,
    ("77hh", "2012-07-04"): REFERENCE,
    ("77l", "2008-03-28"): WORDING,
    ("77m", "2005-07-03"): WORDING,
    ("77ma", "2013-11-28"): AHEAD,
    ("77o", "2008-02-01"): WORDING,
    ("77o", "2010-10-04"): IDENTITY,
    ("77o", "2012-07-04"): REFERENCE,
    ("77p", "2008-03-28"): WORDING,
    ("77q", "2005-07-03"): WORDING,
    ("77ta", "2010-12-15"): AHEAD,
    ("77tb", "2010-12-15"): AHEAD,
    ("77tc", "2013-11-28"): AHEAD,
    ("77u", "2011-07-02"): REFERENCE,
    ("77u", "2012-04-03"): REFERENCE,
    ("77u", "2014-04-01"): REFERENCE,
    ("77w", "2008-03-28"): WORDING,
    ("77w", "2010-10-04"): IDENTITY,
    ("77w", "2012-04-03"): "the freedom of religion and of politics went from lid 4; lid 5 to 8 moved up",
    ("77w", "2012-07-04"): REFERENCE,
    ("77wa", "2007-12-23"): AHEAD,
    ("77wa", "2012-07-04"): REFERENCE,
    ("77wa", "2014-02-16"): REFERENCE,
    ("77wb", "2007-12-23"): AHEAD,
    ("77wb", "2012-04-03"): REFERENCE,
    ("77wc", "2007-12-23"): AHEAD,
    ("77wd", "2007-12-23"): AHEAD,
    ("77wd", "2011-07-02"): REFERENCE,
    ("77we", "2011-11-19"): AHEAD,
    ("77wf", "2011-11-19"): AHEAD,
    ("77x", "2011-07-02"): "the length of special conditions stayed in 77z",
    ("77x", "2014-04-01"): REFERENCE,
    ("77z", "2010-10-04"): IDENTITY,
    ("77z", "2012-04-03"): "the freedom of religion and of politics went out of the text",
    ("77z", "2012-07-04"): WORDING,
    ("77tb", "2014-04-01"): WORDING,
}


# Relevant changes that no decision holds: the content of before that day is not modelled, for this reason.
NOT_MODELLED = {
    ("77cca", "2012-04-03"): FROM_2014,
    ("77dd", "2008-02-01"): FROM_2014,
    ("77dd", "2012-04-03"): FROM_2014,
    ("77k", "2008-02-01"): FROM_2014,
    ("77o", "2005-01-04"): FROM_2011,
    ("77p", "2005-07-03"): FROM_2014,
    ("77p", "2008-02-01"): FROM_2014,
    ("77p", "2010-10-04"): FROM_2014,
    ("77s", "2005-07-03"): "lid 6, the end by a new measure: the decisions on the end begin on 2014-04-01",
    ("77s", "2012-07-04"): "lid 7, the term stands still: the decisions on the end begin on 2014-04-01",
    ("77t", "2005-07-03"): "lid 2, which suspects may be kept longer: the decision begins on 2011-07-02",
    ("77t", "2012-07-04"): "lid 2, the conditional end: the decision on it begins on 2014-04-01",
    ("77ta", "2012-07-04"): "lid 2 and 3; only lid 1, which did not change, is encoded",
    ("77tb", "2011-07-02"): FROM_2014,
    ("77tb", "2012-04-03"): FROM_2014,
    ("77tb", "2012-07-04"): FROM_2014,
    ("77v", "2005-07-03"): "advice of the court on the place; no decision asks after it",
    ("77wb", "2008-02-01"): FROM_2014,
    ("77wc", "2008-02-01"): FROM_2014,
    ("77y", "2008-02-01"): "when the probation period stands still; no decision asks after it",
    ("77z", "2005-07-03"): FROM_2014,
    ("77z", "2008-02-01"): FROM_2014,
}

# What later changes of law gave the articles that are encoded (the day is the first of the new text).
LATER = (
    ("sr:77f", "2015-01-01"), ("sr:77t", "2015-01-01"), ("sr:77aa", "2015-01-01"), ("sv:493", "2015-01-01"),
    ("sv:487", "2017-03-01"), ("sv:489", "2017-03-01"), ("sv:490", "2017-03-01"), ("sv:491", "2017-03-01"),
    ("sv:488aa", "2019-06-01"), ("sv:488ab", "2019-06-01"), ("sv:489", "2019-06-01"),
    ("sv:491a", "2019-06-01"), ("sv:493", "2019-06-01"), ("sv:494", "2019-06-01"), ("sv:496", "2019-06-01"),
    ("sv:500", "2019-06-01"), ("sr:77a", "2020-01-01"), ("sr:77aa", "2020-01-01"), ("sr:77f", "2020-01-01"),
    ("sv:6.1.25", "2020-01-01"), ("sv:6.3.9", "2020-01-01"), ("sv:6.3.12", "2020-01-01"),
    ("sv:6.3.14", "2020-01-01"), ("sv:6.6.37", "2020-01-01"), ("sv:502", "2020-01-01"),
    ("sv:502", "2020-07-25"), ("sv:503", "2020-07-25"), ("sv:6.6.37", "2020-07-25"),
    ("sr:77a", "2023-01-01"), ("sr:77t", "2023-01-01"), ("sv:489", "2023-01-01"), ("sv:491", "2023-01-01"),
    ("sr:22b", "2024-07-01"), ("sr:77ma", "2024-07-01"), ("sr:70", "2024-07-01"), ("sr:71", "2024-07-01"),
    ("sr:77d", "2024-07-01"), ("sr:77i", "2020-01-01"), ("sr:38v", "2015-07-01"), ("sr:10", "2023-07-01"),
    ("sr:57", "2026-07-01"), ("sr:63", "2026-07-01"), ("sv:6.2.13c", "2021-07-01"),
    ("sv:6.3.8", "2020-01-01"), ("sv:6.6.1", "2026-07-01"), ("sv:6.6.1", "2020-07-25"),
    ("sv:6.6.3", "2020-07-25"), ("sv:6.6.29", "2020-07-25"), ("sv:6.6.30a", "2023-01-01"),
    ("sv:6.6.32", "2023-01-01"), ("sv:6.6.35", "2020-07-25"),
)  # fmt: skip

# The older content that a provision gives on the last and on the first day of a change.
TEXTS = (
    ("sr:77a", "2002-05-04", "22a"),
    ("sr:77a", "2014-03-31", "22a"),
    ("sr:77a", "2014-04-01", "12 tot 31, 35 tot 38u"),
    ("sr:77a", "2019-12-31", "12 tot 31, 35 tot 38u"),
    ("sr:77a", "2020-01-01", "36 tot 38p"),
    ("sr:77a", "2022-12-31", "36 tot 38p"),
    ("sr:77a", "2023-01-01", "37a-38p"),
    ("sr:77aa:1", "2005-01-03", "jeugdhulpverlening"),
    ("sr:77aa:1", "2005-01-04", "jeugdzorg"),
    ("sr:77aa:1", "2014-03-31", "jeugdzorg"),
    ("sr:77aa:1", "2014-04-01", "stichting"),
    ("sr:77aa:1", "2014-12-31", "stichting"),
    ("sr:77aa:2", "2005-01-03", "gezinsvoogdij"),
    ("sr:77aa:2", "2005-01-04", "stichting"),
    ("sr:77aa:3", "2014-03-31", "meerderjarig"),
    ("sr:77f:1:a", "2005-01-03", "jeugdhulpverlening"),
    ("sr:77f:1:a", "2005-01-04", "transactie"),
    ("sr:77f:1:a", "2008-01-31", "transactie"),
    ("sr:77f:1:a", "2008-02-01", "stichting"),
    ("sr:77f:2", "2006-02-03", "€ 2250"),
    ("sr:77f:2", "2006-02-04", "tweede categorie"),
    ("sr:77f:2", "2008-01-31", "tweede categorie"),
    ("sr:77f:2", "2008-02-01", "drie maanden"),
    ("sr:77f:2", "2014-03-31", "drie maanden"),
    ("sr:77f:2", "2014-04-01", "vier maanden"),
    ("sr:77f:2", "2019-12-31", "vier maanden"),
    ("sv:6.1.25:1", "2005-01-04", "alleen aan de stichting"),
    ("sv:6.1.25:1", "2014-03-31", "alleen aan de stichting"),
)


@pytest.fixture(scope="module")
def turning_days() -> dict[str, set[str]]:
    """The days on which the content of each provision, or a rule on it, begins or has ended."""
    law = library.rulebase()
    found: dict[str, set[str]] = {}
    for provision in law.provisions.values():
        spans = [(provision.since, None), *((e.since, e.until) for e in provision.history)]
        _add(found, provision.id, spans)
    for rule in law.rules:
        _add(found, rule.provision.id, [(rule.since, rule.until)])
    for power in law.powers:
        _add(found, power.provision.id, [(power.since, power.until)])
    return found


def _add(found: dict[str, set[str]], provision: str, spans: Iterable[tuple[str, str | None]]) -> None:
    for since, until in spans:
        found.setdefault(provision, set()).add(since)
        if until is not None:
            found[provision].add(_moved(until, 1))


def _moved(day: str, by: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=by)).isoformat()


def _turns(found: dict[str, set[str]], places: tuple[str, ...], first: str, last: str) -> bool:
    held = [found[id] for id in found for place in places if id == place or id.startswith(f"{place}:")]
    return any(first <= day <= last for days in held for day in days)


def _steps(shared: Path) -> list[tuple[str, str]]:
    timeline = json.loads((shared / "samples" / "bwb-history-sr" / "timeline.json").read_text("utf-8"))
    return [(article, v["date"]) for v in timeline["versions"] for article in v["changed_articles"]]


def test_each_change_is_encoded_or_was_reviewed(shared: Path, turning_days: dict[str, set[str]]) -> None:
    """An article that changed between two texts turns on that day here, or is listed with the reason."""
    listed = REVIEWED.keys() | NOT_MODELLED.keys()
    left = [
        (article, day) for article, day in _steps(shared)
        if (article, day) not in listed
        and not _turns(turning_days, NOW.get(article, (f"sr:{article}",)), _moved(day, -LAG), day)
    ]  # fmt: skip

    assert left == []


def test_the_lists_name_changes_that_were(shared: Path) -> None:
    """Each entry is a change of the timeline, in one list only, with a reason."""
    lists = (REVIEWED, NOT_MODELLED)
    entries = [entry for each in lists for entry in each]

    assert set(entries) <= set(_steps(shared))
    assert len(entries) == len(set(entries))
    assert all(reason for each in lists for reason in each.values())


@pytest.mark.parametrize(("place", "day"), LATER)
def test_a_later_change_is_encoded(place: str, day: str, turning_days: dict[str, set[str]]) -> None:
    """What changed after the dated texts turns on its day in the articles that are encoded."""
    assert _turns(turning_days, (place,), day, day)


@pytest.mark.parametrize(("provision", "day", "words"), TEXTS)
def test_the_text_of_a_day(provision: str, day: str, words: str) -> None:
    """On the last day of a text the older content is told, on the next day the newer."""
    assert words in library.rulebase().provisions[provision].summary_on(day).nl
