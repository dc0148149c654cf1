"""
Names that exist and look like one that does not, and the faults that tell them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from jeugdrecht.cases import words
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.errors import nearest, quoted
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.vocabulary import Fact

OF_THE_CASE = "zaak"
MOST_LOOKED_UP = 20
"""Comparing a name with a thousand others takes milliseconds, so a file full of wrong names gets no more."""


class Names:
    """
    Tells of keys and facts that do not exist, or stand in the wrong place.

    Args:
        vocabulary: every fact.
        faults: where faults go.
    """

    def __init__(self, vocabulary: Vocabulary, faults: Faults) -> None:
        self._vocabulary = vocabulary
        self._faults = faults
        self._looked_up: dict[str, tuple[str, ...]] = {}

    def unknown_key(self, key: str, known: Iterable[str], spot: Spot) -> None:
        """
        Report a key that does not exist.

        Args:
            key: as written.
            known: the keys that can stand there.
            spot: where it stands.
        """
        if key in self._by_name:
            self.unknown_fact(key, spot)
            return
        if key not in self._looked_up and len(self._looked_up) < MOST_LOOKED_UP:
            self._looked_up[key] = nearest(key, known) or self._by_near_name(key)
        self._faults.add(words.UNKNOWN_KEY, spot, self._looked_up.get(key, ()))

    def unknown_fact(self, id: str, spot: Spot) -> None:
        """
        Report a fact that does not exist; a list, or one of that name under another subject, is named.

        Args:
            id: `subject.name`, or only a name.
            spot: where it stands.
        """
        subject, _, name = id.rpartition(".")
        if subject == OF_THE_CASE and name in self._vocabulary.lists:
            self._faults.add(words.LIST_IS_NO_FACT, spot, id=quoted(id), list=name)
            return
        others = self._by_name.get(name, ())[:3]
        if others:
            self._faults.add(words.ELSEWHERE, spot, others, id=quoted(id))
            return
        if id not in self._looked_up and len(self._looked_up) < MOST_LOOKED_UP:
            self._looked_up[id] = self._of_subject(id) or self._vocabulary.near(id)
        self._faults.add(words.UNKNOWN_FACT, spot, self._looked_up.get(id, ()), id=quoted(id))

    def misplaced(self, fact: Fact, item: str, spot: Spot) -> None:
        """
        Report a fact inside an item that it does not belong to.

        Args:
            fact: the fact.
            item: the subject of the item, such as `feit`.
            spot: where it stands.
        """
        own = self._vocabulary.list_of_item.get(fact.item or "")
        if own is None:
            self._faults.add(words.FACT_OF_THE_CASE, spot, id=fact.id, item=item)
        else:
            self._faults.add(
                words.FACT_OF_OTHER_ITEM, spot, id=fact.id, item=item, own=fact.item, list=own.id
            )

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for node in self._vocabulary.all():
            found[node.fact.name].append(node.fact.id)
        return {name: tuple(ids) for name, ids in found.items()}

    def _of_subject(self, id: str) -> tuple[str, ...]:
        # The subject is right and would make every name look alike, so the names alone are compared.
        subject, _, name = id.partition(".")
        names = {node.fact.name for node in self._vocabulary.of_subject(subject).values()}
        return tuple(f"{subject}.{near}" for near in nearest(name, sorted(names)))

    def _by_near_name(self, key: str) -> tuple[str, ...]:
        return tuple(id for name in nearest(key, self._by_name) for id in self._by_name[name])[:3]
