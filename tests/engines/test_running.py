"""What runs on a day: which item of a list counts, its text, its first day, and the chain before it."""

import pytest

from jeugdrecht.engines.one import Decider
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.decisions import Decision, Earliest, GivenText
from jeugdrecht.logic.declare import holds_on, start_on, text_on
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Deadline, Definition
from jeugdrecht.sources import Text
from tests.engines import vocabulary as v
from tests.engines.random_rulebases import CHOICE, PROVISIONS

ON = 20200601
RUN = {"since": v.start, "until": v.tot, "on": v.peildatum}


def asked(id, answer):
    """A decision that the reference date governs."""
    return Decision(id=id, question=Text(id, id), answer=answer, governing=v.peildatum, since="2000-01-01")


def rule(decision, then, kind=Definition, **more):
    """The one rule of a decision."""
    return kind("regel", PROVISIONS[0], decision=decision, then=then, since="2000-01-01", **more)


LAW = Rulebase(
    decisions=[
        asked("waar", GivenText()), asked("vanaf", Earliest()), asked("aaneen", Earliest()),
        asked("loopt", CHOICE),
    ],
    rules=[
        rule("waar", text_on(v.MAATREGELEN, v.gemeente, **RUN)),
        rule("vanaf", start_on(v.MAATREGELEN, when=v.loopt, **RUN), Deadline),
        rule("aaneen", start_on(v.MAATREGELEN, when=v.loopt, chained=True, **RUN), Deadline),
        rule("loopt", "jeugd", when=holds_on(v.MAATREGELEN, v.loopt, **RUN)),
    ],
    lists=v.LISTS,
)  # fmt: skip


def item(id, start, tot=None, gemeente="Gouda", **more):
    """A measure with its days."""
    facts = {"maatregel.start": start, "maatregel.tot": tot, "maatregel.gemeente": gemeente,
             "maatregel.loopt": True, **more}  # fmt: skip
    return Item(id, {name: Given(value) for name, value in facts.items() if value is not None})


def found(decision, *items, complete=True, on=ON):
    """The finding where the case has these measures."""
    return Decider(LAW, Case(on, {}, {"maatregelen": Items(items, complete)})).decide(decision)


@pytest.mark.parametrize(
    ("on", "expected"), [(20200531, "Delft"), (20200601, "Gouda"), (20200602, "Gouda"), (20201231, "Gouda")]
)
def test_the_item_that_runs_on_the_day_counts(on, expected):
    """The first day counts; the first day on which it no longer runs does not."""
    before = item("m-1", 20190101, 20200601, "Delft")

    assert found("waar", before, item("m-2", 20200601), on=on).value == expected


def test_the_latest_begun_counts_where_two_run():
    """An item that was never ended gives way to the next."""
    assert found("waar", item("m-1", 20190101, gemeente="Delft"), item("m-2", 20200101)).value == "Gouda"


def test_two_that_began_on_one_day_and_differ_are_disputed():
    """No item is chosen over another that says something else."""
    finding = found("waar", item("m-1", 20190101, gemeente="Delft"), item("m-2", 20190101))

    assert finding.status == "open"
    assert [(cause.id, cause.state) for cause in finding.causes] == [("zaak.maatregelen", "betwist")]


def test_one_of_two_that_began_together_and_says_nothing_is_asked():
    """They may yet say the same, so that nothing is disputed."""
    silent = Item("m-2", {"maatregel.start": Given(20190101)})
    finding = found("waar", item("m-1", 20190101, gemeente="Delft"), silent)

    assert finding.status == "open"
    assert [(cause.item, cause.state) for cause in finding.causes] == [("m-2", "left out")]


def test_a_day_that_is_not_known_leaves_it_open():
    """Whether it runs, and so where, is asked."""
    finding = found("waar", item("m-1", None))

    assert [(cause.id, cause.item) for cause in finding.causes] == [("maatregel.start", "m-1")]


def test_a_list_that_may_be_longer_leaves_open_that_none_runs():
    """Where nothing runs, an incomplete list says nothing."""
    ended = item("m-1", 20190101, 20200101)

    assert [cause.state for cause in found("waar", ended, complete=False).causes] == ["onvolledig"]
    assert found("vanaf", ended, complete=False).status == "open"
    assert found("loopt", ended, complete=False).status == "open"
    assert found("loopt", ended).status == "gap"


def test_a_list_left_out_stands_for_the_case_itself():
    """Facts at the top are those of the one item that runs."""
    facts = {"maatregel.gemeente": Given("Gouda"), "maatregel.loopt": Given(True)}
    decider = Decider(LAW, Case(ON, facts, {}))

    assert decider.decide("waar").value == "Gouda"
    assert decider.decide("loopt").value == "jeugd"
    assert [cause.id for cause in decider.decide("vanaf").causes] == ["maatregel.start"]


CHAIN = (
    item("m-1", 20150101, 20160101), item("m-2", 20160102, 20180101), item("m-3", 20180101, 20190101),
    item("m-4", 20190101),
)  # fmt: skip


def test_a_chain_goes_back_to_the_first_gap():
    """One day between two items ends the chain; the day on which one follows the other does not."""
    assert found("vanaf", *CHAIN).value == 20190101
    assert found("aaneen", *CHAIN).value == 20160102


def test_a_chain_leaves_out_what_the_condition_does_not_hold_of():
    """An item of another kind breaks the chain."""
    other = item("m-3", 20180101, 20190101, **{"maatregel.loopt": False})

    assert found("aaneen", *CHAIN[:2], other, CHAIN[3]).value == 20190101


def test_holding_on_the_day_needs_an_item_that_runs():
    """What holds of an item that has ended says nothing of the day."""
    assert found("loopt", item("m-1", 20190101)).value == "jeugd"
    assert found("loopt", item("m-1", 20190101, 20200601)).status == "gap"
    assert found("loopt", item("m-1", 20200602)).status == "gap"
