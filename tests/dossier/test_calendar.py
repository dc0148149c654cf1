"""The days of a dossier in a calendar: valid, the same every time, and moved when the day moves."""

import datetime

from icalendar import Calendar

from jeugdrecht.dossier import check, due, next_steps, read_dossier, timeline_of
from jeugdrecht.dossier.calendar import check_ics, due_ics, next_ics, timeline_ics

from .test_reading import EXAMPLES

HALT, OTS = EXAMPLES


def entries(data):
    """Give the summary, the first day and the id of each entry, as a calendar reads them."""
    calendar = Calendar.from_ical(data)
    return [
        (str(entry["summary"]), entry.decoded("dtstart"), str(entry["uid"]))
        for entry in calendar.walk("VEVENT")
    ]


def due_of(path, on, within=None):
    """Give the calendar of what is due."""
    timeline = timeline_of(read_dossier(path), on=on)
    return due_ics([(timeline, due(timeline, within=within))])


def test_what_is_due_stands_on_its_day():
    """The five days that ran in the spring of 2025, as whole days."""
    found = [(summary, day) for summary, day, _ in entries(due_of(OTS, 20250324))]

    assert found == [
        ("voorbeeld-ots: verlenging melden (ots-1) (uiterlijk)", datetime.date(2025, 4, 15)),
        ("voorbeeld-ots: de ondertoezichtstelling verlengen (ots-1) (kan t/m)", datetime.date(2025, 6, 14)),
        ("voorbeeld-ots: einde ondertoezichtstelling (ots-1) (houdt op)", datetime.date(2025, 6, 15)),
        ("voorbeeld-ots: einde uithuisplaatsing (ots-1) (houdt op)", datetime.date(2025, 6, 15)),
        (
            "voorbeeld-ots: bezie of het plan van aanpak moet worden bijgesteld (uiterlijk)",
            datetime.date(2025, 7, 29),
        ),
    ]


def test_the_same_day_keeps_its_name():
    """An entry keeps its id from one day to the next, and no two share one."""
    first, later = entries(due_of(OTS, 20250324)), entries(due_of(OTS, 20250325))

    assert [uid for *_, uid in first] == [uid for *_, uid in later]
    assert len({uid for *_, uid in first}) == len(first)


def test_a_calendar_is_the_same_every_time():
    """Nothing of the clock is in it; lines end and fold as RFC 5545 asks."""
    data = due_of(OTS, 20250324)

    assert data == due_of(OTS, 20250324)
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_a_whole_timeline_goes_in():
    """Every event, the five birthdays and every day with a date."""
    timeline = timeline_of(read_dossier(HALT), on=20260901)

    assert len(entries(timeline_ics(timeline))) == len(timeline.events) + 5 + len(timeline.runs)


def test_steps_and_remarks_go_in_too():
    """A step is something to do without a day; a remark stands on its day."""
    dossier = read_dossier(HALT)
    timeline = timeline_of(dossier, on=20260901)
    todo = Calendar.from_ical(next_ics(timeline_of(dossier, on=20231020), next_steps(
        timeline_of(dossier, on=20231020).state))).walk("VTODO")  # fmt: skip
    remarks = entries(check_ics([(timeline, check(dossier, on=20260901))]))

    assert [str(one["description"]) for one in todo] == ["Norm of afspraak, geen plicht"]
    ((summary, day, _),) = remarks
    assert summary.startswith("voorbeeld-halt: te laat: wijs een jeugdreclasseringswerker aan")
    assert day == datetime.date(2026, 1, 6)
