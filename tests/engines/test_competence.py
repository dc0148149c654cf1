"""A decision that asks whether a power is there reads its state as its value (design 2.5)."""

import pytest

from jeugdrecht.engines import sql
from jeugdrecht.engines.one import Decider
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Definition, Power, Prohibition
from jeugdrecht.sources import Text
from tests.engines import duck
from tests.engines import vocabulary as v
from tests.engines.random_rulebases import CHOICE, PROVISIONS, SINCE

LAW = Rulebase(
    decisions=[
        Decision(id="ots", question=Text("?", "?"), answer=CHOICE, governing=v.peildatum, since=SINCE[0])
    ],
    rules=[
        Definition("anders", PROVISIONS[0], decision="ots", then="geen", since=SINCE[0], closing=True),
        Prohibition(
            "niet", PROVISIONS[2], decision="ots", when=v.b, since=SINCE[0], excepts=("sr:2:1/macht",)
        ),
    ],
    powers=[
        Power(
            "macht", PROVISIONS[1], decision="ots", opens="jeugd", requires=v.a, grounds=v.j, actor="rechter",
            since=SINCE[0],
        ),
    ],
    lists=v.LISTS,
    provisions=PROVISIONS,
)  # fmt: skip


def _case(**said):
    facts = {getattr(v, name).fact.id: Given(value) for name, value in said.items()}
    return Case(on=20200101, facts=facts, id="zaak")


@pytest.mark.parametrize(
    ("said", "status", "value", "state"),
    [
        ({"a": True, "b": False, "j": True}, "decided", "jeugd", "available"),
        ({"a": True, "b": False, "j": False}, "decided", "geen", "unavailable"),
        ({"a": False}, "decided", "geen", "unavailable"),
        ({"a": True, "b": True, "j": True}, "decided", "geen", "unavailable"),
        ({"a": True, "b": False}, "judgement", None, "judgement"),
        ({"a": True, "j": True}, "open", None, "open"),
        ({"b": False, "j": True}, "open", None, "open"),
    ],
)
def test_the_state_of_the_power_is_the_answer(said, status, value, state):
    """Available gives the value, unavailable the closing rule; what sets the power aside counts too."""
    case = _case(**said)
    finding = Decider(LAW, case).decide("ots")
    (alternative,) = finding.alternatives
    row = duck.answers(LAW, ["ots"], [case])["zaak", None]

    assert (finding.status, finding.value, alternative.state) == (status, value, state)
    assert (row["ots__status"], row["ots"], row["ots__sr_2_1"]) == (status, value, state)


def test_the_power_is_written_once():
    """What reads the power is no rule of the law beside it: the law has its two rules and one power."""
    assert [part.id for part in LAW.parts_of("ots")] == ["sr:1:1/anders", "sr:3:1/niet", "sr:2:1/macht"]
    assert sql.select(LAW, ["ots"]).named_selects == ["case_id", "ots", "ots__status", "ots__sr_2_1"]
