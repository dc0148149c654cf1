"""
The interview in the terminal: an opening in plain words, one question at a time, and the findings as they
grow.

It prints lines and reads lines. Libraries that draw menus (questionary, textual) take the terminal over: they
need one, so that a pipe or a test has no way in, and they redraw what a screen reader has read out already.
So rich draws, as for the other commands, and an answer is one line of input, which works everywhere.
"""
