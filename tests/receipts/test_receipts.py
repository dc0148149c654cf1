"""A receipt: an answer is made again from it and the case, and it says exactly what differs."""

import json
import re
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import jeugdrecht as jr
from jeugdrecht.errors import InputError
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.receipts import json_schema, read_receipt
from jeugdrecht.receipts.marks import Marker
from jeugdrecht.receipts.model import checksum
from jeugdrecht.rules import library
from tests.mutation.mutants import mutants
from tests.published.published import CASES

CASE = {
    "case": "proef-1",
    "on": "2026-03-01",
    "jeugdige": {"geboortedatum": "2009-05-14"},
    "feiten": [
        {"id": "inbraak", "pleegdatum": "2026-01-10", "soort": "misdrijf", "strafmaximum_maanden": 48},
        {"id": "vernieling", "pleegdatum": "2026-02-10", "soort": "misdrijf"},
    ],
}
ASKED = ["sanctierecht", "minderjarig"]
OPEN = {"minderjarig", "sanctierecht"}
MARK = re.compile("[0-9a-f]{32}|[0-9a-f]{64}")
FILES = sorted(CASES.glob("*.yaml"))


@pytest.fixture(scope="module")
def made():
    """Give a receipt of two decisions on a case with two offences."""
    return jr.receipt(jr.decide(CASE, ASKED))


def marks_of(made):
    """Give every mark in a receipt of one case, its salt included."""
    (case,) = made.cases
    return {case.salt, case.mark, *(mark for one in case.findings for mark in one.parts.values())}


def written(made, **changes):
    """Write a receipt with changes, its checksum right."""
    data = {**made.to_dict(), **changes}
    data["checksum"] = checksum(data)
    return json.dumps(data).encode()


def test_an_answer_is_made_again(made):
    """The same case and the same law give the same answer, from the receipt as it was read back."""
    again = jr.replay(read_receipt(made.text().encode()), CASE)

    assert again.reproduced
    assert (again.findings, again.cases, again.answers) == (3, (), ())
    assert (bool(again.rules), bool(again.editions)) == (False, False)


def test_the_form_and_the_order_of_a_case_make_no_difference(made):
    """Facts in another order, and dotted keys instead of nested ones, are the same case."""
    other = {key: CASE[key] for key in reversed(CASE) if key != "jeugdige"}

    assert jr.replay(made, {**other, "jeugdige.geboortedatum": "2009-05-14"}).reproduced


@pytest.mark.parametrize(
    "change",
    [
        {"jeugdige": {"geboortedatum": "2009-05-15"}},
        {"jeugdige": {"geboortedatum": {"value": "2009-05-14", "by": "raad"}}},
        {"feiten": CASE["feiten"][::-1]},
        {"feiten": CASE["feiten"][:1]},
        {"feiten_volledig": False},
        {"case": "proef-2"},
    ],
    ids=["a day", "a source", "an order", "an item less", "a list that may be longer", "a name"],
)
def test_another_case_is_said_to_be_another(made, change):
    """Whatever is different in the case, the case is named and no answer is compared."""
    again = jr.replay(made, {**CASE, **change})

    assert not again.reproduced
    assert (again.cases, again.answers) == ((1,), ())


def test_the_reference_date_is_that_of_the_receipt():
    """A case without a date of its own is decided again on the day on which it was decided."""
    case = {"jeugdige": {"geboortedatum": "2009-05-14"}}
    made = jr.receipt(jr.decide(case, ["minderjarig"], on="2026-03-01"))

    assert made.cases[0].on == "2026-03-01"
    assert jr.replay(made, case).reproduced
    assert jr.replay(made, {**case, "on": "2028-03-01"}).reproduced


def test_a_receipt_of_one_decision_holds_no_other():
    """Only the findings that were named are in it, with only the rules beneath them."""
    result = jr.decide(CASE, ASKED)
    made = jr.receipt(result, ["minderjarig"])

    assert [one.decision for one in made.cases[0].findings] == ["minderjarig"]
    assert made.rules.keys() < jr.receipt(result).rules.keys()
    assert jr.replay(made, CASE).findings == 1
    with pytest.raises(InputError, match="halt"):
        jr.receipt(result, ["halt"])


def test_it_holds_no_fact_and_no_answer(made):
    """Neither a fact, nor the name of the case or of an offence, nor a value is in a receipt."""
    text = made.text()
    said = ["2009-05-14", "2026-01-10", "2026-02-10", "proef-1", "inbraak", "vernieling"]

    assert [word for word in said if word in text] == []
    assert '"misdrijf"' not in text
    assert '"jeugd"' not in text


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_published_cases_are_made_again_and_stay_out(file):
    """Of every published case a receipt makes the answer again, and holds none of its days."""
    cases = jr.read_cases(file)
    results = [jr.decide(case, ["minderjarig", "sanctierecht"]) for case in cases]
    made = jr.receipt(results)
    told = [one for case in made.to_dict()["cases"] for one in texts(case)]

    assert jr.replay(made, cases).reproduced
    assert [text for text in told if not MARK.fullmatch(text) and text not in OPEN] == []


def texts(data):
    """Give every text in a part of a receipt, besides the reference date."""
    match data:
        case str():
            yield data
        case dict():
            for key, value in data.items():
                yield from () if key in ("on", "parts") else texts(value)
            yield from data.get("parts", {}).values()
        case list():
            for value in data:
                yield from texts(value)


def test_two_receipts_of_one_answer_share_no_mark():
    """Each receipt has its own salt: who sees two cannot tell that they are of the same case."""
    first, second = (jr.receipt(jr.decide(CASE, ASKED)) for _ in range(2))

    assert marks_of(first) & marks_of(second) == set()


def test_equal_answers_in_one_receipt_have_different_marks(made):
    """That two offences have the same answer cannot be seen either."""
    marks = [mark for finding in made.cases[0].findings for mark in finding.parts.values()]

    assert len(marks) == len(set(marks))


def test_a_receipt_with_a_key_needs_that_key():
    """Without the key nobody can try which case it was; with another key it is another case."""
    made = jr.receipt(jr.decide(CASE, ASKED), key=b"een lang geheim van ons")

    assert jr.replay(made, CASE, key=b"een lang geheim van ons").reproduced
    assert jr.replay(made, CASE, key=b"een ander geheim van ons").cases == (1,)
    with pytest.raises(InputError, match="sleutel"):
        jr.replay(made, CASE)
    with pytest.raises(InputError, match="without a key"):
        jr.replay(jr.receipt(jr.decide(CASE, ASKED)), CASE, key=b"een lang geheim", lang="en")


def test_rules_that_changed_went_or_came_are_named(made):
    """Each by its id; where the answer is the same, it is reproduced all the same."""
    rules = dict(made.rules)
    changed, gone = "sr:77c:1/jeugdrecht", "sr:77zz:1/verzonnen"
    new = next(name for name in rules if name.startswith("bw1:233"))
    old = {**rules, changed: "sha256:" + "0" * 64, gone: "sha256:" + "1" * 64}
    del old[new]
    again = jr.replay(read_receipt(written(made, rules=old)), CASE)

    assert again.rules.to_dict() == {"changed": [changed], "gone": [gone], "new": [new]}
    assert again.reproduced


def test_a_text_that_was_read_again_is_named(made):
    """The day of the text that was read is compared by provision."""
    then = {**made.editions, "sr:77a": "2001-01-01"}

    assert jr.replay(read_receipt(written(made, editions=then)), CASE).editions.changed == ("sr:77a",)


def test_a_change_of_law_that_changes_the_answer_names_both(made, monkeypatch):
    """After a change of one rule the rule is named, and the finding with the parts that differ."""
    law = library.rulebase()
    mutant = next(one for one in mutants(law) if one.name == "sr:77a/jeugd: then, jeugd -> volwassen")
    monkeypatch.setattr(library, "law_for", lambda *_: mutant.rulebase(law))
    again = jr.replay(made, CASE)

    assert again.rules.to_dict() == {"changed": ["sr:77a/jeugd"], "gone": [], "new": []}
    assert not again.reproduced
    assert [(one.decision, one.subject) for one in again.answers] == [
        ("sanctierecht", "inbraak"),
        ("sanctierecht", "vernieling"),
    ]
    assert "value" in again.answers[0].parts
    assert "minderjarig" not in {one.decision for one in again.answers}


def test_one_part_that_differs_is_the_one_that_is_named(made):
    """Only the value is told where only the mark of the value differs."""
    data = made.to_dict()
    data["cases"][0]["findings"][0]["parts"]["value"] = "0" * 32
    found = jr.replay(read_receipt(written(made, cases=data["cases"])), CASE)

    assert [(one.decision, one.parts) for one in found.answers] == [("sanctierecht", ("value",))]


def test_a_decision_or_an_offence_that_is_no_more_is_told(made):
    """A finding that cannot be made again is named as missing, without an exception."""
    data = made.to_dict()
    first, second, third = data["cases"][0]["findings"]
    first["decision"], second["place"] = "vervallen_vraag", 7
    found = jr.replay(read_receipt(written(made, cases=data["cases"])), CASE)

    assert [(one.decision, one.missing) for one in found.answers] == [
        ("vervallen_vraag", True),
        ("sanctierecht", True),
    ]
    assert third["decision"] == "minderjarig"


def test_the_versions_are_told(made):
    """The program and the law, then and now; another version alone does not make another answer."""
    law = {**made.rulebase, "version": "0.0.9"}
    again = jr.replay(read_receipt(written(made, program="0.0.1", rulebase=law)), CASE)

    assert (again.program[0], again.law[0]["version"]) == ("0.0.1", "0.0.9")
    assert again.program[1] == jr.__version__
    assert again.reproduced


def test_a_family_has_a_receipt_of_its_own():
    """Several cases stand in one receipt in their order, and another number of cases is refused."""
    family = {"cases": [{**CASE, "case": "oudste"}, {**CASE, "case": "jongste"}]}
    cases = jr.read_cases(family)
    made = jr.receipt(jr.decide_all(cases, ["minderjarig"]))

    assert jr.replay(made, family).reproduced
    assert jr.replay(made, cases[::-1]).cases == (1, 2)
    with pytest.raises(InputError, match="2 zaken"):
        jr.replay(made, CASE)


def test_a_result_without_its_case_is_refused():
    """What was not decided here cannot have a receipt."""
    with pytest.raises(InputError, match="does not hold its case"):
        jr.receipt(replace(jr.decide(CASE, ASKED), given=None))


def test_the_schema_takes_what_is_made(made):
    """A receipt is as its schema says."""
    jsonschema.Draft202012Validator.check_schema(json_schema())

    assert list(jsonschema.Draft202012Validator(json_schema()).iter_errors(made.to_dict())) == []


days = st.integers(19500101, 20261231)


@settings(max_examples=10)
@given(st.booleans(), days)
def test_the_mark_of_a_case_is_of_everything_in_it(said, day):
    """The smallest change of a case changes its mark; the same case has the same one."""
    facts = {"verdachte.bekent": Given(said), "feit.omvang": Given(day)}
    case = Case(20260301, facts)
    other = case.with_facts({"verdachte.bekent": Given(not said)})

    assert Marker(case, "00").case == Marker(Case(20260301, dict(reversed(facts.items()))), "00").case
    assert Marker(case, "00").case != Marker(other, "00").case
