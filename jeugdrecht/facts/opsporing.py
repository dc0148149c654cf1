"""
What police and investigating officers find.
"""

from jeugdrecht.logic.declare import judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

redelijk_vermoeden = judgement(
    "opsporing.redelijk_vermoeden", by="opsporingsambtenaar", item="feit",
    ask=Text("Bestaat een redelijk vermoeden van een strafbaar feit?",
             "Is there reasonable suspicion of an offence?"),
    yes=Text("de opsporingsambtenaar heeft een redelijk vermoeden van een strafbaar feit",
             "the investigating officer reasonably suspects an offence"),
    no=Text("de opsporingsambtenaar heeft geen redelijk vermoeden van een strafbaar feit",
            "the investigating officer does not reasonably suspect an offence"),
    unknown=Text(
        "het is aan de opsporingsambtenaar of er een redelijk vermoeden van een strafbaar feit is",
        "it is for the investigating officer to decide whether there is reasonable suspicion of an offence",
    ),
)

ernst_misdrijf = judgement(
    "opsporing.ernst_misdrijf", by="opsporingsambtenaar", item="feit",
    ask=Text("Geeft de ernst van het misdrijf aanleiding tot opname van het verhoor?",
             "Does the seriousness of the crime call for recording the interview?"),
    yes=Text(
        "de opsporingsambtenaar ziet in de ernst van het misdrijf aanleiding tot opname van het verhoor",
        "the investigating officer finds that the seriousness of the crime calls for recording the interview",
    ),
    no=Text(
        "de opsporingsambtenaar ziet in de ernst van het misdrijf geen aanleiding tot opname van het verhoor",
        "the investigating officer does not find that the seriousness of the crime calls for recording the "
        "interview",
    ),
    unknown=Text(
        "het is aan de opsporingsambtenaar of de ernst van het misdrijf aanleiding geeft tot opname van het "
        "verhoor",
        "it is for the investigating officer to decide whether the seriousness of the crime calls for "
        "recording the interview",
    ),
)

persoonlijkheid_verdachte = judgement(
    "opsporing.persoonlijkheid_verdachte", by="opsporingsambtenaar", item="feit",
    ask=Text("Geeft de persoonlijkheid van de verdachte aanleiding tot opname van het verhoor?",
             "Does the suspect's personality call for recording the interview?"),
    yes=Text(
        "de opsporingsambtenaar ziet in de persoonlijkheid van de verdachte aanleiding tot opname van het "
        "verhoor",
        "the investigating officer finds that the suspect's personality calls for recording the interview",
    ),
    no=Text(
        "de opsporingsambtenaar ziet in de persoonlijkheid van de verdachte geen aanleiding tot opname van "
        "het verhoor",
        "the investigating officer does not find that the suspect's personality calls for recording the "
        "interview",
    ),
    unknown=Text(
        "het is aan de opsporingsambtenaar of de persoonlijkheid van de verdachte aanleiding geeft tot "
        "opname van het verhoor",
        "it is for the investigating officer to decide whether the suspect's personality calls for "
        "recording the interview",
    ),
)

belang_onderzoek = judgement(
    "opsporing.belang_onderzoek", by="officier_van_justitie", item="feit",
    ask=Text("Verzet het belang van het onderzoek zich tegen aanwezigheid van de vertrouwenspersoon?",
             "Does the interest of the investigation oppose the presence of the person of trust?"),
    yes=Text(
        "de officier van justitie vindt dat het belang van het onderzoek zich tegen de vertrouwenspersoon "
        "verzet",
        "the public prosecutor finds the person of trust's presence contrary to the interest of the "
        "investigation",
    ),
    no=Text(
        "de officier van justitie vindt niet dat het belang van het onderzoek zich tegen de "
        "vertrouwenspersoon verzet",
        "the public prosecutor does not find the person of trust's presence contrary to the interest of the "
        "investigation",
    ),
    unknown=Text(
        "het is aan de officier van justitie of het belang van het onderzoek zich tegen de "
        "vertrouwenspersoon verzet",
        "it is for the public prosecutor to decide whether the person of trust's presence is contrary to "
        "the interest of the investigation",
    ),
)

ambtenaar_aangewezen = yes_no(
    "opsporing.ambtenaar_aangewezen", item="feit",
    ask=Text("Is de opsporingsambtenaar aangewezen om naar Halt te verwijzen?",
             "Is the officer designated to refer to Halt?"),
    yes=Text("de opsporingsambtenaar is aangewezen om naar Halt te verwijzen",
             "the investigating officer is designated to refer to Halt"),
    no=Text("de opsporingsambtenaar is niet aangewezen om naar Halt te verwijzen",
            "the investigating officer is not designated to refer to Halt"),
    unknown=Text("het is niet bekend of de opsporingsambtenaar is aangewezen om naar Halt te verwijzen",
                 "it is not known whether the investigating officer is designated to refer to Halt"),
)
