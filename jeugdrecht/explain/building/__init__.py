"""
Step one of an explanation: the engine's record of a finding becomes a proof tree, still without words.
"""

from jeugdrecht.explain.building.finding import build

__all__ = ["build"]
