"""
The work of `decide`: check what was asked, read the case, decide, print.
"""

from collections.abc import Iterator, Sequence
from typing import cast

from jeugdrecht.api import Result, decide_all
from jeugdrecht.cli.checks import a_day, known, one_of
from jeugdrecht.cli.faults import DONE, UNDECIDED
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import faults_of, put, tell
from jeugdrecht.cli.reading import answered, cases_from
from jeugdrecht.cli.request import FORMATS, REGISTERS, Request
from jeugdrecht.cli.settings import PLAIN_WIDTH, Settings
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.explain import Register
from jeugdrecht.logic.case import Case
from jeugdrecht.rules.index import DECISIONS

RESULTS = "jeugdrecht.results/1"
SETTLED = ("decided", "not_applicable")

_NO_PDF = Words("pdf is er nog niet", "pdf is not there yet")
_INSTEAD = Words("Kies html en druk die pagina af als PDF", "Choose html and print that page as PDF")
_UNDECIDED = Words("Niet beslist: {findings}", "Not decided: {findings}")


def run(request: Request, settings: Settings) -> int:
    """
    Decide and print.

    Args:
        request: what was asked.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with the options or the case; all faults, and nothing is written.
    """
    cases = _cases(request, settings.lang)
    results = decide_all(cases, request.decisions, on=request.on)
    put(_text(results, request, settings), request.output, lang=settings.lang)
    return _code(results, settings.lang) if request.require_decided else DONE


def _cases(request: Request, lang: Lang) -> tuple[Case, ...]:
    faults = list(_faults(request, lang))
    try:
        cases = answered(cases_from(request.case, lang), request.answers, lang)
    except InputError as error:
        raise InputError(*faults, *error.faults) from None
    if faults:
        raise InputError(*faults)
    return cases


def _faults(request: Request, lang: Lang) -> Iterator[Fault]:
    yield from known("--decision", request.decisions or (), DECISIONS, NO_DECISION, SEE, lang)
    yield from a_day("--on", request.on, lang)
    if request.form == "pdf":
        yield Fault("--format", _NO_PDF.in_(lang), _INSTEAD.in_(lang))
    else:
        yield from one_of("--format", request.form, FORMATS, lang)
    yield from one_of("--register", request.register, REGISTERS, lang)
    yield from faults_of(request.output, lang)


def _text(results: Sequence[Result], request: Request, settings: Settings) -> str:
    lang, register = settings.lang, cast(Register, request.register)
    match request.form:
        case "json":
            return _json(results, lang, register)
        case "markdown":
            from jeugdrecht.cli.pages.markdown_page import as_markdown

            return as_markdown(results, lang, register)
        case "html":
            from jeugdrecht.cli.pages.html_page import as_html

            return as_html(results, lang, register)
        case _:
            return _report(results, request, settings)


def _json(results: Sequence[Result], lang: Lang, register: Register) -> str:
    from jeugdrecht.cli.json_form import as_json

    found = [result.to_dict(lang, register) for result in results]
    return as_json(found[0] if len(found) == 1 else {"schema": RESULTS, "results": found})


def _report(results: Sequence[Result], request: Request, settings: Settings) -> str:
    from jeugdrecht.cli.pages.findings import Reporter
    from jeugdrecht.cli.paper import as_text

    plain = settings.is_plain or request.output is not None
    width = PLAIN_WIDTH if request.output is not None else settings.width
    reporter = Reporter(
        settings.lang, cast(Register, request.register), plain=plain, width=width,
        named=request.decisions is not None,
    )  # fmt: skip
    return as_text(
        (block for result in results for block in reporter.report(result)), plain=plain, width=width
    )


def _code(results: Sequence[Result], lang: Lang) -> int:
    open_ = [finding for result in results for finding in result if finding.status not in SETTLED]
    if not open_:
        return DONE
    names = dict.fromkeys(
        finding.decision + (f" ({finding.subject})" if finding.subject else "") for finding in open_
    )
    tell(_UNDECIDED.in_(lang).format(findings=", ".join(names)))
    return UNDECIDED
