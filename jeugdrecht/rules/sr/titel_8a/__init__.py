"""
Sr, Eerste Boek, Titel VIIIA: bijzondere bepalingen voor jeugdigen en jongvolwassenen.
"""

CONTENTS = (
    "art_77a", "art_77b", "art_77c", "art_77d", "art_77e", "art_77f", "art_77g", "art_77h", "art_77i",
    "art_77j", "art_77l", "art_77m", "art_77ma", "art_77n", "art_77o", "art_77r", "art_77s", "art_77s_7",
    "art_77t", "art_77w", "art_77wa", "art_77wb", "art_77we", "art_77x", "art_77y", "art_77z", "art_77za",
    "art_77aa", "art_77bb", "art_77cc", "art_77gg",
)  # fmt: skip
