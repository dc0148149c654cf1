"""
The vocabulary as a whole: every fact by its id, loaded per subject when first needed.
"""

from collections.abc import Callable, Iterable, Mapping

from jeugdrecht.errors import nearest
from jeugdrecht.logic.nodes import FactNode
from jeugdrecht.logic.vocabulary import Fact, ItemList


class Vocabulary:
    """
    Every fact that can be asked.

    Args:
        subjects: the subjects there are (`jeugdige`, `feit`, …), in the order of the catalogue.
        load: gives the facts of one subject.
        lists: the lists a case can have.
    """

    def __init__(
        self,
        subjects: Iterable[str],
        load: Callable[[str], Iterable[FactNode]],
        lists: Iterable[ItemList],
    ) -> None:
        self.subjects = tuple(subjects)
        self.lists: Mapping[str, ItemList] = {items.id: items for items in lists}
        self.list_of_item: Mapping[str, ItemList] = {items.item: items for items in self.lists.values()}
        self._load = load
        self._loaded: dict[str, Mapping[str, FactNode]] = {}

    def of_subject(self, subject: str) -> Mapping[str, FactNode]:
        """The facts of one subject by id; none for a subject that does not exist."""
        if subject not in self.subjects:
            return {}
        if subject not in self._loaded:
            self._loaded[subject] = {node.fact.id: node for node in self._load(subject)}
        return self._loaded[subject]

    def node(self, id: str) -> FactNode | None:
        """What reads the fact of that id, or None."""
        return self.of_subject(id.partition(".")[0]).get(id)

    def fact(self, id: str) -> Fact | None:
        """The fact of that id, or None."""
        node = self.node(id)
        return None if node is None else node.fact

    def all(self) -> tuple[FactNode, ...]:
        """Every fact, in the order of the catalogue."""
        return tuple(node for subject in self.subjects for node in self.of_subject(subject).values())

    def near(self, id: str) -> tuple[str, ...]:
        """Existing ids that look most like one that does not exist."""
        subject = id.partition(".")[0]
        known = self.of_subject(subject) or {node.fact.id: node for node in self.all()}
        return nearest(id, known)
