"""
An example for each decision: a case from the tables of the tests, and what the library says of it.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import yaml

from jeugdrecht.api import Finding, decide
from jeugdrecht.logic import days
from jeugdrecht.rules.index import DECISIONS

ROOT = Path(__file__).parents[2]
WIDTH = 88
"""So many signs fit on a line of a page."""
_TRIED = 10
"""After so many cases that leave the decision open, an open one is as good an example."""
_EDGES = ("grensgevallen", "lezing", "geschiedenis", "mutanten")


def _tables() -> Any:
    """The tests' reader of their tables, by its path: the tests are no package that can be installed."""
    spec = spec_from_file_location("law_tables", ROOT / "tests" / "rules" / "tables.py")
    if spec is None or spec.loader is None:
        raise LookupError("tests/rules/tables.py is not there; the documentation is built from a checkout")
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tables = _tables()


class _Plain(yaml.SafeDumper):
    """YAML as people write it: days, yes and no without quotes, nothing said twice by reference."""

    def ignore_aliases(self, data: Any) -> bool:
        """Write what comes back in full."""
        return True


_Plain.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if not tag.endswith((":timestamp", ":bool"))]
    for first, found in yaml.SafeDumper.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True)
class Example:
    """A case as a file, with what makes it worth a look and what the library says of it."""

    says: str
    case: Mapping[str, Any]
    finding: Finding

    @property
    def file(self) -> str:
        """The case file."""
        return yaml.dump(self.case, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=WIDTH)

    @property
    def text(self) -> str:
        """The explanation, as the command line prints it."""
        return self.finding.explain(width=WIDTH)


@cache
def example_of(decision: str) -> Example:
    """
    The first case of the tables that settles the decision; of its own table where it has one.

    Raises:
        LookupError: no table has a case for it.
    """
    first = None
    for row in rows()[decision][:_TRIED]:
        found = _decided(row, decision)
        if found is not None and found.finding.status == "decided":
            return found
        first = first or found
    if first is None:
        raise LookupError(f"no table has a case for {decision}; give it a row in tests/rules/tables")
    return first


def _decided(row: Any, decision: str) -> Example | None:
    said = {key: value for key, value in row.case.items() if key not in ("case", "on")}
    case = {"case": "voorbeeld", "on": row.case.get("on", days.iso(tables.TODAY)), **said}
    found = [one for one in decide(case, [decision]) if row.subject in (None, one.subject)]
    return Example(row.says, case, found[0]) if found else None


@cache
def rows() -> Mapping[str, list[Any]]:
    """The rows that expect something of each decision, those of a table of that name first."""
    found: dict[str, list[tuple[int, Any]]] = {id: [] for id in DECISIONS}
    for path in sorted(tables.FOLDER.glob("*.yaml")):
        for row in _rows_of(path.stem):
            decision = row.decision.partition(".")[0]
            found[decision].append((_rank(path.stem, decision), row))
    return {id: [row for _, row in sorted(rows, key=lambda one: one[0])] for id, rows in found.items()}


def _rank(table: str, decision: str) -> int:
    """The table of the decision itself first, and last those that only look at edges."""
    if table == decision:
        return 0
    return 2 if table.startswith("eigen_") or any(word in table for word in _EDGES) else 1


def _rows_of(table: str) -> list[Any]:
    try:
        return list(tables.rows(table))
    except (KeyError, TypeError):  # a table of another form, such as that of the age limits
        return []
