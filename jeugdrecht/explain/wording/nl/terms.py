"""
The Dutch words for months, officials, units, items and values.
"""

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

OFFICIALS = {
    "beslisser": "wie beslist",
    "certificerende_instelling": "de certificerende instelling",
    "college": "het college van burgemeester en wethouders",
    "derde": "een derde",
    "geheimhouder": "wie een geheimhoudingsplicht heeft",
    "gecertificeerde_instelling": "de gecertificeerde instelling",
    "gemeente": "de gemeente",
    "gemeenten": "de gemeenten",
    "gerechtshof": "het gerechtshof",
    "gi": "de gecertificeerde instelling",
    "hulpofficier_van_justitie": "de hulpofficier van justitie",
    "inspectie": "de inspectie",
    "instelling": "de instelling",
    "jeugdhulpaanbieder": "de jeugdhulpaanbieder",
    "jeugdhulpverlener": "de jeugdhulpverlener",
    "kantonrechter": "de kantonrechter",
    "kinderrechter": "de kinderrechter",
    "klachtencommissie": "de klachtencommissie",
    "leerplichtambtenaar": "de leerplichtambtenaar",
    "meldingsbevoegde": "wie mag melden",
    "minister": "de minister",
    "officier": "de officier van justitie",
    "officier_van_justitie": "de officier van justitie",
    "openbaar_ministerie": "het openbaar ministerie",
    "opsporingsambtenaar": "de opsporingsambtenaar",
    "organisatie": "de organisatie zelf",
    "ouders": "de ouders",
    "pleegzorgaanbieder": "de pleegzorgaanbieder",
    "professional": "de professional",
    "raad": "de Raad voor de Kinderbescherming",
    "rechtbank": "de rechtbank",
    "rechter": "de rechter",
    "toezichthouder": "de toezichthouder",
    "veilig_thuis": "Veilig Thuis",
}

UNITS = {
    "jaar": ("jaar", "jaar"),
    "maand": ("maand", "maanden"),
    "week": ("week", "weken"),
    "dag": ("dag", "dagen"),
    "werkdag": ("werkdag", "werkdagen"),
    "uur": ("uur", "uur"),
    "keer": ("keer", "keer"),
    "graad": ("graad", "graden"),
    "zaak per jaar": ("zaak per jaar", "zaken per jaar"),
}

ITEMS = {
    "feit": ("feit", "feiten"),
    "maatregel": ("maatregel", "maatregelen"),
    "verblijf": ("verblijf", "verblijven"),
    "woonplaats": ("woonplaats", "woonplaatsen"),
    "ouder": ("ouder", "ouders"),
    "belanghebbende": ("betrokkene", "betrokkenen"),
    "medewerker": ("medewerker", "medewerkers"),
    "beschikking": ("beschikking", "beschikkingen"),
    "verzoek": ("verzoek", "verzoeken"),
    "kind": ("kind", "kinderen"),
}

TERMS = {
    "aangewezen_jeugdhulpaanbieder": "een aangewezen jeugdhulpaanbieder",
    "aanwijzing_bjj": "een aanwijzing op grond van de Bjj",
    "begeleiding_stp": "begeleiding bij een scholings- en trainingsprogramma",
    "bijzondere_procedure_sv": "een bijzondere procedure volgens Sv",
    "burgemeester": "de burgemeester",
    "directeur_jji": "de directeur van een justitiële jeugdinrichting",
    "inrichtingsarts": "de inrichtingsarts",
    "instelling": "instelling",
    "ots": "ondertoezichtstelling",
    "residentiele_jeugdhulp": "residentiële jeugdhulp",
    "school": "de school",
    "schorsing_493_sv": "schorsing op grond van art. 493 Sv",
    "schorsing_voorlopige_hechtenis": "schorsing van de voorlopige hechtenis",
    "selectiefunctionaris": "de selectiefunctionaris",
    "spoed_gesloten": "spoedmachtiging gesloten jeugdhulp",
    "stp": "een scholings- en trainingsprogramma",
    "tenuitvoerlegging_jeugdigen_sv": "tenuitvoerlegging bij jeugdigen volgens Sv",
    "titel_viiia_sr": "een beslissing volgens titel VIIIA Sr",
    "verlenging_voorwaardelijk_gesloten": "verlenging van een voorwaardelijke machtiging gesloten jeugdhulp",
    "voor_18": "vóór de achttiende verjaardag",
    "voorwaardelijk_einde_pij": "voorwaardelijk einde van de PIJ-maatregel",
    "voorwaardelijk_gesloten": "voorwaardelijke machtiging gesloten jeugdhulp",
    "voorwaardelijke_straf_bij_ots": "voorwaardelijke straf bij een ondertoezichtstelling",
    "vots": "voorlopige ondertoezichtstelling",
}
"""The words for values, where an id without its underscores does not read well."""
