"""
Every place that the law files cite, and what rests on it.
"""

from dataclasses import dataclass

from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.sources import Place, Provision, statute_order


@dataclass(frozen=True, slots=True)
class Cited:
    """
    A cited place.

    Args:
        place: the place.
        provision: its entry in the catalogue, if it has one of its own.
        parts: the rules and powers that rest on it, alone or together with another place.
        ended: the last day for which any of these parts holds (ISO); None where one still holds, or none is.
    """

    place: Place
    provision: Provision | None
    parts: tuple[Rule | Power, ...]
    ended: str | None = None

    @property
    def last_day(self) -> str | None:
        """The last day that matters (ISO): of a place that was read in a text from before its rules ended."""
        is_past = self.ended is not None and self.provision is not None and self.provision.read <= self.ended
        return self.ended if is_past else None

    @property
    def decisions(self) -> tuple[str, ...]:
        """The decisions that these parts decide, each once."""
        return tuple(dict.fromkeys(part.decision for part in self.parts))


def cited_places(law: Rulebase) -> tuple[Cited, ...]:
    """
    Every place with an entry in the catalogue, and every place on which a rule or a power rests.

    Args:
        law: all of the law.

    >>> from jeugdrecht.rules.library import rulebase
    >>> [one.place.id for one in cited_places(rulebase()) if one.place.id.startswith("sr:77b:")]
    ['sr:77b:1', 'sr:77b:2']
    """
    found: dict[str, list[Rule | Power]] = {id: [] for id in law.provisions}
    places = {id: provision.place for id, provision in law.provisions.items()}
    for decision in law.decisions:
        for part in law.parts_of(decision):
            for place in (part.provision.place, *part.rests_on):
                places.setdefault(place.id, place)
                found.setdefault(place.id, []).append(part)
    return tuple(
        Cited(place, law.provisions.get(place.id), tuple(found[place.id]), _ended(found[place.id]))
        for place in sorted(places.values(), key=statute_order)
    )


def _ended(parts: list[Rule | Power]) -> str | None:
    last = [part.until for part in parts]
    return max(day for day in last if day is not None) if last and None not in last else None
