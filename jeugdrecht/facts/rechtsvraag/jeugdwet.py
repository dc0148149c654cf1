"""
Questions on the Youth Act: which stay counts in a chain, the order of domicile, how long help goes on.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

# Yes: before the first of an unbroken chain of stays; no: before the stay that runs now.
gap_3 = legal_question(
    "rechtsvraag.gap_3", by="college", default=True,
    ask=Text(
        "Telt bij aansluitende verblijven het woonadres van voor het eerste verblijf? Art. 1.1 Jeugdwet, "
        "woonplaats onder 2, noemt het woonadres onmiddellijk voor het verblijf; ja: van voor het eerste "
        "in een onafgebroken reeks, nee: van voor het laatste.",
        "Where stays follow each other, does the home address before the first of them count? Art. 1.1 "
        "Jeugdwet, woonplaats under 2, names the home address immediately before the stay; yes: before the "
        "first of an unbroken chain, no: before the last.",
    ),
    yes=Text("bij aansluitende verblijven telt het woonadres van voor het eerste verblijf",
             "where stays follow each other, the home address before the first of them counts"),
    no=Text("bij aansluitende verblijven telt het woonadres van voor het laatste verblijf",
            "where stays follow each other, the home address before the last of them counts"),
    unknown=Text(
        "de wet laat open of bij aansluitende verblijven het woonadres van voor het eerste verblijf telt",
        "the law leaves open whether the home address before the first counts where stays follow each "
        "other",
    ),
)

gap_4 = legal_question(
    "rechtsvraag.gap_4", by="college",
    ask=Text(
        "Houdt de jeugdhulp of jeugdreclassering na het verblijf in een justitiële jeugdinrichting nog "
        "verband met dat verblijf? Art. 1.1 Jeugdwet, woonplaats onder 2, zegt niet hoe lang.",
        "Is the youth care or youth probation after the stay in a youth institution still linked to that "
        "stay? Art. 1.1 Jeugdwet, woonplaats under 2, does not say for how long.",
    ),
    yes=Text("de hulp houdt nog verband met het verblijf in de justitiële jeugdinrichting",
             "the help is still linked to the stay in the youth institution"),
    no=Text("de hulp houdt geen verband meer met het verblijf in de justitiële jeugdinrichting",
            "the help is no longer linked to the stay in the youth institution"),
    unknown=Text(
        "de wet laat open of de hulp nog verband houdt met het verblijf in de justitiële jeugdinrichting",
        "the law leaves open whether the help is still linked to the stay in the youth institution",
    ),
)

gap_12 = legal_question(
    "rechtsvraag.gap_12", by="college", default=True,
    ask=Text(
        "Gaat bij een woonplaats buiten Nederland het werkelijke verblijf bij de hulpvraag (art. 1.1 "
        "Jeugdwet, woonplaats onder 4) voor de gemeente van de moeder bij de geboorte (onder 3)? De wet "
        "regelt de volgorde niet.",
        "Where the domicile is abroad, does the actual stay at the request (art. 1.1 Jeugdwet, woonplaats "
        "under 4) come before the mother's municipality at the birth (under 3)? The Act does not fix the "
        "order.",
    ),
    yes=Text("bij een woonplaats buiten Nederland telt het werkelijke verblijf bij de hulpvraag",
             "where the domicile is abroad, the actual stay at the request counts"),
    no=Text("bij een woonplaats buiten Nederland telt eerst de gemeente van de moeder bij de geboorte",
            "where the domicile is abroad, the mother's municipality at the birth comes first"),
    unknown=Text("de wet laat open of bij een woonplaats buiten Nederland het werkelijke verblijf voorgaat",
                 "the law leaves open whether the actual stay comes first where the domicile is abroad"),
)

gap_13_voortzetting = legal_question(
    "rechtsvraag.gap_13_voortzetting", by="college",
    ask=Text("Telt de dag waarop een jaar eindigt nog mee? Art. 2.7a en 10.1 Jeugdwet zeggen het niet.",
             "Does the day on which a year ends still count? Art. 2.7a and 10.1 Jeugdwet do not say."),
    yes=Text("de dag waarop het jaar eindigt telt nog mee", "the day on which the year ends still counts"),
    no=Text("de dag waarop het jaar eindigt telt niet meer mee",
            "the day on which the year ends no longer counts"),
    unknown=Text("de wet laat open of de dag waarop het jaar eindigt nog meetelt",
                 "the law leaves open whether the day on which the year ends still counts"),
)

gap_16 = legal_question(
    "rechtsvraag.gap_16", by="college", default=False,
    ask=Text(
        "Begrenst het halve jaar van art. 1.2 lid 3 Besluit Jeugdwet ook een kinderbeschermingsmaatregel? "
        "De tekst spreekt van een voorziening; de duur van een maatregel volgt uit Boek 1 BW.",
        "Does the half year of art. 1.2(3) Besluit Jeugdwet also limit a child protection measure? The "
        "text speaks of a provision; how long a measure lasts follows from Book 1 BW.",
    ),
    yes=Text("het halve jaar begrenst ook een kinderbeschermingsmaatregel",
             "the half year also limits a child protection measure"),
    no=Text("het halve jaar begrenst een kinderbeschermingsmaatregel niet",
            "the half year does not limit a child protection measure"),
    unknown=Text("de wet laat open of het halve jaar ook een kinderbeschermingsmaatregel begrenst",
                 "the law leaves open whether the half year also limits a child protection measure"),
)
