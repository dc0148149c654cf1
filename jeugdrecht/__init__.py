"""
jeugdrecht: Dutch youth protection and youth criminal law as explained, sourced decisions.

Names are loaded when first used, so that importing the package, and the help of the command line, stay quick.
"""

from importlib import import_module

__all__ = [
    "Case",
    "Finding",
    "Result",
    "ages",
    "decide",
    "decide_all",
    "errors",
    "flip",
    "next_question",
    "questions",
    "read_cases",
    "rulebase",
    "what_if",
    "why_not",
]

__version__ = "0.1.0"

_FURTHER = ("ages", "flip", "what_if", "why_not")
_ASKING = ("next_question", "questions")


def __getattr__(name: str) -> object:
    """Load a public name from `jeugdrecht.api` when it is first used."""
    if name == "errors":
        return import_module("jeugdrecht.errors")
    if name in _FURTHER:
        return getattr(import_module("jeugdrecht.counterfactual"), name)
    if name in _ASKING:
        return getattr(import_module("jeugdrecht.interview"), name)
    if name in __all__:
        return getattr(import_module("jeugdrecht.api"), name)
    raise AttributeError(f"module 'jeugdrecht' has no attribute {name!r}")
