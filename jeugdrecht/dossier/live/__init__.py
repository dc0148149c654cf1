"""
The live monitor: events of many dossiers in, triggers out, on durable-rules.

durable-rules cannot tell an unknown from a no, so it decides nothing. It is told in numbers what changed.
"""

from jeugdrecht.dossier.live.monitor import Monitor
from jeugdrecht.dossier.live.session import LiveError
from jeugdrecht.dossier.live.snapshot import Snapshot, snapshot_of
from jeugdrecht.dossier.live.stands import stand_of
from jeugdrecht.dossier.live.triggers import Trigger

__all__ = ["LiveError", "Monitor", "Snapshot", "Trigger", "snapshot_of", "stand_of"]
