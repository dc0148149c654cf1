"""
Jeugdwet (Jw).
"""
