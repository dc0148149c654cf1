"""
De beslissingen: de vragen die de regels beantwoorden, in de volgorde van de catalogus.
"""

CONTENTS = (
    "jeugdstrafrecht", "waarborgen", "maatregelen", "taakstraf", "strafbeschikking",
    "toezicht", "jeugdwet", "kinderrechten",
)  # fmt: skip
