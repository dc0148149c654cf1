"""
Verdrag inzake de rechten van het kind (IVRK).
"""

CONTENTS = ("art_1", "art_3", "art_12", "art_37", "art_40")
