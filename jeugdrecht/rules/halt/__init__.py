"""
Halt: het besluit, de richtlijn, het ketenproces en het startdocument, elk met de eigen rang.
"""

CONTENTS = (
    "besluit_2010",
    "feiten_2010",
    "besluit_2024",
    "regeling_2013",
    "richtlijn_keten",
    "richtlijn",
    "stop",
    "lij",
    "site",
    "startdocument",
    "ketenstappen",
    "herhalingen",
)
