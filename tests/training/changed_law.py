"""
The law as it would be after a change: majority at sixteen instead of eighteen.
"""

from dataclasses import replace

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule

CHANGED = "bw1:233/minderjarig"
FINGERPRINT = "sha256:changed"


def of_age_at_sixteen(law: Rulebase) -> Rulebase:
    """The law with one rule changed, under another fingerprint."""
    return Rulebase(
        decisions=law.decisions.values(), rules=[_changed(rule) for rule in law.rules], powers=law.powers,
        lists=law.lists.values(), provisions=law.provisions.values(), not_modelled=law.not_modelled,
        version=law.version, fingerprint=FINGERPRINT,
    )  # fmt: skip


def _changed(rule: Rule) -> Rule:
    if rule.id != CHANGED:
        return rule
    return replace(rule, when=rule.when & jeugdige.leeftijd.less_than(16))
