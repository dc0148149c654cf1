"""
What a page is made of, and its two forms: plain text, and drawn for a terminal.
"""

from jeugdrecht.cli.paper.blocks import Block, Cell, Entries, Heading, Line, Point, Points, Ready, Table
from jeugdrecht.cli.paper.forms import as_text

__all__ = ["Block", "Cell", "Entries", "Heading", "Line", "Point", "Points", "Ready", "Table", "as_text"]
