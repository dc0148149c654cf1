"""
The work of `case template`.
"""

from collections.abc import Sequence
from pathlib import Path

from jeugdrecht.api import rulebase
from jeugdrecht.cases import template
from jeugdrecht.cli.checks import known, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.output import faults_of, put
from jeugdrecht.cli.pages.words import officials
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.rules.index import DECISIONS


def run(decisions: Sequence[str], output: Path | None, settings: Settings) -> int:
    """
    Write a case file to fill in.

    Args:
        decisions: whose facts to ask; all of them when empty.
        output: a new file to write to, instead of standard output.
        settings: the language of the comments.

    Returns:
        The exit code.

    Raises:
        InputError: there is no such decision, or the file exists; nothing is written.
    """
    lang = settings.lang
    refuse((*known("", decisions, DECISIONS, NO_DECISION, SEE, lang), *faults_of(output, lang)))
    asked = facts_of(decisions or tuple(DECISIONS))
    text = template(vocabulary(), asked, officials=lambda ids: officials(ids, lang), lang=lang)
    put(text, output, lang=lang)
    return DONE


def facts_of(decisions: Sequence[str]) -> list[Fact]:
    """The facts that decisions can ask, in the order of the catalogue of facts."""
    asked = {fact.id for decision in decisions for fact in facts_beneath(rulebase(), decision)}
    return [node.fact for node in vocabulary().all() if node.fact.id in asked]
