"""
The work of `sql`: check what was asked, and write the SELECT with what a reader of it should know.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jeugdrecht.bulk.engines import missing
from jeugdrecht.cli.checks import a_day, known, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import faults_of, put
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.errors import EngineDeclined, Fault, InputError, nearest, quoted
from jeugdrecht.rules.index import DECISIONS

_NONE = Words("er is geen beslissing genoemd", "no decision was named")
_NAME = Words("Noem er een: --decision sanctierecht", "Name one: --decision sanctierecht")
_NO_DIALECT = Words("{found} is geen dialect dat sqlglot kent", "{found} is no dialect that sqlglot knows")
_LIST_IS = Words("{found} is geen lijst met een tabel", "{found} is no list with a table")
_WRITE_LIST = Words("Schrijf bijvoorbeeld maatregelen=tabel", "Write for instance maatregelen=table")
_DECLINED = Words("SQL geeft {decision} niet: {why}", "SQL does not give {decision}: {why}")
_BY_BULK = Words(
    "`jeugdrecht bulk` geeft deze wel, langzamer: rij voor rij",
    "`jeugdrecht bulk` does give it, at a slower pace: row by row",
)
_QUESTION = Words("{id}: {question}", "{id}: {question}")
_LAW = Words("Recht {version}, {fingerprint}.", "Law {version}, {fingerprint}.")
_HEAD = Words(
    "Een rij per {item}. Wat ontbreekt of NULL is, is niet opgegeven; rijen met status `declined` beslist "
    "`jeugdrecht bulk`.",
    "A row for each {item}. What is missing or NULL was not given; rows with status `declined` are decided "
    "by `jeugdrecht bulk`.",
)
_CASE = Words("zaak", "case")


@dataclass(frozen=True, slots=True)
class SqlRequest:
    """The options, as written."""

    decisions: tuple[str, ...]
    dialect: str
    table: str
    columns: str | None
    lists: tuple[str, ...]
    codes: bool
    provisions: bool
    on: str | None
    output: Path | None


def run(asked: SqlRequest, settings: Settings) -> int:
    """
    Write the SELECT.

    Args:
        asked: the options.
        settings: the language.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with the options, SQL does not give a decision, or a part is missing.
    """
    lang = settings.lang
    refuse(missing("duckdb", lang=lang))
    refuse(_faults(asked, lang))
    put(_head(asked, lang) + _select(asked, lang), asked.output, lang=lang)
    return DONE


def _select(asked: SqlRequest, lang: Lang) -> str:
    from jeugdrecht.bulk import to_sql

    try:
        return to_sql(
            asked.decisions, asked.dialect, table=asked.table,
            columns=None if asked.columns is None else [name.strip() for name in asked.columns.split(",")],
            lists=dict(_pair(written) for written in asked.lists), codes=asked.codes,
            provisions=asked.provisions, on=asked.on, lang=lang,
        )  # fmt: skip
    except EngineDeclined:
        raise InputError(*_declined(asked, lang)) from None


def _declined(asked: SqlRequest, lang: Lang) -> Iterator[Fault]:
    from jeugdrecht.bulk import declines

    for decision, why in declines(asked.decisions, lang=lang).items():
        message = _DECLINED.in_(lang).format(decision=decision, why=why)
        yield Fault("--decision", message, _BY_BULK.in_(lang), lang=lang)


def _pair(written: str) -> tuple[str, str]:
    name, _, table = written.partition("=")
    return name, table


def _faults(asked: SqlRequest, lang: Lang) -> Iterator[Fault]:
    if not asked.decisions:
        yield Fault("--decision", _NONE.in_(lang), _NAME.in_(lang))
    yield from known("--decision", asked.decisions, DECISIONS, NO_DECISION, SEE, lang)
    dialects = _dialects()
    if asked.dialect not in dialects:
        message = _NO_DIALECT.in_(lang).format(found=quoted(asked.dialect))
        yield Fault("--dialect", message, near=nearest(asked.dialect, dialects))
    for written in asked.lists:
        if not all(_pair(written)):
            yield Fault("--with", _LIST_IS.in_(lang).format(found=quoted(written)), _WRITE_LIST.in_(lang))
    yield from a_day("--on", asked.on, lang)
    yield from faults_of(asked.output, lang)


def _dialects() -> tuple[str, ...]:
    from sqlglot.dialects import DIALECTS

    return tuple(name.lower() for name in DIALECTS)


def _head(asked: SqlRequest, lang: Lang) -> str:
    from jeugdrecht.bulk import code_table
    from jeugdrecht.rules import library

    law = library.law_for(*asked.decisions)
    decisions = [law.decision(id) for id in asked.decisions]
    item = next((decision.subject for decision in decisions if decision.subject), _CASE.in_(lang))
    lines = [
        *(_QUESTION.in_(lang).format(id=one.id, question=one.question.in_(lang)) for one in decisions),
        _HEAD.in_(lang).format(item=item),
        _LAW.in_(lang).format(version=law.version, fingerprint=law.fingerprint),
    ]
    if asked.codes:
        rows = code_table(asked.decisions, lang=lang)
        lines += [f"{column}: {code} {value}" for column, code, value, _ in rows]
    return "".join(f"-- {line}\n" for line in lines)
