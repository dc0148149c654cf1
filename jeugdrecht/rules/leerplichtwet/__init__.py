"""
Leerplichtwet 1969: inschrijving en schoolbezoek, vrijstelling, verzuim, en wat daarop volgt.
"""

CONTENTS = ("art_1b", "art_2", "art_3", "art_4a", "art_5", "art_11", "art_16", "art_21a", "art_22", "art_26")
