"""
The work of `train quiz`: make the questions, and give them in their form.
"""

from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import tell
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.training_request import TrainingRequest
from jeugdrecht.cli.work.training_output import checked, give
from jeugdrecht.training.quiz import quiz

_FEWER = Words(
    "Er zijn {found} vragen gemaakt in plaats van {count}: meer verschillende geven deze beslissingen niet.",
    "{found} questions were made instead of {count}: these decisions give no more that differ.",
)


def run(asked: TrainingRequest, settings: Settings) -> int:
    """
    Make a quiz.

    Args:
        asked: what was asked, as it was written.
        settings: the language.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with the options; all faults, and nothing is written.
    """
    lang: Lang = settings.lang
    wanted = checked(asked, lang)
    made = quiz(wanted.decisions, count=wanted.count, level=wanted.level, seed=wanted.seed, lang=lang)
    give(made, wanted, lang)
    if len(made.items) < wanted.count:
        tell(_FEWER.in_(lang).format(found=len(made.items), count=wanted.count))
    return DONE
