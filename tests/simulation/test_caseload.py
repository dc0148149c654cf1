"""What a caseload promises: the same people for the same seed, in any number, and figures with a source."""

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.errors import InputError, UnknownIdError
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.vocabulary import Nature
from jeugdrecht.simulation import (
    CASELOADS,
    JEUGDIGEN,
    MAATREGELEN,
    VERDACHTEN,
    Assumption,
    Offset,
    Share,
    Source,
    described,
)
from jeugdrecht.simulation.caseload import PART

ALL = tuple(CASELOADS.values())
FIRST = [
    ("zaak-1-1", "feit-1", "2002-02-15", "misdrijf"),
    ("zaak-1-1", "feit-2", "2002-02-15", "misdrijf"),
    ("zaak-1-2", "feit-1", "2009-09-26", "misdrijf"),
    ("zaak-1-3", "feit-1", "2002-10-16", "misdrijf"),
]
# Said for another reason than that somebody found it: on the reference date there is no later law.
SAID_ALL_THE_SAME = {"rechter.gunstiger_recht_gaat_voor"}
NEVER = ("nationaliteit", "vreemdeling", "herkomst", "geloof", "geslacht", "asiel", "verblijf")


def rows(caseload, count, *, seed=1, on="2026-03-01"):
    """Give the rows that are drawn, as dictionaries."""
    return pa.Table.from_batches(list(caseload.parts(count, seed=seed, on=on))).to_pylist()


def test_the_same_seed_gives_the_same_people():
    """A simulation can be repeated to the letter, and another seed gives other people."""
    assert rows(VERDACHTEN, 50) == rows(VERDACHTEN, 50)
    assert rows(VERDACHTEN, 50) != rows(VERDACHTEN, 50, seed=2)


def test_the_first_people_are_known():
    """The draw is the same in each version of Python and on each machine."""
    first = rows(VERDACHTEN.about_facts(["feit.soort"]), 3)

    assert [(row["case"], row["feit__id"], str(row["jeugdige__geboortedatum"]), row["feit__soort"])
            for row in first] == FIRST  # fmt: skip


def test_a_larger_caseload_begins_with_the_smaller_one():
    """People are drawn in parts, so that more of them changes nobody, also beyond the first part."""
    small = rows(JEUGDIGEN, PART)
    large = rows(JEUGDIGEN, PART + 5)

    assert large[:PART] == small
    assert [row["case"] for row in large[PART:]] == [f"zaak-1-{PART + number}" for number in range(1, 6)]
    assert large[PART]["jeugdige__geboortedatum"] != large[0]["jeugdige__geboortedatum"]


@given(on=st.dates(min_value=days.to_date(19000101), max_value=days.to_date(21000101)))
def test_ages_are_those_of_the_caseload_on_any_reference_date(on):
    """Nobody is younger or older than the caseload says, on 29 February and the day after it too."""
    ages = [
        days.age(days.of_date(row["jeugdige__geboortedatum"]), days.of_date(on))
        for row in rows(MAATREGELEN.about_facts([]), 60, on=on.isoformat())
    ]

    assert set(ages) <= set(range(18))
    assert ages == [
        days.age(days.of_date(row["jeugdige__geboortedatum"]), 20260301)
        for row in rows(MAATREGELEN.about_facts([]), 60)
    ]


def test_another_reference_date_moves_days_and_nothing_else():
    """The same people live around it: the same facts, and days as far away."""
    before, after = (rows(VERDACHTEN, 80, on=on) for on in ("2014-03-31", "2014-04-01"))
    moved = {"zaak__peildatum", "jeugdige__geboortedatum", "feit__pleegdatum", "feit__datum_begin_vervolging"}

    for one, other in zip(before, after, strict=True):
        assert {name for name in one if one[name] != other[name]} <= moved
        assert (other["feit__pleegdatum"] - one["feit__pleegdatum"]).days == 1


def test_another_share_of_one_fact_leaves_the_others_as_they_were():
    """Each fact has a chance of its own, so an assumption can be varied by itself."""
    other = VERDACHTEN.with_share("verdachte.stemt_in_met_halt", {False: 1})
    names = ("feit__soort", "verdachte__bekent", "procedure__afdoening", "jeugdige__geboortedatum")

    for one, changed in zip(rows(VERDACHTEN, 100), rows(other, 100), strict=True):
        assert [one[name] for name in names] == [changed[name] for name in names]
        assert changed["verdachte__stemt_in_met_halt"] is False


def test_facts_that_hang_together_do():
    """Who is registered for the first time has no earlier Halt; who does not confess does not do so fully."""
    for row in rows(VERDACHTEN, 400):
        if row["verdachte__eerste_registratie"]:
            assert row["verdachte__eerdere_halt_afdoeningen"] == 0
        if not row["verdachte__bekent"]:
            assert row["verdachte__bekent_volledig"] is False
        assert (row["procedure__afdoening"] == "vervolging_voor_rechter") is row["officier__dagvaardt"]


def test_shares_come_out_as_they_are_written():
    """Of ten thousand rows the share of crimes is the one that the caseload says, give or take."""
    found = rows(VERDACHTEN.about_facts(["feit.soort"]), 10_000)
    crimes = sum(row["feit__soort"] == "misdrijf" for row in found) / len(found)

    assert 0.79 < crimes < 0.81


def test_a_measure_ends_so_many_months_after_it_began():
    """A day can be counted from another day that was drawn."""
    for row in rows(MAATREGELEN, 300):
        if row["maatregel__soort"] == "ots":
            begun, end = (days.of_date(row[f"maatregel__{name}"]) for name in ("ingangsdatum", "einddatum"))
            assert end == days.plus(begun, months=12)


@pytest.mark.parametrize("caseload", ALL, ids=lambda caseload: caseload.name)
def test_each_figure_has_a_source_or_is_called_an_assumption(caseload):
    """Sources have an address; assumptions say in both languages what was chosen."""
    bases = [*caseload.ages.basis, *(of.basis for of in caseload.drawn)]

    for basis in bases:
        if isinstance(basis, Source):
            assert basis.url.startswith("https://")
            assert all(basis.what)
        else:
            assert isinstance(basis, Assumption)
            assert all(basis.why)


@pytest.mark.parametrize("caseload", ALL, ids=lambda caseload: caseload.name)
def test_what_is_drawn_can_be_answered_and_looks_back_only(caseload):
    """Every fact exists and can have the value, and looks only at facts that were drawn before."""
    known = set()
    for of in caseload.drawn:
        fact = vocabulary().fact(of.fact)
        assert fact is not None
        after = [of.after] if isinstance(of, Offset) and of.after else []
        assert {*of.only, *after} <= known
        if isinstance(of, Share) and fact.values:
            assert set(of.weights) <= set(fact.values)
        known.add(of.fact)


@pytest.mark.parametrize("caseload", ALL, ids=lambda caseload: caseload.name)
def test_nothing_is_drawn_that_an_official_must_find_or_about_origin(caseload):
    """Open norms and legal questions stay open, and no fact is about who somebody is."""
    found = {of.fact for of in caseload.drawn}
    open_norms = {
        id for id in found
        if vocabulary().fact(id).nature in (Nature.JUDGEMENT, Nature.LEGAL_QUESTION)
    }  # fmt: skip

    assert open_norms <= SAID_ALL_THE_SAME
    assert [id for id in found if any(word in id for word in NEVER)] == []


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_table_names_every_fact_with_what_it_rests_on(lang):
    """A reader can check each figure."""
    table = described(VERDACHTEN, lang=lang)

    assert all(f"| `{of.fact}` |" in table for of in VERDACHTEN.drawn)
    assert table.count("https://www.cbs.nl/") == 1
    assert "66" in table


def test_what_cannot_be_drawn_is_refused_with_the_remedy():
    """A misspelt fact has its neighbour named; values and weights that cannot be are told together."""
    with pytest.raises(UnknownIdError, match=r"Did you mean feit\.soort"):
        VERDACHTEN.with_share("feit.sort", {"misdrijf": 1})
    with pytest.raises(InputError) as caught:
        VERDACHTEN.with_share("feit.soort", {"moord": -1})
    assert [fault.path for fault in caught.value.faults] == ["feit.soort", "feit.soort"]
    with pytest.raises(InputError, match="Write an Offset"):
        VERDACHTEN.with_share("feit.pleegdatum", {"2026-01-01": 1})
    with pytest.raises(InputError) as caught:
        rows(VERDACHTEN, 0, on="2026-02-31")
    assert [fault.path for fault in caught.value.faults] == ["count", "on"]
