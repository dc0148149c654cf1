"""
Wet maatschappelijke ondersteuning 2015: de begrippen, de meldcode en Veilig Thuis.
"""

CONTENTS = (
    "art_1_1_1", "art_3_3", "art_4_1_1", "art_4_2_4", "art_4_2_5", "art_4_2_7", "art_4_3_2", "art_4_3_4",
)  # fmt: skip
