"""
What `train scenario` and `train quiz` share: the check of what was asked, and giving the result in its form.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from jeugdrecht.cli.checks import known, one_of, refuse
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import faults_of, put, put_file
from jeugdrecht.cli.training_request import FORMATS, LEVELS, MOST, READERS, TrainingRequest
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.errors import Fault, quoted
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.training.formats import BINARY, Form, Reader, needs, written
from jeugdrecht.training.model import Level, ScenarioSet
from jeugdrecht.training.quiz_model import Quiz

MOST_DIGITS = 18
"""Of a seed: enough for every purpose, and short enough to write down."""

_NO_COUNT = Words("{found} is geen aantal van 1 tot en met {most}", "{found} is no number from 1 to {most}")
_WRITE_COUNT = Words("Schrijf een geheel getal, zoals 10", "Write a whole number, such as 10")
_NO_SEED = Words("{found} is geen geheel getal", "{found} is no whole number")
_WRITE_SEED = Words("Schrijf een geheel getal, zoals 2026", "Write a whole number, such as 2026")
_MISSING = Words("het onderdeel dat dit maakt ontbreekt ({library})",
                 "the part that makes this is missing ({library})")  # fmt: skip
_INSTALL = Words(
    'Installeer het met: pip install "jeugdrecht[training]", of kies html en druk die pagina af',
    'Install it: pip install "jeugdrecht[training]", or choose html and print that page',
)
_NO_FILE = Words("{form} gaat naar een bestand", "{form} goes to a file")
_NAME_FILE = Words("Schrijf erbij: --output oefening.{form}", "Add: --output exercise.{form}")
_HAS_ANSWERS = Words(
    "een vragenbank voor Moodle bevat de antwoorden: Moodle kijkt daarmee na",
    "a question bank for Moodle holds the answers: Moodle marks with them",
)
_FOR_TRAINER = Words(
    "Laat --for weg; Moodle toont deelnemers de antwoorden niet",
    "Leave --for out; Moodle does not show the answers to participants",
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """
    What was asked, checked.

    Args:
        decisions: the decisions named; None for those that the level knows.
        count: how many.
        level: how hard.
        seed: what the choices are drawn from.
        form: the form of the output.
        reader: for whom.
        output: a new file, or None.
    """

    decisions: tuple[str, ...] | None
    count: int
    level: Level
    seed: int
    form: Form
    reader: Reader
    output: Path | None


def checked(asked: TrainingRequest, lang: Lang) -> Wanted:
    """
    What was asked, with every number read.

    Args:
        asked: as it was written.
        lang: the language of messages.

    Raises:
        InputError: anything is wrong with the options; all faults at once.
    """
    refuse(_faults(asked, lang))
    seed = this_year() if asked.seed is None else int(asked.seed)
    return Wanted(
        asked.decisions, int(asked.count), cast(Level, int(asked.level)), seed, cast(Form, asked.form),
        cast(Reader, asked.reader), asked.output,
    )  # fmt: skip


def this_year() -> int:
    """The seed where none is given: another set each year, the same all year."""
    return datetime.datetime.now(tz=datetime.UTC).astimezone().year


def give(made: ScenarioSet | Quiz, wanted: Wanted, lang: Lang) -> None:
    """
    Give training material in the form that was asked for.

    Args:
        made: the scenarios, or the quiz.
        wanted: the form, for whom, and where it goes.
        lang: the language of messages.

    Raises:
        InputError: it cannot be written.
    """
    out = written(made, wanted.form, wanted.reader)
    if isinstance(out, str):
        put(out, wanted.output, lang=lang)
    elif wanted.output is not None:
        put_file(out, wanted.output, lang=lang)


def _faults(asked: TrainingRequest, lang: Lang) -> Iterator[Fault]:
    yield from known("--decision", asked.decisions or (), DECISIONS, NO_DECISION, SEE, lang)
    yield from _number_faults(asked, lang)
    yield from one_of("--level", asked.level, LEVELS, lang)
    yield from one_of("--format", asked.form, FORMATS, lang)
    yield from one_of("--for", asked.reader, READERS, lang)
    yield from _form_faults(asked, lang)
    yield from faults_of(asked.output, lang)


def _number_faults(asked: TrainingRequest, lang: Lang) -> Iterator[Fault]:
    if not (_is_digits(asked.count) and 1 <= int(asked.count) <= MOST):
        message = _NO_COUNT.in_(lang).format(found=quoted(asked.count), most=MOST)
        yield Fault("--count", message, _WRITE_COUNT.in_(lang))
    if asked.seed is not None and not _is_digits(asked.seed.removeprefix("-")):
        yield Fault("--seed", _NO_SEED.in_(lang).format(found=quoted(asked.seed)), _WRITE_SEED.in_(lang))


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS


def _form_faults(asked: TrainingRequest, lang: Lang) -> Iterator[Fault]:
    missing = needs(asked.form)
    if missing is not None:
        yield Fault("--format", _MISSING.in_(lang).format(library=missing), _INSTALL.in_(lang))
    if asked.form in BINARY and asked.output is None:
        form = asked.form
        yield Fault("--output", _NO_FILE.in_(lang).format(form=form), _NAME_FILE.in_(lang).format(form=form))
    if asked.form == "moodle" and asked.reader == "participant":
        yield Fault("--for", _HAS_ANSWERS.in_(lang), _FOR_TRAINER.in_(lang))
