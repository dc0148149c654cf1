"""
Nested sentences as plain data.
"""

from typing import Any

from jeugdrecht.catalogue.conditions import Said


def as_data(said: Said) -> dict[str, Any]:
    """
    A sentence and those beneath it.

    >>> as_data(Said("a", (Said("b"),)))
    {'text': 'a', 'because': [{'text': 'b', 'because': []}]}
    """
    return {"text": said.text, "because": [as_data(beneath) for beneath in said.beneath]}
