"""
The file on youth care: how long it is kept, who asks for it, and to whom it is given.
"""

from jeugdrecht.logic.declare import act, choice, event, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

laatste_wijziging_op = event(
    "dossier.laatste_wijziging_op",
    ask=Text("Op welke datum is het dossier het laatst gewijzigd?",
             "On which date was the file last changed?"),
    says=Text("het dossier is het laatst gewijzigd op {value}", "the file was last changed on {value}"),
    unknown=Text("het is niet bekend of en wanneer het dossier is gewijzigd",
                 "it is not known whether and when the file was changed"),
)

stuk_ontvangen_op = event(
    "dossier.stuk_ontvangen_op",
    ask=Text("Op welke datum is het stuk in het dossier ontvangen of gemaakt?",
             "On which date was the document in the file received or made?"),
    says=Text("het stuk is ontvangen of gemaakt op {value}", "the document was received or made on {value}"),
    unknown=Text("het is niet bekend of en wanneer het stuk is ontvangen of gemaakt",
                 "it is not known whether and when the document was received or made"),
)

verzoek = choice(
    "dossier.verzoek",
    "vernietiging", "inzage_of_afschrift", "inzage_na_overlijden", "vastlegging_toestemming",
    ask=Text("Wat wordt de jeugdhulpverlener of GI-medewerker over het dossier verzocht?",
             "What is asked of the youth care worker or institution worker about the file?"),
    says=Text("verzocht wordt: {value}", "what is asked is: {value}"),
    unknown=Text("het is niet bekend wat over het dossier wordt verzocht",
                 "it is not known what is asked about the file"),
)

verzoek_vernietiging_op = event(
    "dossier.verzoek_vernietiging_op",
    ask=Text("Op welke datum is om vernietiging van de gegevens verzocht?",
             "On which date was destruction of the data requested?"),
    says=Text("om vernietiging is verzocht op {value}", "destruction was requested on {value}"),
    unknown=Text("het is niet bekend of en wanneer om vernietiging is verzocht",
                 "it is not known whether and when destruction was requested"),
)

houder = choice(
    "dossier.houder",
    "jeugdhulpverlener", "gi",
    ask=Text("Wie houdt het dossier: een jeugdhulpverlener of een medewerker van de GI?",
             "Who keeps the file: a youth care worker or a worker of the certified institution?"),
    says=Text("het dossier wordt gehouden door: {value}", "the file is kept by: {value}"),
    unknown=Text("het is niet bekend wie het dossier houdt", "it is not known who keeps the file"),
)

toestemming_betrokkene = yes_no(
    "dossier.toestemming_betrokkene",
    ask=Text(
        "Heeft de betrokkene (onder twaalf de vertegenwoordiger) toestemming gegeven, na overlijden: "
        "vastgelegd?",
        "Did the person concerned (under twelve the representative) consent, after death: on record?",
    ),
    yes=Text("de betrokkene heeft toestemming gegeven", "the person concerned consented"),
    no=Text("de betrokkene heeft geen toestemming gegeven", "the person concerned did not consent"),
    unknown=Text("het is niet bekend of de betrokkene toestemming heeft gegeven",
                 "it is not known whether the person concerned consented"),
)

wettelijke_plicht_verstrekken = yes_no(
    "dossier.wettelijke_plicht_verstrekken",
    ask=Text("Verplicht een wettelijk voorschrift tot verstrekken?",
             "Does a statutory rule oblige to provide the information?"),
    yes=Text("een wettelijk voorschrift verplicht tot verstrekken",
             "a statutory rule obliges to provide the information"),
    no=Text("geen wettelijk voorschrift verplicht tot verstrekken",
            "no statutory rule obliges to provide the information"),
    unknown=Text("het is niet bekend of een wettelijk voorschrift tot verstrekken verplicht",
                 "it is not known whether a statutory rule obliges to provide the information"),
)

verstrekking_noodzakelijk = yes_no(
    "dossier.verstrekking_noodzakelijk",
    ask=Text("Is de verstrekking noodzakelijk voor het werk van de ontvanger bij deze jeugdhulp?",
             "Is the disclosure necessary for the recipient's work in this care?"),
    yes=Text("de verstrekking is noodzakelijk voor het werk van de ontvanger",
             "the disclosure is necessary for the recipient's work"),
    no=Text("de verstrekking is niet noodzakelijk voor het werk van de ontvanger",
            "the disclosure is not necessary for the recipient's work"),
    unknown=Text("het is niet bekend of de verstrekking noodzakelijk is voor het werk van de ontvanger",
                 "it is not known whether the disclosure is necessary for the recipient's work"),
)

strijd_met_goed_hulpverlenerschap = judgement(
    "dossier.strijd_met_goed_hulpverlenerschap", by="jeugdhulpverlener",
    ask=Text("Is verstrekken in strijd met de zorg van een goed jeugdhulpverlener?",
             "Is disclosure contrary to the care of a good youth care worker?"),
    yes=Text("verstrekken is in strijd met goed hulpverlenerschap",
             "disclosure is contrary to good care practice"),
    no=Text("verstrekken is niet in strijd met goed hulpverlenerschap",
            "disclosure is not contrary to good care practice"),
    unknown=Text(
        "het is aan de jeugdhulpverlener of verstrekken in strijd is met goed hulpverlenerschap",
        "it is for the youth care worker to decide whether disclosure is contrary to good care practice",
    ),
)

toestemming_niet_mogelijk = yes_no(
    "dossier.toestemming_niet_mogelijk",
    ask=Text("Is toestemming vragen in redelijkheid niet mogelijk of niet te verlangen?",
             "Is asking for consent not reasonably possible, or not to be required?"),
    yes=Text("toestemming vragen is niet mogelijk of niet te verlangen",
             "asking for consent is not possible or not to be required"),
    no=Text("toestemming vragen is mogelijk en te verlangen",
            "asking for consent is possible and can be required"),
    unknown=Text("het is niet bekend of toestemming vragen niet mogelijk of niet te verlangen is",
                 "it is not known whether asking for consent is not possible or not to be required"),
)

privacywaarborgen = yes_no(
    "dossier.privacywaarborgen",
    ask=Text("Zijn er waarborgen voor de persoonlijke levenssfeer, of zijn de gegevens niet herleidbaar?",
             "Are there privacy safeguards, or are the data untraceable?"),
    yes=Text("er zijn waarborgen of de gegevens zijn niet herleidbaar",
             "there are safeguards or the data are untraceable"),
    no=Text("er zijn geen waarborgen en de gegevens zijn herleidbaar",
            "there are no safeguards and the data are traceable"),
    unknown=Text("het is niet bekend of er waarborgen zijn of de gegevens niet herleidbaar zijn",
                 "it is not known whether there are safeguards or the data are untraceable"),
)

algemeen_belang = yes_no(
    "dossier.algemeen_belang",
    ask=Text("Dient het onderzoek een algemeen belang en kan het niet zonder de gegevens?",
             "Does the research serve a public interest and can it not do without the data?"),
    yes=Text("het onderzoek dient een algemeen belang en kan niet zonder de gegevens",
             "the research serves a public interest and cannot do without the data"),
    no=Text("het onderzoek dient geen algemeen belang of kan zonder de gegevens",
            "the research serves no public interest or can do without the data"),
    unknown=Text(
        "het is niet bekend of het onderzoek een algemeen belang dient en niet zonder de gegevens kan",
        "it is not known whether the research serves a public interest and cannot do without the data",
    ),
)

uitdrukkelijk_bezwaar = act(
    "dossier.uitdrukkelijk_bezwaar",
    ask=Text("Heeft de betrokkene uitdrukkelijk bezwaar gemaakt?",
             "Did the person concerned expressly object?"),
    yes=Text("de betrokkene heeft uitdrukkelijk bezwaar gemaakt", "the person concerned expressly objected"),
    no=Text("de betrokkene heeft geen uitdrukkelijk bezwaar gemaakt",
            "the person concerned did not expressly object"),
    unknown=Text("het is niet bekend of de betrokkene uitdrukkelijk bezwaar heeft gemaakt",
                 "it is not known whether the person concerned expressly objected"),
)

zwaarwegend_belang_inzage = judgement(
    "dossier.zwaarwegend_belang_inzage", by="jeugdhulpverlener",
    ask=Text(
        "Heeft de verzoeker een zwaarwegend belang dat mogelijk wordt geschaad en waarvoor inzage "
        "noodzakelijk is?",
        "Does the applicant have a weighty interest that may be harmed and for which access is necessary?",
    ),
    yes=Text("er is een zwaarwegend belang dat inzage noodzakelijk maakt",
             "there is a weighty interest that makes access necessary"),
    no=Text("er is geen zwaarwegend belang dat inzage noodzakelijk maakt",
            "there is no weighty interest that makes access necessary"),
    unknown=Text(
        "het is aan de jeugdhulpverlener of er een zwaarwegend belang is dat inzage noodzakelijk maakt",
        "it is for the youth care worker to decide whether there is a weighty interest that makes access "
        "necessary",
    ),
)

verzoeker_had_gezag = yes_no(
    "dossier.verzoeker_had_gezag",
    ask=Text("Oefende de verzoeker (of de instelling) het gezag over de overledene uit?",
             "Did the applicant (or the institution) have authority over the deceased?"),
    yes=Text("de verzoeker oefende het gezag over de overledene uit",
             "the applicant had authority over the deceased"),
    no=Text("de verzoeker oefende het gezag over de overledene niet uit",
            "the applicant had no authority over the deceased"),
    unknown=Text("het is niet bekend of de verzoeker het gezag over de overledene uitoefende",
                 "it is not known whether the applicant had authority over the deceased"),
)

wilsbekwaam_bij_vastlegging = yes_no(
    "dossier.wilsbekwaam_bij_vastlegging",
    ask=Text(
        "Was de overledene bij die vastlegging in staat tot een redelijke waardering van zijn belangen?",
        "Was the deceased then able to appraise his interests reasonably?",
    ),
    yes=Text("de overledene was bij de vastlegging wilsbekwaam",
             "the deceased was competent when it was recorded"),
    no=Text("de overledene was bij de vastlegging niet wilsbekwaam",
            "the deceased was not competent when it was recorded"),
    unknown=Text("het is niet bekend of de overledene bij de vastlegging wilsbekwaam was",
                 "it is not known whether the deceased was competent when it was recorded"),
)

schaadt_privacy_ander = judgement(
    "dossier.schaadt_privacy_ander", by="jeugdhulpverlener",
    ask=Text("Wordt met de verstrekking de persoonlijke levenssfeer van een ander geschaad?",
             "Does the disclosure harm another person's privacy?"),
    yes=Text("de verstrekking schaadt de persoonlijke levenssfeer van een ander",
             "the disclosure harms another person's privacy"),
    no=Text("de verstrekking schaadt de persoonlijke levenssfeer van een ander niet",
            "the disclosure does not harm another person's privacy"),
    unknown=Text(
        "het is aan de jeugdhulpverlener of de verstrekking de persoonlijke levenssfeer van een ander "
        "schaadt",
        "it is for the youth care worker to decide whether the disclosure harms another person's privacy",
    ),
)
