"""
The ways in: a file, bytes, a Python structure, or one answer.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from jeugdrecht.cases import words
from jeugdrecht.cases.checks import check_days
from jeugdrecht.cases.facts import Written
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.given import given
from jeugdrecht.cases.near import Names
from jeugdrecht.cases.plain import plain
from jeugdrecht.cases.reading import Reading, Tools
from jeugdrecht.cases.text import contents, document_of, parse
from jeugdrecht.cases.top import CaseReader
from jeugdrecht.cases.tree import Branch, Document, Leaf, Node, Row
from jeugdrecht.errors import Fault
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.sources import Lang

Check: TypeAlias = Callable[[Reading], Iterable[Fault]]
"""A check that needs more than the vocabulary, such as whether given and computed values agree."""


def read_file(
    path: Path, vocabulary: Vocabulary, *, today: int, lang: Lang = "nl", check: Check | None = None
) -> tuple[Case, ...]:
    """
    Read a case file.

    Args:
        path: a YAML or JSON file of at most 1 MB.
        vocabulary: every fact.
        today: the reference date of a case that names none, yyyymmdd.
        lang: the language of the messages.
        check: finds further faults in what was read.

    Raises:
        InputError: anything is wrong with the file; all faults at once.

    >>> from tempfile import TemporaryDirectory
    >>> nothing = Vocabulary((), lambda subject: (), ())
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "zaak.yaml")
    ...     _ = file.write_text("case: zonder peildatum", encoding="utf-8")
    ...     [case] = read_file(file, nothing, today=20260301)
    >>> case.id, case.on
    ('zonder peildatum', 20260301)
    """
    data = contents(path, lang=lang)
    return read_bytes(data, vocabulary, today=today, name=str(path), lang=lang, check=check)


def read_bytes(
    data: bytes, vocabulary: Vocabulary, *, today: int, name: str = "", lang: Lang = "nl",
    check: Check | None = None,
) -> tuple[Case, ...]:  # fmt: skip
    """
    Read the bytes of a case file, such as standard input.

    Args:
        data: YAML or JSON in UTF-8, at most 1 MB.
        vocabulary: every fact.
        today: the reference date of a case that names none, yyyymmdd.
        name: what to call the file in messages about it as a whole.
        lang: the language of the messages.
        check: finds further faults in what was read.

    Raises:
        InputError: anything is wrong with the file; all faults at once.

    >>> nothing = Vocabulary((), lambda subject: (), ())
    >>> read_bytes(b"on: 2026-02-28", nothing, today=20260301)[0].on
    20260228
    """
    return cases_of(parse(data, name, lang=lang), vocabulary, today=today, lang=lang, check=check)


def read_mapping(
    mapping: Mapping[str, object], vocabulary: Vocabulary, *, today: int, lang: Lang = "nl",
    check: Check | None = None,
) -> tuple[Case, ...]:  # fmt: skip
    """
    Read a Python structure of the same form as a case file.

    Args:
        mapping: dicts, lists and plain values; days as text or as `datetime.date`.
        vocabulary: every fact.
        today: the reference date of a case that names none, yyyymmdd.
        lang: the language of the messages.
        check: finds further faults in what was read.

    Raises:
        InputError: anything is wrong with it; all faults at once.

    >>> nothing = Vocabulary((), lambda subject: (), ())
    >>> read_mapping({"case": "a"}, nothing, today=20260301)[0].id
    'a'
    """
    return cases_of(document_of(mapping, lang=lang), vocabulary, today=today, lang=lang, check=check)


def cases_of(
    document: Document, vocabulary: Vocabulary, *, today: int, lang: Lang = "nl", check: Check | None = None
) -> tuple[Case, ...]:
    """
    The cases in a document: one, or those of a family.

    Args:
        document: what was written.
        vocabulary: every fact.
        today: the reference date of a case that names none, yyyymmdd.
        lang: the language of the messages.
        check: finds further faults in what was read.

    Raises:
        InputError: anything is wrong; all faults at once.

    >>> nothing = Vocabulary((), lambda subject: (), ())
    >>> [case.on for case in cases_of(parse(b"cases: [{}, {on: 2026-02-28}]"), nothing, today=20260301)]
    [20260301, 20260228]
    """
    faults = Faults(lang, document.faults, document.more)
    tools = Tools(vocabulary, faults, Names(vocabulary, faults))
    readings = tuple(_readings(document, tools, today))
    for reading in readings:
        check_days(reading, tools)
        for fault in check(reading) if check is not None else ():
            faults.take(fault)
    faults.raise_any()
    return tuple(reading.case for reading in readings)


def read_answer(fact: Fact, written: str, *, lang: Lang = "nl") -> Given:
    """
    Read one answer as someone types it: `ja`, `2026-01-10`, `48`, `onbekend`.

    Args:
        fact: what it answers.
        written: the answer, without quotes.
        lang: the language of the messages.

    Raises:
        InputError: it is no answer to this fact.

    >>> from jeugdrecht.logic.vocabulary import FactType
    >>> from jeugdrecht.sources import Text
    >>> asked = Text("Hoe groot is de schade?", "How large is the damage?")
    >>> damage = Fact(
    ...     id="feit.schade_totaal", type=FactType.AMOUNT, question=asked, says=asked, unknown=asked
    ... )
    >>> read_answer(damage, "900,50").value  # in cents
    90050
    >>> read_answer(damage, "onbekend").state
    'onbekend'
    >>> read_answer(damage, "veel", lang="en")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    jeugdrecht.errors.InputError: feit.schade_totaal: 'veel' is not an amount in euros. Write 900 or 900.50...
    """
    faults = Faults(lang)
    said = given(plain(written.strip()), fact, Spot(fact.id), faults)
    faults.raise_any()
    return said if said is not None else Given(None, "onbekend")


def _readings(document: Document, tools: Tools, today: int) -> Iterator[Reading]:
    root = document.root
    if not isinstance(root, Branch):
        empty = isinstance(root, Leaf) and root.kind == "null"
        if not (isinstance(root, Leaf) and root.kind == "refused"):
            tools.faults.add(words.EMPTY_FILE if empty else words.TOP_IS_NO_BLOCK, Spot(document.name))
    elif any(entry.key == "cases" for entry in root.entries):
        yield from _family(root, tools, today)
    else:
        yield CaseReader(tools, today).read(root, Spot(""))


def _family(root: Branch, tools: Tools, today: int) -> Iterator[Reading]:
    cases: Written | None = None
    for entry in root.entries:
        written = Written(entry.key, entry.node, Spot("").key(entry.key, entry.line))
        if entry.key == "cases":
            cases = written
        elif entry.key == "on":
            today = CaseReader(tools, today).reference_date(written)
        else:
            tools.faults.add(words.CASES_WITHIN_CASE, written.spot)
    if cases is not None:
        yield from _members(cases, tools, today)


def _members(written: Written, tools: Tools, today: int) -> Iterator[Reading]:
    if not isinstance(written.node, Row) or not written.node.nodes:
        tools.faults.add(words.CASES_IS_NO_LIST, written.spot)
        return
    names: set[str] = set()
    for index, node in enumerate(written.node.nodes):
        spot = written.spot.index(index, node.line)
        reading = _member(node, spot, tools, today)
        if reading is None:
            continue
        if reading.case.id is not None:
            if reading.case.id in names:
                tools.faults.add(words.CASE_ID_TWICE, spot.key("case", spot.line), found=reading.case.id)
            names.add(reading.case.id)
        yield reading


def _member(node: Node, spot: Spot, tools: Tools, today: int) -> Reading | None:
    if isinstance(node, Branch):
        return CaseReader(tools, today).read(node, spot)
    if not (isinstance(node, Leaf) and node.kind == "refused"):
        tools.faults.add(words.TOP_IS_NO_BLOCK, spot)
    return None
