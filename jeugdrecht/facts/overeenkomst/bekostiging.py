"""
The contract with a certified institution: how it is funded.
"""

from jeugdrecht.logic.declare import choice, judgement, yes_no
from jeugdrecht.sources import Text

bestand_tegen_volumeschommeling = judgement(
    "overeenkomst.bestand_tegen_volumeschommeling",
    by="gemeente_en_gi",
    ask=Text(
        "Is de bekostiging bestand tegen schommelingen in volume?",
        "Does the funding withstand volume changes?",
    ),
    yes=Text(
        "de bekostiging is bestand tegen schommelingen in volume", "the funding withstands volume changes"
    ),
    no=Text(
        "de bekostiging is niet bestand tegen schommelingen in volume",
        "the funding does not withstand volume changes",
    ),
    unknown=Text(
        "het is aan de gemeente en de gecertificeerde instelling of de bekostiging "
        "bestand is tegen schommelingen in volume",
        "it is for the municipality and the certified institution to decide whether the "
        "funding withstands volume changes",
    ),
)

tarief_per_werkwijze = yes_no(
    "overeenkomst.tarief_per_werkwijze",
    ask=Text("Is het tarief per werkwijze ingeschat?", "Was the rate estimated per working method?"),
    yes=Text("het tarief per werkwijze is ingeschat", "the rate was estimated per working method"),
    no=Text("het tarief per werkwijze is niet ingeschat", "the rate was not estimated per working method"),
    unknown=Text(
        "het is niet bekend of het tarief per werkwijze is ingeschat",
        "it is not known whether the rate was estimated per working method",
    ),
)

aantal_maatregelen_daalt = yes_no(
    "overeenkomst.aantal_maatregelen_daalt",
    ask=Text("Daalt het aantal maatregelen?", "Is the number of measures falling?"),
    yes=Text("het aantal maatregelen daalt", "the number of measures is falling"),
    no=Text("het aantal maatregelen daalt niet", "the number of measures is not falling"),
    unknown=Text(
        "het is niet bekend of het aantal maatregelen daalt",
        "it is not known whether the number of measures is falling",
    ),
)

zaakzwaarte_meegewogen = yes_no(
    "overeenkomst.zaakzwaarte_meegewogen",
    ask=Text("Weegt de zaakzwaarte mee in de bekostiging?", "Is case weight part of the funding?"),
    yes=Text("de zaakzwaarte weegt mee in de bekostiging", "case weight is part of the funding"),
    no=Text("de zaakzwaarte weegt niet mee in de bekostiging", "case weight is not part of the funding"),
    unknown=Text(
        "het is niet bekend of de zaakzwaarte meeweegt in de bekostiging",
        "it is not known whether case weight is part of the funding",
    ),
)

bekostigingsvorm = choice(
    "overeenkomst.bekostigingsvorm",
    "pxq",
    "populatiebekostiging",
    "subsidie",
    "taakgericht",
    ask=Text("Welke bekostigingsvorm is gekozen?", "Which funding model was chosen?"),
    says=Text("de bekostigingsvorm is {value}", "the funding model is {value}"),
    unknown=Text(
        "het is niet bekend welke bekostigingsvorm is gekozen",
        "it is not known which funding model was chosen",
    ),
)
