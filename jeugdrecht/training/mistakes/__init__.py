"""
Common mistakes, each worked out by deciding the case as someone would who makes it.
"""

from jeugdrecht.training.mistakes.asked import Asked
from jeugdrecht.training.mistakes.collect import PITFALLS, mistakes

__all__ = ["PITFALLS", "Asked", "mistakes"]
