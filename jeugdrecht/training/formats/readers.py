"""
For whom a version is: with the answers for the trainer, without them for the participant.
"""

from typing import Literal, TypeAlias

Reader: TypeAlias = Literal["trainer", "participant"]

READERS: tuple[Reader, ...] = ("trainer", "participant")
