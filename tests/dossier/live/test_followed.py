"""What is kept from event to event is what deciding all of it anew would give."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from jeugdrecht.dossier import Dossier, read_events, standing
from jeugdrecht.dossier.course import course_of
from jeugdrecht.dossier.deciding import Asked
from jeugdrecht.dossier.live import snapshot_of, stand_of
from jeugdrecht.dossier.live.followed import Followed
from jeugdrecht.dossier.live.stands import days_of
from jeugdrecht.facts import vocabulary
from jeugdrecht.rules.index import ARISES
from tests.dossier.test_any_dossier import event as any_event
from tests.dossier.test_any_dossier import value

PASSING = (20231231, 20240229, 20241110, 20250110, 20251231, 20260401, 20280111, 20300110)
"""Days on which a dossier is looked at again: the subject's birthdays and editions of the law lie between."""
OF_THE_CASE = [
    node.fact.id for node in vocabulary().all()
    if node.fact.item is None and not node.fact.place and node.fact.subject != "zaak"
]  # fmt: skip


def some_facts(number, rng):
    """Give an event that says a few things of the case, of whatever nature."""
    told = {id: value(vocabulary().fact(id), rng) for id in rng.sample(OF_THE_CASE, 6)}
    return {
        "id": f"e{number}",
        "kind": "gegevens",
        "on": "2024-05-01",
        "recorded": "2025-12-31",
        "data": told,
    }


def anew(dossier, on):
    """Give what each decision says, and on which provisions it rests, decided with all its reasoning."""
    asked = Asked(course_of(dossier, on=on).state)
    for decision in ARISES:
        for item, finding in asked.findings(decision):
            rests_on = (used.provision.id for used in finding.used if used.role != "supports")
            yield (decision, item), stand_of(finding), tuple(dict.fromkeys(rests_on))


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**9), count=st.integers(1, 8))
def test_what_is_kept_is_what_deciding_anew_gives(seed, count):
    """After each event and each day that passes: every finding, its provisions, and every day that ran."""
    rng = random.Random(seed)
    birth = {"id": "e0", "kind": "geboorte", "on": "2012-01-10", "recorded": "2023-01-01"}
    coming = [(some_facts if rng.random() < 0.3 else any_event)(n, rng) for n in range(1, count + 1)]
    events = rng.sample(read_events([birth, *coming]), count + 1)
    followed = Followed("d")
    for number in range(1, count + 2):
        dossier = Dossier("d", events[:number])
        for on in rng.sample(PASSING, 2):
            kept = snapshot_of(dossier, on=on, followed=followed)
            told = list(anew(dossier, on))

            assert dict(kept.findings) == {subject: stand for subject, stand, _ in told}
            assert {subject: kept.provisions(subject) for subject, _, _ in told} == {
                subject: set_out for subject, _, set_out in told
            }
            assert dict(kept.days) == dict(days_of(course_of(dossier, on=on).runs))
            assert [event.id for event in followed.now.events] == [
                event.id for event in standing(dossier.events, on=on)
            ]
