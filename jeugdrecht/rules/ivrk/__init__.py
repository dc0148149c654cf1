"""
Verdrag inzake de rechten van het kind (IVRK).
"""

CONTENTS = (
    "art_1",
    "art_2",
    "art_3",
    "art_5",
    "art_6",
    "art_9",
    "art_12",
    "art_16",
    "art_18",
    "art_19",
    "art_20",
    "art_25",
    "art_26",
    "art_27",
    "art_37",
    "art_39",
    "art_40",
    "art_40_3",
    "art_41",
    "art_51",
    "voorbehouden",
)
