"""
Full explanations of some rows, one JSON object on a line.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from jeugdrecht.api import decide
from jeugdrecht.bulk.by_one import Together, case_of
from jeugdrecht.bulk.plan import NUMBER, Plan


def write(plan: Plan, together: Iterable[Together], path: Path) -> None:
    """
    Write the results of rows with their explanations, as `decide --format json` gives them.

    Args:
        plan: how the table is decided.
        together: the rows, those of one case together.
        path: the file, with a line for each row.
    """
    left = plan.job.explain
    with path.open("x", encoding="utf-8") as file:
        for group in together:
            case, names = case_of(plan, group)
            result = decide(case, plan.job.decisions)
            for row, own in zip(group.rows, names, strict=True):
                if not left:
                    return
                left -= 1
                of_row = {None, *own.values()}
                shown = replace(result, findings=tuple(one for one in result if one.subject in of_row))
                keys = {key: row[key] for key in plan.layout.keys}
                told = {"row": row[NUMBER], **keys, **shown.to_dict(plan.job.lang)}
                file.write(json.dumps(told, ensure_ascii=False, default=str) + "\n")
