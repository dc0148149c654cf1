"""
Certificering: aanwijzingsbesluit, tijdelijk certificaat, normenkader, schema en normgebieden.
"""

CONTENTS = (
    "aanwijzingsbesluit",
    "tijdelijk_certificaat",
    "normenkader",
    "certificerende_instelling",
    "normgebieden",
    "schema",
    "herhalingen",
)
