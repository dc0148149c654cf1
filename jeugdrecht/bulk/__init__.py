"""
Cases by the million: the SELECT that decides them, and the run from table to table.

Names are loaded when first used, since DuckDB, sqlglot and pyarrow come with an extra.
"""

from importlib import import_module

_HOMES = {
    "Done": "job",
    "Input": "files",
    "Job": "job",
    "code_table": "codes",
    "declines": "select",
    "input_of": "files",
    "run": "engines",
    "to_sql": "select",
}
"""The names of this room, each with the module that holds it."""

__all__ = ["Done", "Input", "Job", "code_table", "declines", "input_of", "run", "to_sql"]


def __getattr__(name: str) -> object:
    """Load a name when it is first used."""
    if name in _HOMES:
        return getattr(import_module(f"jeugdrecht.bulk.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'jeugdrecht.bulk' has no attribute {name!r}")
