"""
Published cases and scenarios of others, held against what the library permits.
"""
