"""A principle weighs beside each finding that it bears on, and decides nothing."""

from jeugdrecht.engines.one import Decider
from jeugdrecht.explain.result import result_json
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.decisions import Decision, ListOf
from jeugdrecht.logic.nodes import ALWAYS, Constant
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Definition, Principle
from jeugdrecht.sources import Text
from tests.engines import vocabulary as v
from tests.engines.random_rulebases import CHOICE, PROVISIONS

DUTY, TREATY, OTHER = PROVISIONS[:3]


def law(when):
    """A decision that rests on one provision, which implements a principle."""
    asked = {"question": Text("?", "?"), "governing": v.peildatum, "since": "2000-01-01"}
    record = {"id": "belang", "vraagt": Text("weeg", "weigh"), "uitvoering": (DUTY.id,)}
    return Rulebase(
        decisions=[Decision(id="vraag", answer=CHOICE, **asked),
                   Decision(id="los", answer=CHOICE, **asked),
                   Decision(id="rechten", answer=ListOf(("id", "vraagt", "uitvoering")), **asked)],
        rules=[Definition("regel", DUTY, decision="vraag", when=v.a, then="jeugd", since="2000-01-01"),
               Definition("ander", OTHER, decision="los", when=ALWAYS, then="jeugd", since="2000-01-01"),
               Principle("belang", TREATY, decision="rechten", when=when, then=record, since="2000-01-01")],
        lists=v.LISTS,
    )  # fmt: skip


def weighs(decision="vraag", when=v.b, **facts):
    """The names of the principles beside a finding, with its status and value."""
    given = {f"zaak.{name}": Given(value) for name, value in facts.items()}
    finding = Decider(law(when), Case(20200601, given, {})).decide(decision)
    return [rule.name for rule in finding.principles], finding.status, finding.value


def test_it_stands_beside_a_finding_that_rests_on_what_implements_it():
    """Where it bears on the case, or may; not where it does not."""
    assert weighs(a=True, b=True) == (["belang"], "decided", "jeugd")
    assert weighs(a=True) == (["belang"], "decided", "jeugd")
    assert weighs(a=True, b=False) == ([], "decided", "jeugd")


def test_it_never_decides():
    """With and without it a finding is the same, and open stays open."""
    for said in ({"a": True}, {"a": False}, {}):
        with_it, without = weighs(when=Constant(True), **said), weighs(when=Constant(False), **said)

        assert with_it[1:] == without[1:]


def test_a_finding_that_rests_on_something_else_does_not_have_it():
    """It belongs to what implements it, and is not told again beside the list of principles itself."""
    assert weighs("los", a=True, b=True) == ([], "decided", "jeugd")
    assert weighs("rechten", b=True)[0] == []


def test_a_program_sees_it_as_support():
    """Its place is among the provisions, in the role of support."""
    rulebase = law(v.b)
    finding = Decider(rulebase, Case(20200601, {"zaak.a": Given(True)}, {})).decide("vraag")

    roles = {place["id"]: place["role"] for place in result_json(finding, rulebase)["provisions"]}
    assert roles == {DUTY.id: "decides", TREATY.id: "supports"}
