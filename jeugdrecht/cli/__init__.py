"""
The command line: each command reads its input, calls the api and prints; it decides nothing itself.
"""

from jeugdrecht.cli.app import main

__all__ = ["main"]
