"""
Proof over all cases at once: no gap, no overlap, no rule without use; and what differs between two laws.
"""

from jeugdrecht.proof.compare import compare
from jeugdrecht.proof.differences import Comparison, Outcome, RuleChange, Witness
from jeugdrecht.proof.model import Answer, DecisionProof, Proof, Shown
from jeugdrecht.proof.prove import prove

__all__ = [
    "Answer", "Comparison", "DecisionProof", "Outcome", "Proof", "RuleChange", "Shown", "Witness", "compare",
    "prove",
]  # fmt: skip
