"""The published cases: the outcome lies within what the library permits."""

import re
from collections import Counter

import pytest
import yaml

from jeugdrecht.rules import library
from jeugdrecht.sources import INSTRUMENTS

from . import rewrite_page
from .amounts import total, within
from .published import CASES, Published, holds, permitted, possible, published, results

CRIMINAL = {"sanctierecht", "vervolgbaarheid", "halt", "procesrecht", "pij", "sancties", "gbm"}
CIVIL = {
    "uithuisplaatsing", "ots", "verlenging_ots", "vots", "gezagsbeeindiging", "voogdij",
    "schriftelijke_aanwijzing", "hoorrecht",
}  # fmt: skip
# Closed youth care, who is a jeugdige and who pays; `overig` are two budgets for youth care.
YOUTH_ACT = {"gesloten_jeugdhulp", "woonplaats", "jeugdige_begrip", "overig"}


@pytest.mark.parametrize("case", published(), ids=str)
def test_the_outcome_is_as_the_source_says(case: Published) -> None:
    """What the court did, or the source explains, is permitted; what it calls impossible is not."""
    wrong = [
        (name, finding, kind, value)
        for name, finding, expected in case.asked()
        for kind, value in expected
        if not holds(finding, kind, value)
    ]

    assert wrong == []


@pytest.mark.parametrize("case", [case for case in published() if case.printed], ids=str)
def test_the_printed_provisions_are_returned(case: Published) -> None:
    """Each provision that the source names and this law holds is among those of the findings."""
    findings = [finding for _, finding, _ in case.asked()]
    returned = {used["id"] for finding in findings for used in finding.provisions}
    omitted = {omission["provision"] for finding in findings for omission in finding.not_modelled}
    printed = {id: _canonical(id) for id in case.printed if _is_encoded(_canonical(id))}

    named = {id for id, place in printed.items() if _among(place, returned)}
    assert set(printed) - named == {*case.printed_as_omission, *case.printed_older_law}
    assert all(_among(printed[id], omitted) for id in case.printed_as_omission)


def test_older_law_is_printed_only_where_a_finding_lies_outside() -> None:
    """A printed provision of the text before 2015 belongs to a case of that time, which was not read."""
    older = [case for case in published() if case.printed_older_law]

    assert [case.file for case in older] == [
        "hr-2008-bd3704", "hr-2008-bc2733", "hr-2014-3535", "ghshe-2013-by8143", "rbmaa-2010-bl8293",
        "rbams-2008-bd4576",
    ]  # fmt: skip
    assert all(case.date < "2015-01-01" for case in older)
    assert all("outside" in {finding.status for _, finding, _ in case.asked()} for case in older)


def test_an_outcome_that_the_source_does_not_give_is_not_judged(shared) -> None:
    """Where the answers were not seen, the source says so, and the page says that nothing can be said."""
    source = yaml.safe_load((shared / "cases" / "published.yaml").read_text(encoding="utf-8"))
    not_seen = {entry["id"] for entry in source if not entry["outcome_seen"]}
    unseen = [case for case in published() if case.answers_unseen]

    assert [case.file for case in unseen] == ["hr-2018-2321", "hr-2021-748", "ghshe-2013-by8143"]
    assert {case.id for case in unseen} <= not_seen
    assert {rewrite_page.verdict(case) for case in unseen} == {"niet te zeggen"}


def test_every_case_on_these_topics_is_there(shared) -> None:
    """Each published case on these topics has an entry with the source's date, topic, link and provisions."""
    source = yaml.load(
        (shared / "cases" / "published.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
    )
    criminal = [
        entry for entry in source
        if entry["topic"] in CRIMINAL or "sanctierecht" in entry.get("secondary_topics", [])
    ]  # fmt: skip
    civil = [entry for entry in source if entry["topic"] in CIVIL]
    youth_act = [entry for entry in source if entry["topic"] in YOUTH_ACT]
    keys = ("id", "date", "topic", "source_url", "provisions_printed")

    found = [[case.id, case.date, case.topic, case.url, case.printed] for case in published()]
    assert found == [
        [entry[key].split(" (")[0] if key == "source_url" else entry[key] for key in keys]
        for entry in criminal + civil + youth_act
    ]


def test_every_topic_is_tested(shared) -> None:
    """No published case falls out of sight: each topic of the source is one of these."""
    source = yaml.safe_load((shared / "cases" / "published.yaml").read_text(encoding="utf-8"))

    assert {entry["topic"] for entry in source} == CRIMINAL | CIVIL | YOUTH_ACT


def test_what_is_contra_legem_is_not_permitted(shared) -> None:
    """What the source calls against the law is so here: nothing under today's text may turn out that way."""
    source = yaml.safe_load((shared / "cases" / "published.yaml").read_text(encoding="utf-8"))
    marked = {entry["id"] for entry in source if entry.get("contra_legem")}

    assert marked == {"ECLI:NL:RBAMS:2008:BD4576"}
    (case,) = [case for case in published() if case.contra_legem]
    assert {case.id} == marked
    assert rewrite_page.verdict(case) == "niet toegelaten"
    (now,) = [result for result in results(case.path) if result.case == "nu"]
    assert possible(now["tenuitvoerlegging_in_inrichting"]) == ["niet_bevoegd"]


def test_prison_for_an_offence_before_sixteen_is_not_permitted() -> None:
    """The judgement that the Hoge Raad quashed (2025:289) is a conflict, and permits neither side."""
    (hof,) = [result for result in results(CASES / "hr-2025-289.yaml") if result.case == "hof"]
    finding = hof["sanctierecht"]

    assert finding.status == "conflict"
    assert permitted(finding) == possible(finding) == []


@pytest.mark.parametrize(
    ("imposed", "maximum", "unit", "expected"),
    [
        ("360 dagen", 12, "maand", True),
        ("361 dagen", 12, "maand", False),
        ("11 maanden en 2 weken", 12, "maand", True),
        ("12 maanden en 1 dag", 12, "maand", False),
        ("200 uur", 200, "uur", True),
        ("201 uur", 200, "uur", False),
        ("2 jaar", 2, "jaar", True),
        ("3 jaar", 2, "jaar", False),
        ("1 dag", None, "maand", False),
    ],
)
def test_a_month_of_a_sentence_is_thirty_days(
    imposed: str, maximum: int | None, unit: str, expected: bool
) -> None:
    """What was imposed is held against the maximum by days; where none is open, nothing fits."""
    assert within(imposed, maximum, unit) is expected


@pytest.mark.parametrize("words", ["twaalf maanden", "12 manen", "2 jaar en 3 uur", "12 maanden 3 manen", ""])
def test_what_is_not_an_amount_is_refused(words: str) -> None:
    """An amount that cannot be read is an error, not a number."""
    with pytest.raises(ValueError, match="not an amount"):
        total(words)


def test_hours_and_months_are_not_compared() -> None:
    """An amount in another unit than the maximum is an error in the table."""
    with pytest.raises(ValueError, match="cannot be compared"):
        within("100 uur", 12, "maand")


def test_each_case_file_belongs_to_a_case() -> None:
    """No case file is left over, and none is used twice."""
    files = [case.file for case in published()]

    assert sorted(files) == sorted(path.stem for path in CASES.iterdir())


def test_the_page_is_current() -> None:
    """The page in docs is what the library finds; `python -m tests.published.rewrite_page` renews it."""
    assert rewrite_page.PAGE.read_text(encoding="utf-8") == rewrite_page.text()


def test_the_page_has_no_surprises() -> None:
    """Each case reads as permitted or as one of which nothing can be said, and one as against the law."""
    verdicts = {case.id: rewrite_page.verdict(case) for case in published()}

    assert Counter(verdicts.values()) == {
        "toegelaten": 35,
        "toegelaten, voor zover bekend": 24,
        "niet te zeggen": 9,
        "niet toegelaten": 1,
    }


def _canonical(id: str) -> str:
    """The id with the instrument's own name, where the source uses another."""
    names = {alias: instrument.id for instrument in INSTRUMENTS.values() for alias in instrument.aliases}
    first, colon, rest = id.partition(":")
    book_6 = re.sub(r"^6:(\d+):", r"6.\1.", rest) if first == "sv" else rest
    return names.get(first, first) + colon + book_6


def _is_encoded(place: str) -> bool:
    return _among(place, library.rulebase().provisions)


def _among(place: str, ids) -> bool:
    """Whether the place, a part of it or what it is part of is among these."""
    return any(id == place or id.startswith(f"{place}:") or place.startswith(f"{id}:") for id in ids)
