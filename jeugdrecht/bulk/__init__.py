"""
Cases by the million: the SELECT that decides them, and the run from table to table.
"""

from jeugdrecht.bulk.select import to_sql

__all__ = ["to_sql"]
