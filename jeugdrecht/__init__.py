"""
jeugdrecht: Dutch youth protection and youth criminal law as explained, sourced decisions.

Names are loaded when first used, so that importing the package, and the help of the command line, stay quick.
"""

from importlib import import_module

_HOMES = {
    "AgeTable": "explain.changes",
    "Case": "logic.case",
    "Comparison": "proof",
    "Finding": "findings",
    "Flip": "explain.changes",
    "Prepared": "prepared",
    "Proof": "proof",
    "Question": "explain.asking",
    "Questions": "explain.asking",
    "Receipt": "receipts",
    "Replayed": "receipts",
    "Result": "findings",
    "Simulation": "simulation.result",
    "WhatIf": "explain.changes",
    "WhyNot": "explain.changes",
    "ages": "counterfactual",
    "amended": "simulation.amended",
    "compare": "proof",
    "decide": "api",
    "decide_all": "api",
    "decide_each": "api",
    "flip": "counterfactual",
    "next_question": "interview",
    "prepare": "prepared",
    "prove": "proof",
    "questions": "interview",
    "read_cases": "api",
    "read_receipt": "receipts",
    "receipt": "receipts",
    "replay": "receipts",
    "rulebase": "api",
    "simulate": "simulation.run",
    "to_sql": "bulk",
    "what_if": "counterfactual",
    "why_not": "counterfactual",
}
"""The public names, each with the module that holds it."""

__all__ = [
    "AgeTable", "Case", "Comparison", "Finding", "Flip", "Prepared", "Proof", "Question", "Questions",
    "Receipt", "Replayed", "Result", "Simulation", "WhatIf", "WhyNot", "ages", "amended", "compare", "decide",
    "decide_all", "decide_each", "errors", "flip", "next_question", "prepare", "prove", "questions",
    "read_cases", "read_receipt", "receipt", "replay", "rulebase", "simulate", "to_sql", "what_if", "why_not",
]  # fmt: skip

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Load a public name when it is first used."""
    if name == "errors":
        return import_module("jeugdrecht.errors")
    if name in _HOMES:
        return getattr(import_module(f"jeugdrecht.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'jeugdrecht' has no attribute {name!r}")
