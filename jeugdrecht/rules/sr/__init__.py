"""
Wetboek van Strafrecht (Sr).
"""

CONTENTS = ("art_1", "art_22b", "titel_8a")
