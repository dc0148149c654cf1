"""
The partial exercise of authority by the certified institution (BW1 265e).
"""

from jeugdrecht.logic.declare import choice, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

gedeeltelijk_onderwerp = choice(
    "gezag.gedeeltelijk_onderwerp",
    "schoolaanmelding",
    "medische_toestemming",
    "verblijfsvergunning",
    "vermogen",
    "paspoort",
    ask=Text(
        "Over welk onderwerp gaat het verzoek om gedeeltelijk gezag?",
        "Which subject does the request for partial authority concern?",
    ),
    says=Text(
        "het onderwerp van het verzoek om gedeeltelijk gezag is {value}",
        "the subject of the request for partial authority is {value}",
    ),
    unknown=Text(
        "het is niet bekend over welk onderwerp het verzoek om gedeeltelijk gezag gaat",
        "it is not known which subject the request for partial authority concerns",
    ),
)

gedeeltelijk_loopt = yes_no(
    "gezag.gedeeltelijk_loopt",
    ask=Text(
        "Oefent de gecertificeerde instelling nu een deel van het gezag uit?",
        "Does the certified institution exercise part of the authority now?",
    ),
    yes=Text(
        "de gecertificeerde instelling oefent nu een deel van het gezag uit",
        "the certified institution exercises part of the authority now",
    ),
    no=Text(
        "de gecertificeerde instelling oefent nu geen deel van het gezag uit",
        "the certified institution exercises no part of the authority now",
    ),
    unknown=Text(
        "het is niet bekend of de gecertificeerde instelling nu een deel van het gezag uitoefent",
        "it is not known whether the certified institution exercises part of the authority now",
    ),
)
