"""
Collecting the mistakes with a question: only those that give another answer than the right one.
"""

from collections.abc import Callable, Iterator

from jeugdrecht.explain.changes.words import outcome_of
from jeugdrecht.training.mistakes.asked import Asked
from jeugdrecht.training.mistakes.facts import confused, guessed, misread, overlooked, unknown_as_no
from jeugdrecht.training.mistakes.law import (
    another_edition,
    exception_overlooked,
    lower_rank,
    power_as_duty,
    power_assumed,
    provision_overlooked,
    requirement_missed,
    wrong_actor,
)
from jeugdrecht.training.mistakes.moments import (
    a_day_off,
    inclusive_boundary,
    term_on_the_boundary,
    wrong_age_moment,
    wrong_day,
)
from jeugdrecht.training.model import Mistake

MOST = 4
"""More wrong answers than this say nothing new."""

PITFALLS: tuple[Callable[[Asked], Iterator[Mistake]], ...] = (
    overlooked, inclusive_boundary, wrong_age_moment, exception_overlooked, power_as_duty, unknown_as_no,
    guessed, wrong_actor, lower_rank, another_edition, term_on_the_boundary, wrong_day, misread,
    power_assumed, provision_overlooked, requirement_missed, confused, a_day_off,
)  # fmt: skip
"""The mistakes, the most telling first."""


def mistakes(asked: Asked) -> tuple[Mistake, ...]:
    """
    The common mistakes with a question, those that give a wrong answer only.

    Args:
        asked: the question with its right answer.
    """
    right = outcome_of(asked.finding, asked.lang)
    found: dict[str, Mistake] = {}
    for pitfall in PITFALLS:
        for mistake in pitfall(asked):
            other = (mistake.status, mistake.value) != (right.status, right.value)
            if other and (mistake.status == "decided" or mistake.pitfall == "wrong_actor"):
                found.setdefault(repr(mistake.value), mistake)
        if len(found) >= MOST:
            break
    return tuple(found.values())[:MOST]
