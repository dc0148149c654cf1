"""The state of a dossier: what the events say together, each fact with the event that settled it."""

from jeugdrecht.dossier import state_of
from jeugdrecht.dossier.timeline import timeline_of

from .making import dossier, ev

BIRTH = ev("geboorte", "2010-05-10", recorded="2025-01-02")


def item(state, list_id, id):
    """Give the facts of one item."""
    return {fact: given.value for fact, given in state.case.item(list_id, id).facts.items()}


def test_what_an_event_says_goes_before_what_its_kind_supposes():
    """An order of the tenth that begins on the thirteenth begins on the thirteenth."""
    order = {"einddatum": "2026-01-13", "ingangsdatum": "2025-01-13"}
    found = dossier(BIRTH, ev("ots", "2025-01-10", about="o", by="kinderrechter", data=order))

    assert item(state_of(found, on=20250201), "maatregelen", "o") == {
        "maatregel.soort": "ots", "maatregel.ingangsdatum": 20250113, "maatregel.einddatum": 20260113,
    }  # fmt: skip


def test_each_fact_says_where_it_came_from():
    """By whom, on which day, and from which event or source."""
    found = dossier(
        ev("melding", "2026-03-04", id="m", because="telefonisch"),
        ev("onderzoek_nodig", "2026-03-06", by="veilig_thuis", source="brief 12"),
    )
    facts = state_of(found, on=20260310).case.facts
    reported, needed = facts["melding.ontvangen_op"], facts["veilig_thuis.vaststelling_op"]

    assert (reported.value, reported.on, reported.source, reported.because) == (
        20260304, "2026-03-04", "m", "telefonisch",
    )  # fmt: skip
    assert (needed.by, needed.source) == ("veilig_thuis", "brief 12")


def test_a_new_authorisation_begins_anew():
    """That the first was carried out says nothing of the second."""
    found = dossier(
        BIRTH, ev("ots", "2025-01-10", about="o", by="kinderrechter", data={"einddatum": "2026-01-10"}),
        ev("machtiging", "2025-01-10", by="kinderrechter", data={"machtiging.einddatum": "2025-07-10"}),
        ev("plaatsing", "2025-01-20", by="gi"),
        ev("machtiging", "2025-09-01", by="kinderrechter"),
    )  # fmt: skip
    first, second = state_of(found, on=20250301), state_of(found, on=20250901)

    assert first.case.facts["machtiging.datum_tenuitvoerlegging"].value == 20250120
    assert second.case.facts["machtiging.datum_tenuitvoerlegging"].state == "nvt"
    assert second.case.facts["machtiging.einddatum"].state == "nvt"


def test_moving_house_ends_the_address_before():
    """The first address ends on the day on which the second begins."""
    found = dossier(
        ev("verhuizing", "2025-01-02", about="a", data={"woonadres_gemeente": "A"}),
        ev("verhuizing", "2025-06-02", about="b", data={"woonadres_gemeente": "B"}),
    )
    state = state_of(found, on=20250701)

    assert item(state, "woonplaatsen", "a")["woonplaats.tot"] == 20250602
    assert "woonplaats.tot" not in item(state, "woonplaatsen", "b")


def test_an_empty_list_is_known_only_where_the_dossier_says_so():
    """Without `complete` nothing is said of offences; with it there are none."""
    assert "feiten" not in state_of(dossier(BIRTH), on=20250301).case.lists
    opened = dossier(BIRTH, ev("opening", "2025-01-02", complete=["feiten"]))
    assert state_of(opened, on=20250301).case.lists["feiten"].items == ()


def test_a_measure_that_was_lifted_ended_that_day():
    """The bar of the timeline ends on the day of lifting, not on that of the order."""
    found = dossier(
        BIRTH, ev("ots", "2025-01-10", about="o", by="kinderrechter", data={"einddatum": "2026-01-10"}),
        ev("opheffing_ots", "2025-06-02", by="kinderrechter"),
    )  # fmt: skip

    (span,) = timeline_of(found, on=20250701).spans
    assert (span.since, span.until, span.sure) == (20250110, 20250602, True)
