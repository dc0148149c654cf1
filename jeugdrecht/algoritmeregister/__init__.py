"""
The record of this program for the Dutch register of algorithms, with what an organisation fills in left open.
"""

from jeugdrecht.algoritmeregister.record import PROMPT, Record, record
from jeugdrecht.algoritmeregister.standard import FIELDS, VERSION, Field, faults
from jeugdrecht.algoritmeregister.writing import as_csv, as_table

__all__ = ["FIELDS", "PROMPT", "VERSION", "Field", "Record", "as_csv", "as_table", "faults", "record"]
