"""
Explanations on the law as encoded, stored as texts and read by people.
"""
