"""
Wetboek van Strafrecht (Sr).
"""
