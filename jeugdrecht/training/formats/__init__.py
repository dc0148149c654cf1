"""
The forms of training material: Markdown, HTML, PDF, Word, Moodle's XML and JSON.
"""

from jeugdrecht.training.formats.booklet import booklet_of
from jeugdrecht.training.formats.readers import READERS, Reader
from jeugdrecht.training.formats.write import BINARY, FORMATS, Form, needs, written

__all__ = ["BINARY", "FORMATS", "READERS", "Form", "Reader", "booklet_of", "needs", "written"]
