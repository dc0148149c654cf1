"""
The work of `case schema`.
"""

from jeugdrecht.cases import json_schema
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.output import put
from jeugdrecht.cli.settings import Settings
from jeugdrecht.facts import vocabulary


def run(settings: Settings) -> int:
    """
    Print the schema.

    Args:
        settings: the language of the questions in it.

    Returns:
        The exit code.
    """
    put(as_json(json_schema(vocabulary(), lang=settings.lang)))
    return DONE
