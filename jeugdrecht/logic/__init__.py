"""
The machine of the law: expression nodes, days, truth values, rule kinds, the rulebase.

It knows no article; the law is in `jeugdrecht.rules`, the questions are in `jeugdrecht.facts`.
"""
