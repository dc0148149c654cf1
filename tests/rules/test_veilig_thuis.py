"""The days in what Veilig Thuis must do: five days, ten weeks and a month, weekends and holidays seen to."""

import pytest

from .tables import Row

REPORT = {
    "melding.ontvangen_op": "2026-03-04",
    "veilig_thuis.onderzoek_nodig": "ja",
    "veilig_thuis.vaststelling_op": "2026-03-06",
    "veilig_thuis.aanleiding_hulpinstantie": "nee",
    "veilig_thuis.aanleiding_keten": "nee",
    "raad.onderzoek_gevraagd_door": "niemand",
    "maatregelen": [],
}


def last_day(record: str, **changed: str) -> object:
    """The last day of one record of the list, for the report with some facts changed."""
    case = {"on": "2026-03-09", **REPORT, **{name.replace("__", "."): day for name, day in changed.items()}}
    records = Row("", "", case, "veilig_thuis", None, {}).finding().value
    assert isinstance(records, tuple)
    found = [one for one in records if isinstance(one, dict) and one["id"] == record]
    return found[0]["uiterste_datum"]


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-03-04", "2026-03-09"),  # Wednesday to Monday
        ("2026-03-05", "2026-03-10"),  # days, no working days
        ("2026-03-02", "2026-03-09"),  # Saturday runs on to Monday
        ("2026-03-03", "2026-03-09"),  # Sunday too
        ("2026-04-01", "2026-04-07"),  # Easter Monday runs on to Tuesday
    ],
)
def test_an_investigation_starts_within_five_days_of_the_report(received: str, last: str) -> None:
    """Uitvoeringsbesluit Wmo 2015 4.1.7 lid 1, with Atw 1."""
    assert last_day("onderzoek_starten", melding__ontvangen_op=received) == last


@pytest.mark.parametrize(
    ("established", "last"),
    [
        ("2026-03-02", "2026-05-11"),
        ("2026-03-05", "2026-05-18"),  # Ascension Day, then an equated Friday and the weekend
        ("2026-03-06", "2026-05-18"),  # boundary case B35
        ("2026-03-09", "2026-05-18"),
        ("2026-03-10", "2026-05-19"),
    ],
)
def test_it_concludes_within_ten_weeks_of_establishing_the_need(established: str, last: str) -> None:
    """Uitvoeringsbesluit Wmo 2015 4.1.7 lid 2, with Atw 1 and 3 lid 3."""
    assert last_day("oordelen", veilig_thuis__vaststelling_op=established) == last


@pytest.mark.parametrize(("received", "last"), [("2026-03-02", "2026-04-02"), ("2026-01-31", "2026-03-02")])
def test_it_reacts_to_an_opinion_on_a_complaint_within_a_month(received: str, last: str) -> None:
    """Wmo 2015 4.2.7, with Atw 1: the end of February 2026 is a Saturday."""
    assert last_day("klachtreactie", veilig_thuis__klachtoordeel_ontvangen_op=received) == last


def test_without_the_day_of_the_finding_only_that_record_waits() -> None:
    """A record whose last day is not known is open; the others stand."""
    case = {"on": "2026-03-09", **{k: v for k, v in REPORT.items() if k != "veilig_thuis.vaststelling_op"}}
    finding = Row("", "", case, "veilig_thuis", None, {}).finding()

    assert finding.status == "open"
    assert [cause.id for cause in finding.causes] == ["veilig_thuis.vaststelling_op"]
    assert finding.members["oordelen"].truth is None
    assert finding.members["onderzoek_starten"].truth is True
