"""
Jeugdwet (Jw).
"""

CONTENTS = ("art_1_1", "art_2_3", "art_2_4")
