"""
Reading one case: its name and day, the facts outside the lists, and the lists.
"""

from jeugdrecht.cases import words
from jeugdrecht.cases.facts import LONGEST_NAME, FactsReader, Written, entries_under, facts_under, name
from jeugdrecht.cases.faults import Spot
from jeugdrecht.cases.given import given
from jeugdrecht.cases.items import ListReader, ReadItem
from jeugdrecht.cases.reading import Reading, Tools
from jeugdrecht.cases.tree import Branch
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Items
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList
from jeugdrecht.sources import Text

COMPLETE = "_volledig"

PEILDATUM = Fact(
    id="zaak.peildatum",
    type=FactType.DAY,
    question=Text("Op welke datum wordt de zaak beoordeeld?", "On which day is the case assessed?"),
    says=Text("de peildatum is {value}", "the reference date is {value}"),
    unknown=Text("de peildatum is niet bekend", "the reference date is not known"),
)
IS_COMPLETE = Fact(
    id="zaak.volledig",
    type=FactType.YES_NO,
    question=Text("Is deze lijst volledig?", "Is this list complete?"),
    says=Text("de lijst is volledig", "the list is complete"),
    denies=Text("de lijst kan langer zijn", "the list may be longer"),
    unknown=Text("niet bekend is of de lijst volledig is", "it is not known whether the list is complete"),
)


class CaseReader:
    """
    Reads one case.

    Args:
        tools: the vocabulary and where faults go.
        today: the reference date of a case that names none, yyyymmdd.
    """

    def __init__(self, tools: Tools, today: int) -> None:
        self._tools = tools
        self._on = today
        self._on_spot: Spot | None = None
        self._name: str | None = None
        self._facts = FactsReader(tools, None)
        self._lists: dict[str, list[ReadItem] | None] = {}
        self._readers = {items.id: ListReader(tools, items) for items in tools.vocabulary.lists.values()}
        self._own: dict[str, list[Written]] = {}
        self._own_spots: dict[str, Spot] = {}
        self._complete: dict[str, tuple[bool, Spot]] = {}

    def read(self, root: Branch, spot: Spot) -> Reading:
        """
        The case in a block.

        Args:
            root: the block.
            spot: where it stands.
        """
        for entry in root.entries:
            self._top(Written(entry.key, entry.node, spot.key(entry.key, entry.line)))
        for item in self._own:
            self._single(self._tools.vocabulary.list_of_item[item])
        return self._reading()

    def reference_date(self, written: Written) -> int:
        """
        Read the reference date.

        Args:
            written: the key and what stands under it.
        """
        said = given(written.node, PEILDATUM, written.spot, self._tools.faults)
        if said is not None and not isinstance(said.value, int):
            self._tools.faults.add(words.NEEDS_A_DAY, written.spot)
        elif said is not None and isinstance(said.value, int):
            self._take_date(said.value, written.spot)
        return self._on

    def _take_date(self, day: int, spot: Spot) -> None:
        if self._on_spot is not None and day != self._on:
            first, second = days.iso(self._on), days.iso(day)
            self._tools.faults.add(words.TWO_REFERENCE_DATES, spot, first=first, second=second)
        self._on, self._on_spot = day, spot

    def _top(self, written: Written) -> None:
        key, vocabulary = written.key, self._tools.vocabulary
        if key == "case":
            self._name = name(written, self._tools.faults, limit=LONGEST_NAME)
        elif key in ("on", PEILDATUM.id):
            self.reference_date(written)
        elif key in vocabulary.lists:
            self._list(vocabulary.lists[key], written)
        elif key.removesuffix(COMPLETE) in vocabulary.lists:
            self._completeness(key.removesuffix(COMPLETE), written)
        elif key in vocabulary.list_of_item:
            self._singular(vocabulary.list_of_item[key], written)
        elif key in vocabulary.subjects or key == PEILDATUM.subject:
            for fact in facts_under(written, self._tools.faults):
                self._fact(fact)
        elif "." in key:
            self._fact(written)
        else:
            self._tools.names.unknown_key(key, self._known_keys(), written.spot)

    def _known_keys(self) -> tuple[str, ...]:
        vocabulary = self._tools.vocabulary
        complete = (f"{items}{COMPLETE}" for items in vocabulary.lists)
        return ("case", "on", *vocabulary.lists, *vocabulary.list_of_item, *complete, *vocabulary.subjects)

    def _fact(self, written: Written) -> None:
        subject, _, own = written.key.partition(".")
        if written.key == PEILDATUM.id:
            self.reference_date(written)
        elif subject in self._tools.vocabulary.list_of_item:
            self._of_single(subject, Written(own, written.node, written.spot))
        else:
            self._facts.fact(written)

    def _completeness(self, list_id: str, written: Written) -> None:
        said = given(written.node, IS_COMPLETE, written.spot, self._tools.faults)
        if said is not None:
            self._complete[list_id] = (said.value is True, written.spot)

    def _list(self, items: ItemList, written: Written) -> None:
        if items.id in self._lists:
            self._twice(items, written.spot)
        else:
            self._lists[items.id] = self._readers[items.id].items(written)

    def _singular(self, items: ItemList, written: Written) -> None:
        if not isinstance(written.node, Branch):
            self._list(items, written)
            return
        self._own.setdefault(items.item, [])
        self._own_spots.setdefault(items.item, written.spot)
        for entry in entries_under(written, self._tools.faults):
            self._of_single(items.item, entry)

    def _of_single(self, item: str, written: Written) -> None:
        self._own.setdefault(item, []).append(written)
        self._own_spots.setdefault(item, written.spot)

    def _single(self, items: ItemList) -> None:
        # `feit.soort` at the top and `feit: {soort: …}` mean the same: one offence. What the vocabulary gives
        # to the case, such as the number of offences, stays with the case.
        written = self._own[items.item]
        of_case = [part for part in written if self._is_of_case(items.item, part.key)]
        for part in of_case:
            self._facts.fact(Written(f"{items.item}.{part.key}", part.node, part.spot))
        if of_case and len(of_case) == len(written):
            return
        if items.id in self._lists:
            self._twice(items, self._own_spots[items.item])
        else:
            own = [part for part in written if part not in of_case]
            self._lists[items.id] = [self._readers[items.id].item(own)]

    def _is_of_case(self, item: str, key: str) -> bool:
        fact = self._tools.vocabulary.fact(f"{item}.{key}")
        return fact is not None and fact.item != item

    def _twice(self, items: ItemList, spot: Spot) -> None:
        self._tools.faults.add(words.LIST_TWICE, spot, list=items.id, item=items.item)

    def _reading(self) -> Reading:
        places: dict[tuple[str | None, str], Spot] = {
            (None, id): spot for id, spot in self._facts.spots.items()
        }
        lists = {}
        for list_id, read in self._lists.items():
            if read is not None:
                numbered = self._readers[list_id].numbered(read)
                lists[list_id] = Items(tuple(item for item, _ in numbered), self._is_complete(list_id))
                for item, reader in numbered:
                    places |= {(item.id, id): spot for id, spot in reader.spots.items()}
        self._check_complete()
        case = Case(on=self._on, facts=self._facts.facts, lists=lists, id=self._name)
        if self._on_spot is not None:
            places[None, PEILDATUM.id] = self._on_spot
        return Reading(case, places)

    def _is_complete(self, list_id: str) -> bool:
        return self._complete[list_id][0] if list_id in self._complete else True

    def _check_complete(self) -> None:
        for list_id, (complete, spot) in self._complete.items():
            if complete and list_id not in self._lists:
                self._tools.faults.add(words.COMPLETE_WITHOUT_LIST, spot, list=list_id)
