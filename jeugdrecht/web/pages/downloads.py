"""
What somebody takes along: the case file, and the report.
"""

import yaml

from jeugdrecht.cases import as_mapping
from jeugdrecht.facts import vocabulary
from jeugdrecht.web.pages.stand import Look, Stand
from jeugdrecht.web.pages.words import SAY

ASKED = "# jeugdrecht ask:"
"""Begins the line that keeps which decisions were asked, as `jeugdrecht ask` writes it too."""


def case_file(stand: Stand, look: Look) -> bytes:
    """
    The case as a file that can be opened again, here and on the command line.

    >>> from jeugdrecht.logic.case import Case
    >>> print(case_file(Stand(Case(20260301, id="a"), ("sanctierecht",)), Look()).decode(), end="")
    # Gemaakt op de webpagina van jeugdrecht; elk antwoord kan hier ook worden gewijzigd.
    # jeugdrecht ask: sanctierecht
    case: a
    'on': '2026-03-01'
    """
    case = as_mapping(stand.case, vocabulary())
    written = yaml.safe_dump(case, sort_keys=False, allow_unicode=True, width=100)
    head = [f"# {SAY['made_by'].in_(look.lang)}"]
    head += [f"{ASKED} {' '.join(stand.decisions)}"] if stand.decisions else []
    return ("\n".join(head) + "\n" + written).encode("utf-8", "replace")
