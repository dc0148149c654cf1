"""
What the derived facts of jeugdhulp, maatregel, machtiging and jeugdreclassering say on boundary days.
"""

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import pytest

from jeugdrecht.engines.finding import ABSENT
from jeugdrecht.engines.one.evaluate import Evaluator
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.facts import jeugdhulp, jeugdreclassering, maatregel, machtiging
from jeugdrecht.facts.jeugdige import geboortedatum
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.days import day
from jeugdrecht.logic.nodes import Condition, NumberTerm

Said: TypeAlias = Mapping[str, bool | int | str | Given]

NVT = Given(None, "nvt")
ON = "2026-03-01"


def _given(said: Said) -> dict[str, Given]:
    return {id: value if isinstance(value, Given) else Given(_scalar(value)) for id, value in said.items()}


def _scalar(value: bool | int | str) -> bool | int | str:
    return day(value) if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) else value


def _evaluator(said: Said, on: str, measures: Sequence[Said] | None = None) -> Evaluator:
    items = (Item(f"maatregel-{n}", _given(measure)) for n, measure in enumerate(measures or (), start=1))
    lists = {} if measures is None else {"maatregelen": Items(tuple(items))}
    return Evaluator(Case(on=day(on), facts=_given(said), lists=lists))


def _truth(
    node: Condition, said: Said | None = None, *, on: str = ON, measures: Sequence[Said] | None = None
) -> object:
    return _evaluator(said or {}, on, measures).condition(node, Context()).truth


def _number(node: NumberTerm, said: Said, *, on: str = ON) -> object:
    return _evaluator(said, on).term(node, Context()).value


@pytest.mark.parametrize(
    ("ended", "resumed", "months", "in_time"),
    [
        ("2025-01-31", "2025-01-31", 0, True),
        ("2025-01-31", "2025-02-28", 1, True),
        ("2025-01-31", "2025-07-31", 6, True),
        ("2025-01-31", "2025-08-01", 7, False),
        ("2024-08-31", "2025-02-28", 6, True),
        ("2024-08-31", "2025-03-01", 7, False),
        ("2024-01-01", "2024-07-01", 6, True),
        ("2024-01-01", "2024-07-02", 7, False),
    ],
)
def test_half_a_year_until_resumption(ended: str, resumed: str, months: int, in_time: bool) -> None:
    """Help is resumed in time on the last day of the half year, and late one day after it."""
    facts = {"jeugdhulp.einddatum": ended, "jeugdhulp.datum_hervatting": resumed}

    assert _number(jeugdhulp.maanden_tot_hervatting, facts) == months
    assert _truth(jeugdhulp.onderbroken, facts) is True
    assert _truth(jeugdhulp.tijdig_hervat_of_voortgezet, facts) is in_time


def test_help_that_ended_and_was_never_resumed() -> None:
    """Without a resumption there is no number of months, and the help was neither continued nor resumed."""
    facts = {"jeugdhulp.einddatum": "2025-01-31"}

    assert _number(jeugdhulp.maanden_tot_hervatting, facts) is ABSENT
    assert _truth(jeugdhulp.maanden_tot_hervatting.at_most(6), facts) is False
    assert _truth(jeugdhulp.maanden_tot_hervatting.more_than(6), facts) is False
    assert _truth(jeugdhulp.onderbroken, facts) is True
    assert _truth(jeugdhulp.tijdig_hervat_of_voortgezet, facts) is False


def test_help_that_never_ended() -> None:
    """Help without an end date goes on."""
    assert _truth(jeugdhulp.onderbroken, {"jeugdhulp.einddatum": NVT}) is False
    assert _truth(jeugdhulp.tijdig_hervat_of_voortgezet, {"jeugdhulp.einddatum": NVT}) is True


@pytest.mark.parametrize(("on", "interrupted"), [("2026-01-31", False), ("2026-02-01", True)])
def test_help_goes_on_up_to_its_end_date(on: str, interrupted: bool) -> None:
    """An end date that is still to come interrupts nothing yet."""
    facts = {"jeugdhulp.einddatum": "2026-02-01"}

    assert _truth(jeugdhulp.onderbroken, facts, on=on) is interrupted
    assert _truth(jeugdhulp.tijdig_hervat_of_voortgezet, facts, on=on) is not interrupted


def test_not_knowing_whether_help_ended() -> None:
    """An end date that was left out is unknown, also when nothing is said of a resumption."""
    assert _truth(jeugdhulp.onderbroken) is None
    assert _truth(jeugdhulp.tijdig_hervat_of_voortgezet) is None


@pytest.mark.parametrize(
    ("born", "started", "age", "before_18"),
    [
        ("2008-05-10", "2026-05-09", 17, True),
        ("2008-05-10", "2026-05-10", 18, False),
        ("2008-02-29", "2026-02-28", 17, True),
        ("2008-02-29", "2026-03-01", 18, False),
        ("2010-02-28", "2028-02-27", 17, True),
        ("2010-02-28", "2028-02-28", 18, False),
        ("2010-03-01", "2028-02-29", 17, True),
    ],
)
def test_help_that_started_before_18(born: str, started: str, age: int, before_18: bool) -> None:
    """The eighteenth birthday itself is too late; who was born on 29 February turns 18 on 1 March."""
    facts = {"jeugdige.geboortedatum": born, "jeugdhulp.startdatum": started}

    assert _number(jeugdhulp.leeftijd_bij_start, facts) == age
    assert _truth(jeugdhulp.gestart_voor_18, facts) is before_18
    assert _truth(jeugdhulp.startdatum.before(geboortedatum.birthday(18)), facts) is before_18
    determined = {"jeugdige.geboortedatum": born, "jeugdhulp.datum_noodzaak_bepaald": started}
    assert _number(jeugdhulp.leeftijd_bij_bepaling, determined) == age


def test_help_that_has_not_started() -> None:
    """Help that never started did not start before 18, and has no age."""
    facts: Said = {"jeugdige.geboortedatum": "2008-05-10", "jeugdhulp.startdatum": NVT}

    assert _truth(jeugdhulp.gestart_voor_18, facts) is False
    assert _number(jeugdhulp.leeftijd_bij_start, facts) is ABSENT


@pytest.mark.parametrize(
    ("need", "determined"), [("niet", False), ("voor_18", True), ("voortzetting", True), ("hervatting", True)]
)
def test_whether_the_need_was_determined(need: str, determined: bool) -> None:
    """Each way of determining the need counts, saying that nothing was determined does not."""
    assert _truth(jeugdhulp.noodzaak_is_bepaald, {"jeugdhulp.noodzaak_bepaald": need}) is determined


@pytest.mark.parametrize(
    ("node", "fact", "yes", "no"),
    [
        (jeugdhulp.type_2_of_3, "jeugdhulp.type", ("participatie", "persoonlijke_verzorging"),
         ("hulp_bij_problematiek",)),
        (jeugdhulp.met_verblijf, "jeugdhulp.vorm",
         ("pleegzorg", "residentiele_jeugdhulp", "gesloten_jeugdhulp", "gezinshuis"),
         ("ambulante_jeugdhulp",)),
        (jeugdreclassering.is_strafrechtelijke_beslissing, "jeugdreclassering.strafrechtelijke_beslissing",
         ("titel_viiia_sr", "tenuitvoerlegging_jeugdigen_sv", "bijzondere_procedure_sv",
          "schorsing_493_sv"), (NVT,)),
    ],
)  # fmt: skip
def test_a_group_of_values(
    node: Condition, fact: str, yes: tuple[str | Given, ...], no: tuple[str | Given, ...]
) -> None:
    """Each value falls on its side, and none of them leaves the group unknown."""
    assert [_truth(node, {fact: value}) for value in yes] == [True] * len(yes)
    assert [_truth(node, {fact: value}) for value in no] == [False] * len(no)
    assert _truth(node) is None


# --- measures ---------------------------------------------------------------------------------------------

OTS: Said = {
    "maatregel.soort": "ots", "maatregel.ingangsdatum": "2025-03-10", "maatregel.einddatum": "2026-03-10",
}  # fmt: skip


@pytest.mark.parametrize(
    ("on", "runs"),
    [("2025-03-09", False), ("2025-03-10", True), ("2026-03-09", True), ("2026-03-10", False)],
)
def test_a_measure_runs_up_to_its_end_date(on: str, runs: bool) -> None:
    """A measure runs on its first day, and no longer on the day it ends."""
    assert _truth(maatregel.ots_loopt, on=on, measures=[OTS]) is runs
    assert _truth(maatregel.ots_of_vots_loopt, on=on, measures=[OTS]) is runs
    assert _truth(maatregel.kinderbescherming_loopt, on=on, measures=[OTS]) is runs


@pytest.mark.parametrize(("on", "runs"), [("2025-08-31", True), ("2025-09-01", False)])
def test_a_measure_that_was_lifted_no_longer_runs(on: str, runs: bool) -> None:
    """A measure ends on the day it is lifted, before its end date."""
    lifted = {**OTS, "maatregel.opgeheven_op": "2025-09-01"}

    assert _truth(maatregel.ots_loopt, on=on, measures=[lifted]) is runs
    assert _truth(maatregel.ots_geeindigd, on=on, measures=[lifted]) is not runs


def test_a_measure_without_end_date() -> None:
    """A measure for which no end was set runs on; one of which the end was left out is unknown."""
    start: Said = {"maatregel.soort": "voogdij", "maatregel.ingangsdatum": "2020-01-01"}

    assert _truth(maatregel.kinderbescherming_loopt, measures=[{**start, "maatregel.einddatum": NVT}]) is True
    assert _truth(maatregel.kinderbescherming_loopt, measures=[start]) is None


@pytest.mark.parametrize(
    ("kind", "running"),
    [
        ("ots", {"ots_loopt", "ots_of_vots_loopt", "kinderbescherming_loopt", "loopt_of_verzocht"}),
        ("vots", {"vots_loopt", "ots_of_vots_loopt", "kinderbescherming_loopt", "loopt_of_verzocht"}),
        ("voogdij", {"kinderbescherming_loopt", "loopt_of_verzocht"}),
        ("voorlopige_voogdij",
         {"voorlopige_voogdij_loopt", "kinderbescherming_loopt", "loopt_of_verzocht"}),
        ("jeugdreclassering", {"jeugdreclassering_loopt"}),
        ("uithuisplaatsing", set()),
        ("gesloten_jeugdhulp", set()),
        ("geen", set()),
    ],
)  # fmt: skip
def test_what_runs_for_each_kind(kind: str, running: set[str]) -> None:
    """A kind with `loopt: ja` counts as running for the terms of that kind, without dates."""
    measures: list[Said] = [{"maatregel.soort": kind, "maatregel.loopt": True}]
    terms = {
        "ots_loopt": maatregel.ots_loopt,
        "vots_loopt": maatregel.vots_loopt,
        "ots_of_vots_loopt": maatregel.ots_of_vots_loopt,
        "voorlopige_voogdij_loopt": maatregel.voorlopige_voogdij_loopt,
        "kinderbescherming_loopt": maatregel.kinderbescherming_loopt,
        "jeugdreclassering_loopt": maatregel.jeugdreclassering_loopt,
        "loopt_of_verzocht": maatregel.loopt_of_verzocht,
    }

    found = {
        name: _truth(node, {"maatregel.verzocht": False}, measures=measures) for name, node in terms.items()
    }

    assert found == {name: name in running for name in terms}


def test_measures_that_were_not_given() -> None:
    """No list is unknown, an empty list is no measure."""
    assert _truth(maatregel.kinderbescherming_loopt) is None
    assert _truth(maatregel.kinderbescherming_loopt, measures=[]) is False
    assert _truth(maatregel.kinderbescherming_loopt, {"maatregel.kinderbescherming_loopt": True}) is True


def test_supervision_goes_on_under_a_later_order() -> None:
    """An order that has ended is not the end of supervision while another runs."""
    later = {**OTS, "maatregel.ingangsdatum": "2026-03-10", "maatregel.einddatum": "2027-03-10"}

    assert _truth(maatregel.ots_geeindigd, on="2026-03-10", measures=[OTS]) is True
    assert _truth(maatregel.ots_geeindigd, on="2026-03-10", measures=[OTS, later]) is False
    assert _truth(maatregel.ots_geeindigd, on="2026-03-09", measures=[OTS]) is False


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2025-03-03", "2026-03-03", 12),
        ("2025-03-03", "2026-03-04", 13),
        ("2025-01-15", "2025-04-15", 3),
        ("2025-01-15", "2025-04-16", 4),
        ("2025-01-31", "2025-04-30", 3),
        ("2024-02-29", "2025-02-28", 12),
    ],
)
def test_a_duration_counts_a_month_that_has_begun(start: str, end: str, months: int) -> None:
    """One day over a longest duration is over it, of a measure and of an authorisation alike."""
    measure = _evaluator({}, ON).term(
        maatregel.duur_maanden,
        Context(
            Item("m", _given({"maatregel.ingangsdatum": start, "maatregel.einddatum": end})), "maatregel"
        ),
    )

    assert measure.value == months
    assert (
        _number(machtiging.duur_maanden, {"machtiging.ingangsdatum": start, "machtiging.einddatum": end})
        == months
    )


# --- authorisation and youth probation --------------------------------------------------------------------

UHP: Said = {
    "machtiging.soort": "uithuisplaatsing",
    "machtiging.verleend": True,
    "machtiging.ingangsdatum": "2025-03-10",
    "machtiging.einddatum": "2026-03-10",
}


@pytest.mark.parametrize(
    ("on", "runs"),
    [("2025-03-09", False), ("2025-03-10", True), ("2026-03-09", True), ("2026-03-10", False)],
)
def test_an_authorisation_runs_up_to_its_end_date(on: str, runs: bool) -> None:
    """A placement authorisation runs on its first day, and no longer on the day it ends."""
    assert _truth(machtiging.uhp_loopt, UHP, on=on) is runs


def test_only_a_granted_authorisation_runs() -> None:
    """What was only requested does not run, and no other kind is a placement authorisation."""
    assert _truth(machtiging.uhp_loopt, {**UHP, "machtiging.verleend": False}) is False
    assert _truth(machtiging.uhp_loopt, {**UHP, "machtiging.soort": "gesloten_jeugdhulp"}) is False


@pytest.mark.parametrize(
    ("kind", "closed"),
    [
        ("gesloten_jeugdhulp", True),
        ("spoed_gesloten", True),
        ("voorwaardelijk_gesloten", False),
        ("verlenging_voorwaardelijk_gesloten", False),
        ("uithuisplaatsing", False),
        ("geen", False),
    ],
)
def test_which_authorisations_are_closed(kind: str, closed: bool) -> None:
    """A conditional authorisation is not yet one of closed youth care, and a request is none at all."""
    granted: Said = {"machtiging.soort": kind, "machtiging.verleend": True}

    assert _truth(machtiging.gesloten_verleend, granted) is closed
    assert _truth(machtiging.gesloten_verleend, {**granted, "machtiging.verleend": False}) is False


@pytest.mark.parametrize(
    ("executed", "truth"), [("2026-03-01", True), ("2026-03-02", False), (NVT, False), (None, None)]
)
def test_whether_an_authorisation_was_executed(executed: str | Given | None, truth: bool | None) -> None:
    """An authorisation is executed from that day on; left out, it is unknown."""
    facts: Said = {} if executed is None else {"machtiging.datum_tenuitvoerlegging": executed}

    assert _truth(machtiging.ten_uitvoer_gelegd, facts) is truth


@pytest.mark.parametrize(("on", "months"), [("2026-01-31", 6), ("2026-02-01", 7)])
def test_months_since_the_last_report(on: str, months: int) -> None:
    """One day over six months since the last report is a seventh month."""
    assert (
        _number(
            jeugdreclassering.maanden_sinds_verslag,
            {"jeugdreclassering.datum_laatste_verslag": "2025-07-31"},
            on=on,
        )
        == months
    )
