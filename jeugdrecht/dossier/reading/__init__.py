"""
Dossier files and structures to dossiers: reading and checking, with all faults at once.
"""

from jeugdrecht.dossier.reading.read import read_bytes, read_dossier, read_events, read_mapping

__all__ = ["read_bytes", "read_dossier", "read_events", "read_mapping"]
