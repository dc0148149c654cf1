"""
`train`: worked scenarios and quizzes for trainers, and whether a set still holds.
"""

from pathlib import Path
from typing import Annotated, Any

import typer

from jeugdrecht.cli.completion import decision_ids, words
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.shape import Command
from jeugdrecht.cli.training_request import FORMATS, LEVELS, READERS, TrainingRequest
from jeugdrecht.cli.words import DATA_FORMATS, FILE, FORMAT, OUTPUT

HELP = Words(
    "Maakt oefenzaken en toetsvragen met modelantwoorden.",
    "Makes worked scenarios and quizzes with model answers.",
)
_SCENARIO = Words(
    "Maakt verzonnen zaken met vragen, modelantwoorden en veelgemaakte fouten.\n\n"
    "Hetzelfde zaad geeft bij dezelfde regels dezelfde zaken; zonder --seed is het zaad het jaar van "
    "vandaag.",
    "Makes invented cases with questions, model answers and common mistakes.\n\n"
    "The same seed and the same rules give the same cases; without --seed it is the year of today.",
)
_QUIZ = Words(
    "Maakt toetsvragen: meerkeuze, getallen en data, met uitleg bij elk antwoord.\n\n"
    "Hetzelfde zaad geeft bij dezelfde regels dezelfde vragen; zonder --seed is het zaad het jaar van "
    "vandaag.",
    "Makes quiz questions: multiple choice, numbers and dates, with feedback on each answer.\n\n"
    "The same seed and the same rules give the same questions; without --seed it is the year of today.",
)
_CHECK = Words(
    "Zegt van een eerder gemaakte set (JSON) welke antwoorden door het recht zijn veranderd.",
    "Tells of a set made before (JSON) which answers a change of law has altered.",
)
_DECISION = Words("oefen deze beslissing; mag vaker", "practise this decision; may be repeated")
_COUNT = Words("hoeveel (anders: 10)", "how many (default: 10)")
_LEVEL = Words("hoe moeilijk (anders: 1)", "how hard (default: 1)")
_SEED = Words("het zaad, een geheel getal", "the seed, a whole number")
_FORM = Words("de vorm: {} (anders: markdown)", "the form: {} (default: markdown)")
_READER = Words(
    "voor de trainer, met antwoorden (trainer), of voor deelnemers, zonder (participant)",
    "for the trainer, with answers (trainer), or for participants, without (participant)",
)
_SET = Words("een set die met --format json voor de trainer is gemaakt",
             "a set made with --format json for the trainer")  # fmt: skip


def add_to(app: typer.Typer, lang: Lang) -> None:
    """
    Add the commands to the group.

    Args:
        app: the group.
        lang: the language of its help.
    """
    _add_scenario(app, lang)
    _add_quiz(app, lang)
    _add_check(app, lang)


def _add_scenario(app: typer.Typer, lang: Lang) -> None:
    options = _Options(lang)

    @app.command("scenario", cls=Command, help=_SCENARIO.in_(lang))
    def scenario(
        context: typer.Context,
        decision: Annotated[list[str] | None, options.decision] = None,
        count: Annotated[str, options.count] = "10",
        level: Annotated[str, options.level] = "1",
        seed: Annotated[str | None, options.seed] = None,
        form: Annotated[str, options.form] = "markdown",
        reader: Annotated[str, options.reader] = "trainer",
        output: Annotated[str | None, options.output] = None,
    ) -> int:
        from jeugdrecht.cli.work.training_scenarios import run

        asked = TrainingRequest(_named(decision), count, level, seed, form, reader, _path(output))
        return run(asked, context.obj)


def _add_quiz(app: typer.Typer, lang: Lang) -> None:
    options = _Options(lang)

    @app.command("quiz", cls=Command, help=_QUIZ.in_(lang))
    def quiz(
        context: typer.Context,
        decision: Annotated[list[str] | None, options.decision] = None,
        count: Annotated[str, options.count] = "10",
        level: Annotated[str, options.level] = "1",
        seed: Annotated[str | None, options.seed] = None,
        form: Annotated[str, options.form] = "markdown",
        reader: Annotated[str, options.reader] = "trainer",
        output: Annotated[str | None, options.output] = None,
    ) -> int:
        from jeugdrecht.cli.work.training_quiz import run

        asked = TrainingRequest(_named(decision), count, level, seed, form, reader, _path(output))
        return run(asked, context.obj)


def _add_check(app: typer.Typer, lang: Lang) -> None:
    @app.command("check", cls=Command, help=_CHECK.in_(lang))
    def check(
        context: typer.Context,
        of_set: Annotated[str, typer.Argument(metavar="SET", help=_SET.in_(lang))],
        form: Annotated[
            str,
            typer.Option(
                "--format", metavar="|".join(DATA_FORMATS), help=FORMAT.in_(lang),
                autocompletion=words(*DATA_FORMATS),
            ),
        ] = "text",
    ) -> int:  # fmt: skip
        from jeugdrecht.cli.work.training_check import run

        return run(Path(of_set), form, context.obj)


class _Options:
    """The options that scenario and quiz share."""

    def __init__(self, lang: Lang) -> None:
        def option(name: str, metavar: str, told: str, **more: Any) -> Any:
            return typer.Option(name, metavar=metavar, help=told, **more)

        forms = _FORM.in_(lang).format("|".join(FORMATS))
        self.decision = option("--decision", "ID", _DECISION.in_(lang), autocompletion=decision_ids)
        self.count = option("--count", "N", _COUNT.in_(lang))
        self.level = option("--level", "|".join(LEVELS), _LEVEL.in_(lang), autocompletion=words(*LEVELS))
        self.seed = option("--seed", "N", _SEED.in_(lang))
        self.form = option("--format", "FORMAT", forms, autocompletion=words(*FORMATS))
        self.reader = option("--for", "|".join(READERS), _READER.in_(lang), autocompletion=words(*READERS))
        self.output = option("--output", FILE.in_(lang), OUTPUT.in_(lang))


def _named(decision: list[str] | None) -> tuple[str, ...] | None:
    return tuple(decision) if decision else None


def _path(written: str | None) -> Path | None:
    return None if written is None else Path(written)
