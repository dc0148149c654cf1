"""
What stood at one moment in a dossier, in few bytes, to be compared with the next: findings, days, steps.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from jeugdrecht.dossier.checking import remarks_on_corrections
from jeugdrecht.dossier.deciding import Asked
from jeugdrecht.dossier.history import standing
from jeugdrecht.dossier.live.followed import Followed
from jeugdrecht.dossier.live.stands import (
    DayStand,
    RunKey,
    Stand,
    StepKey,
    StepStand,
    Subject,
    days_of,
    step_of,
)
from jeugdrecht.dossier.model import Dossier
from jeugdrecht.dossier.reading import faults_of
from jeugdrecht.errors import Fault
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.days import Day
from jeugdrecht.sources import Lang


@dataclass(frozen=True, slots=True)
class Snapshot:
    """
    What stood in a dossier on a day.

    Args:
        on: the day, yyyymmdd.
        findings: the findings, by decision and item.
        days: every day that ran.
        steps: what is to be said of the steps taken.
        faults: what does not hold of the dossier as a whole, such as an event about an item not yet begun.
        asked: the state, of which the provisions behind a finding can be asked.
    """

    on: Day
    findings: Mapping[Subject, Stand] = field(default_factory=dict)
    days: Mapping[RunKey, DayStand] = field(default_factory=dict)
    steps: Mapping[StepKey, StepStand] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    asked: Asked | None = field(default=None, compare=False, repr=False)

    def provisions(self, subject: Subject) -> tuple[str, ...]:
        """
        The ids of the provisions behind a finding.

        Args:
            subject: the decision and the item.
        """
        return self.asked.provisions(*subject) if self.asked is not None else ()

    def at_rest(self) -> Self:
        """The same without what was worked out on the way."""
        return replace(self, asked=self.asked.afresh() if self.asked is not None else None)


def snapshot_of(
    dossier: Dossier, *, on: Day, answers: Case | None = None, lang: Lang = "nl",
    followed: Followed | None = None,
) -> Snapshot:  # fmt: skip
    """
    Decide a dossier on a day and keep what matters for comparing.

    Args:
        dossier: its events, each of which was read by itself.
        on: the day, yyyymmdd.
        answers: an organisation's own answers to unsettled legal questions.
        lang: the language of the faults.
        followed: what has followed the dossier so far, so that it is not gone over again.

    >>> snapshot_of(Dossier("d", ()), on=20260301).days
    {}
    """
    if followed is None:
        followed = Followed(dossier.id, answers)
    asked = followed.go_to(standing(dossier.events, on=on), on)
    findings, runs = followed.findings(asked), followed.now.course(asked).runs
    of_corrections = (step_of(remark) for remark in remarks_on_corrections(dossier))
    steps = {**followed.steps, **dict(told for told in of_corrections if told is not None)}
    return Snapshot(
        on, findings, dict(days_of(runs)), steps, faults_of(dossier, lang=lang), asked
    )  # fmt: skip
