"""
Pages of the documentation that say what the library holds: made from it, and held to it.
"""
