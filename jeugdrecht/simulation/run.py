"""
Running a simulation: the caseload drawn once per reference date, decided by each side, and compared.
"""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from jeugdrecht.engines.sql.tables import CASE_ID, ITEM_ID, identifier
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic.decisions import Checklist, ListOf, Record
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules import library
from jeugdrecht.rules.index import EDITION
from jeugdrecht.simulation.caseload import BIRTH, CASE, ON, Caseload
from jeugdrecht.simulation.caseloads import CASELOADS
from jeugdrecht.simulation.decided import Side, decide, prepare, ymd
from jeugdrecht.simulation.effects import effects
from jeugdrecht.simulation.result import Simulation

BEFORE, AFTER = "before", "after"
_INSTALL = 'Install it: pip install "jeugdrecht[bulk]"'


def simulate(
    decisions: str | Sequence[str], *, against: str | Rulebase, on: str = EDITION,
    law: Rulebase | None = None, count: int = 10_000, seed: int = 1, caseload: Caseload | None = None,
    folder: Path | None = None,
) -> Simulation:  # fmt: skip
    """
    Decide an invented caseload twice, and count for whom the answer differs.

    With a day as *against*, the same people live around that day instead: as old, with the same facts. With a
    law, only the rules differ. What an official must find is not drawn, so it stays a judgement.

    Args:
        decisions: ids of decisions, all asked of the same subject.
        against: another reference date, as 2014-04-01, or another law, such as `amended` gives.
        on: the reference date, around which everything lies.
        law: the law of the first side, and with a day of both; left out, the law as encoded.
        count: the number of people.
        seed: the same seed gives the same people.
        caseload: who is drawn; left out, the one that the library has for the subject of the decisions.
        folder: where the caseload and all answers are kept, as Parquet; left out, they are thrown away.

    Raises:
        InputError: the decisions have several subjects, or one without a caseload; or a day cannot be.
        UnknownIdError: there is no such decision.

    >>> found = simulate(["procesrecht"], on="2014-03-31", against="2014-04-01", count=200)
    >>> sum(effect.count for effect in found.changed)
    0
    """
    base = library.rulebase() if law is None else law
    asked = (decisions,) if isinstance(decisions, str) else tuple(dict.fromkeys(decisions))
    drawn = _caseload(base, asked, caseload)
    questions = tuple(_questions(base, asked))
    facts = {fact.id for id in questions for fact in facts_beneath(base, id)}
    other = base if isinstance(against, str) else against
    facts |= {fact.id for id in questions for fact in facts_beneath(other, id)}
    needed = drawn.about_facts({*facts, "feit.pleegdatum"})
    duckdb = _duckdb()
    with _folder(folder) as at, duckdb.connect(str(at / "simulation.duckdb")) as connection:
        days = (on, against if isinstance(against, str) else on)
        rows = [needed.write(at / f"{day}.parquet", count, seed=seed, on=day) for day in dict.fromkeys(days)]
        sides = Side(BEFORE, base, days[0], rows[0]), Side(AFTER, other, days[1], rows[-1])
        files = tuple(_decided(connection, side, questions, needed, at) for side in sides)
        total = _see_ages(connection, sides[0], needed)
        found = [
            effect
            for question in questions
            for effect in effects(connection, sides, files, question)  # type: ignore[arg-type]
        ]
    return Simulation(
        decisions=questions, caseload=needed, people=count, rows=total, seed=seed,
        on=days, laws=(base, other), table=tuple(found),
    )  # fmt: skip


def _decided(
    connection: Any, side: Side, questions: Sequence[str], caseload: Caseload, at: Path
) -> list[Path]:
    prepare(connection, side, caseload)
    return list(decide(connection, side, questions, caseload, at))


def _see_ages(connection: Any, side: Side, caseload: Caseload) -> int:
    """Make the view of ages: on the day of the offence, or else on the reference date."""
    day = identifier("feit.pleegdatum") if "feit.pleegdatum" in caseload.facts else ON
    keys = f'"{CASE}" AS {CASE_ID}' + (f", {caseload.item}__id AS {ITEM_ID}" if caseload.item else "")
    age = f"(({ymd(day)}) - ({ymd(identifier(BIRTH))})) // 10000"
    source = "read_parquet('{}')".format(str(side.rows).replace("'", "''"))
    connection.execute(f"CREATE OR REPLACE VIEW ages AS SELECT {keys}, {age} AS age FROM {source}")
    return int(connection.execute("SELECT count(*) FROM ages").fetchone()[0])


def _caseload(law: Rulebase, asked: Sequence[str], caseload: Caseload | None) -> Caseload:
    subjects = {id: law.decision(id).subject for id in asked}
    if not asked or len(set(subjects.values())) > 1:
        named = ", ".join(f"{id} ({subject or 'zaak'})" for id, subject in subjects.items())
        fault = Fault("decisions", f"are asked of one subject at a time, and these are: {named or 'none'}")
        raise InputError(fault)
    if caseload is not None:
        return caseload
    subject = next(iter(subjects.values()))
    if subject not in CASELOADS:
        said = f"nobody is drawn of whom {asked[0]} is asked ({subject})"
        fault = Fault("decisions", said, "Give a caseload")
        raise InputError(fault)
    return CASELOADS[subject]


def _questions(law: Rulebase, asked: Sequence[str]) -> Iterator[str]:
    for id in asked:
        answer = law.decision(id).answer
        if isinstance(answer, ListOf | Checklist):
            said = "answers with a list, which has no value to count"
            raise InputError(Fault(id, said, "Ask another decision"))
        yield from (f"{id}.{name}" for name in answer.fields) if isinstance(answer, Record) else (id,)


@contextmanager
def _folder(folder: Path | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="jeugdrecht-") as made:
        at = Path(made) if folder is None else folder
        at.mkdir(parents=True, exist_ok=True)
        (at / "simulation.duckdb").unlink(missing_ok=True)
        yield at


def _duckdb() -> Any:
    try:
        import_module("pyarrow")
        return import_module("duckdb")
    except ImportError:
        raise InputError(
            Fault("simulate", "needs the extra bulk, which is not installed", _INSTALL)
        ) from None
