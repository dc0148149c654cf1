"""
Dossier files and structures to dossiers: reading and checking, with all faults at once.
"""

from jeugdrecht.dossier.reading.read import (
    faults_of,
    read_bytes,
    read_dossier,
    read_events,
    read_mapping,
    read_stream,
)

__all__ = ["faults_of", "read_bytes", "read_dossier", "read_events", "read_mapping", "read_stream"]
