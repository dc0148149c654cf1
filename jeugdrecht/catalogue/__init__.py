"""
The catalogue as plain data: decisions, facts, rules and sources, in one language, as JSON prints them.
"""
