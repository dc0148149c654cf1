"""
A caseload: invented people with invented facts, the same ones for the same seed, in any number.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from jeugdrecht.engines.sql.tables import identifier
from jeugdrecht.errors import Fault, InputError, UnknownIdError
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.vocabulary import FactType
from jeugdrecht.simulation.basis import Ages, Assumption, Basis, Drawn, Offset, Scalar, Share
from jeugdrecht.simulation.draws import Column, births, offset, picked, share
from jeugdrecht.sources import Text

PART = 10_000
"""People per part; each part has a chance of its own, so parts can be drawn in any order."""
CASE, ON, BIRTH = "case", "zaak__peildatum", "jeugdige.geboortedatum"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caseload:
    """
    What people are drawn from.

    Args:
        name: of the caseload.
        about: who is in it.
        ages: how old they are.
        list_id: the list with an item per row (`feiten`); None where each person is one row.
        items: how many items a person has.
        drawn: the facts, each after those that it looks at.
    """

    name: str
    about: Text
    ages: Ages
    list_id: str | None = None
    items: Share | None = None
    drawn: tuple[Drawn, ...] = ()

    def with_share(
        self, fact: str, weights: Mapping[Scalar, float], basis: Basis | None = None
    ) -> "Caseload":
        """
        The same caseload with another spread of one fact.

        Args:
            fact: its id.
            weights: per value how often; what stood there of this fact goes.
            basis: on what that rests; left out, an assumption of whoever calls.

        Raises:
            UnknownIdError: there is no such fact.
            InputError: a value or a weight cannot be.

        >>> from jeugdrecht.simulation import VERDACHTEN
        >>> some = VERDACHTEN.with_share("rechter.grond_persoonlijkheid_dader", {True: 1, False: 9})
        >>> some.drawn[-1].fact
        'rechter.grond_persoonlijkheid_dader'
        """
        _refuse(fact, weights)
        put = Share(fact=fact, weights=weights, basis=basis or Assumption(_OWN))
        kept = tuple(of for of in self.drawn if of.fact != fact)
        place = next((at for at, of in enumerate(self.drawn) if of.fact == fact), len(kept))
        return replace(self, drawn=(*kept[:place], put, *kept[place:]))

    def with_ages(self, weights: Mapping[int, float], basis: Basis | None = None) -> "Caseload":
        """
        The same caseload with other ages.

        Args:
            weights: per age in completed years, how many there are.
            basis: on what that rests; left out, an assumption of whoever calls.
        """
        return replace(self, ages=Ages(weights=weights, basis=(basis or Assumption(_OWN),)))

    def parts(self, count: int, *, seed: int, on: str) -> Iterator[Any]:
        """
        The rows as Arrow record batches, a part at a time, so that any number fits in memory.

        Args:
            count: the number of people.
            seed: the same seed gives the same people.
            on: the reference date, as 2026-03-01; everything lies around it.

        Raises:
            InputError: the number is below one, or the date cannot be.
        """
        day = _checked(count, on)
        for part in range(0, count, PART):
            yield self._part(part, min(PART, count - part), seed, day)

    def write(self, path: Path, count: int, *, seed: int, on: str) -> Path:
        """
        The rows as one Parquet file, in the form that `jeugdrecht bulk` reads.

        Args:
            path: the file.
            count: the number of people.
            seed: the same seed gives the same people.
            on: the reference date, as 2026-03-01.

        Raises:
            InputError: the number is below one, or the date cannot be.
        """
        from pyarrow import parquet

        writer = None
        for batch in self.parts(count, seed=seed, on=on):
            writer = writer or parquet.ParquetWriter(path, batch.schema)
            writer.write_batch(batch)
        if writer is not None:
            writer.close()
        return path

    def about_facts(self, facts: Iterable[str]) -> "Caseload":
        """
        The same people with only what is drawn of these facts, and what that looks at.

        Args:
            facts: ids of facts.

        >>> from jeugdrecht.simulation import VERDACHTEN
        >>> VERDACHTEN.about_facts(["feit.strafmaximum_maanden"]).facts
        ('jeugdige.geboortedatum', 'feit.soort', 'feit.strafmaximum_maanden')
        """
        wanted = set(facts)
        kept: list[Drawn] = []
        for of in reversed(self.drawn):
            if of.fact in wanted:
                kept.append(of)
                after = of.after if isinstance(of, Offset) else None
                wanted |= {*of.only, *([after] if after else [])}
        return replace(self, drawn=tuple(reversed(kept)))

    @property
    def item(self) -> str | None:
        """What a row is about besides its case (`feit`), if anything."""
        return None if self.list_id is None else vocabulary().lists[self.list_id].item

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that are drawn, the day of birth first."""
        return (BIRTH, *dict.fromkeys(of.fact for of in self.drawn))

    def _part(self, begin: int, count: int, seed: int, on: datetime.date) -> Any:
        import pyarrow as pa

        own = f"{seed}/{self.name}/{begin // PART}"
        ages, born = births(self.ages, own, count, on)
        people, numbers = self._rows(own, count)
        firsts = [number == 1 for number in numbers]
        old = [ages[person] for person in people]
        drawn: dict[str, Column] = {}
        for of in self.drawn:
            column = drawn.setdefault(of.fact, [None] * len(people))
            if isinstance(of, Offset):
                offset(of, own, drawn, firsts, column, on)
            else:
                share(of, own, drawn, old, column)
        named: dict[str, tuple[object, list[object]]] = {
            CASE: (pa.string(), [f"zaak-{seed}-{begin + person + 1}" for person in people])
        }
        if self.item is not None:
            named[f"{self.item}__id"] = (pa.string(), [f"{self.item}-{number}" for number in numbers])
        named[ON] = (pa.date32(), [on] * len(people))
        named[identifier(BIRTH)] = (pa.date32(), [born[person] for person in people])
        for fact, column in drawn.items():
            named[identifier(fact)] = (_arrow(fact), list(column))
        arrays = [pa.array(values, kind) for kind, values in named.values()]
        return pa.record_batch(arrays, names=list(named))

    def _rows(self, seed: str, count: int) -> tuple[list[int], list[int]]:
        """Per row whose it is, and the number of the item among those of the same person."""
        if self.items is None:
            return list(range(count)), [1] * count
        many = picked(self.items.weights, Random(f"{seed}/aantal"), count)
        rows = [(person, number) for person in range(count) for number in range(1, int(many[person]) + 1)]
        return [person for person, _ in rows], [number for _, number in rows]


_OWN = Text("gekozen door wie de simulatie draaide", "chosen by whoever ran the simulation")


def _arrow(fact: str) -> object:
    import pyarrow as pa

    kinds = {FactType.YES_NO: pa.bool_(), FactType.DAY: pa.date32(), FactType.NUMBER: pa.int32()}
    known = vocabulary().fact(fact)
    return pa.string() if known is None else kinds.get(known.type, pa.string())


def _checked(count: int, on: str) -> datetime.date:
    faults = []
    if count < 1:
        faults.append(Fault("count", f"{count} is no number of people", "Write 1 or more"))
    try:
        day = datetime.date.fromisoformat(on)
    except ValueError:
        faults.append(Fault("on", f"{on!r} is not an existing day", "Write year-month-day, as 2026-03-01"))
    if faults:
        raise InputError(*faults)
    return day


def _refuse(id: str, weights: Mapping[Scalar, float]) -> None:
    fact = vocabulary().fact(id)
    if fact is None:
        raise UnknownIdError.among(id, [node.fact.id for node in vocabulary().all()], what="fact")
    fits = {FactType.YES_NO: bool, FactType.NUMBER: int}.get(fact.type, str)
    faults = [
        Fault(id, f"{value!r} is no value of it", f"Write {', '.join(fact.values) or fits.__name__}")
        for value in weights
        if type(value) is not fits or (fact.values and value not in fact.values)
    ]
    if fact.type in (FactType.DAY, FactType.AMOUNT):
        faults = [Fault(id, "is a day or an amount, without a table of values", "Write an Offset in `drawn`")]
    if not weights or min(weights.values()) < 0 or sum(weights.values()) <= 0:
        faults.append(Fault(id, "the weights do not add up to more than nothing", "Write weights above 0"))
    if faults:
        raise InputError(*faults)
