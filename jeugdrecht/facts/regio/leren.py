"""
What the partners in a region learn, measure and know.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

intercollegiaal_leren = yes_no(
    "regio.intercollegiaal_leren",
    ask=Text(
        "Voorzien de samenwerkingsafspraken in intercollegiaal leren?",
        "Do the arrangements include peer learning?",
    ),
    yes=Text(
        "de samenwerkingsafspraken voorzien in intercollegiaal leren",
        "the arrangements include peer learning",
    ),
    no=Text(
        "de samenwerkingsafspraken voorzien niet in intercollegiaal leren",
        "the arrangements do not include peer learning",
    ),
    unknown=Text(
        "het is niet bekend of de samenwerkingsafspraken voorzien in intercollegiaal leren",
        "it is not known whether the arrangements include peer learning",
    ),
)

intervisie = yes_no(
    "regio.intervisie",
    ask=Text("Voorzien de samenwerkingsafspraken in intervisie?", "Do the arrangements include peer review?"),
    yes=Text("de samenwerkingsafspraken voorzien in intervisie", "the arrangements include peer review"),
    no=Text(
        "de samenwerkingsafspraken voorzien niet in intervisie", "the arrangements do not include peer review"
    ),
    unknown=Text(
        "het is niet bekend of de samenwerkingsafspraken voorzien in intervisie",
        "it is not known whether the arrangements include peer review",
    ),
)

externe_leerbronnen = yes_no(
    "regio.externe_leerbronnen",
    ask=Text(
        "Worden inspectierapporten, andere regio's en onderzoek benut om te leren?",
        "Are inspection reports, other regions and research used to learn from?",
    ),
    yes=Text(
        "inspectierapporten, andere regio's en onderzoek worden benut om te leren",
        "inspection reports, other regions and research are used to learn from",
    ),
    no=Text(
        "inspectierapporten, andere regio's en onderzoek worden niet benut om te leren",
        "inspection reports, other regions and research are not used to learn from",
    ),
    unknown=Text(
        "het is niet bekend of inspectierapporten, andere regio's en onderzoek worden benut om te leren",
        "it is not known whether inspection reports, other regions and research are used to learn from",
    ),
)

afstemmingstafel_beleid = yes_no(
    "regio.afstemmingstafel_beleid",
    ask=Text("Is er een afstemmingstafel voor beleid?", "Is there a coordination table at policy level?"),
    yes=Text("er is een afstemmingstafel voor beleid", "there is a coordination table at policy level"),
    no=Text("er is geen afstemmingstafel voor beleid", "there is no coordination table at policy level"),
    unknown=Text(
        "het is niet bekend of er een afstemmingstafel voor beleid is",
        "it is not known whether there is a coordination table at policy level",
    ),
)

afstemmingstafel_bestuur = yes_no(
    "regio.afstemmingstafel_bestuur",
    ask=Text("Is er een afstemmingstafel voor bestuur?", "Is there a coordination table at executive level?"),
    yes=Text("er is een afstemmingstafel voor bestuur", "there is a coordination table at executive level"),
    no=Text("er is geen afstemmingstafel voor bestuur", "there is no coordination table at executive level"),
    unknown=Text(
        "het is niet bekend of er een afstemmingstafel voor bestuur is",
        "it is not known whether there is a coordination table at executive level",
    ),
)

escalatieroute = yes_no(
    "regio.escalatieroute",
    ask=Text(
        "Kunnen professionals knelpunten op een eenvoudige manier doorgeven aan de afstemmingstafel?",
        "Can professionals easily pass on bottlenecks to the coordination table?",
    ),
    yes=Text(
        "professionals kunnen knelpunten op een eenvoudige manier doorgeven aan de afstemmingstafel",
        "professionals can easily pass on bottlenecks to the coordination table",
    ),
    no=Text(
        "professionals kunnen knelpunten niet op een eenvoudige manier doorgeven aan de afstemmingstafel",
        "professionals cannot easily pass on bottlenecks to the coordination table",
    ),
    unknown=Text(
        "het is niet bekend of professionals knelpunten op een eenvoudige manier kunnen "
        "doorgeven aan de afstemmingstafel",
        "it is not known whether professionals can easily pass on bottlenecks to the coordination table",
    ),
)

kennisontwikkeling = yes_no(
    "regio.kennisontwikkeling",
    ask=Text("Ontwikkelen de partners gezamenlijk kennis?", "Do the partners jointly develop knowledge?"),
    yes=Text("de partners ontwikkelen gezamenlijk kennis", "the partners jointly develop knowledge"),
    no=Text(
        "de partners ontwikkelen niet gezamenlijk kennis", "the partners do not jointly develop knowledge"
    ),
    unknown=Text(
        "het is niet bekend of de partners gezamenlijk kennis ontwikkelen",
        "it is not known whether the partners jointly develop knowledge",
    ),
)

afspraken_effectiviteit = yes_no(
    "regio.afspraken_effectiviteit",
    ask=Text(
        "Zijn afspraken gemaakt over de effectiviteit van interventies?",
        "Are there arrangements on the effectiveness of interventions?",
    ),
    yes=Text(
        "er zijn afspraken gemaakt over de effectiviteit van interventies",
        "there are arrangements on the effectiveness of interventions",
    ),
    no=Text(
        "er zijn geen afspraken gemaakt over de effectiviteit van interventies",
        "there are no arrangements on the effectiveness of interventions",
    ),
    unknown=Text(
        "het is niet bekend of er afspraken zijn gemaakt over de effectiviteit van interventies",
        "it is not known whether there are arrangements on the effectiveness of interventions",
    ),
)

regie_resultaatmeting = yes_no(
    "regio.regie_resultaatmeting",
    ask=Text("Is de regie op resultaatmeting belegd?", "Is responsibility for measuring results assigned?"),
    yes=Text(
        "de regie op het meten van resultaten is belegd", "responsibility for measuring results is assigned"
    ),
    no=Text(
        "de regie op het meten van resultaten is niet belegd",
        "responsibility for measuring results is not assigned",
    ),
    unknown=Text(
        "het is niet bekend of de regie op het meten van resultaten is belegd",
        "it is not known whether responsibility for measuring results is assigned",
    ),
)

resultaten_gemeten = yes_no(
    "regio.resultaten_gemeten",
    ask=Text("Worden resultaten gemeten?", "Are results measured?"),
    yes=Text("resultaten worden gemeten", "results are measured"),
    no=Text("resultaten worden niet gemeten", "results are not measured"),
    unknown=Text(
        "het is niet bekend of resultaten worden gemeten", "it is not known whether results are measured"
    ),
)

kennis_criminogene_factoren = yes_no(
    "regio.kennis_criminogene_factoren",
    ask=Text(
        "Wordt kennis over criminogene factoren ontwikkeld en benut?",
        "Is knowledge of criminogenic factors developed and used?",
    ),
    yes=Text(
        "kennis over criminogene factoren wordt ontwikkeld en benut",
        "knowledge of criminogenic factors is developed and used",
    ),
    no=Text(
        "kennis over criminogene factoren wordt niet ontwikkeld en benut",
        "knowledge of criminogenic factors is not developed and used",
    ),
    unknown=Text(
        "het is niet bekend of kennis over criminogene factoren wordt ontwikkeld en benut",
        "it is not known whether knowledge of criminogenic factors is developed and used",
    ),
)

verbetercyclus = yes_no(
    "regio.verbetercyclus",
    ask=Text("Is een verbetercyclus ingericht?", "Has an improvement cycle been set up?"),
    yes=Text("een verbetercyclus is ingericht", "an improvement cycle has been set up"),
    no=Text("er is geen verbetercyclus ingericht", "no improvement cycle has been set up"),
    unknown=Text(
        "het is niet bekend of een verbetercyclus is ingericht",
        "it is not known whether an improvement cycle has been set up",
    ),
)

preventieve_inzet_onderzocht = yes_no(
    "regio.preventieve_inzet_onderzocht",
    ask=Text(
        "Is onderzocht of kennis over criminogene factoren preventief kan worden ingezet?",
        "Was it examined whether knowledge of criminogenic factors can be used preventively?",
    ),
    yes=Text(
        "onderzocht is of kennis over criminogene factoren preventief kan worden ingezet",
        "it was examined whether knowledge of criminogenic factors can be used preventively",
    ),
    no=Text(
        "niet is onderzocht of kennis over criminogene factoren preventief kan worden ingezet",
        "it was not examined whether knowledge of criminogenic factors can be used preventively",
    ),
    unknown=Text(
        "het is niet bekend of is onderzocht of kennis over criminogene factoren "
        "preventief kan worden ingezet",
        "it is not known whether it was examined whether knowledge of criminogenic "
        "factors can be used preventively",
    ),
)

kennis_criminogene_factoren_wijkteam = yes_no(
    "regio.kennis_criminogene_factoren_wijkteam",
    ask=Text(
        "Heeft het wijkteam kennis van criminogene factoren?",
        "Does the local team know criminogenic factors?",
    ),
    yes=Text(
        "het wijkteam heeft kennis van criminogene factoren", "the local team knows criminogenic factors"
    ),
    no=Text(
        "het wijkteam heeft geen kennis van criminogene factoren",
        "the local team does not know criminogenic factors",
    ),
    unknown=Text(
        "het is niet bekend of het wijkteam kennis heeft van criminogene factoren",
        "it is not known whether the local team knows criminogenic factors",
    ),
)

kennis_justitie_bij_gemeente = yes_no(
    "regio.kennis_justitie_bij_gemeente",
    ask=Text(
        "Heeft de gemeente kennis van justitiële processen?", "Does the municipality know justice processes?"
    ),
    yes=Text(
        "de gemeente heeft kennis van de justitiële processen", "the municipality knows the justice processes"
    ),
    no=Text(
        "de gemeente heeft geen kennis van de justitiële processen",
        "the municipality does not know the justice processes",
    ),
    unknown=Text(
        "het is niet bekend of de gemeente kennis heeft van de justitiële processen",
        "it is not known whether the municipality knows the justice processes",
    ),
)

zicht_op_zorglandschap = yes_no(
    "regio.zicht_op_zorglandschap",
    ask=Text(
        "Hebben de justitiële ketenpartners zicht op het zorglandschap?",
        "Do the justice partners know the care landscape?",
    ),
    yes=Text(
        "de justitiële ketenpartners hebben zicht op het zorglandschap",
        "the justice partners know the care landscape",
    ),
    no=Text(
        "de justitiële ketenpartners hebben geen zicht op het zorglandschap",
        "the justice partners do not know the care landscape",
    ),
    unknown=Text(
        "het is niet bekend of de justitiële ketenpartners zicht hebben op het zorglandschap",
        "it is not known whether the justice partners know the care landscape",
    ),
)

toerusting_signaleren = yes_no(
    "regio.toerusting_signaleren",
    ask=Text(
        "Zijn professionals en vrijwilligers toegerust om onveiligheid te signaleren?",
        "Are professionals and volunteers equipped to detect a lack of safety?",
    ),
    yes=Text(
        "professionals en vrijwilligers zijn toegerust om onveiligheid te signaleren",
        "professionals and volunteers are equipped to detect a lack of safety",
    ),
    no=Text(
        "professionals en vrijwilligers zijn niet toegerust om onveiligheid te signaleren",
        "professionals and volunteers are not equipped to detect a lack of safety",
    ),
    unknown=Text(
        "het is niet bekend of professionals en vrijwilligers zijn toegerust om onveiligheid te signaleren",
        "it is not known whether professionals and volunteers are equipped to detect a lack of safety",
    ),
)

justitie_gebruikt_sociaal_domein = yes_no(
    "regio.justitie_gebruikt_sociaal_domein",
    ask=Text(
        "Maken de justitiële ketenpartners gebruik van het sociaal domein?",
        "Do the justice partners use the social domain?",
    ),
    yes=Text(
        "de justitiële ketenpartners maken gebruik van het sociaal domein",
        "the justice partners use the social domain",
    ),
    no=Text(
        "de justitiële ketenpartners maken geen gebruik van het sociaal domein",
        "the justice partners do not use the social domain",
    ),
    unknown=Text(
        "het is niet bekend of de justitiële ketenpartners gebruikmaken van het sociaal domein",
        "it is not known whether the justice partners use the social domain",
    ),
)

wederzijdse_kennis = yes_no(
    "regio.wederzijdse_kennis",
    ask=Text("Kennen de partners elkaars werk?", "Do the partners know each other's work?"),
    yes=Text("de partners kennen elkaars werk", "the partners know each other's work"),
    no=Text("de partners kennen elkaars werk niet", "the partners do not know each other's work"),
    unknown=Text(
        "het is niet bekend of de partners elkaars werk kennen",
        "it is not known whether the partners know each other's work",
    ),
)
