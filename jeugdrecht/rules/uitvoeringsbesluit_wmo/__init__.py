"""
Uitvoeringsbesluit Wmo 2015: hoe Veilig Thuis werkt, en binnen welke termijnen.
"""

CONTENTS = ("art_4_1_1", "art_4_1_2", "art_4_1_3", "art_4_1_7", "art_4_1_8")
