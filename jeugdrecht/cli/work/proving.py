"""
The work of `prove`: put the questions, print what was proven, and write the cases that were found.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from jeugdrecht.cli.checks import known, one_of, refuse
from jeugdrecht.cli.faults import DONE, FOUND
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import faults_of, put
from jeugdrecht.cli.pages import proof as page
from jeugdrecht.cli.paper import as_text
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.words import DATA_FORMATS
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.errors import Fault
from jeugdrecht.proof import Proof, prove
from jeugdrecht.proof.case_file import as_yaml
from jeugdrecht.proof.words import FOUND as WHAT
from jeugdrecht.rules.library import rulebase

_REMARK = Words(
    "{decision}: {what} {about}\njeugdrecht decide DIT_BESTAND --decision {decision}",
    "{decision}: {what} {about}\njeugdrecht decide THIS_FILE --decision {decision}",
)


def run(decisions: Sequence[str] | None, cases: Path | None, form: str, settings: Settings) -> int:
    """
    Prove and print.

    Args:
        decisions: their ids; None for all.
        cases: a new folder for the cases that were found.
        form: text or json.
        settings: the language, and whether output is plain.

    Returns:
        The exit code: 1 where something was found that is not documented.

    Raises:
        InputError: anything is wrong with what was asked, or the solver is not installed.
    """
    lang = settings.lang
    refuse(_wrong(decisions, cases, form, lang))
    proof = prove(decisions, lang=lang)
    if cases is not None:
        _write(proof, cases, lang)
    if form == "json":
        put(as_json(proof.to_dict(lang)), lang=lang)
    else:
        blocks = page.proof(proof, whole=decisions is None, lang=lang)
        put(as_text(blocks, plain=settings.is_plain, width=settings.width), lang=lang)
    return FOUND if proof.faults else DONE


def _wrong(decisions: Sequence[str] | None, cases: Path | None, form: str, lang: Lang) -> Iterator[Fault]:
    yield from known("--decision", decisions or (), rulebase().decisions, NO_DECISION, SEE, lang)
    yield from one_of("--format", form, DATA_FORMATS, lang)
    yield from faults_of(cases, lang)


def _write(proof: Proof, folder: Path, lang: Lang) -> None:
    folder.mkdir()
    for one in proof:
        for answer in one.answers:
            with_case = [shown for shown in answer.shown if shown.case is not None]
            for number, shown in enumerate(with_case, start=1):
                what = WHAT[answer.question].in_(lang)
                remark = _REMARK.in_(lang).format(decision=one.decision, what=what, about=shown.about)
                path = folder / f"{one.decision}.{answer.question.value}.{number}.yaml"
                put(as_yaml(shown.case, remark) if shown.case else "", path, lang=lang)
