"""
Sr, Eerste Boek, Titel VIIIA: bijzondere bepalingen voor jeugdigen en jongvolwassenen.
"""

CONTENTS = (
    "art_77a", "art_77b", "art_77c", "art_77e", "art_77f", "art_77ma", "art_77s", "art_77t", "art_77w",
    "art_77aa",
)  # fmt: skip
