"""
A case file to fill in: every fact with its question, what can be answered, and who judges.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from jeugdrecht.cases.given import may_be_nvt
from jeugdrecht.cases.values import unit_of
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList, Nature
from jeugdrecht.sources import Lang, Text

_HEAD = (
    Text(
        "Zaakbestand. Vervang `onbekend` door het antwoord; wat niet bekend is kan zo blijven staan.",
        "Case file. Replace `unknown` by the answer; what is not known can stay as it is.",
    ),
    Text(
        "Een regel met # ervoor telt niet mee: haal het # weg om hem te gebruiken.",
        "A line after # does not count: remove the # to use it.",
    ),
    Text(
        "Een antwoord kan zijn herkomst noemen: {value: ja, by: rechter, because: \"…\", on: 2026-03-01}.",
        "An answer can name where it comes from: {value: ja, by: rechter, because: \"…\", on: 2026-03-01}.",
    ),
)  # fmt: skip
_CASE = Text("vrije naam; persoonsgegevens zijn niet nodig", "a free name; no personal data needed")
_ON = Text("peildatum; weggelaten is dat vandaag", "reference date; today when left out")
_LIST = Text(
    "{question} Herhaal het blok voor elk onderdeel; schrijf `{list}: []` als er geen is.",
    "{question} Repeat the block for each item; write `{list}: []` if there is none.",
)
_COMPLETE = Text(
    "gebruik dit als er meer kan zijn dan hier staat", "use this if there may be more than stands here"
)
_KINDS = {
    FactType.YES_NO: Text("ja of nee", "ja or nee"),
    FactType.NUMBER: Text("geheel getal", "whole number"),
    FactType.AMOUNT: Text("bedrag in euro's, zoals 900,50", "amount in euros, as 900,50"),
    FactType.DAY: Text("datum, zoals 2026-03-01", "date, as 2026-03-01"),
    FactType.CHOICE: Text("een van: {values}", "one of: {values}"),
    FactType.TEXT: Text("tekst", "text"),
}
_EXAMPLES = {
    FactType.YES_NO: "ja",
    FactType.NUMBER: "16",
    FactType.AMOUNT: "900,50",
    FactType.DAY: "2026-03-01",
    FactType.TEXT: '"…"',
}
_NVT = Text("of nvt", "or nvt")
_JUDGED = Text("oordeel van {by}", "judged by {by}")
_SETTLED = Text("onbesliste rechtsvraag; antwoord van {by}", "unsettled legal question; answered by {by}")
_NOT_HAPPENED = Text("weggelaten: niet gebeurd", "left out: has not happened")
_DEFAULT = {True: Text("weggelaten: ja", "left out: yes"), False: Text("weggelaten: nee", "left out: no")}
_DERIVED = Text(
    "volgt uit andere feiten; alleen nodig als die ontbreken",
    "follows from other facts; only needed without them",
)
_UNKNOWN = Text("onbekend", "unknown")

Officials: TypeAlias = Callable[[tuple[str, ...]], str]


def _as_listed(ids: tuple[str, ...]) -> str:
    return ", ".join(id.replace("_", " ") for id in ids)


def template(
    vocabulary: Vocabulary, facts: Sequence[Fact], *, officials: Officials = _as_listed, lang: Lang = "nl"
) -> str:
    """
    A case file with every fact asked, which can be read as it stands.

    Args:
        vocabulary: every fact, for the lists.
        facts: what to ask, in order; of an item its own subject comes first.
        officials: gives the words for who may judge; left out, their ids are written out.
        lang: the language of the comments.

    Returns:
        YAML: facts stand as unknown; events, acts and derived values stand behind a comment sign, since
        leaving those out means something else than not knowing them.

    >>> print(template(Vocabulary((), lambda subject: (), ()), ()).splitlines()[-2])
    case: zaak-1  # vrije naam; persoonsgegevens zijn niet nodig
    """
    lines = [*(f"# {line.in_(lang)}" for line in _HEAD), ""]
    lines += [f"case: zaak-1  # {_CASE.in_(lang)}", f"# on: 2026-03-01  # {_ON.in_(lang)}"]
    asked = [fact for fact in facts if not _is_fixed_key(fact)]
    for subject, of_subject in _grouped(fact for fact in asked if fact.item is None):
        lines += ["", *_subject(subject, of_subject, officials, lang)]
    for items in vocabulary.lists.values():
        lines += _list(items, [fact for fact in asked if fact.item == items.item], officials, lang)
    return "\n".join(lines) + "\n"


def _is_fixed_key(fact: Fact) -> bool:
    return fact.id == "zaak.peildatum" or (fact.subject == fact.item and fact.name == "id")


def _grouped(facts: Iterable[Fact]) -> Iterator[tuple[str, list[Fact]]]:
    found = list(facts)
    first = {subject: index for index, subject in reversed(list(enumerate(fact.subject for fact in found)))}
    found.sort(key=lambda fact: first[fact.subject])
    for subject, group in groupby(found, key=lambda fact: fact.subject):
        yield subject, list(group)


def _subject(subject: str, facts: list[Fact], officials: Officials, lang: Lang) -> Iterator[str]:
    is_open = any(not _stands_behind_sign(fact) for fact in facts)
    yield f"{subject}:" if is_open else f"# {subject}:"
    for fact in facts:
        yield from _fact(fact, fact.name, "  ", officials, lang, inside=is_open)


def _list(items: ItemList, facts: list[Fact], officials: Officials, lang: Lang) -> Iterator[str]:
    if not facts:
        return
    yield ""
    yield f"# {_LIST.in_(lang).format(question=items.question.in_(lang), list=items.id)}"
    yield f"# {items.id}_volledig: nee  # {_COMPLETE.in_(lang)}"
    yield f"{items.id}:"
    yield f"  - id: {items.item}-1"
    for fact in sorted(facts, key=lambda fact: fact.subject != items.item):
        yield from _fact(fact, fact.name if fact.subject == items.item else fact.id, "    ", officials, lang)


def _fact(
    fact: Fact, key: str, indent: str, officials: Officials, lang: Lang, *, inside: bool = True
) -> Iterator[str]:
    question = " ".join(fact.question.in_(lang).split())
    yield f"{indent}# {question}"
    yield f"{indent}# {_about(fact, officials, lang)}"
    if not _stands_behind_sign(fact):
        yield f"{indent}{key}: {_word_for_unknown(fact, lang)}"
    else:
        # The sign stands before the indent where the whole subject is behind it, so that removing works.
        yield f"{indent}# {key}: {_example(fact)}" if inside else f"# {indent}{key}: {_example(fact)}"


def _stands_behind_sign(fact: Fact) -> bool:
    return fact.silence_counts or fact.nature is Nature.DERIVED


def _word_for_unknown(fact: Fact, lang: Lang) -> str:
    return "unknown" if "onbekend" in fact.values else _UNKNOWN.in_(lang)


def _example(fact: Fact) -> str:
    return fact.values[0] if fact.values else _EXAMPLES[fact.type]


def _about(fact: Fact, officials: Officials, lang: Lang) -> str:
    kind = _KINDS[fact.type].in_(lang).format(values=", ".join(fact.values))
    parts = [f"{kind} ({unit_of(fact, lang)})" if fact.unit and fact.type is FactType.NUMBER else kind]
    if may_be_nvt(fact):
        parts.append(_NVT.in_(lang))
    if fact.by:
        said = _SETTLED if fact.nature is Nature.LEGAL_QUESTION else _JUDGED
        parts.append(said.in_(lang).format(by=officials(fact.by)))
    if fact.closed_world:
        parts.append(_NOT_HAPPENED.in_(lang))
    if fact.default is not None:
        parts.append(_DEFAULT[fact.default].in_(lang))
    if fact.nature is Nature.DERIVED:
        parts.append(_DERIVED.in_(lang))
    return "; ".join(parts)
