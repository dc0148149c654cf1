"""
Case files and Python structures to cases: reading, checking, templates and the schema.
"""

from jeugdrecht.cases.answers import with_answers
from jeugdrecht.cases.faults import Spot
from jeugdrecht.cases.read import Check, cases_of, read_answer, read_bytes, read_file, read_mapping
from jeugdrecht.cases.reading import Reading
from jeugdrecht.cases.schema import json_schema
from jeugdrecht.cases.template import template
from jeugdrecht.cases.text import LARGEST_FILE, document_of, parse, parse_json
from jeugdrecht.cases.tree import Document
from jeugdrecht.cases.writing import as_mapping

__all__ = [
    "LARGEST_FILE",
    "Check",
    "Document",
    "Reading",
    "Spot",
    "as_mapping",
    "cases_of",
    "document_of",
    "json_schema",
    "parse",
    "parse_json",
    "read_answer",
    "read_bytes",
    "read_file",
    "read_mapping",
    "template",
    "with_answers",
]
