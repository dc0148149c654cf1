"""
What police and investigating officers find.
"""

from jeugdrecht.logic.declare import act, judgement, yes_no
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
             "Does the interest of the investigation oppose the presence of the trusted person?"),
    yes=Text(
        "de officier van justitie vindt dat het belang van het onderzoek zich tegen de vertrouwenspersoon "
        "verzet",
        "the public prosecutor finds the trusted person's presence contrary to the interest of the "
        "investigation",
    ),
    no=Text(
        "de officier van justitie vindt niet dat het belang van het onderzoek zich tegen de "
        "vertrouwenspersoon verzet",
        "the public prosecutor does not find the trusted person's presence contrary to the interest of the "
        "investigation",
    ),
    unknown=Text(
        "het is aan de officier van justitie of het belang van het onderzoek zich tegen de "
        "vertrouwenspersoon verzet",
        "it is for the public prosecutor to decide whether the trusted person's presence is contrary to "
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

verhoor = act(
    "opsporing.verhoor", item="feit",
    ask=Text("Verhoort een opsporingsambtenaar de verdachte?",
             "Does an investigating officer interview the suspect?"),
    yes=Text("een opsporingsambtenaar verhoort de verdachte",
             "an investigating officer interviews the suspect"),
    no=Text("de verdachte wordt niet door een opsporingsambtenaar verhoord",
            "the suspect is not interviewed by an investigating officer"),
    unknown=Text("het is niet bekend of een opsporingsambtenaar de verdachte verhoort",
                 "it is not known whether an investigating officer interviews the suspect"),
)

weigert_vergezelling = act(
    "opsporing.weigert_vergezelling", item="feit",
    ask=Text("Weigert de hulpofficier van justitie wie de verdachte vergezelt de toegang tot het verhoor?",
             "Does the assistant prosecutor refuse whoever accompanies the suspect access to the interview?"),
    yes=Text("de hulpofficier van justitie weigert wie de verdachte vergezelt de toegang tot het verhoor",
             "the assistant prosecutor refuses whoever accompanies the suspect access to the interview"),
    no=Text("de hulpofficier van justitie weigert niemand de toegang tot het verhoor",
            "the assistant prosecutor refuses nobody access to the interview"),
    unknown=Text("het is niet bekend of de hulpofficier van justitie de toegang tot het verhoor weigert",
                 "it is not known whether the assistant prosecutor refuses access to the interview"),
)

vergezelling_niet_in_belang = judgement(
    "opsporing.vergezelling_niet_in_belang", by="hulpofficier_van_justitie", item="feit",
    ask=Text("Is het niet in het belang van de verdachte dat deze persoon bij het verhoor is?",
             "Is this person's presence at the interview not in the suspect's interest?"),
    yes=Text("de hulpofficier van justitie vindt vergezelling niet in het belang van de verdachte",
             "the assistant prosecutor finds accompaniment not in the suspect's interest"),
    no=Text("de hulpofficier van justitie vindt vergezelling niet tegen het belang van de verdachte",
            "the assistant prosecutor does not find accompaniment against the suspect's interest"),
    unknown=Text(
        "het is aan de hulpofficier van justitie of vergezelling in het belang van de verdachte is",
        "it is for the assistant prosecutor to decide whether accompaniment is in the suspect's interest",
    ),
)

vergezelling_belang_onderzoek = judgement(
    "opsporing.vergezelling_belang_onderzoek", by="hulpofficier_van_justitie", item="feit",
    ask=Text("Verzet het belang van het onderzoek zich tegen aanwezigheid van deze persoon bij het verhoor?",
             "Does the interest of the investigation oppose this person's presence at the interview?"),
    yes=Text(
        "de hulpofficier van justitie vindt dat het belang van het onderzoek zich tegen vergezelling verzet",
        "the assistant prosecutor finds accompaniment contrary to the interest of the investigation",
    ),
    no=Text(
        "de hulpofficier van justitie vindt niet dat het belang van het onderzoek zich tegen vergezelling "
        "verzet",
        "the assistant prosecutor does not find accompaniment contrary to the interest of the investigation",
    ),
    unknown=Text(
        "het is aan de hulpofficier van justitie of het belang van het onderzoek zich tegen vergezelling "
        "verzet",
        "it is for the assistant prosecutor to decide whether accompaniment is contrary to the interest of "
        "the investigation",
    ),
)

kennisgeving_uitgesteld = act(
    "opsporing.kennisgeving_uitgesteld", item="feit",
    ask=Text("Is de kennisgeving van de vrijheidsbeneming aan de ouders uitgesteld (artikel 27e lid 3 Sv)?",
             "Has notice of the deprivation of liberty to the parents been postponed (article 27e(3) Sv)?"),
    yes=Text("de kennisgeving van de vrijheidsbeneming aan de ouders is uitgesteld",
             "notice of the deprivation of liberty to the parents has been postponed"),
    no=Text("de kennisgeving van de vrijheidsbeneming aan de ouders is niet uitgesteld",
            "notice of the deprivation of liberty to the parents has not been postponed"),
    unknown=Text(
        "het is niet bekend of de kennisgeving van de vrijheidsbeneming aan de ouders is uitgesteld",
        "it is not known whether notice of the deprivation of liberty to the parents has been postponed",
    ),
)

mededeling_strijdig_met_belang = judgement(
    "opsporing.mededeling_strijdig_met_belang", by="hulpofficier_van_justitie", item="feit",
    ask=Text("Is mededeling van de rechten aan de ouders in strijd met de belangen van de verdachte?",
             "Is informing the parents of the rights contrary to the suspect's interests?"),
    yes=Text(
        "de hulpofficier van justitie vindt mededeling van de rechten aan de ouders in strijd met de "
        "belangen van de verdachte",
        "the assistant prosecutor finds informing the parents of the rights contrary to the suspect's "
        "interests",
    ),
    no=Text(
        "de hulpofficier van justitie vindt mededeling van de rechten aan de ouders niet in strijd met de "
        "belangen van de verdachte",
        "the assistant prosecutor does not find informing the parents of the rights contrary to the "
        "suspect's interests",
    ),
    unknown=Text(
        "het is aan de hulpofficier van justitie of mededeling van de rechten aan de ouders in strijd is met "
        "de belangen van de verdachte",
        "it is for the assistant prosecutor to decide whether informing the parents of the rights is "
        "contrary to the suspect's interests",
    ),
)

beveelt_medisch_onderzoek = act(
    "opsporing.beveelt_medisch_onderzoek", item="feit",
    ask=Text("Beveelt de hulpofficier van justitie een medisch onderzoek van de verdachte?",
             "Does the assistant prosecutor order a medical examination of the suspect?"),
    yes=Text("de hulpofficier van justitie beveelt een medisch onderzoek van de verdachte",
             "the assistant prosecutor orders a medical examination of the suspect"),
    no=Text("de hulpofficier van justitie beveelt geen medisch onderzoek van de verdachte",
            "the assistant prosecutor orders no medical examination of the suspect"),
    unknown=Text(
        "het is niet bekend of de hulpofficier van justitie een medisch onderzoek van de verdachte beveelt",
        "it is not known whether the assistant prosecutor orders a medical examination of the suspect",
    ),
)

geen_vaste_woonplaats_verdachte = yes_no(
    "opsporing.geen_vaste_woonplaats_verdachte",
    ask=Text("Kan van de verdachte geen vaste woon- of verblijfplaats in Nederland worden vastgesteld?",
             "Can no fixed address or place of stay of the suspect in the Netherlands be established?"),
    yes=Text("van de verdachte kan geen vaste woon- of verblijfplaats in Nederland worden vastgesteld",
             "no fixed address or place of stay of the suspect in the Netherlands can be established"),
    no=Text("de verdachte heeft een vaste woon- of verblijfplaats in Nederland",
            "the suspect has a fixed address or place of stay in the Netherlands"),
    unknown=Text("het is niet bekend of de verdachte een vaste woon- of verblijfplaats in Nederland heeft",
                 "it is not known whether the suspect has a fixed address or place of stay in the "
                 "Netherlands"),
)

zorgmelding_gedaan = act(
    "opsporing.zorgmelding_gedaan", item="feit",
    ask=Text(
        "Heeft de politie het feit geregistreerd en een zorgmelding gedaan?",
        "Have the police registered the act and made a care report?",
    ),
    yes=Text(
        "de politie heeft het feit geregistreerd en een zorgmelding gedaan",
        "the police have registered the act and made a care report",
    ),
    no=Text(
        "de politie heeft nog geen zorgmelding gedaan",
        "the police have not yet made a care report",
    ),
    unknown=Text(
        "het is niet bekend of de politie een zorgmelding heeft gedaan",
        "it is not known whether the police have made a care report",
    ),
)

proces_verbaal_ingezonden = act(
    "opsporing.proces_verbaal_ingezonden", item="feit",
    ask=Text(
        "Is het proces-verbaal aan de officier van justitie ingezonden?",
        "Has the official report been forwarded to the public prosecutor?",
    ),
    yes=Text(
        "het proces-verbaal is aan de officier van justitie ingezonden",
        "the official report has been forwarded to the public prosecutor",
    ),
    no=Text(
        "het proces-verbaal is niet aan de officier van justitie ingezonden",
        "the official report has not been forwarded to the public prosecutor",
    ),
    unknown=Text(
        "het is niet bekend of het proces-verbaal aan de officier van justitie is ingezonden",
        "it is not known whether the official report has been forwarded to the public prosecutor",
    ),
)
