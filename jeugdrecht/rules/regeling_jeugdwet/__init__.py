"""
Regeling Jeugdwet (Rjw).
"""

CONTENTS = ("art_2",)
