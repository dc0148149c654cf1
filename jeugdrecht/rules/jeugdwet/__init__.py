"""
Jeugdwet (Jw).
"""

CONTENTS = ("art_1_1", "art_2_3", "art_2_4", "art_6_1_2")
