"""
A small made-up law for explanations: every kind of node, every status, every shape of answer.
"""
