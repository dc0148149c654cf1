"""
The language of an answer: the query parameter `lang`, else Dutch.
"""

from starlette.datastructures import QueryParams
from starlette.types import Scope

from jeugdrecht.sources import Lang

LANGS = ("nl", "en")


def lang_of(scope: Scope) -> Lang:
    """
    The language asked for; one that does not exist reads as Dutch, so that an error can be told at all.

    Args:
        scope: of the request.

    >>> lang_of({"query_string": b"lang=en"}), lang_of({"query_string": b"lang=fr"})
    ('en', 'nl')
    """
    return "en" if QueryParams(scope.get("query_string", b"")).get("lang") == "en" else "nl"
