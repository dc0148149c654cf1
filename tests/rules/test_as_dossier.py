"""
The boundary cases of the decision tables told as dossiers: the state that events make gives the same answers.

Each case is taken apart into events (a birth, the items of its lists, what was established), and put together
again by the dossier.
"""

from dataclasses import replace

import pytest

from jeugdrecht.cases import as_mapping, read_mapping
from jeugdrecht.dossier import read_mapping as read_dossier
from jeugdrecht.dossier import state_of
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.rules import library

from .tables import TODAY, rows
from .test_boundary_cases import BOUNDARY_CASES

OPENED_BY = {
    "feiten": "feit", "maatregelen": "lopende_maatregel", "ouders": "ouder", "betrokkenen": "betrokkene",
    "verblijven": "verblijf_begonnen", "woonplaatsen": "verhuizing",
}  # fmt: skip
JEUGDWET = ("termijnen", "raadsonderzoek", "toestemming_jeugdhulp", "leerplicht_route", "veilig_thuis")


def named():
    """Give the rows that the boundary cases of the civil tables name, and B24 to B35 of the others."""
    found = {}
    for line in BOUNDARY_CASES.strip().splitlines():
        _, place, *_ = line.split()
        table, row = place.split("/")
        found.setdefault(table, set()).add(row)
    for table in JEUGDWET:
        found.setdefault(table, set()).update(
            row.id for row in rows(table) if row.id.startswith(tuple(f"B{n}" for n in range(24, 36)))
        )
    return [row for table in sorted(found) for row in rows(table) if row.id in found[table]]


ROWS = named()


def events_of(case):
    """Give the events of a case, and the order in which its lists are."""
    told = as_mapping(case, vocabulary())
    on = told.pop("on")
    told.pop("case", None)
    listed = {id: told.pop(id) for id in OPENED_BY if id in told}
    told = {key: value for key, value in told.items() if not key.endswith("_volledig")}
    events = [{"id": "opening", "kind": "opening", "on": "1900-01-01", "complete": sorted(listed)}]
    birth = told.pop("jeugdige.geboortedatum", None)
    born = birth.get("value") if isinstance(birth, dict) else birth
    if born is not None and born <= on:  # the day on which a child is expected is not that of its birth
        events.append({"id": "geboorte", "kind": "geboorte", "on": born})
    elif birth is not None:
        told["jeugdige.geboortedatum"] = birth
    for list_id, items in listed.items():
        events += [_opening(list_id, dict(item), on) for item in items]
    events.append({"id": "gegevens", "kind": "gegevens", "on": on, "data": told})
    return events


def _opening(list_id, item, on):
    kind, data = OPENED_BY[list_id], dict(item)
    id = data.pop("id")
    day = {"feit": "pleegdatum", "verblijf_begonnen": "vanaf", "verhuizing": "vanaf"}.get(kind)
    given = data.pop(day, on) if day else on
    return {"id": f"begin {id}", "kind": kind, "about": id, "data": data, "on": given}


def can_be_told(row):
    """Tell whether the kinds of events can begin every item of a row."""
    (case,) = read_mapping(row.case, vocabulary(), today=TODAY)
    items = [(id, item) for id, given in case.lists.items() for item in given.items]
    needs = {
        "maatregelen": "maatregel.soort",
        "betrokkenen": "belanghebbende.rol",
        "verblijven": "verblijf.soort",
    }
    dated = {"feiten": "feit.pleegdatum", "verblijven": "verblijf.vanaf"}
    return all(given.complete for given in case.lists.values()) and all(
        id != "woonplaatsen"
        and (id not in needs or needs[id] in item.facts)
        and (id not in dated or isinstance(getattr(item.facts.get(dated[id]), "value", None), int))
        for id, item in items
    )


TOLD = [row for row in ROWS if can_be_told(row)]


def test_nearly_all_boundary_cases_can_be_told():
    """Only rows with a list that may be longer, or an item without its day or kind, cannot."""
    assert len(ROWS) >= 150
    assert len(TOLD) >= len(ROWS) * 0.9


@pytest.mark.parametrize("row", TOLD, ids=str)
def test_the_dossier_gives_the_answer_of_the_case(row):
    """The same status, and the same value."""
    (case,) = read_mapping(row.case, vocabulary(), today=TODAY)
    found = read_dossier({"dossier": "proef", "events": events_of(case)})
    state = state_of(found, on=case.on, known=days.LAST_DAY).case
    expected = row.finding()

    law = library.rulebase_for(row.decision.partition(".")[0])
    subject = expected.subject
    actual = CaseDecider(law, replace(state, id=case.id)).decide(row.decision, subject)
    assert (actual.status, actual.value) == (expected.status, expected.value)
