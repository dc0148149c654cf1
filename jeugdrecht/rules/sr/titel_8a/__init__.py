"""
Sr, Eerste Boek, Titel VIIIA: bijzondere bepalingen voor jeugdigen en jongvolwassenen.
"""

CONTENTS = ("art_77a", "art_77b", "art_77c", "art_77e")
