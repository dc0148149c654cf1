"""
How a text is meant, for every page and document that shows one.
"""

from typing import Literal

Tone = Literal["", "strong", "dim", "good", "bad", "open", "person"]
"""Good and bad outcomes, what is open, what waits for a person; and what stands out or steps back."""
