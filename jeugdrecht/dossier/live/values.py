"""
What a changed finding says: its value before and after, the members that came and went, the fields.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from jeugdrecht.dossier.live.changes import Change
from jeugdrecht.dossier.live.stands import Plain, Stand
from jeugdrecht.explain.wording import Words
from jeugdrecht.logic import days
from jeugdrecht.logic.days import NEVER
from jeugdrecht.logic.decisions import Earliest
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang, Text

STATUSES: dict[str, Text] = {
    "decided": Text("beslist", "decided"),
    "open": Text("gegevens ontbreken", "facts are missing"),
    "judgement": Text("wacht op een oordeel", "waits for a judgement"),
    "conflict": Text("regels spreken elkaar tegen", "rules contradict each other"),
    "gap": Text("geen regel beslist dit", "no rule decides this"),
    "outside": Text("het recht van die dag is niet gelezen", "the law of that day was not read"),
    "not_applicable": Text("niet aan de orde", "does not arise"),
}
YES, NO = Text("ja", "yes"), Text("nee", "no")
OTHERWISE = Text(", anders dan eerst", ", not as before")
NONE = Text("geen", "none")
CAME, WENT = Text("erbij", "added"), Text("weg", "removed")
MOST = 4
"""So many members or fields are named in a line; the structure has them all."""


def name_of(subject: str, lang: Lang) -> str:
    """
    A decision by its name, or else its question.

    Args:
        subject: its id.
        lang: the language.
    """
    decision = library.rulebase().decision(subject)
    return (decision.name or decision.question).in_(lang)


def structure(stand: Stand, subject: str) -> dict[str, Any]:
    """
    A finding as JSON has it: days written out, null for what never comes.

    Args:
        stand: the finding.
        subject: the id of its decision.
    """
    told: dict[str, Any] = {"status": stand.status, "value": _json(subject, stand.value)}
    if stand.members:
        told["members"] = list(stand.members)
    if stand.fields:
        fields = ((name, status, f"{subject}.{name}", value) for name, status, value in stand.fields)
        told["fields"] = {
            name: {"status": status, "value": _json(id, value)} for name, status, id, value in fields
        }
    return told


def moved(change: Change, lang: Lang) -> str:
    """
    What changed in a finding, in words.

    Args:
        change: the change.
        lang: the language.
    """
    before, after = arisen(change.before), arisen(change.after)
    told = [*_values(change.subject, before, after, lang), *_parts(change.subject, before, after, lang)]
    stand = after or before
    if not told and stand is not None:
        told = [f"{_shown(change.subject, stand, lang)}{OTHERWISE.in_(lang)}"]
    return "; ".join(told)


def arisen(stand: object) -> Stand | None:
    """
    A finding whose question arises, or None.

    Args:
        stand: what stands.

    >>> arisen(Stand("not_applicable", None, 0))
    """
    return stand if isinstance(stand, Stand) and stand.status != "not_applicable" else None


def _values(subject: str, before: Stand | None, after: Stand | None, lang: Lang) -> Iterator[str]:
    if before is not None and after is not None:
        told = [_shown(subject, one, lang) for one in (before, after)]
        if told[0] != told[1]:
            yield " → ".join(told)
    elif (one := after or before) is not None and not (
        one.status == "decided" and (one.members or one.fields)
    ):
        yield _shown(subject, one, lang)


_NOTHING = Stand("open", None, 0)


def _parts(subject: str, before: Stand | None, after: Stand | None, lang: Lang) -> Iterator[str]:
    old, new = before or _NOTHING, after or _NOTHING
    came = [id for id in new.members if id not in old.members]
    went = [id for id in old.members if id not in new.members]
    first = before is None or after is None
    for members, word in ((came, CAME), (went, WENT)):
        if members:
            named = _few([member_name(subject, id, lang) for id in members])
            yield named if first else f"{word.in_(lang)}: {named}"
    fields = [told for told in _fields(subject, old, new, lang) if told]
    if fields:
        yield _few(fields)


def _fields(subject: str, old: Stand, new: Stand, lang: Lang) -> Iterator[str]:
    was = {name: (status, value) for name, status, value in old.fields}
    for name, status, value in new.fields:
        before = was.get(name)
        if before == (status, value) or (before is None and status != "decided"):
            continue
        field = f"{subject}.{name}"
        told = _said(field, status, value, lang)
        told = told if before is None else f"{_said(field, *before, lang)} → {told}"
        yield f"{Words(lang).term(name)} {told}"


def _few(told: list[str]) -> str:
    return ", ".join((*told[:MOST], *(("…",) if len(told) > MOST else ())))


def member_name(subject: str, id: str, lang: Lang) -> str:
    """
    A member of a set or a list in words.

    Args:
        subject: the id of the decision.
        id: the id of the member.
        lang: the language.
    """
    found = _members(library.rulebase(), subject).get(id)
    return found.in_(lang) if found is not None else id


@lru_cache(maxsize=128)
def _members(law: Rulebase, subject: str) -> Mapping[str, Text]:
    """What the members of a decision are called: their label, what is to be done, or where they stand."""
    found: dict[str, Text] = {}
    for rule in law.rules_of(subject):
        place = rule.provision
        found[place.id] = Text(place.citation(lang="nl"), place.citation(lang="en"))
        if isinstance(rule.then, Mapping):
            said = rule.then.get("wat")
            found[str(rule.then["id"])] = said if isinstance(said, Text) else found[place.id]
    return {**found, **{value.id: value.label for value in law.decision(subject).values}}


def _shown(subject: str, stand: Stand, lang: Lang) -> str:
    if stand.status == "decided" and (stand.members or stand.fields):
        return STATUSES["decided"].in_(lang)
    return _said(subject, stand.status, stand.value, lang)


def _said(subject: str, status: str, value: Plain, lang: Lang) -> str:
    match value:
        case bool():
            return (YES if value else NO).in_(lang)
        case str():
            return Words(lang).label(library.rulebase().decision(subject), value)
        case int() if value != NEVER:
            return days.iso(value) if _is_day(subject) else str(value)
    # Decided without a value: what never comes, or a set without members.
    return (NONE if status == "decided" else STATUSES[status]).in_(lang)


def _json(subject: str, value: Plain) -> Plain:
    if isinstance(value, bool) or not isinstance(value, int):
        return value
    return None if value == NEVER else days.iso(value) if _is_day(subject) else value


def _is_day(subject: str) -> bool:
    answer = library.rulebase().decision(subject).answer
    return isinstance(answer, Earliest)
