"""
Training material: invented cases with model answers, chosen to cover the rules, never drawn by luck alone.

`choose.scenario_set` makes a set, `formats` writes it, `read` reads it, `check` compares it with later law.
"""
