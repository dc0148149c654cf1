"""
What stands between a request and the work: limits, a token, headers, and the last resort.
"""
