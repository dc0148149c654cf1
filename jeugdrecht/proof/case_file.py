"""
A case that shows something, as a case file that `jeugdrecht decide` accepts.
"""

import yaml

from jeugdrecht.cases.writing import Structure, as_mapping
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case


def as_structure(case: Case) -> Structure:
    """
    The case as a case file has it.

    >>> as_structure(Case(on=20260301, id="voorbeeld"))
    {'case': 'voorbeeld', 'on': '2026-03-01'}
    """
    return as_mapping(case, vocabulary())


def as_yaml(case: Case, *said: str) -> str:
    """
    The case as YAML, with remarks above it.

    >>> print(as_yaml(Case(on=20260301, id="voorbeeld"), "Een leemte."), end="")
    # Een leemte.
    case: voorbeeld
    'on': '2026-03-01'
    """
    remarks = "".join(f"# {line}\n" for text in said for line in text.splitlines())
    return remarks + yaml.safe_dump(as_structure(case), sort_keys=False, allow_unicode=True, width=100)
