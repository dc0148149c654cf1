"""
Wetboek van Strafvordering (Sv).
"""
