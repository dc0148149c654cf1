"""
Jeugdwet (Jw).
"""

CONTENTS = (
    "art_1_1_overige_begrippen", "art_1_1", "art_1_1_begrippen", "art_1_1_woonplaats",
    "art_1_1_woonplaats_tot_2022", "art_1_2", "art_1_3", "art_1a_1", "art_2_1", "art_2_2", "art_2_3",
    "art_2_4", "art_2_5", "art_2_6", "art_2_7", "art_2_7a", "art_2_8", "art_2_9", "art_2_10", "art_2_11",
    "art_2_12", "art_2_13", "art_2_14", "art_2_15", "art_2_17", "art_3_1", "art_3_2", "art_3_3", "art_3_4",
    "art_3_4_voorschriften", "art_3_5", "art_4_0_1", "art_4_1_1", "art_4_1_2", "art_4_1_3", "art_4_1_4",
    "art_4_1_6", "art_4_1_7", "art_4_1_8", "art_4_1_9", "art_4_2_1", "art_4_2_4", "art_4_3_1", "art_4_4_1",
    "art_4_5_1", "art_5_1", "art_6_1_1", "art_6_1_2", "art_6_1_2_einde", "art_6_1_3", "art_6_1_4",
    "art_6_1_6", "art_6_1_8", "art_6_1_10", "art_6_1_12", "art_6_2", "art_6_3", "art_6_5", "art_7_1",
    "art_7_2", "art_7_3_1", "art_7_3_4", "art_7_3_6", "art_7_3_11", "art_7_3_15", "art_8_1_1", "art_8_1_4",
    "art_8_2_1", "art_9_1", "art_9_3", "art_9_6", "art_9a_2", "art_9a_4", "art_10_1", "art_10_3",
    "art_12_1",
)  # fmt: skip
