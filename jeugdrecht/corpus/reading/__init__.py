"""
Readers: a file to an official text or a legislative history.
"""

from jeugdrecht.corpus.reading.file import read_data, read_file

__all__ = ["read_data", "read_file"]
