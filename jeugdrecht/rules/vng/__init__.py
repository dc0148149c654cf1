"""
Advies van een VNG-werkgroep over jeugdbescherming en jeugdreclassering (omstreeks 2016). Het bindt niemand.
"""

CONTENTS = (
    "duurzaam", "kindgezin_1_2", "kindgezin_3_6", "overig", "regio_0_3", "regio_4_7",
    "stelsel_1_13", "stelsel_14_26", "stelsel_27_39", "stelsel_40_51",
)  # fmt: skip
