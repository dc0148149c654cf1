"""
Where dossiers are kept: a folder of JSON Lines for one machine, or a database for a service.
"""

from jeugdrecht.dossier.store.opening import open_store
from jeugdrecht.dossier.store.store import Store

__all__ = ["Store", "open_store"]
