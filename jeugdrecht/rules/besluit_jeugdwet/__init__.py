"""
Besluit Jeugdwet (Bjw).
"""

CONTENTS = (
    "art_1_1",
    "art_1_2",
    "art_2_1",
    "art_2_2",
    "art_2_2_1",
    "art_2_3",
    "art_3_1",
    "art_3_2",
    "art_4_0_1",
    "art_4_1",
    "art_4_2_1",
    "art_4_2_4",
    "art_5_1_1",
    "art_6_2_4",
)
