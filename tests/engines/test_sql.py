"""What a SELECT promises about its tables, its columns and its text."""

import duckdb
import pytest
import sqlglot

from jeugdrecht.engines import sql
from jeugdrecht.engines.one import Decider
from jeugdrecht.errors import EngineDeclined, InputError, RulebaseError
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.decisions import Decision, Earliest, ListOf
from jeugdrecht.logic.declare import any_of, decided
from jeugdrecht.logic.nodes import ALWAYS
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Deadline, Definition, Power
from jeugdrecht.sources import Text
from tests.engines import duck, random_cases, random_rulebases
from tests.engines import vocabulary as v
from tests.engines.agreement import subjects
from tests.engines.random_rulebases import CHOICE, PROVISIONS, SINCE

CASES = random_cases.cases(5, 40)


def _decision(id="vraag", answer=CHOICE, **changed):
    basis = {"question": Text(f"{id}?", f"{id}?"), "governing": v.peildatum, "since": SINCE[0]}
    return Decision(id=id, answer=answer, **(basis | changed))


def _rule(when, then, name="regel", *, kind=Definition, **changed):
    return kind(name, PROVISIONS[0], decision="vraag", since=SINCE[0], when=when, then=then, **changed)


def _law(*rules, powers=(), **changed):
    return Rulebase(decisions=[_decision(**changed)], rules=rules, powers=powers, lists=v.LISTS)


def _case(*, offences=None, complete=True, **said):
    facts = {getattr(v, name).fact.id: Given(value) for name, value in said.items()}
    items = tuple(
        Item(f"feit-{number}", {} if grave is None else {"feit.zwaar": Given(grave)})
        for number, grave in enumerate(offences or ())
    )
    return Case(
        on=20200101,
        facts=facts,
        id="zaak",
        lists={} if offences is None else {"feiten": Items(items, complete)},
    )


def _status(law, case, tables=None):
    return duck.answers(law, ["vraag"], [case], tables)["zaak", None]["vraag__status"]


# --- tables ---


def test_a_missing_column_reads_as_left_out():
    """With only some columns there, the answers are those of cases that say only those facts."""
    law = _law(_rule(v.a & ~v.opgeheven.has_come(), "jeugd"), _rule(v.b | v.act_1, "geen", "ander"))
    tables = sql.Tables({"cases": frozenset({"case_id", "zaak__peildatum", "zaak__a"})})
    less = [Case(on=case.on, id=case.id, facts=_only(case, v.a.fact.id)) for case in CASES]

    expected = [Decider(law, case).decide("vraag").status for case in less]
    actual = duck.answers(law, ["vraag"], CASES, tables)

    assert expected == [actual[case.id, None]["vraag__status"] for case in less]


def _only(case, id):
    return {id: case.facts[id]} if id in case.facts and case.facts[id].state == "given" else {}


def test_a_missing_list_is_one_that_was_not_given():
    """No table of offences is unknown, not an empty list."""
    law = _law(_rule(any_of(v.FEITEN, v.zwaar), "jeugd"), _rule(~any_of(v.FEITEN, v.zwaar), "geen", "ander"))
    tables = sql.Tables({"cases": frozenset(sql.columns(law, ["vraag"])["cases"])})

    assert _status(law, _case(offences=[]), tables) == "open"
    assert _status(law, _case(offences=[])) == "decided"


@pytest.mark.parametrize(
    ("offences", "complete", "status"),
    [
        ([True, None], True, "decided"),
        ([False, False], True, "gap"),
        ([False, None], True, "open"),
        ([], True, "gap"),
        ([], False, "open"),
        ([True], False, "decided"),
        (None, True, "open"),
    ],
)
def test_one_yes_decides_and_no_needs_the_whole_list(offences, complete, status):
    """An unknown item, an incomplete list and a list that was not given leave a quantifier open."""
    assert (
        _status(_law(_rule(any_of(v.FEITEN, v.zwaar), "jeugd")), _case(offences=offences, complete=complete))
        == status
    )


def test_a_list_that_was_not_given_can_be_no_all_the_same():
    """What is no of an item of which nothing is known is no of every item."""
    law = _law(_rule(any_of(v.FEITEN, v.zwaar & v.a), "jeugd"))

    assert _status(law, _case(a=False)) == "gap"
    assert _status(law, _case(a=True)) == "open"


def test_an_item_falls_back_on_its_case():
    """A fact of offences given at the top holds for every offence without its own."""
    law = _law(_rule(any_of(v.FEITEN, v.zwaar), "jeugd"))

    assert _status(law, _case(offences=[None], zwaar=True)) == "decided"
    assert _status(law, _case(offences=[False], zwaar=True)) == "gap"


def test_columns_name_every_column_that_is_read():
    """A table made from the columns suffices for the SELECT, so nothing else is read."""
    for seed in range(5):
        law = random_rulebases.rulebase(seed)
        for ids in subjects(law).values():
            with duckdb.connect() as connection:
                for table, columns in sql.columns(law, ids).items():
                    made = ", ".join(f"{name} {kind}" for name, kind in columns.items())
                    connection.execute(f"CREATE TABLE {table} ({made})")
                assert connection.execute(sql.written(sql.select(law, ids))).fetchall() == []


# --- columns ---


def test_a_bound_says_the_lowest_that_is_known():
    """While one cause is open the end date is open, and does not lie after the ones that are known."""
    law = _law(
        _rule(ALWAYS, v.begin.plus(months=3), "termijn", kind=Deadline),
        _rule(ALWAYS, v.slot, "slot", kind=Deadline),
        answer=Earliest(),
    )

    open_ = duck.answers(law, ["vraag"], [_case(begin=20200131)])["zaak", None]
    known = duck.answers(law, ["vraag"], [_case(begin=20200131, slot=20200301)])["zaak", None]

    assert (open_["vraag__status"], open_["vraag"], open_["vraag__not_after"]) == ("open", None, 20200430)
    assert (known["vraag__status"], known["vraag"], known["vraag__not_after"]) == (
        "decided",
        20200301,
        20200301,
    )


def test_powers_of_one_provision_that_open_two_values_have_two_columns():
    """The name of the value tells them apart; where one suffices the provision is the whole name."""
    shared = {"decision": "vraag", "actor": "rechter", "since": SINCE[0]}
    powers = [
        Power("a", PROVISIONS[1], opens="jeugd", **shared),
        Power("b", PROVISIONS[1], opens="geen", requires=v.a, **shared),
        Power("c", PROVISIONS[2], opens="geen", grounds=v.j, **shared),
    ]
    row = duck.answers(_law(_rule(ALWAYS, "volwassen"), powers=powers), ["vraag"], [_case()])["zaak", None]

    assert {name: value for name, value in row.items() if "__sr" in name} == {
        "vraag__sr_2_1__jeugd": "available",
        "vraag__sr_2_1__geen": "open",
        "vraag__sr_3_1": "judgement",
    }


def test_decisions_of_different_subjects_do_not_fit_in_one_select():
    """The error names the subject of each, and what to do."""
    law = Rulebase(decisions=[_decision("een"), _decision("twee", subject="feit")], lists=v.LISTS)

    with pytest.raises(InputError, match=r"een \(zaak\), twee \(feit\)"):
        sql.select(law, ["een", "twee"])


def test_a_list_of_records_is_declined_by_name():
    """What SQL cannot give is an error that says so, not a wrong column."""
    with pytest.raises(EngineDeclined, match="engine sql declines ListOf"):
        sql.select(_law(_rule(ALWAYS, {"id": "x"}), answer=ListOf(("id",))), ["vraag"])


def test_decisions_that_read_each_other_are_refused():
    """A circle is named, instead of a SELECT without end."""
    with pytest.raises(RulebaseError, match="vraag -> vraag"):
        sql.select(_law(_rule(decided("vraag", "jeugd"), "jeugd")), ["vraag"])


# --- text ---


def test_a_value_is_quoted_and_never_pasted():
    """A text with quotes in a rule is compared as it is."""
    hostile = "' OR TRUE --"
    law = _law(_rule(v.plaats.is_(hostile), "jeugd"))

    assert _status(law, _case(plaats=hostile)) == "decided"
    assert _status(law, _case(plaats="Delft")) == "gap"


@pytest.mark.parametrize("dialect", ["duckdb", "spark", "postgres"])
def test_the_select_is_written_in_each_dialect(dialect):
    """The text is what the dialect's own parser reads; only where it is known does it say MATERIALIZED."""
    law = _law(_rule(any_of(v.FEITEN, v.zwaar), "jeugd"))

    text = sql.written(sql.select(law, ["vraag"]), dialect)

    assert sqlglot.parse_one(text, read=dialect).named_selects == ["case_id", "vraag", "vraag__status"]
    assert ("MATERIALIZED" in text) is (dialect != "spark")
