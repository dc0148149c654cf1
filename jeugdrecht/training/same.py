"""
When two findings say the same to a reader.
"""

from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain.changes import answer_of
from jeugdrecht.logic.decisions import Checklist


def told(finding: Finding) -> object:
    """What a reader is told: the answer, the powers that may be there, and the members that are known."""
    if isinstance(finding.decision.answer, Checklist):
        # Norms of one provision are told apart by what they give, not by their names.
        return finding.status, sorted(
            (rule.provision.id, str(member.truth)) for member in finding.members.values()
            for rule in member.rules
        )  # fmt: skip
    members = tuple((name, member.truth) for name, member in finding.members.items())
    fields = tuple((name, told(field)) for name, field in finding.fields.items())
    return answer_of(finding), open_ways(finding), members, fields


def open_ways(finding: Finding) -> frozenset[tuple[str, str]]:
    """The powers that are or may be there, by provision: whichever edition gives them."""
    return frozenset((one.power.provision.id, one.state) for one in finding.alternatives
                     if one.state != "unavailable")  # fmt: skip


def same_answer(one: Finding, other: Finding) -> bool:
    """Whether two findings say the same, of what can be chosen too."""
    return told(one) == told(other)
