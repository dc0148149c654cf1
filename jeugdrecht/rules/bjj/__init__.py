"""
Beginselenwet justitiële jeugdinrichtingen (Bjj): voor wie de inrichtingen zijn, en wie er plaatst.
"""

CONTENTS = ("art_1", "art_3", "art_3a", "art_5a", "art_8", "art_12")
