"""
The numbers that pages give, counted when the documentation is built.
"""

import ast
import csv
import re
from functools import cache
from pathlib import Path

from _generate import published
from _generate.examples import rows
from _generate.law import LAW, STATE_OF, articles
from jeugdrecht.catalogue.rules import all_parts
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.rules import Power
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import INSTRUMENTS

ROOT = Path(__file__).parents[2]


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
        "expectations": sum(map(len, rows().values())),
        "published": len(published.verdicts()),
        "published_permitted": sum(
            verdict.startswith("toegelaten") for verdict in published.verdicts().values()
        ),
        "published_other": sum("anders" in verdict for verdict in published.verdicts().values()),
        "mutants_explained": len(re.findall(r"^ +- ", _read("tests/mutation/equivalent.yaml"), re.MULTILINE)),
        "gone_through": len(_gone_through()),
    }
    return {name: _shown(count) for name, count in counted.items()}


def mutants_table() -> str:
    """How many changes of the law the tables notice, per instrument: as the last run of all left it."""
    titles = {one.id: one.title.nl for one in INSTRUMENTS.values()} | {
        "beslissing": "Reikwijdte en eerste dag van beslissingen", "all": "**Alles**",
    }  # fmt: skip
    rows = ["| Waarin | Wijzigingen | Geprobeerd | Opgemerkt | Zonder verschil | Van wat verschil maakt |",
            "|---|---:|---:|---:|---:|---:|"]  # fmt: skip
    for row in csv.DictReader(_read("tests/mutation/figures.csv").splitlines()):
        made, tried, killed, equivalent = (
            int(row[name]) for name in ("mutants", "tried", "killed", "equivalent")
        )
        apart = tried - equivalent
        percentage = f"{100 * killed / apart:.1f}".replace(".", ",") if apart else "–"
        cells = (
            titles[row["instrument"]],
            *map(_shown, (made, tried, killed, equivalent)),
            f"{percentage} %",
        )
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows)


def _shown(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def _gone_through() -> tuple[str, ...]:
    """The decisions whose surviving mutants somebody has gone through, as the tests name them."""
    for node in ast.parse(_read("tests/mutation/known.py")).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "GONE_THROUGH":
            return tuple(ast.literal_eval(node.value))
    raise LookupError("tests/mutation/known.py names no GONE_THROUGH")


def _read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")
