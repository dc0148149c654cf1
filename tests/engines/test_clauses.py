"""Each engine has a clause for every node, or declines it by name; on an example of each they agree."""

import pytest

from jeugdrecht.engines import smt, sql
from jeugdrecht.engines.one import Decider
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.logic.decisions import Decision, Earliest, Lowest
from jeugdrecht.logic.declare import (
    any_of,
    count_at_least,
    decided,
    ends_by,
    has_member,
    holds_on,
    outcome_day,
    outcome_number,
    start_on,
    text_on,
)
from jeugdrecht.logic.nodes import (
    NODE_TYPES,
    AgeDerived,
    AgeOn,
    And,
    AnyItem,
    Birthday,
    BoundAtMost,
    ChoiceFact,
    Compare,
    Constant,
    CountAtLeast,
    DayDerived,
    DayFact,
    DayValue,
    DecisionHas,
    DecisionIs,
    EndOfCounted,
    EndOfPeriod,
    EndOfTerm,
    HoldsOn,
    MonthsBetween,
    Named,
    Not,
    Number,
    NumberDerived,
    NumberFact,
    OneOf,
    Or,
    OutcomeDay,
    OutcomeNumber,
    Present,
    SameText,
    StartOn,
    Sum,
    TextDerived,
    TextFact,
    TextOn,
    Times,
    Unread,
    YesNo,
)
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import NONE, Deadline, Definition
from jeugdrecht.sources import Text
from tests.engines import duck, random_cases
from tests.engines import vocabulary as v
from tests.engines.random_rulebases import CHOICE, PROVISIONS, SET, SINCE

OP_DE_DAG = {"since": v.start, "until": v.tot, "on": v.peildatum}
# Each with a test that only comes out right if the node is read right.
EXAMPLES = {
    Constant: Constant(True),
    YesNo: v.a,
    Named: v.bekend,
    Compare: v.aantal.at_least(6),
    OneOf: v.soort.in_("x", "y"),
    SameText: v.plaats.is_(v.oord),
    Present: v.opgeheven.has_come(),
    And: v.a & v.b,
    Or: v.a | v.b,
    Not: ~v.a,
    AnyItem: any_of(v.FEITEN, v.zwaar),
    CountAtLeast: count_at_least(v.FEITEN, 2, v.zwaar),
    DecisionIs: decided("keuze", "jeugd"),
    DecisionHas: has_member("verzameling", "jeugd"),
    BoundAtMost: ends_by("einde", v.slot),
    Unread: v.a | Unread("sr:9", "niet gelezen"),
    Number: Number(18).at_most(v.leeftijd),
    NumberFact: v.duur.less_than(6),
    NumberDerived: v.leeftijd.between(14, 18),
    AgeDerived: v.toen.at_least(16),
    AgeOn: v.geboren.age_on(v.begin).at_least(16),
    MonthsBetween: v.begin.months_until(v.slot, begun=True).at_least(3),
    Sum: v.aantal.minus(v.duur).more_than(0),
    Times: v.aantal.times(2, 3).at_least(4),
    OutcomeNumber: outcome_number("grens", "keer").at_least(6),
    OutcomeDay: outcome_day("einde").before(v.slot),
    DayValue: v.begin.after("2016-03-01"),
    DayFact: v.begin.before(v.slot),
    DayDerived: v.afloop.before("2018-01-01"),
    EndOfPeriod: v.begin.plus(years=1, months=1).on_or_before(v.slot),
    EndOfTerm: v.begin.term(weeks=2).before(v.slot),
    EndOfCounted: v.begin.plus_counted(v.looptijd).on_or_before(v.slot),
    Birthday: v.geboren.birthday(18).on_or_before(v.begin),
    ChoiceFact: v.kleur.is_("rood"),
    TextFact: v.plaats.is_("it's"),
    TextDerived: v.woonplaats.is_("it's"),
    HoldsOn: holds_on(v.MAATREGELEN, v.loopt, **OP_DE_DAG),
    TextOn: text_on(v.MAATREGELEN, v.gemeente, **OP_DE_DAG).is_("Gouda"),
    StartOn: start_on(v.MAATREGELEN, **OP_DE_DAG).before(v.slot),
}
WHOLLY_DECLINED = (EndOfTerm, HoldsOn, TextOn, StartOn)
CASES = random_cases.cases(11, 60)


def _decision(id, answer=CHOICE, **changed):
    basis = {"question": Text(f"{id}?", f"{id}?"), "governing": v.peildatum, "since": SINCE[0]}
    return Decision(id=id, answer=answer, **(basis | changed))


def _rule(decision, when, then, name="regel", kind=Definition):
    return kind(name, PROVISIONS[0], decision=decision, since=SINCE[0], when=when, then=then)


def _law(condition):
    return Rulebase(
        decisions=[
            _decision("keuze", scope=v.b),
            _decision("verzameling", SET),
            _decision("einde", Earliest()),
            _decision("grens", Lowest("keer"), scope=v.b),
            _decision("vraag"),
        ],
        rules=[
            _rule("keuze", v.a, "jeugd"),
            _rule("keuze", ~v.a, "geen", "ander"),
            _rule("verzameling", v.a, "jeugd"),
            _rule("grens", v.a, v.aantal),
            _rule("grens", ~v.a, NONE, "geen"),
            _rule("einde", Constant(True), v.begin.plus(months=1), "termijn", Deadline),
            _rule("einde", Constant(True), v.opgeheven, "opheffing", Deadline),
            _rule("vraag", condition, "jeugd"),
        ],
        lists=v.LISTS,
    )


def _truth(status):
    return {"decided": True, "gap": False}.get(status)


def _by_one(law):
    return [_truth(Decider(law, case).decide("vraag").status) for case in CASES]


def test_every_node_has_an_example():
    """A node type without a row here has not been finished."""
    assert set(NODE_TYPES) == EXAMPLES.keys()


@pytest.mark.parametrize(
    "node", [node for node in NODE_TYPES if node not in sql.DECLINES], ids=lambda node: node.__name__
)
def test_sql_reads_each_node_or_declines_it_by_name(node):
    """On sixty partial cases the example comes out as in engine one."""
    law = _law(EXAMPLES[node])
    rows = duck.answers(law, ["vraag"], CASES)

    actual = [_truth(rows[case.id, None]["vraag__status"]) for case in CASES]

    assert _by_one(law) == actual


@pytest.mark.parametrize(
    "node", [node for node in NODE_TYPES if node not in WHOLLY_DECLINED], ids=lambda node: node.__name__
)
def test_the_solver_reads_each_node_or_declines_it_by_name(node):
    """On sixty partial cases the rails of the example are the truths of engine one."""
    law = _law(EXAMPLES[node])
    reader = smt.Reader(law, smt.World(3))
    (tried,) = reader.tried("vraag")

    actual = [smt.Bound(reader, case).truth(tried.covered) for case in CASES]

    assert _within_the_law(_by_one(law)) == _within_the_law(actual)


def _within_the_law(truths):
    return [truth for case, truth in zip(CASES, truths, strict=True) if case.on >= 20150101]


DECLINED = {
    HoldsOn: EXAMPLES[HoldsOn],
    TextOn: EXAMPLES[TextOn],
    StartOn: EXAMPLES[StartOn],
    EndOfPeriod: v.begin.plus(days=16).before(v.slot),
    EndOfCounted: v.begin.plus_counted(v.weken).before(v.slot),
    EndOfTerm: v.begin.term(weeks=2).before(v.slot),
}


@pytest.mark.parametrize("node", smt.DECLINES, ids=lambda node: node.__name__)
def test_what_the_solver_declines_it_declines_with_its_reason(node):
    """The error names the node and repeats the reason of the table."""
    law = _law(DECLINED[node])

    with pytest.raises(EngineDeclined) as declined:
        smt.Reader(law, smt.World()).tried("vraag")

    assert (declined.value.engine, declined.value.node) == ("smt", node.__name__)
    assert declined.value.reason == smt.DECLINES[node]


@pytest.mark.parametrize("node", sql.DECLINES, ids=lambda node: node.__name__)
def test_what_sql_declines_it_declines_with_its_reason(node):
    """The error names the node and repeats the reason of the table."""
    with pytest.raises(EngineDeclined) as declined:
        sql.select(_law(EXAMPLES[node]), ["vraag"])

    assert (declined.value.engine, declined.value.node) == ("sql", node.__name__)
    assert declined.value.reason == sql.DECLINES[node]


def test_the_examples_tell_yes_from_no_from_unknown():
    """Every example has cases of at least two truths, so that the comparisons compare something."""
    dull = [node.__name__ for node, example in EXAMPLES.items() if len(set(_by_one(_law(example)))) < 2]

    assert dull == []
