"""
The work of `decide`: check what was asked, read the case, decide, print.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

from jeugdrecht.api import decide_all
from jeugdrecht.cli.checks import a_day, known, one_of
from jeugdrecht.cli.faults import DONE, UNDECIDED
from jeugdrecht.cli.keys import key_faults, key_from
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import faults_of, put, put_file, tell
from jeugdrecht.cli.reading import answered, are_many, cases_from, many_from
from jeugdrecht.cli.request import FORMATS, REGISTERS, Request
from jeugdrecht.cli.settings import PLAIN_WIDTH, Settings
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.explain import Register
from jeugdrecht.findings import Result
from jeugdrecht.logic.case import Case
from jeugdrecht.report.model import Report
from jeugdrecht.rules.index import DECISIONS

RESULTS = "jeugdrecht.results/1"
SETTLED = ("decided", "not_applicable")

_NO_PDF = Words("het onderdeel dat een pdf maakt ontbreekt", "the part that makes a pdf is missing")
_INSTEAD = Words(
    'Installeer het met: pip install "jeugdrecht[pdf]", of kies html en druk die pagina af',
    'Install it: pip install "jeugdrecht[pdf]", or choose html and print that page',
)
_NO_FILE = Words("een pdf gaat naar een bestand", "a pdf goes to a file")
_NAME_FILE = Words("Schrijf erbij: --output rapport.pdf", "Add: --output report.pdf")
_SAME_FILE = Words("het bewijs en de uitvoer kunnen niet hetzelfde bestand zijn",
                   "the receipt and the output cannot be the same file")  # fmt: skip
_TWO_FILES = Words("Noem twee bestanden", "Name two files")
_NO_RECEIPT = Words("er wordt geen bewijs gemaakt", "no receipt is made")
_ADD_RECEIPT = Words("Schrijf erbij: --receipt bewijs.json", "Add: --receipt receipt.json")
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
    names, cases = _cases(request, settings.lang)
    results = decide_all(cases, request.decisions, on=request.on)
    if request.receipt is not None:
        _keep(results, request, request.receipt, settings.lang)
    if request.form == "pdf" and request.output is not None:
        put_file(_pdf(results, request, settings), request.output, lang=settings.lang)
        return _code(results, settings.lang) if request.require_decided else DONE
    text = _text(results, request, settings) if names is None else _table(names, results, request, settings)
    put(text, request.output, lang=settings.lang)
    return _code(results, settings.lang) if request.require_decided else DONE


def _cases(request: Request, lang: Lang) -> tuple[tuple[str, ...] | None, tuple[Case, ...]]:
    """The cases; with the file of each where there may be many."""
    faults = list(_faults(request, lang))
    names = None
    try:
        written = (request.case, *request.more)
        if are_many(written):
            named = many_from(written, lang)
            names, cases = tuple(name for name, _ in named), tuple(case for _, case in named)
        else:
            cases = cases_from(request.case, lang)
        cases = answered(cases, request.answers, lang)
    except InputError as error:
        raise InputError(*faults, *error.faults) from None
    if faults:
        raise InputError(*faults)
    return names, cases


def _faults(request: Request, lang: Lang) -> Iterator[Fault]:
    yield from known("--decision", request.decisions or (), DECISIONS, NO_DECISION, SEE, lang)
    yield from a_day("--on", request.on, lang)
    yield from one_of("--format", request.form, FORMATS, lang)
    if request.form == "pdf":
        yield from _pdf_faults(request, lang)
    yield from one_of("--register", request.register, REGISTERS, lang)
    yield from faults_of(request.output, lang)
    yield from _receipt_faults(request, lang)


def _receipt_faults(request: Request, lang: Lang) -> Iterator[Fault]:
    yield from faults_of(request.receipt, lang)
    if request.receipt is not None and request.receipt == request.output:
        yield Fault("--receipt", _SAME_FILE.in_(lang), _TWO_FILES.in_(lang))
    if request.receipt is None and request.receipt_key is not None:
        yield Fault("--receipt-key", _NO_RECEIPT.in_(lang), _ADD_RECEIPT.in_(lang))
    if request.receipt_key is not None:
        yield from key_faults(request.receipt_key, lang)


def _keep(results: Sequence[Result], request: Request, path: Path, lang: Lang) -> None:
    from jeugdrecht.receipts import receipt

    key = key_from(request.receipt_key) if request.receipt_key is not None else None
    made = receipt(results, lang=lang, register=cast(Register, request.register), key=key)
    put(made.text(), path, lang=lang)


def _text(results: Sequence[Result], request: Request, settings: Settings) -> str:
    lang, register = settings.lang, cast(Register, request.register)
    match request.form:
        case "json":
            return _json(results, lang, register)
        case "markdown":
            from jeugdrecht.report.markdown import as_markdown

            return as_markdown(_document(results, lang, register))
        case "html":
            from jeugdrecht.report.html import as_html

            return as_html(_document(results, lang, register))
        case _:
            return _report(results, request, settings)


def _document(results: Sequence[Result], lang: Lang, register: Register) -> Report:
    from jeugdrecht.cli.work.official import texts_if_any
    from jeugdrecht.report.build import report_of

    with texts_if_any(lang) as texts:
        return report_of(results, lang, register, texts)


def _pdf(results: Sequence[Result], request: Request, settings: Settings) -> bytes:
    from jeugdrecht.report.pdf import as_pdf

    return as_pdf(_document(results, settings.lang, cast(Register, request.register)))


def _pdf_faults(request: Request, lang: Lang) -> Iterator[Fault]:
    from jeugdrecht.report.pdf import can_set

    if not can_set():
        yield Fault("--format", _NO_PDF.in_(lang), _INSTEAD.in_(lang))
    if request.output is None:
        yield Fault("--output", _NO_FILE.in_(lang), _NAME_FILE.in_(lang))


def _json(results: Sequence[Result], lang: Lang, register: Register) -> str:
    from jeugdrecht.cli.json_form import as_json

    found = [result.to_dict(lang, register) for result in results]
    return as_json(found[0] if len(found) == 1 else {"schema": RESULTS, "results": found})


def _table(names: Sequence[str], results: Sequence[Result], request: Request, settings: Settings) -> str:
    """Many cases: a row for each as text; the other forms are those of a family."""
    if request.form == "json":
        from jeugdrecht.cli.json_form import as_json

        lang, register = settings.lang, cast(Register, request.register)
        return as_json({"schema": RESULTS, "results": [one.to_dict(lang, register) for one in results]})
    if request.form != "text":
        return _text(results, request, settings)
    from jeugdrecht.cli.pages.many import blocks
    from jeugdrecht.cli.paper import as_text

    plain = settings.is_plain or request.output is not None
    width = PLAIN_WIDTH if request.output is not None else settings.width
    return as_text(blocks(names, results, request.decisions, settings.lang), plain=plain, width=width)


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
