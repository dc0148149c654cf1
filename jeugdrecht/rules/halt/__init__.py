"""
Halt: het besluit, de richtlijn, het ketenproces en het startdocument, elk met de eigen rang.
"""
