"""
Audits: norms and recommendations held against what is known of an institution or a regional agreement.
"""

from jeugdrecht.audit.norms import NormTable, OwnNorm, read_norms
from jeugdrecht.audit.report import AUDITS, Audit, Entry, audit_of

__all__ = ["AUDITS", "Audit", "Entry", "NormTable", "OwnNorm", "audit_of", "read_norms"]
