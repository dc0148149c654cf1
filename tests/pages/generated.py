"""
What makes the pages of the documentation, as the build imports it.
"""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def part(name: str = "") -> ModuleType:
    """
    A part of `docs/_generate`, or all of it.

    >>> part("rooms").layers()[-1]
    ('errors',)
    """
    docs = str(ROOT / "docs")
    if docs not in sys.path:
        sys.path.insert(0, docs)
    return import_module(f"_generate.{name}" if name else "_generate")
