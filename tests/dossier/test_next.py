"""What can and must come next, with who and by what."""

from jeugdrecht.dossier import next_steps, read_dossier, state_of

from .making import dossier, ev
from .test_reading import EXAMPLES

HALT, OTS = EXAMPLES


def says(found, on):
    """Give what the law says of each step on a day."""
    return {step.id: step.says for step in next_steps(state_of(found, on=on))}


def test_a_running_order_can_be_extended_and_a_second_one_not_asked():
    """In the year of the order the institution may ask for more of it; nobody for another order."""
    found = says(read_dossier(OTS), 20240501)

    assert found["verzoek/verlenging_ots/gi"] == "kan"
    assert found["verzoek/ots/raad"] == "niet"
    assert found["uitvoeringsplicht"] == "moet"
    assert found["gi_plichten/toezicht_hulp_en_steun"] == "moet"


def test_after_eighteen_no_step_of_protection_is_left():
    """On the birthday everything that supposes a minor is gone; the day before it is not."""
    before, after = says(read_dossier(OTS), 20250902), says(read_dossier(OTS), 20250903)

    assert before["verzoek/opheffing_ots/gi"] == "kan"
    assert {after[id] for id in after if id.startswith(("verzoek/", "gi/"))} == {"niet"}
    assert not any(id.startswith("gi_plichten") for id in after)


def test_policy_is_never_told_as_a_duty():
    """The term of Halt for a first meeting is policy: it shows as a norm."""
    found = says(read_dossier(HALT), 20231020)

    assert found["ketenstappen/halt_startgesprek"] == "norm"
    assert "moet" not in {found[id] for id in found if id.startswith("ketenstappen/halt")}


def test_a_duty_of_the_statute_is_told_as_one():
    """After proper participation the notice is a duty."""
    done = [event for event in read_dossier(HALT) if event.on <= 20231109]
    from jeugdrecht.dossier import Dossier, read_events

    more = read_events([ev("halt_voltooid", "2023-12-18", by="halt", about="feit-1")])
    found = says(Dossier("d", (*done, *more)), 20231219)

    assert found["ketenstappen/halt_kennisgeving"] == "moet"


def test_a_step_that_waits_for_a_judgement_says_so():
    """Whether a measure must be considered is for the executive to say."""
    found = dossier(
        ev("geboorte", "2012-01-10", recorded="2026-03-01"), ev("signaal", "2026-03-02"),
        ev("gegevens", "2026-03-02", data={"woonplaats.in_gemeente_college": "ja"}),
    )  # fmt: skip

    (step,) = next_steps(state_of(found, on=20260303))
    assert (step.id, step.says) == ("raadsonderzoek/college", "oordeel")
    assert [cause.id for cause in step.causes] == ["college.maatregel_te_overwegen"]


def test_nothing_is_asked_of_an_empty_dossier():
    """A dossier without events raises no step."""
    assert next_steps(state_of(dossier(), on=20260301)) == ()


def test_the_executive_must_ask_once_it_finds_that_a_measure_has_to_be_considered():
    """Jw 2.4 lid 1: the judgement of the executive turns the request into a duty; Veilig Thuis may ask."""
    found = dossier(
        ev("geboorte", "2012-01-10", recorded="2026-03-01"), ev("melding", "2026-03-02"),
        ev("gegevens", "2026-03-02", by="college", data={
            "woonplaats.in_gemeente_college": "ja", "college.maatregel_te_overwegen": "ja"}),
    )  # fmt: skip

    told = says(found, 20260303)
    assert (told["raadsonderzoek/college"], told["raadsonderzoek/veilig_thuis"]) == ("moet", "kan")


def test_the_board_comes_next_once_it_was_asked():
    """The decision is about who may ask: that the Board then investigates is told without a modality."""
    assert says(read_dossier(OTS), 20230315)["raadsonderzoek/raad"] == "aan_de_orde"
    assert "raadsonderzoek/raad" not in says(read_dossier(OTS), 20230320)


def test_what_is_no_duty_is_never_told_as_impossible():
    """The executive need not carry out what it need not: that is silence, and not a refusal."""
    found = dossier(
        ev("geboorte", "2012-01-10", recorded="2026-03-01"),
        ev("lopende_maatregel", "2026-03-01", about="m", data={
            "soort": "ots", "ingangsdatum": "2025-05-01", "einddatum": "2026-05-01"}),
        ev("gegevens", "2026-03-01", data={"jeugdige.verblijft_buiten_nederland": "ja"}),
    )  # fmt: skip

    assert "uitvoeringsplicht" not in says(found, 20260302)
    assert says(found, 20260302)["verzoek/verlenging_ots/gi"] == "kan"


def test_what_needs_leave_of_the_court_says_so():
    """Another stay after a year in a family needs leave (BW 1:265i); after eleven months it hangs on more."""

    def told(since):
        found = dossier(
            ev("geboorte", "2012-01-10", recorded="2024-01-01"),
            ev("lopende_maatregel", "2026-03-01", about="m", data={
                "soort": "ots", "ingangsdatum": "2025-05-01", "einddatum": "2026-05-01"}),
            ev("gegevens", "2026-03-01", data={
                "jeugdige.verblijft_in_ander_gezin": "ja", "verzorger.verzorgt_sinds": since}),
        )  # fmt: skip
        return says(found, 20260302)["gi/verblijf_wijzigen"]

    assert told("2025-02-01") == "na_toestemming"
    assert told("2025-04-01") == "open"


def test_whose_duty_it_is_is_told():
    """Of a set of duties each says who has it; a step of the chain says so in its own words."""
    steps = {step.id: step for step in next_steps(state_of(read_dossier(OTS), on=20240501))}
    chain = {step.id: step for step in next_steps(state_of(read_dossier(HALT), on=20231020))}

    assert steps["gi_plichten/toezicht_hulp_en_steun"].by == "gecertificeerde_instelling"
    assert chain["ketenstappen/halt_startgesprek"].by is None
