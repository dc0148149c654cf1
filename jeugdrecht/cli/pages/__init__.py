"""
What each command shows, as blocks of a page; loaded when the command runs.
"""
