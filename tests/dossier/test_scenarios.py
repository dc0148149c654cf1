"""
The boundary cases of the decision tables that turn on days, told as dossiers.

The days are those of the tables, written out. `zonder` is a case in which no such day is left.
"""

import pytest

from jeugdrecht.dossier import check, deadlines_of, state_of
from jeugdrecht.dossier.writing import as_structure

from .making import dossier, ev, runs

BIRTH = ev("geboorte", "2012-01-10", recorded="2025-01-01")
OF_11 = ev("geboorte", "2014-01-10", recorded="2025-01-01")
KR, GI = "kinderrechter", "gi"
SETTLED = {"rechtsvraag.termijnenwet_bij_verval": "nee"}


def settled(on, **answers):
    """What an organisation holds of unsettled questions."""
    return ev("gegevens", on, data=answers)


def instruction(sent):
    """An instruction to a parent with authority, sent on a day."""
    return (
        BIRTH, ev("betrokkene", "2025-01-02", about="moeder", data={"rol": "gezagsouder"}),
        ev("ots", "2025-01-02", about="ots-1", by=KR, data={"einddatum": "2026-01-02"}),
        ev("aanwijzing", sent, by=GI, data={"aanwijzing.adressaat": "gezagsouder"}),
    )  # fmt: skip


INSTRUCTIONS = [
    (1, "2025-03-03", "2025-03-17"), (3, "2025-03-01", "2025-03-17"), (4, "2025-04-07", "2025-04-22"),
    (5, "2025-04-04", "2025-04-22"), (46, "2025-05-16", "2025-06-02"), (47, "2025-04-21", "2025-05-06"),
]  # fmt: skip


@pytest.mark.parametrize(("case", "sent", "last"), INSTRUCTIONS)
def test_an_instruction_can_be_contested_for_two_weeks(case, sent, last):
    """Boundary cases 1, 3 to 5, 46 and 47: the last day for the petition, weekends and holidays seen to."""
    found = dossier(*instruction(sent))

    assert ("rechtsmiddel.uiterste_datum", last, "loopt") in runs(found, sent)
    assert ("rechtsmiddel.uiterste_datum", last, "voorbij") in runs(found, "2025-09-01")


def test_the_48th_boundary_case_ends_after_kings_day():
    """Boundary case 48: sent on 13 April 2026, the last day is 28 April."""
    found = dossier(
        BIRTH, ev("betrokkene", "2025-06-02", about="moeder", data={"rol": "gezagsouder"}),
        ev("ots", "2025-06-02", about="ots-1", by=KR, data={"einddatum": "2026-06-02"}),
        ev("aanwijzing", "2026-04-13", by=GI, data={"aanwijzing.adressaat": "gezagsouder"}),
    )  # fmt: skip

    assert ("rechtsmiddel.uiterste_datum", "2026-04-28", "loopt") in runs(found, "2026-04-13")


@pytest.mark.parametrize(("filed", "outcome"), [("2025-03-17", "op_tijd"), ("2025-03-18", "te_laat")])
def test_a_petition_against_an_instruction_is_in_time_or_late(filed, outcome):
    """Boundary cases 1 and 2: on the fourteenth day in time, a day later not."""
    petition = ev("verzoek_vervallenverklaring", filed, about="moeder", by="gezagsouder")
    found = dossier(*instruction("2025-03-03"), petition)

    assert ("rechtsmiddel.uiterste_datum", "2025-03-17", outcome) in runs(found, "2025-04-01")
    assert ("te_laat" in [remark.wrong for remark in check(found, on=20250401)]) is (outcome == "te_laat")


def decision_of_gi(*events):
    """A request to the institution that it withdraws an instruction, with what came of it."""
    return dossier(
        *instruction("2025-01-06"),
        ev("verzoek_aan_gi", "2025-02-03", data={"rechtsmiddel.tegen": "besluit_over_aanwijzing"}), *events,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("case", "sent", "last"), [(6, "2025-03-04", "2025-03-17"), (49, "2025-04-05", "2025-04-22")]
)
def test_a_late_decision_counts_its_own_day(case, sent, last):
    """Boundary cases 6 and 49: the two weeks after a late decision begin on the day it was sent."""
    found = decision_of_gi(ev("besluit_gi", sent, by=GI))

    assert ("rechtsmiddel.uiterste_datum", last, "loopt") in runs(found, sent)
    assert ("beslistermijn_gi", "2025-02-17", "te_laat") in runs(found, sent)


def test_without_a_decision_of_the_institution_the_petition_has_no_last_day():
    """Boundary case 7: nothing was decided, so the petition stays open."""
    found = decision_of_gi()

    running = [run[0] for run in runs(found, "2025-09-01") if run[2] == "loopt"]
    assert "rechtsmiddel.uiterste_datum" not in running
    assert ("beslistermijn_gi", "2025-02-17", "verstreken") in runs(found, "2025-09-01")


@pytest.mark.parametrize(
    ("case", "since", "end"), [(8, "2025-01-31", "2025-04-30"), (9, "2023-11-30", "2024-02-29")]
)
def test_an_interim_order_ends_after_three_months_at_the_latest(case, since, end):
    """Boundary cases 8 and 9: month ends and leap years."""
    found = dossier(
        ev("geboorte", "2012-01-10", recorded="2023-01-01"), ev("vots", since, about="vots-1", by=KR)
    )

    assert ("einde_vots", end, "loopt") in runs(found, since)


def urgent(*events, birth=BIRTH):
    """An urgent placement of 3 March 2025, with who was heard afterwards."""
    return dossier(
        birth, ev("vots", "2025-03-03", about="vots-1", by=KR, data={"einddatum": "2025-06-03"}),
        ev("machtiging", "2025-03-03", by=KR, data={"machtiging.einddatum": "2025-03-31"}),
        ev("spoedbeschikking", "2025-03-03", by=KR, data={"spoedbeschikking.machtiging_uhp": "ja"}),
        ev("gegevens", "2025-03-03", id="klein", data={"procedure.kennelijk_ondergeschikt_belang": "nee",
                                                       "verzoek.maatregel": "uithuisplaatsing"}),
        settled("2025-03-03", **SETTLED), *events,
    )  # fmt: skip


def test_an_urgent_placement_loses_force_when_nobody_was_heard():
    """Boundary case 10: in force until and including 17 March."""
    assert ("verval_spoedmaatregel", "2025-03-17", "geeindigd") in runs(urgent(), "2025-03-18")
    assert ("verval_spoedmaatregel", "2025-03-17", "loopt") in runs(urgent(), "2025-03-17")


def test_hearing_the_parents_alone_is_not_enough():
    """Boundary cases 11 and 73: one who was forgotten is enough for the order to lapse."""
    found = urgent(ev("gelegenheid_belanghebbenden", "2025-03-12", by=KR))

    assert ("verval_spoedmaatregel", "2025-03-17", "geeindigd") in runs(found, "2025-03-18")


def test_hearing_everybody_keeps_the_order_in_force():
    """Boundary cases 11 and 12, turned around: all were heard; a child of eleven need not be."""
    heard = ev("gelegenheid_belanghebbenden", "2025-03-12", by=KR)
    child = ev("gelegenheid_minderjarige", "2025-03-14", by=KR)

    assert ("verval_spoedmaatregel", "2025-03-17", "op_tijd") in runs(urgent(heard, child), "2025-03-18")
    assert ("verval_spoedmaatregel", "2025-03-17", "op_tijd") in runs(
        urgent(heard, birth=OF_11), "2025-03-18"
    )


ORDERS = [
    (13, "2012-01-10", "2025-03-03", "2026-03-03", "2026-03-03"),
    (14, "2012-01-10", "2025-03-03", "2026-04-03", "2026-03-03"),
    (15, "2012-01-10", "2024-02-29", "2025-03-01", "2025-02-28"),
    (16, "2007-05-10", "2025-01-10", "2026-01-10", "2025-05-10"),
]


@pytest.mark.parametrize(("case", "birth", "since", "until", "end"), ORDERS)
def test_a_supervision_order_ends_at_the_first_limit(case, birth, since, until, end):
    """Boundary cases 13 to 16: the order, a year, or eighteen."""
    found = dossier(
        ev("geboorte", birth, recorded="2024-01-01"),
        ev("ots", since, about="ots-1", by=KR, data={"einddatum": until}),
    )

    assert ("einde_ots", end, "loopt") in runs(found, since)
    assert ("einde_ots", end, "geeindigd") in runs(found, end)


def test_a_placement_ends_with_the_order_beneath_it():
    """Boundary case 17: the authorisation names a later day than the order lives."""
    found = dossier(
        BIRTH, ev("ots", "2024-09-01", about="ots-1", by=KR, data={"einddatum": "2025-09-01"}),
        ev("machtiging", "2025-03-03", by=KR, data={"machtiging.einddatum": "2026-03-03"}),
        ev("plaatsing", "2025-03-04", by=GI),
    )  # fmt: skip

    assert ("einde_uithuisplaatsing", "2025-09-01", "loopt") in runs(found, "2025-03-05")


def placement(granted, *events, born="2012-01-10", **answers):
    """An authorisation, with what became of it."""
    return dossier(
        ev("geboorte", born, recorded=granted),
        ev("ots", granted, about="ots-1", by=KR, data={"einddatum": f"{int(granted[:4]) + 1}{granted[4:]}"}),
        ev("machtiging", granted, by=KR), settled(granted, **SETTLED, **answers), *events,
    )  # fmt: skip


def test_an_authorisation_that_was_carried_out_in_time_stays():
    """Boundary case 18: granted on 15 January, placed on 10 April."""
    found = placement("2025-01-15", ev("plaatsing", "2025-04-10", by=GI))

    assert [run[2] for run in runs(found, "2025-06-01") if run[0] == "verval_machtiging_265c"] == ["op_tijd"]


@pytest.mark.parametrize(("still", "lapsed"), [("nee", "2019-09-20"), ("ja", "2019-09-21")])
def test_an_authorisation_that_is_not_carried_out_lapses(still, lapsed):
    """Boundary case 19: on 20 September as a court held, or a day later if that day still counts."""
    found = placement("2019-06-20", **{"rechtsvraag.laatste_dag_265c": still})

    assert ("verval_machtiging_265c", lapsed, "loopt") in runs(found, "2019-07-01")


def test_where_the_question_is_open_both_days_are_given():
    """Boundary case 19: nothing is settled, and the earliest day stands first."""
    found = dossier(
        BIRTH, ev("ots", "2025-06-20", about="ots-1", by=KR, data={"einddatum": "2026-06-20"}),
        ev("machtiging", "2025-06-20", by=KR),
    )  # fmt: skip

    (one,) = [run for run in runs(found, "2025-07-01") if run[0] == "verval_machtiging_265c"]
    assert one == ("verval_machtiging_265c", "2025-09-20", "loopt")


def test_an_extension_after_two_years_is_reported_two_months_ahead():
    """Boundary case 20: a term that counts back does not move off a Saturday."""
    found = dossier(
        BIRTH,
        ev("lopende_maatregel", "2025-01-02", about="ots-1", data={
            "soort": "ots", "ingangsdatum": "2023-05-01", "verlengd_vanaf": "2024-05-01",
            "einddatum": "2025-05-01"}),
        ev("voornemen_verlenging", "2025-02-03", by=GI, data={"maatregel.ots_duur_met_uhp_maanden": 24}),
    )  # fmt: skip
    late = ev("melding_verlenging", "2025-03-03", by=GI)

    assert ("uiterste_melding_verlenging", "2025-03-01", "loopt") in runs(found, "2025-03-01")
    assert ("uiterste_melding_verlenging", "2025-03-01", "verstreken") in runs(found, "2025-03-02")
    with_it = found.with_events(dossier(*_plain(found), late).events)
    assert ("uiterste_melding_verlenging", "2025-03-01", "te_laat") in runs(with_it, "2025-03-04")


def _plain(found):
    return [as_structure(event) for event in found]


@pytest.mark.parametrize(
    ("case", "end", "last"), [(21, "2025-08-29", "2025-06-29"), (22, "2025-04-30", "2025-02-28")]
)
def test_non_extension_is_reported_two_months_ahead(case, end, last):
    """Boundary cases 21 and 22: also when that day is a Sunday, or the end of February."""
    found = dossier(
        BIRTH, ev("ots", f"2024{end[4:]}", about="ots-1", by=KR, data={"einddatum": end},
           recorded="2025-01-01"),
        ev("niet_verlengen_aangewezen", "2025-01-20", by=GI),
    )  # fmt: skip

    assert ("uiterste_melding_niet_verlengen", last, "loopt") in runs(found, last)
    assert ("uiterste_melding_niet_verlengen", last, "verstreken") in runs(found, "2025-07-01")


def suspended(on, *events, **answers):
    """A suspension of authority, with what followed."""
    return dossier(BIRTH, ev("schorsing_gezag", on, by=KR), settled(on, **answers), *events)


def test_a_suspension_lapses_after_three_months_unless_termination_is_asked():
    """Boundary cases 34 and 35: 10 April is the last day, on which a petition is still in time."""
    petition = ev("verzoek_gezagsbeeindiging", "2025-04-10", by="raad")

    assert ("verval_schorsing", "2025-04-10", "loopt") in runs(suspended("2025-01-10"), "2025-04-10")
    assert ("verval_schorsing", "2025-04-10", "geeindigd") in runs(suspended("2025-01-10"), "2025-04-11")
    assert ("verval_schorsing", "2025-04-10", "op_tijd") in runs(
        suspended("2025-01-10", petition), "2025-05-01"
    )


def test_a_suspension_that_ends_on_a_saturday_gives_both_days():
    """Boundary case 53: a petition on Monday is in time with the Algemene termijnenwet, late without."""
    petition = ev("verzoek_gezagsbeeindiging", "2025-04-14", by="raad")
    found = suspended("2025-01-12")
    with_it = suspended("2025-01-12", petition, **{"rechtsvraag.termijnenwet_bij_verval": "ja"})
    without_it = suspended("2025-01-12", petition, **{"rechtsvraag.termijnenwet_bij_verval": "nee"})

    (both,) = [d for d in deadlines_of(state_of(found, on=20250201)) if d.id == "verval_schorsing"]
    assert both.days == (20250412, 20250414)
    assert ("verval_schorsing", "2025-04-14", "op_tijd") in runs(with_it, "2025-05-01")
    assert ("verval_schorsing", "2025-04-12", "geeindigd") in runs(without_it, "2025-05-01")


APPEALS = [
    (36, "2025-03-14", "2025-06-16"), (37, "2024-11-30", "2025-02-28"), (51, "2025-02-05", "2025-05-06"),
    (52, "2025-01-18", "2025-04-22"),
]  # fmt: skip


@pytest.mark.parametrize(("case", "pronounced", "last"), APPEALS)
def test_an_appeal_is_open_for_three_months(case, pronounced, last):
    """Boundary cases 36, 37, 51 and 52: for the petitioner, from the day of the decision."""
    found = dossier(
        BIRTH, ev("verzoekschrift", pronounced, by="raad", data={"verzoek.maatregel": "ots"}),
        ev("betrokkene", pronounced, about="moeder", data={
            "rol": "gezagsouder", "rechtsmiddel.rol": "verzoeker_of_ontvanger_afschrift",
            "belanghebbende.rechtstreeks_betrokken": "ja"}),
        ev("beschikking_bekend", pronounced, data={"rechtsmiddel.uitspraak_op": pronounced}),
    )  # fmt: skip

    assert ("rechtsmiddel.uiterste_datum", last, "loopt") in runs(found, pronounced)


def extension(petition, decided, *, by=GI):
    """An order that ends on 1 September 2025, and an extension."""
    return dossier(
        BIRTH, ev("verzoekschrift", "2024-08-01", by="raad", data={"verzoek.maatregel": "ots"}),
        ev("ots", "2024-09-01", about="ots-1", by=KR, data={"einddatum": "2025-09-01"}),
        ev("verzoekschrift", petition, by=by, data={"verzoek.maatregel": "verlenging_ots"}),
        ev("verlenging_ots", decided, by=KR, about="ots-1", data={
            "verlengd_vanaf": "2025-09-01", "einddatum": "2026-09-01"}),
    )  # fmt: skip


def test_an_extension_after_the_end_is_late():
    """Boundary cases 54 and 55: neither a petition nor a decision after the end extends anything."""
    for found in (extension("2025-09-02", "2025-09-02"), extension("2025-08-25", "2025-09-03")):
        assert ("uiterste_verzoek_verlenging", "2025-08-31", "te_laat") in runs(found, "2025-10-01")
        assert "te_laat" in [remark.wrong for remark in check(found, on=20251001)]


def test_an_extension_before_the_end_is_in_time():
    """Boundary case 55, a day sooner: decided on the last day."""
    found = extension("2025-08-25", "2025-08-31")

    assert ("uiterste_verzoek_verlenging", "2025-08-31", "op_tijd") in runs(found, "2025-10-01")
    assert check(found, on=20251001) == ()


def test_a_gap_between_two_measures_shows():
    """Boundary case 56: from 1 to 10 April there is no measure, and the placement has no ground."""
    found = dossier(
        BIRTH, ev("vots", "2025-01-01", about="vots-1", by=KR, data={"einddatum": "2025-04-01"}),
        ev("machtiging", "2025-01-01", by=KR, data={"machtiging.einddatum": "2025-07-01"}),
        ev("plaatsing", "2025-01-02", by=GI),
        ev("ots", "2025-04-10", about="ots-1", by=KR, data={"einddatum": "2026-04-10"}),
    )  # fmt: skip

    assert ("einde_vots", "2025-04-01", "geeindigd") in runs(found, "2025-04-05")
    assert ("einde_uithuisplaatsing", "2025-04-01", "geeindigd") in runs(found, "2025-04-05")


PETITIONERS = [
    (28, "verzorger_niet_ouder", "ots", "bevoegd"),
    (54, "gi", "ots", "niet_bevoegd"),
    (58, "gi", "ots", "niet_bevoegd"),
    (59, "om", "opheffing_ots", "niet_bevoegd"),
    (60, "verzorger_niet_ouder", "verlenging_uithuisplaatsing", "niet_bevoegd"),
    (62, "ouder_zonder_gezag", "ots", "bevoegd"),
    (63, "ouder_zonder_gezag", "vervallenverklaring_aanwijzing", "niet_bevoegd"),
]


@pytest.mark.parametrize(("case", "who", "measure", "answer"), PETITIONERS)
def test_who_may_not_petition_is_told(case, who, measure, answer):
    """Boundary cases 28, 54, 58 to 60, 62 and 63: a petition by someone not entitled is found."""
    found = dossier(
        BIRTH, ev("raad_ziet_af", "2025-02-20", by="raad"),
        ev("gegevens", "2025-03-01", data={"aanwijzing.verzoeker_is_adressaat": "nee"}),
        ev("verzoekschrift", "2025-03-03", by=who, data={
            "verzoek.maatregel": measure, "verzoek.verzoeker_verzorgt_kind": "ja"}),
    )  # fmt: skip

    remarks = [remark for remark in check(found, on=20250401) if remark.decision == "verzoeker"]
    assert [remark.answer for remark in remarks] == ([answer] if answer == "niet_bevoegd" else [])


def test_a_majority_ends_every_measure():
    """Boundary case 68: on the eighteenth birthday the order and the placement have ended."""
    found = dossier(
        ev("geboorte", "2007-05-10", recorded="2025-01-01"),
        ev("ots", "2025-01-10", about="ots-1", by=KR, data={"einddatum": "2026-01-10"}),
        ev("machtiging", "2025-01-10", by=KR, data={"machtiging.einddatum": "2026-01-10"}),
        ev("plaatsing", "2025-01-13", by=GI),
    )  # fmt: skip

    assert ("einde_ots", "2025-05-10", "loopt") in runs(found, "2025-05-09")
    assert ("einde_uithuisplaatsing", "2025-05-10", "geeindigd") in runs(found, "2025-05-10")


def test_a_willing_guardian_says_so_in_time():
    """Boundary case 80: served on a guardian abroad on 3 March, the last day is 6 May."""
    found = dossier(
        BIRTH, ev("gegevens", "2025-03-03", data={
            "voogd.datum_betekening_benoeming": "2025-03-03", "voogd.buiten_nederland": "ja"}),
    )  # fmt: skip

    assert ("uiterste_bereidverklaring_voogd", "2025-05-06", "loopt") in runs(found, "2025-03-04")
