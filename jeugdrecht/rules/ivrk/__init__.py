"""
Verdrag inzake de rechten van het kind (IVRK).
"""
