"""
Engine `sql`: one SELECT that decides every row, built with sqlglot, run by DuckDB or another database.
"""

from jeugdrecht.engines.sql.answers import Form, Outcome, Role, words_of
from jeugdrecht.engines.sql.decide import outcomes, select
from jeugdrecht.engines.sql.dialects import written
from jeugdrecht.engines.sql.found import STATUSES
from jeugdrecht.engines.sql.nodes import DECLINES
from jeugdrecht.engines.sql.powers import POWER_STATES
from jeugdrecht.engines.sql.rows import COMPLETE, PERIOD, Filled, Types, over_rows
from jeugdrecht.engines.sql.sheet import family_of
from jeugdrecht.engines.sql.tables import Tables, columns, identifier

__all__ = [
    "COMPLETE",
    "DECLINES",
    "PERIOD",
    "POWER_STATES",
    "STATUSES",
    "Filled",
    "Form",
    "Outcome",
    "Role",
    "Tables",
    "Types",
    "columns",
    "family_of",
    "identifier",
    "outcomes",
    "over_rows",
    "select",
    "words_of",
    "written",
]
