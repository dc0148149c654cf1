"""
Plain data as JSON.
"""

import json
import sys
from typing import Any


def as_json(data: Any) -> str:
    """
    JSON with two columns per level, its keys in the order they were given.

    >>> print(as_json({"naam": "één"}))
    {
      "naam": "één"
    }
    """
    # A terminal that cannot show all characters gets them escaped, so that what is printed stays JSON.
    everything = (
        (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("_", "-").startswith("utf")
    )
    return json.dumps(data, indent=2, ensure_ascii=not everything)
