"""
The work of `case check`.
"""

from collections.abc import Iterable, Iterator

from jeugdrecht.api import decide
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Words
from jeugdrecht.cli.output import put
from jeugdrecht.cli.paper import Block, Entries, Heading, Line, as_text
from jeugdrecht.cli.reading import cases_from
from jeugdrecht.cli.settings import Settings
from jeugdrecht.findings import Result
from jeugdrecht.logic.case import Case
from jeugdrecht.report.overview import title
from jeugdrecht.sources import Lang

_IN_ORDER = Words("In orde.", "In order.")
_IN_ORDER_ALL = Words("In orde: {count} zaken.", "In order: {count} cases.")
_GIVEN = Words("Opgegeven", "Given")
_OF_CASE = Words("zaak", "case")
_NOTHING = Words("niets", "nothing")
_INCOMPLETE = Words("{list} (misschien niet alles)", "{list} (perhaps not all)")
_EMPTY = Words("geen", "none")
_ARISE = Words("Aan de orde", "Decisions that arise")
_NO_DECISION = Words("geen beslissing", "no decision")
_NEXT = Words(
    "`jeugdrecht decide {file}` beslist en legt uit.", "`jeugdrecht decide {file}` decides and explains."
)


def run(file: str, settings: Settings) -> int:
    """
    Check a case file and print what it gives.

    Args:
        file: a path, or `-` for standard input.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with the file; all faults at once.
    """
    cases = cases_from(file, settings.lang)
    put(
        as_text(_page(file, cases, settings.lang), plain=settings.is_plain, width=settings.width),
        lang=settings.lang,
    )
    return DONE


def _page(file: str, cases: tuple[Case, ...], lang: Lang) -> Iterator[Block]:
    words = _IN_ORDER if len(cases) == 1 else _IN_ORDER_ALL
    yield Line(words.in_(lang).format(count=len(cases)), "good")
    for case in cases:
        result = decide(case)
        yield Heading(title(result, lang), 2)
        yield Entries((
            *_given(case, lang),
            (_ARISE.in_(lang), ", ".join(_decisions(result)) or _NO_DECISION.in_(lang)),
        ))  # fmt: skip
    yield Line(_NEXT.in_(lang).format(file=file), "dim")


def _given(case: Case, lang: Lang) -> Iterator[tuple[str, str]]:
    nothing = _NOTHING.in_(lang)
    yield _GIVEN.in_(lang), _ids(case.facts) if case.facts or case.lists else nothing
    for id, items in case.lists.items():
        name = id if items.complete else _INCOMPLETE.in_(lang).format(list=id)
        if not items.items:
            yield name, _EMPTY.in_(lang)
        for item in items.items:
            yield item.id, _ids(item.facts) or nothing


def _ids(facts: Iterable[str]) -> str:
    return ", ".join(facts)


def _decisions(result: Result) -> list[str]:
    return list(dict.fromkeys(finding.decision for finding in result))
