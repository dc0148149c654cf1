"""
What the monitor tells: what stood, what stands and the provisions, as a structure and in words.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from jeugdrecht.dossier import wording
from jeugdrecht.dossier.kinds import KINDS
from jeugdrecht.dossier.live.changes import Change, Standing
from jeugdrecht.dossier.live.rulesets import What
from jeugdrecht.dossier.live.stands import DayStand, Stand, StepStand
from jeugdrecht.dossier.live.values import arisen, moved, name_of, structure
from jeugdrecht.errors import Fault
from jeugdrecht.logic import days
from jeugdrecht.logic.days import Day
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang, Text

Told: TypeAlias = What | Literal["event_unclear", "event_cleared"]

WORDS: dict[Told, Text] = {
    "finding_changed": Text("bevinding veranderd", "finding changed"),
    "deadline_started": Text("termijn begonnen", "deadline started"),
    "deadline_moved": Text("termijn verschoven", "deadline moved"),
    "deadline_met": Text("termijn gehaald", "deadline met"),
    "deadline_met_late": Text("te laat gedaan", "done late"),
    "deadline_missed": Text("termijn gemist", "deadline missed"),
    "deadline_ended": Text("termijn voorbij of vervangen", "deadline over or replaced"),
    "deadline_unclear": Text("in tijd of niet, dat staat niet vast", "in time or not cannot be said"),
    "deadline_gone": Text("termijn vervallen door een verbetering", "deadline gone by a correction"),
    "step_not_allowed": Text("stap niet toegestaan", "step not allowed"),
    "step_noted": Text("opmerking bij een stap", "remark on a step"),
    "step_cleared": Text("opmerking bij een stap vervallen", "remark on a step gone"),
    "chain_quiet": Text("er loopt geen termijn", "no deadline runs"),
    "chain_running": Text(
        "er loopt een termijn, niets is achterstallig", "a deadline runs, nothing is overdue"
    ),
    "chain_overdue": Text("er is iets achterstallig", "something is overdue"),
    "event_unclear": Text("gebeurtenis nog niet te plaatsen", "event that has no place yet"),
    "event_cleared": Text("gebeurtenis nu wel te plaatsen", "event that has its place now"),
}
MOST_CITED = 3
FIRST, LAST = Text("nieuwe bevinding", "new finding"), Text("bevinding vervallen", "finding gone")
CHAIN_WORDS = {
    "bescherming": Text("jeugdbescherming", "youth protection"),
    "strafrecht": Text("jeugdstrafrecht", "youth criminal law"),
}


@dataclass(frozen=True, slots=True)
class Trigger:
    """
    One thing that an event, or a day that passed, set off.

    Args:
        what: what it is about.
        dossier: the name of the dossier.
        on: the day on which it was so, yyyymmdd.
        by: the id of the event that set it off; None where the day did.
        change: what changed; None of an event without a place.
        fault: what is the matter with an event without a place.
    """

    what: Told
    dossier: str
    on: Day
    by: str | None
    change: Change | None = None
    fault: Fault | None = None

    def to_dict(self, lang: Lang = "nl") -> dict[str, Any]:
        """
        The trigger as JSON has it.

        Args:
            lang: the language of the words in it.
        """
        told: dict[str, Any] = {
            "trigger": self.what, "dossier": self.dossier, "on": days.iso(self.on), "by": self.by,
        }  # fmt: skip
        if self.change is not None:
            change = self.change
            told |= {
                "chain": change.chain, "subject": change.subject, "about": change.about,
                "event": change.event,
                "before": _structure(change.before, change.subject),
                "after": _structure(change.after, change.subject),
                "provisions": list(change.provisions),
            }  # fmt: skip
        if self.fault is not None:
            told |= {"event": self.fault.path, "message": self.fault.message, "remedy": self.fault.remedy}
        return {**told, "text": self.text(lang)}

    def text(self, lang: Lang = "nl") -> str:
        """
        The trigger in one line.

        Args:
            lang: the language.
        """
        head = f"{days.iso(self.on)} {self.dossier}: {_what(self).in_(lang)}"
        if self.fault is not None:
            return f"{head}: {self.fault}"
        if self.change is None:
            return head
        found = tuple(_citations(self.change.provisions, lang))
        cited = "; ".join((*found[:MOST_CITED], *(("…",) if len(found) > MOST_CITED else ())))
        return f"{head}: {_about(self.change, lang)}{f' ({cited})' if cited else ''}"


def _what(trigger: Trigger) -> Text:
    if trigger.what != "finding_changed" or trigger.change is None:
        return WORDS[trigger.what]
    first, last = arisen(trigger.change.before) is None, arisen(trigger.change.after) is None
    return FIRST if first else LAST if last else WORDS["finding_changed"]


def _about(change: Change, lang: Lang) -> str:
    item = f" ({change.about})" if change.about is not None else ""
    stand = change.after if change.after is not None else change.before
    if isinstance(stand, StepStand):
        wrong = wording.WRONG[stand.wrong].in_(lang)
        return f"{wording.kind(change.subject, lang)} [{change.event}]: {wrong}"
    if isinstance(stand, DayStand):
        day = f": {days.iso(stand.day)}" if stand.day is not None else ""
        return f"{stand.what.in_(lang)}{item}{day}"
    if isinstance(stand, tuple):
        return CHAIN_WORDS[change.chain].in_(lang)
    return f"{name_of(change.subject, lang)}{item}: {moved(change, lang)}"


def _citations(ids: Iterable[str], lang: Lang) -> Iterable[str]:
    provisions = library.rulebase().provisions
    return dict.fromkeys(provisions[id].citation(lang=lang) for id in ids if id in provisions)


def _structure(stand: Stand | DayStand | StepStand | Standing | None, subject: str) -> dict[str, Any] | None:
    match stand:
        case Stand():
            return structure(stand, subject)
        case DayStand():
            day = None if stand.day is None else days.iso(stand.day)
            return {"day": day, "outcome": stand.outcome, "met": stand.met}
        case StepStand():
            return {
                "kind": stand.kind,
                "label": KINDS[stand.kind].label.nl,
                "wrong": stand.wrong,
                "breach": stand.is_breach,
            }
        case (running, missed):
            return {"running": running, "missed": missed}
    return None
