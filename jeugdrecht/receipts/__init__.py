"""
Receipts: what an answer was made from, kept without a fact, so that it can be made again years later.
"""

from jeugdrecht.receipts.compare import Change, Differs, Replayed, replay
from jeugdrecht.receipts.making import receipt
from jeugdrecht.receipts.model import SCHEMA, CaseReceipt, FindingReceipt, Receipt
from jeugdrecht.receipts.reading import read_receipt
from jeugdrecht.receipts.schema import json_schema

__all__ = [
    "SCHEMA", "CaseReceipt", "Change", "Differs", "FindingReceipt", "Receipt", "Replayed",
    "json_schema", "read_receipt", "receipt", "replay",
]  # fmt: skip
