"""
The case told in words: every fact that it gives stands in the text once, and nothing else does.
"""

from jeugdrecht.training.narrative.prose import Sentence
from jeugdrecht.training.narrative.tell import Narrative, tell
from jeugdrecht.training.narrative.which import which

__all__ = ["Narrative", "Sentence", "tell", "which"]
