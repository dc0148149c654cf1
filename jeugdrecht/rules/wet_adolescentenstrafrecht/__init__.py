"""
Wet adolescentenstrafrecht (Stb. 2013, 485).
"""
