"""
Wetboek van Strafvordering (Sv).
"""

CONTENTS = (
    "art_63", "art_257a", "art_257b", "art_257c", "art_382", "art_486", "art_487", "art_488", "art_488a",
    "art_488aa", "art_488ab", "art_488ac", "art_488b", "art_489", "art_489a", "art_490", "art_491",
    "art_491a", "art_492", "art_493", "art_493a", "art_494", "art_494a", "art_494b", "art_495", "art_495a",
    "art_495b", "art_496", "art_496a", "art_497", "art_499", "art_500", "art_501", "art_502", "art_503",
    "boek_6",
)  # fmt: skip
