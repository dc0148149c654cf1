"""
Besluit verplichte meldcode huiselijk geweld en kindermishandeling.
"""

CONTENTS = ("art_1", "art_2", "aanhef")
