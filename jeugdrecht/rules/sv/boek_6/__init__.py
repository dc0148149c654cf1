"""
Sv, Zesde Boek: de tenuitvoerlegging.
"""

CONTENTS = ("art_6_1_25", "art_6_3_9", "art_6_3_12", "art_6_3_14", "art_6_6_37")
