"""
Answers of which a part is known: what can be said already of a list, a set or a checklist.
"""

from collections.abc import Iterator, Mapping

from jeugdrecht.engines.finding import Finding
from jeugdrecht.logic.decisions import Checklist
from jeugdrecht.logic.rules import Rule
from jeugdrecht.sources import Lang, Text

_KNOWN = Text("Wel te zeggen: {known}.", "What can be said: {known}.")


def known_text(finding: Finding, lang: Lang) -> str | None:
    """
    The members that are known while others are open, in one sentence; None where there are none.

    Args:
        finding: the finding.
        lang: the language.
    """
    if finding.status != "open":
        return None
    known = list(_known(finding, lang))
    return _KNOWN.in_(lang).format(known="; ".join(known)) if known else None


def _known(finding: Finding, lang: Lang) -> Iterator[str]:
    answer = finding.decision.answer
    for name, member in finding.members.items():
        if member.truth is None:
            continue
        if isinstance(answer, Checklist):
            outcome = answer.met if member.truth else answer.unmet
            yield f"{member.rules[0].provision.citation(lang)}: {outcome.label.in_(lang)}"
        elif member.truth:
            yield _label(finding, name, member.rules, lang)


def _label(finding: Finding, name: str, rules: tuple[Rule, ...], lang: Lang) -> str:
    for rule in rules:
        told = rule.then.get("wat") if isinstance(rule.then, Mapping) else None
        if isinstance(told, Text):
            return told.in_(lang)
    return finding.decision.label(name, lang)
