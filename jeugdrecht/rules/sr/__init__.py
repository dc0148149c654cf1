"""
Wetboek van Strafrecht (Sr).
"""

CONTENTS = ("art_1", "titel_8a")
