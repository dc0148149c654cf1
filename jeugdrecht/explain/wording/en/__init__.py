"""
The English words of explanations: sentences in two registers, everyday words, and the names of things.
"""

from jeugdrecht.explain.wording.en.everyday import EVERYDAY
from jeugdrecht.explain.wording.en.legal import LEGAL
from jeugdrecht.explain.wording.en.plain import PLAIN
from jeugdrecht.explain.wording.en.terms import ITEMS, MONTHS, OFFICIALS, TERMS, UNITS

__all__ = ["EVERYDAY", "ITEMS", "LEGAL", "MONTHS", "OFFICIALS", "PLAIN", "TERMS", "UNITS"]
