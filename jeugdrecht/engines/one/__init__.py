"""
Engine `one`: decides one case with the full proof, in plain Python that is obviously right.
"""

from jeugdrecht.engines.one.decide import Decider

__all__ = ["Decider"]
