"""
De beslissingen: de vragen die de regels beantwoorden, in de volgorde van de catalogus.
"""

CONTENTS = (
    "vervolging", "jeugdstrafrecht", "keten", "waarborgen", "sanctiemaxima", "maatregelen", "taakstraf",
    "strafbeschikking", "sancties", "toezicht", "tenuitvoerlegging", "jeugdwet", "leerplicht",
    "kinderrechten",
)  # fmt: skip
