"""
Common mistakes: each gives a wrong answer, and the answer that whoever makes it gives.
"""

from typing import Any

import pytest

from jeugdrecht.api import decide, read_cases
from jeugdrecht.training.choose import scenario_set
from jeugdrecht.training.mistakes import PITFALLS, Asked, mistakes
from jeugdrecht.training.model import LEVELS, Level, Mistake
from tests.training.scenario_sets import made


def of(case: dict[str, Any], decision: str) -> dict[str, Mistake]:
    """The mistakes with a case, by pitfall."""
    [read] = read_cases(case)
    [finding] = decide(read, [decision])
    asked = Asked(finding.rulebase, read, finding.found, None, None, None, "nl")
    return {mistake.pitfall: mistake for mistake in mistakes(asked)}


def offence(born: str, committed: str, **more: Any) -> dict[str, Any]:
    """A case with one offence, assessed on 1 June 2026."""
    feit = {"pleegdatum": committed, **more}
    return {"on": "2026-06-01", "jeugdige": {"geboortedatum": born}, "feiten": [feit]}


def test_the_age_on_the_day_of_the_assessment() -> None:
    """Seventeen at the offence and eighteen now: whoever looks at now says adult law."""
    found = of(offence("2008-05-14", "2026-01-10"), "sanctierecht")
    assert found["wrong_age_moment"].value == "volwassen"
    assert "10 januari 2026" in found["wrong_age_moment"].why


def test_nobody_mistakes_an_age_that_is_the_same_on_both_days() -> None:
    """Where the moment makes no difference there is no such mistake."""
    assert "wrong_age_moment" not in of(offence("2009-05-14", "2026-05-20"), "sanctierecht")


@pytest.mark.parametrize(
    ("born", "pitfall", "wrong"),
    [
        ("2008-01-10", "birthday_not_counted", "jeugd"),
        ("2008-01-11", "birthday_too_early", "volwassen"),
        ("2008-01-12", None, None),
    ],
)
def test_the_birthday_on_both_sides(born: str, pitfall: str | None, wrong: str | None) -> None:
    """The boundary is misread on the birthday and on the day before it, and nowhere else."""
    found = of(offence(born, "2026-01-10"), "sanctierecht")
    assert {name: m.value for name, m in found.items() if name.startswith("birthday")} == (
        {pitfall: wrong} if pitfall else {}
    )


def test_a_power_is_no_duty() -> None:
    """That the court may choose adult law does not make it so."""
    found = of(offence("2009-05-14", "2026-01-10", **{"rechter.grond_ernst_feit": True}), "sanctierecht")
    assert found["power_as_duty"].value == "volwassen"
    assert found["power_as_duty"].provision is not None
    assert found["power_as_duty"].provision.id == "sr:77b:1"


def pitfalls(case: dict[str, Any], decision: str) -> dict[str, list[Any]]:
    """Every wrong answer that each mistake gives, before the most telling are chosen."""
    [read] = read_cases(case)
    [finding] = decide(read, [decision])
    asked = Asked(finding.rulebase, read, finding.found, None, None, None, "nl")
    found: dict[str, list[Any]] = {}
    for pitfall in PITFALLS:
        for one in pitfall(asked):
            found.setdefault(one.pitfall, []).append((one.status, one.value))
    return found


SECTOR = {
    "on": "2026-08-19",
    "meldcode.sector": "wmo_aanbieder",
    "meldcode.levert_alleen_hulpmiddelen": False,
}
INTERIM = {
    "on": "2026-04-12", "gezag.voorlopige_voogdij_op": "2025-07-03",
    "gezag.voorlopige_voogdij_ingetrokken_op": "2025-10-04", "rechtsvraag.termijnenwet_bij_verval": True,
}  # fmt: skip
OTS = {
    "on": "2026-03-12", "jeugdige": {"geboortedatum": "2016-01-20"},
    "maatregelen": [{"soort": "ots", "ingangsdatum": "2025-09-08", "einddatum": "2026-09-06"}],
}  # fmt: skip
PGB = {
    "on": "2026-08-03", "pgb.gewenst": True, "pgb.individuele_voorziening": True,
    "pgb.natura_niet_passend_gemotiveerd": True, "pgb.bekwaam": False, "pgb.kwaliteit_gewaarborgd": True,
}  # fmt: skip
CUSTODY = {
    "on": "2022-06-20", "jeugdige.geboortedatum": "2010-01-04", "verdachte.heeft_vertrouwenspersoon": True,
    "verdachte.ouders_bereikbaar": True,
    "feiten": [{
        "verdachte.opgehouden": True, "voorlopige_hechtenis_toegelaten": True, "pleegdatum": "2022-01-03",
        "verdachte.opgehouden_uren": 6, "opsporing.mededeling_strijdig_met_belang": True,
    }],
}  # fmt: skip
BASIS = {
    "on": "2026-05-18", "jeugdige": {"geboortedatum": "2008-03-25"}, "feiten": [{"pleegdatum": "2024-03-24"}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("case", "decision", "pitfall", "right", "wrong"),
    [
        (SECTOR, "meldcode_plicht", "lower_rank", "verplicht", "niet_uit_deze_bron"),
        ({"on": "2026-01-24", "handhaving.onderwerp": "naleving_4_5_1_of_4_5_2"}, "jeugdwet_toezicht",
         "older_edition", "nederlandse_zorgautoriteit", "geen"),
        (OTS, "einde_ots", "wrong_day", "2026-09-06", "2025-09-08"),
        (OTS, "einde_ots", "a_day_late", "2026-09-06", "2026-09-07"),
        (OTS, "einde_ots", "a_day_early", "2026-09-06", "2026-09-05"),
        (PGB, "pgb", "judgement_misread", "niet_verstrekken", "verstrekken"),
        (PGB, "pgb", "power_assumed", "niet_verstrekken", "weigeren"),
        (BASIS, "minderjarig", "age_on_another_day", "meerderjarig", "minderjarig"),
        ({"on": "2026-04-12", "handhaving.overtreden_bepaling": "onbekend"}, "jeugdwet_boete",
         "guessed_value", None, 3350000),
    ],
)  # fmt: skip
def test_each_mistake_gives_what_who_makes_it_would_answer(
    case: dict[str, Any], decision: str, pitfall: str, right: Any, wrong: Any
) -> None:
    """The right answer stands beside the one that follows from the mistake, both decided by the rules."""
    [finding] = decide(case, [decision])
    assert finding.to_dict("nl")["value"] == right
    assert ("decided", wrong) in pitfalls(case, decision)[pitfall]


@pytest.mark.parametrize(
    ("on", "right", "wrong"),
    [
        ("2026-10-07", "loopt_nog", set()),
        ("2026-10-08", "loopt_nog", {"te_laat"}),
        ("2026-10-09", "te_laat", {"loopt_nog"}),
        ("2026-10-10", "te_laat", set()),
    ],
)
def test_a_term_has_a_last_day(on: str, right: str, wrong: set[str]) -> None:
    """On the last day and the day after it one day makes a difference, and on no other."""
    case = {"on": on, "plan.wens_op_schrift_op": "2026-09-24"}
    found = pitfalls(case, "plan_op_schrift")
    assert decide(case, ["plan_op_schrift"])["plan_op_schrift"].value == right
    assert {value for _, value in found["term_on_the_boundary"]} - {right} == wrong


def test_an_exception_overlooked_brings_the_main_rule_back() -> None:
    """Parents who are not told because that would harm the child are told by whoever forgets article 488b."""
    [(_, wrong)] = pitfalls(CUSTODY, "waarborgen")["exception_overlooked"]
    [finding] = decide(CUSTODY, ["waarborgen"])
    assert set(wrong) - set(finding.to_dict("nl")["value"]) == {"ouders_mededeling_rechten"}


def test_a_forgotten_lower_source_is_a_mistake_too() -> None:
    """Whoever reads only the statute misses the decree that fills it in."""
    case = {
        "on": "2026-02-14", "jeugdige.geboortedatum": "2013-04-20",
        "jeugdreclassering.is_strafrechtelijke_beslissing": True,
        "feiten": [{
            "halt_aangewezen": True, "uitgezonderd_382_b": False, "pleegdatum": "2025-04-20",
            "verdachte.preselect": "nvt", "soort": "misdrijf", "raad.ernstig_delict": False,
            "procedure.afdoening": "vervolging_voor_rechter", "officier.toestemming_halt": True,
            "verdachte.stemt_in_met_halt": False, "proces_verbaal_opgemaakt": True,
        }],
    }  # fmt: skip
    found = pitfalls(case, "ketenstappen")
    assert ("decided", []) in found["lower_rank"]
    assert ("decided", ["inlichtingen_raad"]) in found["lower_rank_forgotten"]


def test_a_judgement_belongs_to_its_official() -> None:
    """That somebody else judges is wrong, and the official whose judgement it is is never offered."""
    case = {
        "on": "2026-08-24", "jeugdige.geboortedatum": "2009-12-26", "maatregelen": [], "voogd.soort": "geen",
        "verzoek.maatregel": "ots", "verzoek.verzoeker": "raad", "ouders": [{"heeft_gezag": True}],
    }  # fmt: skip
    [finding] = decide(case, ["ots"])
    assert finding.status == "judgement"
    made_ = of(case, "ots")["wrong_actor"]
    assert (made_.status, made_.value) == ("judgement", "raad")
    assert "kinderrechter" in made_.why


def test_the_text_of_today_is_not_that_of_the_offence() -> None:
    """In 2012 a PIJ order could still be conditional; by the text of today it cannot."""
    case = offence("1995-02-02", "2012-07-03", soort="misdrijf")
    [finding] = decide(case, ["voorwaardelijk"])
    [(_, wrong)] = pitfalls(case, "voorwaardelijk")["newer_edition"]
    assert set(finding.to_dict("nl")["value"]) - set(wrong) == {"gedragsmaatregel", "pij"}


def test_no_mistake_depends_on_a_rule_that_is_left_out_for_good() -> None:
    """Misreading the law leaves the law itself as it was."""
    before = decide(CUSTODY, ["waarborgen"])["waarborgen"].to_dict("nl")["value"]
    pitfalls(CUSTODY, "waarborgen")
    assert decide(CUSTODY, ["waarborgen"])["waarborgen"].to_dict("nl")["value"] == before


@pytest.mark.parametrize(
    "decision", ["gezagsaantekening", "vervallenverklaring_gesloten", "ots", "pgb", "voorziening"]
)
def test_questions_outside_criminal_law_have_mistakes_too(decision: str) -> None:
    """Every second question at the least, and each one wrong by the rules."""
    asked = [q for s in scenario_set([decision], count=3, seed=5).scenarios for q in s.questions]
    assert sum(bool(question.mistakes) for question in asked) * 2 > len(asked)
    for question in asked:
        assert all((m.status, m.value) != (question.answer.status, question.answer.value)
                   for m in question.mistakes)  # fmt: skip


def test_every_provision_of_a_mistake_links() -> None:
    """Whoever wants to look it up can."""
    refs = [
        m.provision
        for level in LEVELS
        for s in made(level).scenarios
        for q in s.questions
        for m in q.mistakes
    ]
    assert refs
    assert [ref for ref in refs if ref is None or not ref.url.startswith("https://")] == []


def test_unknown_is_not_no() -> None:
    """Whoever reads silence as no finds an answer that the case does not give."""
    case = offence("2009-05-14", "2026-01-10", **{
        "feit.halt_aangewezen": True, "verdachte.bekent": True, "verdachte.stemt_in_met_halt": True,
        "soort": "misdrijf", "verdachte.eerdere_halt_afdoeningen": 0,
    })  # fmt: skip
    assert of(case, "halt")["unknown_as_no"].value == "niet_beschikbaar"


@pytest.mark.parametrize("level", LEVELS)
def test_no_mistake_is_right(level: Level) -> None:
    """A wrong answer differs from the model answer, and from the other wrong ones."""
    for scenario in made(level).scenarios:
        for question in scenario.questions:
            values = [repr(mistake.value) for mistake in question.mistakes]
            assert repr(question.answer.value) not in values
            assert len(set(values)) == len(values)
            assert all(mistake.why and "{" not in mistake.why for mistake in question.mistakes)


def test_sets_have_mistakes_to_learn_from() -> None:
    """Most questions of the first level come with a common mistake."""
    asked = [question for scenario in made(1).scenarios for question in scenario.questions]
    assert sum(bool(question.mistakes) for question in asked) * 2 > len(asked)
