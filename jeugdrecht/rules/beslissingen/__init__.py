"""
De beslissingen: de vragen die de regels beantwoorden, in de volgorde van de catalogus.
"""

CONTENTS = (
    "vervolging", "jeugdstrafrecht", "keten", "waarborgen", "sanctiemaxima", "maatregelen", "taakstraf",
    "strafbeschikking", "sancties", "toezicht", "tenuitvoerlegging",
    "kinderbescherming", "verzoeken",
    "termijnen_civiel",
    "rechtspositie",
    "plaatsing",
    "gezag", "gezag_ontstaan", "voogdij",
    "jeugdwet", "leerplicht",
    "kinderrechten",
)  # fmt: skip
