"""
Which of several offences or measures a question is about, by the name that the text gives it.
"""

from collections.abc import Mapping
from typing import Any

from jeugdrecht.api import read_cases
from jeugdrecht.sources import Lang, Text
from jeugdrecht.training.narrative import lists

ABOUT = Text("Het gaat om {called}.", "This is about {called}.")


def which(case: Mapping[str, Any], item: str | None, lang: Lang) -> str:
    """
    A sentence that says which item is meant; empty where there is only one, or no item is meant.

    Args:
        case: the case as mapping.
        item: the id of the item.
        lang: the language.

    >>> both = [{"id": "a", "pleegdatum": "2026-01-10"}, {"id": "b", "pleegdatum": "2026-01-09"}]
    >>> which({"on": "2026-03-01", "feiten": both}, "b", "nl")
    'Het gaat om het eerste feit.'
    """
    if item is None:
        return ""
    [read] = read_cases(case)
    for list_id, items in read.lists.items():
        ordered = [one.id for one in lists.in_order(list_id, items.items)]
        if item in ordered and len(ordered) > 1 and list_id not in lists.PEOPLE:
            called = lists.numbered(list_id, ordered.index(item) + 1, lang)
            return ABOUT.in_(lang).format(called=called)
    return ""
