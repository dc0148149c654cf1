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
    "jeugdwet", "college", "leerplicht",
    "gesloten_jeugdhulp", "dossier",
    "termijnen_jeugdwet", "hulp_en_plan",
    "instelling", "gemeente",
    "veilig_thuis", "meldcode", "jji",
    "kinderrechten",
    "regio",
)  # fmt: skip
