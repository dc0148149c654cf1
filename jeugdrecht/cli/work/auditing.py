"""
The work of `audit`: read, decide, and lay the norms beside what was found.
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from jeugdrecht.api import decide_all
from jeugdrecht.audit import AUDITS, Audit, NormTable, audit_of, read_norms
from jeugdrecht.audit.report import Subject
from jeugdrecht.cli.checks import a_day, one_of
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import faults_of, put
from jeugdrecht.cli.reading import answered, cases_from
from jeugdrecht.cli.request import FORMATS
from jeugdrecht.cli.settings import PLAIN_WIDTH, Settings
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.findings import Result
from jeugdrecht.logic.case import Case

SCHEMA = "jeugdrecht.audit/1"

_MORE_CASES = Words("hier staan {count} zaken", "this holds {count} cases")
_ONE = Words("Toets er een tegelijk", "Audit one at a time")


@dataclass(frozen=True, slots=True)
class Asked:
    """
    What was asked of `audit`.

    Args:
        kind: what is audited.
        case: a path, or `-` for standard input.
        norms: a table of the user's own norms.
        on: the reference date instead of the case's own.
        form: the form of the output.
        output: a new file to write to, instead of standard output.
        answers: a path to the organisation's own answers to unsettled questions.
    """

    kind: Subject
    case: str
    norms: Path | None
    on: str | None
    form: str
    output: Path | None
    answers: str | None = None


def run(asked: Asked, settings: Settings) -> int:
    """
    Audit and print.

    Args:
        asked: what was asked.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with the options, the case or the norms; all faults.
    """
    lang = settings.lang
    case, own = _read(asked, lang)
    kind = AUDITS[asked.kind]
    (result,) = decide_all((case,), (*kind.besides, kind.checklist), on=asked.on)
    finding = result[kind.checklist]
    audit = audit_of(asked.kind, finding.found, finding.rulebase, lang=lang)
    put(_text(result, audit, own, asked, settings), asked.output, lang=lang)
    return DONE


def _read(asked: Asked, lang: Lang) -> tuple[Case, NormTable | None]:
    faults = list(_faults(asked, lang))
    cases: tuple[Case, ...] = ()
    own = None
    try:
        cases = answered(cases_from(asked.case, lang), asked.answers, lang)
        if len(cases) != 1:
            message = _MORE_CASES.in_(lang).format(count=len(cases))
            faults.append(Fault("cases", message, _ONE.in_(lang)))
    except InputError as error:
        faults += error.faults
    try:
        own = read_norms(asked.norms, lang=lang) if asked.norms is not None else None
    except InputError as error:
        faults += error.faults
    if faults:
        raise InputError(*faults)
    return cases[0], own


def _faults(asked: Asked, lang: Lang) -> Iterator[Fault]:
    yield from a_day("--on", asked.on, lang)
    yield from one_of("--format", asked.form, FORMATS, lang)
    yield from faults_of(asked.output, lang)


def _text(result: Result, audit: Audit, own: NormTable | None, asked: Asked, settings: Settings) -> str:
    lang = settings.lang
    if asked.form == "json":
        from jeugdrecht.cli.json_form import as_json

        return as_json(_data(result, audit, own, lang))
    from jeugdrecht.cli.pages.audit import blocks, heading

    page = tuple(blocks(result, audit, own, lang))
    match asked.form:
        case "markdown":
            from jeugdrecht.cli.paper.markdown import markdown_text

            return markdown_text(page)
        case "html":
            from jeugdrecht.cli.paper.html import html_text
            from jeugdrecht.cli.paper.html import page as html_page

            return html_page(heading(result, audit, lang), html_text(page), lang)
        case _:
            from jeugdrecht.cli.paper import as_text

            plain = settings.is_plain or asked.output is not None
            width = PLAIN_WIDTH if asked.output is not None else settings.width
            return as_text(page, plain=plain, width=width)


def _data(result: Result, audit: Audit, own: NormTable | None, lang: Lang) -> Mapping[str, Any]:
    whole = result.to_dict(lang)
    return {
        "schema": SCHEMA,
        "kind": audit.kind,
        "case": result.case,
        "on": result.on,
        "rulebase": whole["rulebase"],
        "statement": audit.statement,
        "entries": [asdict(entry) for entry in audit.entries],
        "own_norms": None if own is None else asdict(own),
        "findings": whole["findings"],
    }
