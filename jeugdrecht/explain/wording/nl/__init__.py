"""
The Dutch words of explanations: sentences in two registers, everyday words, and the names of things.
"""

from jeugdrecht.explain.wording.nl.everyday import EVERYDAY
from jeugdrecht.explain.wording.nl.legal import LEGAL
from jeugdrecht.explain.wording.nl.plain import PLAIN
from jeugdrecht.explain.wording.nl.terms import ITEMS, MONTHS, OFFICIALS, TERMS, UNITS

__all__ = ["EVERYDAY", "ITEMS", "LEGAL", "MONTHS", "OFFICIALS", "PLAIN", "TERMS", "UNITS"]
