"""
The numbers that pages give, counted when the documentation is built.
"""

from functools import cache

from _generate.law import LAW, STATE_OF, articles
from jeugdrecht.catalogue.rules import all_parts
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.rules import Power
from jeugdrecht.rules.index import DECISIONS


@cache
def figures() -> dict[str, str]:
    """
    Each number by the name with which a page asks for it, written with a point between the thousands.

    >>> int(figures()["decisions"]) > 200
    True
    """
    parts = all_parts(LAW)
    counted = {
        "decisions": len(DECISIONS),
        "provisions": len(LAW.provisions),
        "encoded": sum(state == "encoded" for state in STATE_OF.values()),
        "articles": len(articles()),
        "rules": sum(not isinstance(part, Power) for part in parts),
        "powers": sum(isinstance(part, Power) for part in parts),
        "facts": sum(1 for _ in vocabulary().all()),
        "omissions": len(LAW.not_modelled),
    }
    return {name: f"{count:,}".replace(",", ".") for name, count in counted.items()}
