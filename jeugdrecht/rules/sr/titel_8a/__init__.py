"""
Sr, Eerste Boek, Titel VIIIA: bijzondere bepalingen voor jeugdigen en jongvolwassenen.
"""
