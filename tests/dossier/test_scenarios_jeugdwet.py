"""
The boundary cases of the Youth Act tables that turn on days, told as dossiers: B24 to B27, B31 and B35.

The days are those of the tables, written out.
"""

import pytest

from jeugdrecht.dossier import check, state_of
from jeugdrecht.dossier.deciding import Asked

from .making import dossier, ev, runs

KR, GI = "kinderrechter", "gi"


def first_contact(contact, worker="2026-03-04"):
    """A supervision order of which the institution was told on Monday 2 March 2026."""
    return dossier(
        ev("geboorte", "2012-01-10", recorded="2026-01-01"),
        ev("verzoekschrift", "2026-01-12", by="raad", data={"verzoek.maatregel": "ots"}),
        ev("ots", "2026-02-26", about="ots-1", by=KR, data={"einddatum": "2027-02-26"}),
        ev("uitvoering_opgedragen", "2026-03-02"), ev("werker_aangewezen", worker, by=GI),
        ev("eerste_contact", contact, by=GI),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("case", "contact", "worker", "outcome"),
    [
        ("B24", "2026-03-09", "2026-03-04", "op_tijd"),
        ("B25", "2026-03-10", "2026-03-04", "te_laat"),
        ("B26", "2026-03-12", "2026-03-05", "te_laat"),
    ],
)
def test_worker_and_contact_both_fall_within_five_working_days(case, contact, worker, outcome):
    """B24 to B26: the fifth working day is Monday 9 March; one of the two is not enough."""
    found = first_contact(contact, worker)

    assert ("termijnen/bjw:4.2.2:1", "2026-03-09", outcome) in runs(found, "2026-04-01")
    wrong = [remark.wrong for remark in check(found, on=20260401)]
    assert wrong == (["te_laat"] if outcome == "te_laat" else [])


@pytest.mark.parametrize(("adopted", "outcome"), [("2026-03-13", "op_tijd"), ("2026-03-14", "te_laat")])
def test_a_plan_is_there_within_six_weeks(adopted, outcome):
    """B27: declined on 30 January, adopted on 13 March in time, on 14 March late."""
    found = dossier(ev("familiegroepsplan_afgezien", "2026-01-30"), ev("plan_vastgesteld", adopted, by=GI))

    assert ("termijnen/jw:4.1.3:5", "2026-03-13", outcome) in runs(found, "2026-04-01")


def test_a_school_is_not_entitled_to_ask_the_board():
    """B31: the Board is not obliged; it can act of its own motion."""
    found = dossier(ev("verzoek_tot_onderzoek", "2026-03-02", by="school"))

    (remark,) = check(found, on=20260401)
    assert (remark.wrong, remark.provision) == ("niet_bevoegd", "jw:3.1:1")


def test_veilig_thuis_starts_within_five_days_and_concludes_within_ten_weeks():
    """B35: reported on 4 March, start by 9 March; found necessary on 6 March, conclude by 18 May.

    The table says 15 May, which is an equated holiday (art. 1 and 3 lid 3 Algemene termijnenwet).
    """
    reported = ev("melding", "2026-03-04")
    needed = ev("onderzoek_nodig", "2026-03-06", by="veilig_thuis")
    begun = ev("onderzoek_veilig_thuis", "2026-03-10", by="veilig_thuis")
    done = ev("oordeel_veilig_thuis", "2026-05-18", by="veilig_thuis")

    found = runs(dossier(reported, needed, begun, done), "2026-05-19")
    assert ("termijnen/onderzoek_starten", "2026-03-09", "te_laat") in found
    assert ("termijnen/oordelen", "2026-05-18", "op_tijd") in found


def test_the_days_agree_with_the_questions_whether_they_were_met():
    """What a dossier says of a day is what the decision says that asks whether it was in time."""
    for contact, outcome in (("2026-03-09", "op_tijd"), ("2026-03-10", "te_laat")):
        asked = Asked(state_of(first_contact(contact), on=20260401))
        assert asked.finding("eerste_contact").value == outcome
