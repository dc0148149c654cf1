"""Whatever happens in whatever order: no dossier gives a traceback, and all views agree."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from jeugdrecht.dossier import KINDS, Dossier, check, due, next_steps, read_events, timeline_of
from jeugdrecht.dossier.as_json import check_json, due_json, next_json, timeline_json
from jeugdrecht.dossier.calendar import timeline_ics
from jeugdrecht.dossier.course import PASSED
from jeugdrecht.dossier.kinds import ACTORS, BY
from jeugdrecht.dossier.picture import timeline_html
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.vocabulary import FactType

DAYS = [
    f"{year}-{month:02}-{day:02}" for year in (2023, 2024, 2025) for month in (1, 5, 9) for day in (1, 28)
]
TELLING = [id for id in KINDS if id not in ("opening", "geboorte", "intrekking")]


def value(fact, rng):
    """Give something that a fact can say."""
    match fact.type:
        case FactType.YES_NO:
            return rng.choice(["ja", "nee", "onbekend"])
        case FactType.DAY:
            return rng.choice(DAYS)
        case FactType.CHOICE:
            return rng.choice(fact.values)
        case FactType.NUMBER:
            return rng.randint(0, 30)
        case FactType.AMOUNT:
            return "100"
    return "A"


def event(number, rng):
    """Give an event of any kind, with what its kind needs."""
    kind = KINDS[rng.choice(TELLING)]
    told = {"id": f"e{number}", "kind": kind.id, "on": rng.choice(DAYS), "recorded": "2025-12-31"}
    data = {id: value(vocabulary().fact(id), rng) for id in kind.needs}
    takes_actor = [
        vocabulary().fact(id).values for id, set_to in (*kind.sets, *kind.fallback) if set_to is BY
    ]
    actors = [a for a in ACTORS if all(a in values for values in takes_actor)] if takes_actor else ACTORS
    told["by"] = rng.choice(kind.by or actors) if rng.random() < 0.9 or takes_actor else rng.choice(ACTORS)
    if kind.item is not None and not kind.opens:
        told["about"] = f"e{rng.randint(1, 12)}"
    if rng.random() < 0.1 and number > 1:
        told["corrects"] = f"e{rng.randint(1, number - 1)}"
    return {**told, "data": data} if data else told


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**9), count=st.integers(1, 12))
def test_any_events_give_a_view(seed, count):
    """Timeline, due, steps, check, calendar and page; and the order of arrival changes nothing."""
    rng = random.Random(seed)
    birth = {
        "id": "e0",
        "kind": "geboorte",
        "on": rng.choice(["2007-05-01", "2012-01-10"]),
        "recorded": "2023-01-01",
    }
    events = read_events([birth, *(event(number, rng) for number in range(1, count + 1))])
    dossier, shuffled = Dossier("d", events), Dossier("d", tuple(rng.sample(events, len(events))))
    on = rng.choice([20230601, 20240601, 20251231])

    timeline = timeline_of(dossier, on=on)
    remarks, steps, asked = check(dossier, on=on), next_steps(timeline.state), due(timeline)
    assert timeline_json(timeline_of(shuffled, on=on)) == timeline_json(timeline)
    assert check_json([(timeline, check(shuffled, on=on))]) == check_json([(timeline, remarks)])
    assert all(run in timeline.runs for run in asked if run.deadline.condition is None)
    assert all(run.deadline.last is None or run.deadline.last < on for run in timeline.runs
               if run.outcome in PASSED.values() and run.runs)  # fmt: skip
    assert all(run.met.on <= run.deadline.last for run in timeline.runs if run.outcome == "op_tijd")
    assert (
        next_json(timeline, steps)["dossier"]
        == due_json([(timeline, asked)])["dossiers"][0]["dossier"]
        == "d"
    )
    assert timeline_ics(timeline).startswith(b"BEGIN:VCALENDAR")
    assert timeline_html(timeline).startswith("<!DOCTYPE html>")
