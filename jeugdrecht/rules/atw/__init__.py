"""
Algemene termijnenwet (Atw).
"""

CONTENTS = ("art_1_4",)
