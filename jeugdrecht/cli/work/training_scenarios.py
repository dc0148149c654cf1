"""
The work of `train scenario`: make the cases, and give them in their form.
"""

from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import tell
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.training_request import TrainingRequest
from jeugdrecht.cli.work.training_output import checked, give
from jeugdrecht.training.choose import scenario_set

_FEWER = Words(
    "Er zijn {found} zaken gemaakt in plaats van {count}: meer verschillende geven deze beslissingen niet.",
    "{found} cases were made instead of {count}: these decisions give no more that differ.",
)
_NONE = Words(
    "Er is geen zaak gemaakt: bij geen regel van deze beslissingen is een zaak gevonden die leest als een "
    "voorval. Kies een ander zaad of een ander niveau, of noem meer beslissingen.",
    "No case was made: for no rule of these decisions one was found that reads as something that happens. "
    "Choose another seed or level, or name more decisions.",
)
_COVERED = Words(
    "De antwoorden steunen op {covered} van de {all} regels en bevoegdheden van deze beslissingen.",
    "The answers rest on {covered} of the {all} rules and powers of these decisions.",
)


def run(asked: TrainingRequest, settings: Settings) -> int:
    """
    Make scenarios.

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
    made = scenario_set(wanted.decisions, count=wanted.count, level=wanted.level, seed=wanted.seed, lang=lang)
    give(made, wanted, lang)
    if not made.scenarios:
        tell(_NONE.in_(lang))
    elif len(made.scenarios) < wanted.count:
        tell(_FEWER.in_(lang).format(found=len(made.scenarios), count=wanted.count))
    covered, missed = len(made.coverage.covered), len(made.coverage.not_covered)
    tell(_COVERED.in_(lang).format(covered=covered, all=covered + missed))
    return DONE
