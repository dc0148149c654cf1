"""What was late, not done, out of turn, or done by someone who may not do it."""

from jeugdrecht.dossier import check, read_dossier

from .making import dossier, ev
from .test_reading import EXAMPLES

HALT, OTS = EXAMPLES


def remarks(found, on=20260901):
    """Give what is wrong, with the event or the day, and the provision."""
    return [
        (remark.wrong, remark.event.id if remark.event else remark.run.deadline.id, remark.provision)
        for remark in check(found, on=on)
    ]


def test_the_worked_dossiers_have_one_fault_each():
    """The review that was not done, and the first contact that came late."""
    assert remarks(read_dossier(OTS)) == [("niet_gedaan", "termijnen/bjw:4.2.4", "bjw:4.2.4")]
    assert remarks(read_dossier(HALT)) == [("te_laat", "h21", "bjw:4.2.3:1")]


def test_nothing_is_late_before_its_day():
    """The review is not missed on its last day, but the day after."""
    assert remarks(read_dossier(OTS), on=20250729) == []
    assert remarks(read_dossier(OTS), on=20250730) == [("niet_gedaan", "termijnen/bjw:4.2.4", "bjw:4.2.4")]


def test_an_execution_without_a_measure_is_out_of_turn():
    """The order is that of the provision."""
    found = dossier(ev("uitvoering_opgedragen", "2026-03-02", id="e1"))

    assert remarks(found, on=20260302) == [("buiten_volgorde", "e1", "bjw:4.2.2:1")]


def test_an_order_of_practice_is_no_breach():
    """A report of the Board that nobody asked for is told, and is no fault."""
    found = dossier(ev("raadsrapport", "2026-03-02", id="e1", by="raad"))
    (remark,) = check(found, on=20260401)

    assert (remark.wrong, remark.provision, remark.is_breach) == ("volgorde_praktijk", None, False)


def test_halt_is_not_for_who_was_eighteen():
    """Sr 77c lid 2: a proposal for an offence at eighteen was not open."""
    found = dossier(
        ev("geboorte", "2005-05-10", recorded="2023-10-01"), ev("feit", "2023-09-01", about="f"),
        ev("proces_verbaal", "2023-09-02", by="politie"),
        ev("halt_voorstel", "2023-09-10", id="voorstel", by="opsporingsambtenaar"),
    )  # fmt: skip
    (remark,) = [remark for remark in check(found, on=20231001) if remark.wrong == "niet_toegestaan"]

    assert (remark.event.id, remark.decision, remark.answer) == ("voorstel", "halt", "niet_beschikbaar")


def test_under_twelve_nobody_is_summoned():
    """Sv 486: an offence at eleven cannot be prosecuted."""
    found = dossier(
        ev("geboorte", "2012-05-10", recorded="2023-10-01"), ev("feit", "2024-05-09", about="f"),
        ev("dagvaarding", "2024-09-10", id="d", by="officier_van_justitie"),
    )  # fmt: skip

    assert ("niet_toegestaan", "d", "sv:486") in remarks(found)


def test_another_than_the_law_names_is_told():
    """A certified institution does not pronounce a supervision order."""
    found = dossier(ev("ots", "2026-03-02", id="o", by="gi", data={"einddatum": "2027-03-02"}))

    assert ("andere_hoedanigheid", "o", "bw1:255:1") in remarks(found, on=20260302)


def test_what_cannot_be_judged_yet_is_no_breach():
    """Whether a proposal was open hangs on a fact that is missing: told, with the question."""
    found = dossier(
        ev("geboorte", "2008-05-10", recorded="2023-10-01"), ev("feit", "2023-09-01", about="f"),
        ev("halt_voorstel", "2023-09-10", id="voorstel", by="opsporingsambtenaar"),
    )  # fmt: skip
    (remark,) = [remark for remark in check(found, on=20231001) if remark.wrong == "onbeslist"]

    assert remark.is_breach is False
    assert remark.causes


def test_a_placement_on_an_authorisation_that_lapsed_is_told():
    """Carried out after more than three months: there was no authorisation any more."""
    found = dossier(
        ev("geboorte", "2012-01-10", recorded="2025-01-01"),
        ev("lopende_maatregel", "2025-01-14", about="ots-1", data={
            "soort": "ots", "ingangsdatum": "2025-01-14", "einddatum": "2026-01-14"}),
        ev("machtiging", "2025-01-15", by="kinderrechter"), ev("plaatsing", "2025-06-02", id="p", by="gi"),
    )  # fmt: skip

    assert ("niet_toegestaan", "p", "bw1:265c:3") in remarks(found, on=20250701)


def test_an_order_for_who_is_eighteen_is_told():
    """Boundary case 68: on the eighteenth birthday no order can be made any more; the day before it can."""

    def ordered(day):
        return dossier(
            ev("geboorte", "2007-05-10", recorded="2025-01-01"),
            ev("verzoekschrift", "2025-04-01", by="raad", data={"verzoek.maatregel": "ots"}),
            ev("ots", day, id="o", about="ots-1", by="kinderrechter", data={"einddatum": "2026-01-10"}),
        )  # fmt: skip

    assert ("niet_toegestaan", "o", "bw1:233") in remarks(ordered("2025-05-10"))
    assert remarks(ordered("2025-05-09")) == []


def test_a_petition_for_too_long_is_told():
    """Boundary cases 13 and 14: a year can be asked, a year and a month cannot."""

    def asked(until):
        return dossier(
            ev("geboorte", "2012-01-10", recorded="2025-01-01"),
            ev("verzoekschrift", "2025-02-10", id="v", by="raad", data={
                "verzoek.maatregel": "ots", "verzoek.gevraagd_vanaf": "2025-03-03",
                "verzoek.gevraagd_tot": until}),
        )  # fmt: skip

    assert remarks(asked("2026-03-03")) == []
    assert [wrong for wrong, *_ in remarks(asked("2026-04-03"))] == ["niet_toegestaan"]


def test_a_judgement_of_another_is_told():
    """Whether the threat is serious is for the court: the Board's word for it is told, the court's is not."""

    def said(by):
        return dossier(ev("gegevens", "2026-03-02", id="g", by=by, data={"bedreiging.ernstig": "ja"}))

    (remark,) = check(said("raad"), on=20260401)
    assert (remark.wrong, remark.fact.id, remark.is_breach) == (
        "oordeel_van_ander",
        "bedreiging.ernstig",
        False,
    )
    assert check(said("rechtbank"), on=20260401) == ()
