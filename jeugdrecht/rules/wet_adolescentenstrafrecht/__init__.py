"""
Wet adolescentenstrafrecht (Stb. 2013, 485).
"""

CONTENTS = ("art_5",)
