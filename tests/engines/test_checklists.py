"""Norms that are met or not, days in the records of a list, and unsettled questions with a default."""

import pytest

from jeugdrecht.engines.one import Decider
from jeugdrecht.explain import explain, render_text
from jeugdrecht.explain.result import result_json
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.check import check
from jeugdrecht.logic.decisions import Checklist, Decision, ListOf, Value
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Definition, Duty, Norm, Recommendation
from jeugdrecht.sources import Text
from tests.engines import vocabulary as v
from tests.engines.random_rulebases import CHOICE, PROVISIONS

ANSWER = Checklist(
    Value("voldoet", Text("voldoet", "met")), Value("voldoet_niet", Text("voldoet niet", "unmet"))
)


def asked(id, answer):
    """A decision that the reference date governs."""
    return Decision(id=id, question=Text(id, id), answer=answer, governing=v.peildatum, since="2000-01-01")


def record(id, day):
    """A record of a list with a day in it."""
    return {"id": id, "wat": Text("verslag", "report"), "uiterste_datum": day, "bepaling": PROVISIONS[0].id}


LAW = Rulebase(
    decisions=[asked("toets", ANSWER), asked("lijst", ListOf(("id", "wat", "uiterste_datum", "bepaling"))),
               asked("duiding", CHOICE)],
    rules=[
        Norm("eerste", PROVISIONS[0], decision="toets", then=v.a, since="2000-01-01", actor="gi"),
        Norm("tweede", PROVISIONS[1], decision="toets", when=v.b, then=v.a & v.j, since="2000-01-01"),
        Recommendation("derde", PROVISIONS[2], decision="toets", then=v.aantal.at_least(3),
                       since="2000-01-01"),
        Duty("later", PROVISIONS[0], decision="lijst", then=record("later", v.begin.term(weeks=6)),
             since="2000-01-01", when=v.a),
        Duty("nooit", PROVISIONS[1], decision="lijst", then=record("nooit", v.slot), since="2000-01-01",
             when=v.b),
        Definition("ja", PROVISIONS[0], decision="duiding", when=v.vraag_ja, then="jeugd",
                   since="2000-01-01"),
        Definition("nee", PROVISIONS[1], decision="duiding", when=~v.vraag_ja, then="geen",
                   since="2000-01-01"),
    ],
    lists=v.LISTS,
)  # fmt: skip


def found(decision, **facts):
    """The finding in a case with these facts; `zaak__a` is `zaak.a`."""
    given = {
        name.replace("__", "."): value if isinstance(value, Given) else Given(value)
        for name, value in facts.items()
    }
    return Decider(LAW, Case(20200601, given, {})).decide(decision)


def outcomes(finding):
    """Each item of a checklist by its provision."""
    return {name: member.truth for name, member in finding.members.items()}


ONE, TWO, THREE = (provision.id for provision in PROVISIONS[:3])


def test_a_norm_is_met_not_met_unknown_or_does_not_apply():
    """An item that does not apply is left out; one that waits for a judgement is unknown."""
    facts = {"zaak__a": True, "zaak__aantal": 2}

    assert outcomes(found("toets", zaak__b=False, **facts)) == {ONE: True, THREE: False}
    assert outcomes(found("toets", zaak__b=True, **facts)) == {ONE: True, TWO: None, THREE: False}
    assert outcomes(found("toets", zaak__b=True, zaak__aantal=3, zaak__a=False)) == {
        ONE: False, TWO: False, THREE: True,
    }  # fmt: skip


def test_a_checklist_is_decided_when_each_item_is():
    """Until then the finding says what is missing and who judges; what is known shows."""
    whole = found("toets", zaak__a=True, zaak__b=False, zaak__aantal=3)
    waits = found("toets", zaak__a=True, zaak__b=True, zaak__aantal=3)

    assert [entry["uitkomst"] for entry in whole.value] == ["voldoet", "voldoet"]
    assert waits.status == "judgement"
    assert found("toets", zaak__a=True, zaak__b=True).status == "open"
    assert result_json(waits, LAW)["members"][ONE]["value"] == "voldoet"
    assert result_json(waits, LAW)["members"][TWO]["status"] == "judgement"


def test_an_item_of_which_it_is_unknown_whether_it_applies_is_open():
    """What would be met if it applied is not met yet."""
    finding = found("toets", zaak__a=True, rechter__j=True, zaak__aantal=3)

    assert outcomes(finding)[TWO] is None
    assert [cause.id for cause in finding.members[TWO].causes] == ["zaak.b"]


def test_the_explanation_names_each_item_and_why():
    """A recommendation says that it does not bind; what fails is shown."""
    text = render_text(explain(found("toets", zaak__a=False, zaak__b=False, zaak__aantal=3), LAW), plain=True)

    assert "voldoet niet" in text
    assert "aanbeveling: bindt niet" in text
    assert "niet a" in text


def test_a_record_shows_the_day_that_was_worked_out():
    """Six weeks from 1 May 2020 are over on Friday 12 June."""
    finding = found("lijst", zaak__a=True, zaak__b=False, zaak__begin=20200501)

    assert finding.value[0]["uiterste_datum"] == "2020-06-12"
    assert "12 juni 2020" in render_text(explain(finding, LAW), plain=True)


def test_a_record_is_open_while_its_day_is():
    """The day on which a term starts is asked."""
    finding = found("lijst", zaak__a=True, zaak__b=False)

    assert finding.status == "open"
    assert [cause.id for cause in finding.causes] == ["zaak.begin"]


def test_a_day_that_never_comes_is_null():
    """The record stands, without a day."""
    finding = found("lijst", zaak__a=False, zaak__b=True, zaak__slot=Given(None, "nvt"))

    assert finding.value[0]["uiterste_datum"] is None
    assert "uiterste datum: nooit" in render_text(explain(finding, LAW), plain=True)


def test_of_two_editions_of_one_record_the_one_that_applies_is_shown():
    """Rules may share a record, and only one of them holds."""

    def edition(name, day, when):
        return Duty(name, PROVISIONS[0], decision="lijst", then=record("verslag", day), when=when,
                    since="2000-01-01")  # fmt: skip

    law = Rulebase(
        decisions=[asked("lijst", ListOf(("id", "wat", "uiterste_datum", "bepaling")))],
        rules=[edition("nieuw", v.begin, v.a), edition("oud", v.slot, ~v.a)],
    )
    facts = {"zaak.a": Given(True), "zaak.begin": Given(20200501), "zaak.slot": Given(20210101)}

    finding = Decider(law, Case(20200601, facts, {})).decide("lijst")
    assert [entry["uiterste_datum"] for entry in finding.value] == ["2020-05-01"]


@pytest.mark.parametrize(
    ("given", "status", "value", "assumed"),
    [
        ({}, "decided", "jeugd", [("rechtsvraag.ja", "ja")]),
        ({"rechtsvraag__ja": False}, "decided", "geen", []),
        ({"rechtsvraag__ja": Given(None, "onbekend")}, "judgement", None, []),
    ],
)
def test_an_unsettled_question_with_a_default_is_marked(given, status, value, assumed):
    """Left out it counts as the default and the finding says so; an organisation may answer otherwise."""
    finding = found("duiding", **given)

    assert (finding.status, finding.value) == (status, value)
    assert [(one.id, one.reads) for one in finding.assumed] == assumed


def test_a_norm_belongs_in_a_checklist_and_nowhere_else():
    """A norm that concludes a value, and a rule of another kind in a checklist, are refused."""
    wrong = Rulebase(
        decisions=[asked("toets", ANSWER), asked("duiding", CHOICE)],
        rules=[
            Definition("geen_norm", PROVISIONS[0], decision="toets", then="voldoet", since="2000-01-01"),
            Norm("geen_lijst", PROVISIONS[1], decision="duiding", then="jeugd", since="2000-01-01"),
            Norm("eis", PROVISIONS[2], decision="duiding", then=v.a, since="2000-01-01"),
        ],
    )
    faults = {(fault.path.rpartition("/")[2], fault.message) for fault in check(wrong)}

    assert ("geen_norm", "in a checklist each rule is a norm that demands something") in faults
    assert ("eis", "only a checklist asks what a norm demands") in faults
    assert ("geen_lijst", "a norm never fixes a value") in faults
