"""
The explanation of a finding, in its steps: build, prune, word; rendering comes after.
"""

from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain.building import build
from jeugdrecht.explain.prune import prune
from jeugdrecht.explain.tree import Explanation, Register
from jeugdrecht.explain.wording import Speaker, words_in
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Lang


def explain(
    finding: Finding,
    rulebase: Rulebase,
    *,
    lang: Lang = "nl",
    register: Register = "legal",
    full: bool = False,
    fields: bool = True,
) -> Explanation:
    """
    A finding in words.

    Args:
        finding: the finding.
        rulebase: the law it was found in.
        lang: the language.
        register: legal, or plain for readers without legal training.
        full: everything that was looked at, not only what matters to the outcome.
        fields: of a record, the reasons of each field too, not only the fields at a glance.

    >>> from jeugdrecht.api import decide, rulebase
    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> found = decide(case, ["sanctierecht"])["sanctierecht"].found
    >>> explain(found, rulebase()).answer
    'Naar het recht van 10 januari 2026: jeugdstrafrecht.'
    """
    proof = prune(build(finding, fields=fields, full=full), full)
    return Speaker(words_in(lang, register), rulebase).explanation(proof, finding, full=full)
