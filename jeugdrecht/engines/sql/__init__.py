"""
Engine `sql`: one SELECT that decides every row, built with sqlglot, run by DuckDB or another database.
"""

from jeugdrecht.engines.sql.decide import select
from jeugdrecht.engines.sql.dialects import written
from jeugdrecht.engines.sql.nodes import DECLINES
from jeugdrecht.engines.sql.tables import Tables, columns

__all__ = ["DECLINES", "Tables", "columns", "select", "written"]
