"""
Wetboek van Strafvordering (Sv).
"""

CONTENTS = ("art_382", "art_486", "art_487", "art_488", "art_490", "art_494", "art_495", "art_500")
