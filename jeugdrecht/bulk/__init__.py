"""
Cases by the million: the SELECT that decides them, and the run from table to table.
"""

from jeugdrecht.bulk.codes import code_table
from jeugdrecht.bulk.engines import run
from jeugdrecht.bulk.files import Input, input_of
from jeugdrecht.bulk.job import Done, Job
from jeugdrecht.bulk.select import declines, to_sql

__all__ = ["Done", "Input", "Job", "code_table", "declines", "input_of", "run", "to_sql"]
