"""
The explanation of a finding, in its steps: build, prune, word; rendering comes after.
"""

from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain.build import build
from jeugdrecht.explain.prune import prune
from jeugdrecht.explain.tree import Explanation, Register
from jeugdrecht.explain.wording import Speaker, Words
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Lang


def explain(
    finding: Finding,
    rulebase: Rulebase,
    *,
    lang: Lang = "nl",
    register: Register = "legal",
    full: bool = False,
) -> Explanation:
    """
    A finding in words.

    Args:
        finding: the finding.
        rulebase: the law it was found in.
        lang: the language.
        register: legal, or plain for readers without legal training.
        full: everything that was looked at, not only what matters to the outcome.
    """
    proof = prune(build(finding), full)
    return Speaker(Words(lang, register), rulebase).explanation(proof, finding, full=full)
