"""The law itself: SQL decides it as engine one does, and no complete case has two answers or none."""

from contextlib import suppress
from dataclasses import replace

import pytest

from jeugdrecht.engines import smt, sql
from jeugdrecht.engines.one import Decider
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.logic.decisions import Record
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules.library import rulebase
from tests.engines import duck, random_cases
from tests.engines.agreement import items_of, said_by_one, seeds, subjects

SHARES = 4

# Not the ends of offence periods: what went on over a period is cut before any engine runs.
PERIODS = ("feit.pleegdatum_tot", "feit.periode")

# Lists of records and checklists are no column, and a statutory term needs the calendar of holidays; what
# reads one neither.
LISTS = {"termijnen_tenuitvoerlegging", "kinderrechten", "termijnen", "veilig_thuis"}
CHECKLISTS = {
    "voorziening", "college_plichten", "audit_institution", "audit_veilig_thuis", "praktijknorm_veilig_thuis",
    "audit_region",
}  # fmt: skip
TERMS = {
    "einde_vots", "einde_uithuisplaatsing", "einde_gedeeltelijk_gezag", "uiterste_verzoek_verlenging",
    "uiterste_melding_niet_verlengen", "uiterste_melding_niet_verlengen_uhp",
    "uiterste_melding_beeindiging_uhp", "uiterste_melding_verlenging", "verval_machtiging_265c",
    "verval_spoedmaatregel", "verval_schorsing", "verval_schorsing_voogd", "verval_voorlopige_voogdij",
    "uiterste_voorlegging_raad", "uiterste_bereidverklaring_voogd", "beslistermijn_gi", "schorsende_werking",
    "verweertermijn", "uithuisplaatsing", "machtiging_geldig", "rechtsmiddel", "rechtsmiddel.rechtsmiddel",
    "rechtsmiddel.instantie", "rechtsmiddel.uiterste_datum",
    "eerste_contact", "plan_vaststelling", "plan_op_schrift", "klachtreactie", "nieuwe_vog",
    "jaarverslag_openbaar", "pleegcontract", "beslistermijn_certificaat", "start_onderzoek_veilig_thuis",
    "oordeel_veilig_thuis",
}  # fmt: skip
# Which address or stay runs on a day is found by engine one.
RUNNING = {
    "verantwoordelijke_gemeente", "verantwoordelijke_gemeente.gemeente",
    "verantwoordelijke_gemeente.grondslag",
}  # fmt: skip
DECLINED = LISTS | CHECKLISTS | TERMS | RUNNING
# A period of more than a few days is counted by SQL and not by the solver.
NOT_SOLVED = {"einde_gesloten_jeugdhulp"}

# The articles name who has authority in the cases they foresee; the facts can go beyond those.
SILENT = {"gezag_daarna"}


@pytest.fixture(scope="module")
def law():
    """The rulebase as it is shipped."""
    return rulebase()


@pytest.fixture(scope="module")
def read_by_sql(law):
    """The decisions that SQL does not decline, by what they are asked of."""
    kept = {subject: [id for id in ids if id not in DECLINED] for subject, ids in subjects(law).items()}
    return {subject: ids for subject, ids in kept.items() if ids}


@pytest.fixture(scope="module")
def asked(law, read_by_sql):
    """The facts of these decisions, with days around the editions of the law."""
    found = {fact.id: fact for ids in read_by_sql.values() for id in ids for fact in facts_beneath(law, id)}
    return random_cases.Asked(
        facts=tuple(fact for fact in found.values() if fact.id not in PERIODS),
        lists=tuple(law.lists.values()),
        days=(
            19940101, 20010101, 20100930, 20101001, 20131231, 20140401, 20180601, 20200229, 20240630,
            20240701, 20251231, 20260110,
        ),
        births=(20000301, 20040229, 20060615, 20081231, 20120101),
        numbers=(0, 1, 2, 3, 12, 16, 18, 21, 23, 48, 96),
    )  # fmt: skip


def test_what_sql_declines_is_known(law):
    """SQL declines exactly the lists and what needs the calendar, each by name."""
    declined = {id for id in law.decisions if _declines(law, id)}

    assert declined == DECLINED


def _declines(law, id: str) -> bool:
    with suppress(EngineDeclined):
        sql.select(law, [id])
        return False
    return True


@pytest.mark.parametrize("share", range(SHARES))
def test_sql_decides_the_law_as_one_does(share, law, read_by_sql, asked):
    """Every status, value and state of a power is equal, on some ten thousand findings."""
    # The decisions are shared out and not the cases, since planning a SELECT takes longer than running it.
    cases = random_cases.cases(0, len(seeds(0, 8)), asked)
    checked = 0
    for subject, ids in read_by_sql.items():
        if own := ids[share::SHARES]:
            rows = duck.answers(law, own, cases)
            checked += sum(_compared(law, case, subject, own, rows) for case in cases)
    assert checked > len(cases)


def _compared(law, case, subject, ids, rows) -> int:
    """How many findings of a case were held against their rows."""
    decider, items = Decider(law, case), items_of(law, case, subject)
    for item in items:
        row = rows[case.id, item.id if item else None]
        for id in ids:
            said = said_by_one(decider.decide(id, item.id if item else None), row)
            assert said == {name: row[name] for name in said}, (case.id, item, id)
    return len(items) * len(ids)


def test_the_law_is_one_select_per_subject(law, read_by_sql):
    """All decisions of a subject fit in one SELECT, each with its value and its status; a record in parts."""
    for ids in read_by_sql.values():
        columns = sql.select(law, ids).named_selects
        names = {id: id.replace(".", "__") for id in ids}
        valued = [name for id, name in names.items() if not isinstance(law.decisions[id].answer, Record)]
        expected = [*valued, *(f"{name}__status" for name in names.values())]
        assert [column for column in expected if column not in columns] == []


# A list holds every record whose rule applies, so its rules cannot disagree.
ASKED_OF_THE_SOLVER = [id for id in rulebase().decisions if id not in DECLINED | NOT_SOLVED]


@pytest.mark.parametrize("decision", ASKED_OF_THE_SOLVER)
def test_no_case_has_two_answers_or_none(decision, law):
    """Whatever the facts, a complete case in force gets an answer, and no two rules that disagree."""
    assert (smt.gap(law, decision) is None) is (decision not in SILENT)
    assert smt.overlap(law, decision) is None


def test_a_missing_exception_would_be_noticed(law):
    """The list of Halt offences comes before what resembles it; without that, the solver shows a case."""
    bare = Rulebase(
        decisions=law.decisions.values(),
        rules=[replace(rule, excepts=()) if rule.then == "aangewezen" else rule for rule in law.rules],
        powers=law.powers,
        lists=law.lists.values(),
        provisions=law.provisions.values(),
        not_modelled=law.not_modelled,
    )

    assert smt.overlap(bare, "halt_feit") is not None
