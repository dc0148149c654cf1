"""
What an institution does for the quality of its help, for the confidential adviser and for its clients.
"""

from jeugdrecht.logic.declare import day, event, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

wil_jeugdhulp_verlenen = yes_no(
    "instelling.wil_jeugdhulp_verlenen",
    ask=Text("Gaat het om een aanbieder die op of na 1 januari 2022 met jeugdhulp begint?",
             "Is it a provider that starts providing youth help on or after 1 January 2022?"),
    yes=Text("de aanbieder begint op of na 1 januari 2022 met jeugdhulp",
             "the provider starts youth help on or after 1 January 2022"),
    no=Text("de aanbieder verleende al eerder jeugdhulp", "the provider provided youth help before"),
    unknown=Text("het is niet bekend of de aanbieder met jeugdhulp begint",
                 "it is not known whether the provider starts youth help"),
)

gemeld_voor_start = yes_no(
    "instelling.gemeld_voor_start",
    ask=Text("Heeft de aanbieder zich bij de minister gemeld voordat de jeugdhulp begon?",
             "Did the provider notify the minister before the youth help began?"),
    yes=Text("de aanbieder heeft zich voor het begin gemeld", "the provider gave notice before the start"),
    no=Text("de aanbieder heeft zich niet voor het begin gemeld",
            "the provider did not give notice before the start"),
    unknown=Text("het is niet bekend of de aanbieder zich voor het begin heeft gemeld",
                 "it is not known whether the provider gave notice before the start"),
)

uitsluitend_vervoer = yes_no(
    "instelling.uitsluitend_vervoer",
    ask=Text("Bestaat de jeugdhulp van de aanbieder alleen uit vervoer?",
             "Does the provider's youth help consist only of transport?"),
    yes=Text("de aanbieder verzorgt alleen vervoer", "the provider only provides transport"),
    no=Text("de aanbieder verleent ook andere jeugdhulp dan vervoer",
            "the provider also provides youth help other than transport"),
    unknown=Text("het is niet bekend of de aanbieder alleen vervoer verzorgt",
                 "it is not known whether the provider only provides transport"),
)

verleent_verantwoorde_hulp = judgement(
    "instelling.verleent_verantwoorde_hulp", by=("inspectie", "rechter"),
    ask=Text(
        "Verleent de instelling verantwoorde hulp: veilig, doeltreffend, doelmatig, cliëntgericht en "
        "passend bij de reële behoefte?",
        "Does the institution provide responsible help: safe, effective, efficient, client-centred and "
        "fitted to real needs?",
    ),
    yes=Text("de instelling verleent verantwoorde hulp", "the institution provides responsible help"),
    no=Text("de instelling verleent geen verantwoorde hulp",
            "the institution does not provide responsible help"),
    unknown=Text("het is aan de inspectie of de rechter of de hulp verantwoord is",
                 "it is for the inspectorate or the court to decide whether the help is responsible"),
)

personeel_toereikend = judgement(
    "instelling.personeel_toereikend", by=("inspectie", "certificerende_instelling"),
    ask=Text("Zijn organisatie, personeel en materieel zo dat zij tot verantwoorde hulp leiden?",
             "Are organisation, staff and equipment such that they lead to responsible help?"),
    yes=Text("organisatie, personeel en materieel zijn toereikend",
             "organisation, staff and equipment are sufficient"),
    no=Text("organisatie, personeel of materieel zijn niet toereikend",
            "organisation, staff or equipment are not sufficient"),
    unknown=Text(
        "het is aan de inspectie of de certificerende instelling of organisatie, personeel en materieel"
        " toereikend zijn",
        "it is for the inspectorate or the certifying body to decide whether organisation, staff and "
        "equipment are sufficient",
    ),
)

verantwoordelijkheden_toegedeeld = yes_no(
    "instelling.verantwoordelijkheden_vastgelegd",
    ask=Text("Zijn de verantwoordelijkheden in de organisatie toegedeeld?",
             "Have the responsibilities in the organisation been allocated?"),
    yes=Text("de verantwoordelijkheden zijn toegedeeld", "the responsibilities have been allocated"),
    no=Text("de verantwoordelijkheden zijn niet toegedeeld",
            "the responsibilities have not been allocated"),
    unknown=Text("het is niet bekend of de verantwoordelijkheden zijn toegedeeld",
                 "it is not known whether the responsibilities have been allocated"),
)

verblijf_etmaal = yes_no(
    "instelling.verblijf_etmaal",
    ask=Text(
        "Verleent de aanbieder jeugdhulp met verblijf van een etmaal of langer in een accommodatie?",
        "Does the provider give youth help with a stay of a day and night or longer in an accommodation?",
    ),
    yes=Text("er is verblijf van een etmaal of langer", "there is a stay of a day and night or longer"),
    no=Text("er is geen verblijf van een etmaal of langer",
            "there is no stay of a day and night or longer"),
    unknown=Text("het is niet bekend of er verblijf van een etmaal of langer is",
                 "it is not known whether there is a stay of a day and night or longer"),
)

geestelijke_verzorging = yes_no(
    "instelling.geestelijke_verzorging",
    ask=Text("Is in de accommodatie geestelijke verzorging beschikbaar?",
             "Is spiritual care available in the accommodation?"),
    yes=Text("geestelijke verzorging is beschikbaar", "spiritual care is available"),
    no=Text("geestelijke verzorging is niet beschikbaar", "spiritual care is not available"),
    unknown=Text("het is niet bekend of geestelijke verzorging beschikbaar is",
                 "it is not known whether spiritual care is available"),
)

godsdienst_vrij = yes_no(
    "instelling.godsdienst_vrij",
    ask=Text("Kan een jeugdige zijn godsdienst of levensovertuiging vrij belijden en beleven?",
             "Can a young person freely profess and practise his religion or belief?"),
    yes=Text("een jeugdige kan zijn godsdienst of levensovertuiging vrij belijden",
             "a young person can freely profess his religion or belief"),
    no=Text("een jeugdige kan zijn godsdienst of levensovertuiging niet vrij belijden",
            "a young person cannot freely profess his religion or belief"),
    unknown=Text("het is niet bekend of een jeugdige zijn godsdienst vrij kan belijden",
                 "it is not known whether a young person can freely profess his religion"),
)

kwaliteitsgegevens_verzameld = yes_no(
    "instelling.kwaliteitsgegevens_verzameld",
    ask=Text("Verzamelt en registreert de instelling systematisch gegevens over de kwaliteit van de hulp?",
             "Does the institution systematically collect and record data on the quality of help?"),
    yes=Text("kwaliteitsgegevens worden systematisch verzameld",
             "quality data are systematically collected"),
    no=Text("kwaliteitsgegevens worden niet systematisch verzameld",
            "quality data are not systematically collected"),
    unknown=Text("het is niet bekend of kwaliteitsgegevens worden verzameld",
                 "it is not known whether quality data are collected"),
)

kwaliteit_getoetst = yes_no(
    "instelling.kwaliteit_getoetst",
    ask=Text("Toetst de instelling met die gegevens of de uitvoering tot verantwoorde hulp leidt?",
             "Does the institution test with those data whether the work leads to responsible help?"),
    yes=Text("de kwaliteit wordt getoetst", "the quality is tested"),
    no=Text("de kwaliteit wordt niet getoetst", "the quality is not tested"),
    unknown=Text("het is niet bekend of de kwaliteit wordt getoetst",
                 "it is not known whether the quality is tested"),
)

verbeteracties = yes_no(
    "instelling.verbeteracties",
    ask=Text("Past de instelling de uitvoering zo nodig aan op de uitkomst van de toets?",
             "Does the institution change its ways where the test calls for it?"),
    yes=Text("de uitvoering wordt zo nodig aangepast", "ways are changed where needed"),
    no=Text("de uitvoering wordt niet aangepast waar dat nodig is", "ways are not changed where needed"),
    unknown=Text("het is niet bekend of de uitvoering zo nodig wordt aangepast",
                 "it is not known whether ways are changed where needed"),
)

wijst_op_vertrouwenspersoon = yes_no(
    "instelling.wijst_op_vertrouwenspersoon",
    ask=Text(
        "Informeert de instelling jeugdigen, ouders en pleegouders tijdig over de vertrouwenspersoon?",
        "Does the institution inform young people, parents and foster parents in time about the "
        "confidential adviser?",
    ),
    yes=Text("de instelling informeert tijdig over de vertrouwenspersoon",
             "the institution informs in time about the confidential adviser"),
    no=Text("de instelling informeert niet tijdig over de vertrouwenspersoon",
            "the institution does not inform in time about the confidential adviser"),
    unknown=Text("het is niet bekend of de instelling tijdig over de vertrouwenspersoon informeert",
                 "it is not known whether the institution informs in time about the confidential adviser"),
)

vertrouwenspersoon_zonder_tussenkomst = yes_no(
    "instelling.vertrouwenspersoon_zonder_tussenkomst",
    ask=Text(
        "Kunnen jeugdigen, ouders en pleegouders zonder tussenkomst van anderen contact hebben met de "
        "vertrouwenspersoon?",
        "Can young people, parents and foster parents contact the confidential adviser without anyone "
        "in between?",
    ),
    yes=Text("contact met de vertrouwenspersoon kan zonder tussenkomst van anderen",
             "contact with the confidential adviser is possible without anyone in between"),
    no=Text("contact met de vertrouwenspersoon kan niet zonder tussenkomst van anderen",
            "contact with the confidential adviser is not possible without others in between"),
    unknown=Text(
        "het is niet bekend of contact met de vertrouwenspersoon zonder tussenkomst kan",
        "it is not known whether contact with the confidential adviser is possible without others in "
        "between",
    ),
)

vertrouwenspersoon_in_staat_gesteld = yes_no(
    "instelling.vertrouwenspersoon_in_staat_gesteld",
    ask=Text("Kan de vertrouwenspersoon bij de instelling zijn taak uitoefenen?",
             "Can the confidential adviser carry out the task at the institution?"),
    yes=Text("de vertrouwenspersoon kan bij de instelling zijn taak uitoefenen",
             "the confidential adviser can carry out the task at the institution"),
    no=Text("de vertrouwenspersoon kan bij de instelling zijn taak niet uitoefenen",
            "the confidential adviser cannot carry out the task at the institution"),
    unknown=Text("het is niet bekend of de vertrouwenspersoon zijn taak kan uitoefenen",
                 "it is not known whether the confidential adviser can carry out the task"),
)

informatie_vijf_onderwerpen = yes_no(
    "instelling.informatie_vijf_onderwerpen",
    ask=Text(
        "Gaat de informatie over de vertrouwenspersoon over diens onafhankelijkheid, de aard, de "
        "vertrouwelijkheid en de kosteloosheid van de steun, en de bereikbaarheid?",
        "Does the information on the confidential adviser cover independence, the nature, "
        "confidentiality and free supply of support, and availability?",
    ),
    yes=Text("de informatie omvat alle vijf onderwerpen", "the information covers all five subjects"),
    no=Text("de informatie omvat niet alle vijf onderwerpen",
            "the information does not cover all five subjects"),
    unknown=Text("het is niet bekend of de informatie alle vijf onderwerpen omvat",
                 "it is not known whether the information covers all five subjects"),
)

vertrouwenspersoon_spreekt_vrij = yes_no(
    "instelling.vertrouwenspersoon_spreekt_vrij",
    ask=Text(
        "Kan de vertrouwenspersoon jeugdigen, ouders en pleegouders spreken zonder toestemming van anderen?",
        "Can the confidential adviser speak with young people, parents and foster parents without "
        "others' consent?",
    ),
    yes=Text("de vertrouwenspersoon spreekt zonder toestemming van anderen",
             "the confidential adviser speaks without others' consent"),
    no=Text("de vertrouwenspersoon heeft toestemming van anderen nodig",
            "the confidential adviser needs others' consent"),
    unknown=Text("het is niet bekend of de vertrouwenspersoon zonder toestemming van anderen kan spreken",
                 "it is not known whether the confidential adviser can speak without others' consent"),
)

vertrouwenspersoon_faciliteiten = yes_no(
    "instelling.vertrouwenspersoon_faciliteiten",
    ask=Text("Krijgt de vertrouwenspersoon de nodige faciliteiten, toegang, inlichtingen en stukken?",
             "Does the confidential adviser get the necessary facilities, access, information and papers?"),
    yes=Text("de vertrouwenspersoon krijgt faciliteiten, toegang, inlichtingen en stukken",
             "the confidential adviser gets facilities, access, information and papers"),
    no=Text("de vertrouwenspersoon krijgt niet alles wat nodig is",
            "the confidential adviser does not get all that is needed"),
    unknown=Text("het is niet bekend of de vertrouwenspersoon krijgt wat nodig is",
                 "it is not known whether the confidential adviser gets what is needed"),
)

clientenraad = yes_no(
    "instelling.clientenraad",
    ask=Text("Heeft de instelling een cliëntenraad die de belangen van jeugdigen en ouders behartigt?",
             "Has the institution a client council that serves young people and parents?"),
    yes=Text("er is een cliëntenraad voor jeugdigen en ouders",
             "there is a client council for young people and parents"),
    no=Text("er is geen cliëntenraad voor jeugdigen en ouders",
            "there is no client council for young people and parents"),
    unknown=Text("het is niet bekend of er een cliëntenraad is",
                 "it is not known whether there is a client council"),
)

meer_dan_tien_werkenden = yes_no(
    "instelling.meer_dan_tien_werkenden",
    ask=Text("Werken er in de regel meer dan tien mensen voor de instelling?",
             "Do as a rule more than ten people work for the institution?"),
    yes=Text("er werken in de regel meer dan tien mensen", "as a rule more than ten people work there"),
    no=Text("er werken in de regel tien mensen of minder", "as a rule ten people or fewer work there"),
    unknown=Text("het is niet bekend of er in de regel meer dan tien mensen werken",
                 "it is not known whether as a rule more than ten people work there"),
)

jaarverslag_vastgesteld_op = event(
    "instelling.jaarverslag_vastgesteld_op",
    ask=Text("Op welke datum is het jaarverslag over de kwaliteit vastgesteld?",
             "On which date was the annual quality report adopted?"),
    says=Text("het jaarverslag is vastgesteld op {value}", "the annual report was adopted on {value}"),
    unknown=Text("het is niet bekend wanneer het jaarverslag is vastgesteld",
                 "it is not known when the annual report was adopted"),
)

verslagjaar_einde = day(
    "instelling.verslagjaar_einde",
    ask=Text("Wat is de laatste dag van het jaar waarover het verslag gaat?",
             "What is the last day of the year that the report covers?"),
    says=Text("het verslagjaar eindigde op {value}", "the year reported on ended on {value}"),
    unknown=Text("het is niet bekend over welk jaar het verslag gaat",
                 "it is not known which year the report covers"),
)

jaarverslag_openbaar_op = event(
    "instelling.jaarverslag_openbaar_op",
    ask=Text("Op welke datum is het jaarverslag openbaar gemaakt?",
             "On which date was the annual report made public?"),
    says=Text("het jaarverslag is openbaar sinds {value}", "the annual report is public since {value}"),
    unknown=Text("het is niet bekend wanneer het jaarverslag openbaar is gemaakt",
                 "it is not known when the annual report was made public"),
)

jaarverslag_toegezonden_op = event(
    "instelling.jaarverslag_toegezonden_op",
    ask=Text(
        "Op welke datum is het jaarverslag aan de ministers, de inspectie en de belangenorganisaties in"
        " de regio gezonden?",
        "On which date was the annual report sent to the ministers, the inspectorate and the interest "
        "groups in the region?",
    ),
    says=Text("het jaarverslag is toegezonden op {value}", "the annual report was sent on {value}"),
    unknown=Text("het is niet bekend wanneer het jaarverslag is toegezonden",
                 "it is not known when the annual report was sent"),
)
