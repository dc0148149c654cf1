"""
Step three of an explanation, wording: one file of words per language, and who fills them in.
"""

from jeugdrecht.explain.wording.speak import Speaker
from jeugdrecht.explain.wording.words import Words, words_in

__all__ = ["Speaker", "Words", "words_in"]
