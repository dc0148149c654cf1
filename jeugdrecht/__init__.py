"""
jeugdrecht: Dutch youth protection and youth criminal law as explained, sourced decisions.

Names are loaded when first used, so that importing the package, and the help of the command line, stay quick.
"""

from importlib import import_module

__all__ = ["Case", "Finding", "Result", "decide", "decide_all", "errors", "read_cases", "rulebase"]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Load a public name from `jeugdrecht.api` when it is first used."""
    if name == "errors":
        return import_module("jeugdrecht.errors")
    if name in __all__:
        return getattr(import_module("jeugdrecht.api"), name)
    raise AttributeError(f"module 'jeugdrecht' has no attribute {name!r}")
