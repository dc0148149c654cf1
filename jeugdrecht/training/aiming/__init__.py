"""
Aiming: a case is made in which a wanted rule speaks, by walking the tree of its conditions.

Each condition says what must be said for it to hold or to fail: a fact, an age at a moment, an item of a
list, another decision that comes out so. Nothing that the case says already is taken back; where no value
fits, the walk goes one choice back. `rules.Aim` is what the rest of the room uses.
"""
