"""
Wetboek van Strafrecht (Sr).
"""

CONTENTS = (
    "art_1", "art_9", "art_10", "art_14b", "art_14c", "art_22b", "art_22c", "art_22d", "art_23", "art_24c",
    "art_27", "art_38v", "art_38w", "art_39", "art_45_49", "art_57", "art_63", "art_70", "art_71", "art_72",
    "titel_8a",
)  # fmt: skip
