"""
Consent to youth care, and information about the person concerned.
"""

from jeugdrecht.logic.declare import act, choice, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

geneeskundige_behandeling = yes_no(
    "jeugdhulp.geneeskundige_behandeling",
    ask=Text("Is de jeugdhulp een geneeskundige behandeling (art. 7:446 BW)?",
             "Is the youth care a medical treatment (art. 7:446 BW)?"),
    yes=Text("de jeugdhulp is een geneeskundige behandeling", "the youth care is a medical treatment"),
    no=Text("de jeugdhulp is geen geneeskundige behandeling", "the youth care is no medical treatment"),
    unknown=Text("het is niet bekend of de jeugdhulp een geneeskundige behandeling is",
                 "it is not known whether the youth care is a medical treatment"),
)

kennelijk_nodig = judgement(
    "jeugdhulp.kennelijk_nodig", by="jeugdhulpverlener",
    ask=Text("Is de jeugdhulp kennelijk nodig om ernstig nadeel voor de betrokkene te voorkomen?",
             "Is the care manifestly needed to prevent serious harm to the person concerned?"),
    yes=Text("de jeugdhulp is kennelijk nodig tegen ernstig nadeel",
             "the care is manifestly needed against serious harm"),
    no=Text("de jeugdhulp is niet kennelijk nodig tegen ernstig nadeel",
            "the care is not manifestly needed against serious harm"),
    unknown=Text(
        "het is aan de jeugdhulpverlener of de jeugdhulp kennelijk nodig is tegen ernstig nadeel",
        "it is for the youth care worker to decide whether the care is manifestly needed against serious "
        "harm",
    ),
)

ouders_weigeren = act(
    "jeugdhulp.ouders_weigeren",
    ask=Text("Hebben de ouders met gezag of de voogd toestemming geweigerd?",
             "Did the parents with authority or the guardian refuse consent?"),
    yes=Text("de ouders of de voogd hebben toestemming geweigerd",
             "the parents or the guardian refused consent"),
    no=Text("de ouders of de voogd hebben geen toestemming geweigerd",
            "the parents or the guardian did not refuse consent"),
    unknown=Text("het is niet bekend of de ouders of de voogd toestemming hebben geweigerd",
                 "it is not known whether the parents or the guardian refused consent"),
)

ouders_stemmen_in = yes_no(
    "jeugdhulp.ouders_stemmen_in",
    ask=Text("Stemmen de ouders met gezag of de voogd in met de jeugdhulp?",
             "Do the parents with authority or the guardian consent to the care?"),
    yes=Text("de ouders of de voogd stemmen in met de jeugdhulp",
             "the parents or the guardian consent to the care"),
    no=Text("de ouders of de voogd stemmen niet in met de jeugdhulp",
            "the parents or the guardian do not consent to the care"),
    unknown=Text("het is niet bekend of de ouders of de voogd instemmen met de jeugdhulp",
                 "it is not known whether the parents or the guardian consent to the care"),
)

eerdere_schriftelijke_weigering = act(
    "jeugdhulp.eerdere_schriftelijke_weigering",
    ask=Text("Heeft de betrokkene eerder, toen wilsbekwaam, de toestemming schriftelijk geweigerd?",
             "Did the person concerned, when still competent, refuse consent in writing before?"),
    yes=Text("er is een eerdere schriftelijke weigering", "there is an earlier written refusal"),
    no=Text("er is geen eerdere schriftelijke weigering", "there is no earlier written refusal"),
    unknown=Text("het is niet bekend of er een eerdere schriftelijke weigering is",
                 "it is not known whether there is an earlier written refusal"),
)

gegronde_redenen_afwijken = judgement(
    "jeugdhulp.gegronde_redenen_afwijken", by="jeugdhulpverlener",
    ask=Text("Zijn er gegronde redenen om van de eerdere schriftelijke weigering af te wijken?",
             "Are there good reasons to depart from the earlier written refusal?"),
    yes=Text("er zijn gegronde redenen om van de weigering af te wijken",
             "there are good reasons to depart from the refusal"),
    no=Text("er zijn geen gegronde redenen om van de weigering af te wijken",
            "there are no good reasons to depart from the refusal"),
    unknown=Text(
        "het is aan de jeugdhulpverlener of er gegronde redenen zijn om van de weigering af te wijken",
        "it is for the youth care worker to decide whether there are good reasons to depart from the "
        "refusal",
    ),
)

jeugdige_verzet_zich = act(
    "jeugdhulp.jeugdige_verzet_zich",
    ask=Text("Verzet de betrokkene zich tegen de verrichting?", "Does the person concerned resist the act?"),
    yes=Text("de betrokkene verzet zich tegen de verrichting", "the person concerned resists the act"),
    no=Text("de betrokkene verzet zich niet tegen de verrichting",
            "the person concerned does not resist the act"),
    unknown=Text("het is niet bekend of de betrokkene zich tegen de verrichting verzet",
                 "it is not known whether the person concerned resists the act"),
)

tijd_voor_vragen_ontbreekt = yes_no(
    "jeugdhulp.tijd_voor_vragen_ontbreekt",
    ask=Text("Ontbreekt de tijd om de vertegenwoordiger om toestemming te vragen?",
             "Is there no time to ask the representative for consent?"),
    yes=Text("de tijd om toestemming te vragen ontbreekt", "there is no time to ask for consent"),
    no=Text("er is tijd om toestemming te vragen", "there is time to ask for consent"),
    unknown=Text("het is niet bekend of de tijd om toestemming te vragen ontbreekt",
                 "it is not known whether there is no time to ask for consent"),
)

onverwijld_nodig = judgement(
    "jeugdhulp.onverwijld_nodig", by="jeugdhulpverlener",
    ask=Text("Is onverwijlde uitvoering kennelijk nodig om ernstig nadeel te voorkomen?",
             "Is it manifestly needed to act at once to prevent serious harm?"),
    yes=Text("onverwijlde uitvoering is kennelijk nodig tegen ernstig nadeel",
             "acting at once is manifestly needed against serious harm"),
    no=Text("onverwijlde uitvoering is niet kennelijk nodig tegen ernstig nadeel",
            "acting at once is not manifestly needed against serious harm"),
    unknown=Text(
        "het is aan de jeugdhulpverlener of onverwijlde uitvoering kennelijk nodig is tegen ernstig nadeel",
        "it is for the youth care worker to decide whether acting at once is manifestly needed against "
        "serious harm",
    ),
)

verrichting_ingrijpend = judgement(
    "jeugdhulp.verrichting_ingrijpend", by="jeugdhulpverlener",
    ask=Text("Is de verrichting van ingrijpende aard?", "Is the act of an invasive nature?"),
    yes=Text("de verrichting is van ingrijpende aard", "the act is of an invasive nature"),
    no=Text("de verrichting is niet van ingrijpende aard", "the act is not of an invasive nature"),
    unknown=Text("het is aan de jeugdhulpverlener of de verrichting van ingrijpende aard is",
                 "it is for the youth care worker to decide whether the act is of an invasive nature"),
)

kennelijk_ernstig_nadeel = judgement(
    "jeugdhulp.kennelijk_ernstig_nadeel", by="jeugdhulpverlener",
    ask=Text("Zou het geven van de inlichtingen kennelijk ernstig nadeel voor de betrokkene opleveren?",
             "Would giving the information manifestly cause the person concerned serious harm?"),
    yes=Text("de inlichtingen zouden kennelijk ernstig nadeel opleveren",
             "the information would manifestly cause serious harm"),
    no=Text("de inlichtingen zouden geen kennelijk ernstig nadeel opleveren",
            "the information would not manifestly cause serious harm"),
    unknown=Text(
        "het is aan de jeugdhulpverlener of de inlichtingen kennelijk ernstig nadeel zouden opleveren",
        "it is for the youth care worker to decide whether the information would manifestly cause serious "
        "harm",
    ),
)

collega_geraadpleegd = yes_no(
    "jeugdhulp.collega_geraadpleegd",
    ask=Text("Is over het onthouden van inlichtingen een andere jeugdhulpverlener geraadpleegd?",
             "Was another youth care worker consulted on withholding information?"),
    yes=Text("een andere jeugdhulpverlener is geraadpleegd", "another youth care worker was consulted"),
    no=Text("er is geen andere jeugdhulpverlener geraadpleegd", "no other youth care worker was consulted"),
    unknown=Text("het is niet bekend of een andere jeugdhulpverlener is geraadpleegd",
                 "it is not known whether another youth care worker was consulted"),
)

ontvanger_inlichtingen = choice(
    "jeugdhulp.ontvanger_inlichtingen",
    "betrokken_hulpverlener", "ouder_of_voogd", "uitvoerende_gi", "onderzoeker", "derde",
    ask=Text("Aan wie worden de inlichtingen verstrekt (een vervanger telt als betrokken hulpverlener)?",
             "To whom is the information given (a substitute counts as a worker involved)?"),
    says=Text("de ontvanger van de inlichtingen is: {value}", "the recipient of the information is: {value}"),
    unknown=Text("het is niet bekend aan wie de inlichtingen worden verstrekt",
                 "it is not known to whom the information is given"),
)

inlichtingen_noodzakelijk_ots = judgement(
    "jeugdhulp.inlichtingen_noodzakelijk_ots", by="derde",
    ask=Text(
        "Kunnen de inlichtingen noodzakelijk worden geacht voor de uitvoering van de "
        "ondertoezichtstelling?",
        "Can the information be deemed necessary for carrying out the supervision order?",
    ),
    yes=Text("de inlichtingen zijn noodzakelijk voor de uitvoering van de ondertoezichtstelling",
             "the information is necessary for carrying out the supervision order"),
    no=Text("de inlichtingen zijn niet noodzakelijk voor de uitvoering van de ondertoezichtstelling",
            "the information is not necessary for carrying out the supervision order"),
    unknown=Text(
        "het is aan de derde die over de inlichtingen beschikt of de inlichtingen noodzakelijk zijn voor "
        "de uitvoering van de ondertoezichtstelling",
        "it is for the third party that holds the information to decide whether the information is "
        "necessary for carrying out the supervision order",
    ),
)

inlichtingen_uit_eigen_beweging = yes_no(
    "jeugdhulp.inlichtingen_uit_eigen_beweging",
    ask=Text("Worden de inlichtingen uit eigen beweging verstrekt (nee: er is om gevraagd)?",
             "Is the information given on own initiative (no: it was asked for)?"),
    yes=Text("de inlichtingen worden uit eigen beweging verstrekt",
             "the information is given on own initiative"),
    no=Text("om de inlichtingen is gevraagd", "the information was asked for"),
    unknown=Text("het is niet bekend of de inlichtingen uit eigen beweging worden verstrekt",
                 "it is not known whether the information is given on own initiative"),
)

aanmerkelijk_belang_ander = judgement(
    "jeugdhulp.aanmerkelijk_belang_ander", by="jeugdhulpverlener",
    ask=Text("Is bewaring van de gegevens redelijkerwijs van aanmerkelijk belang voor een ander?",
             "Is keeping the data plausibly of considerable interest to another?"),
    yes=Text("bewaring is van aanmerkelijk belang voor een ander",
             "keeping the data is of considerable interest to another"),
    no=Text("bewaring is niet van aanmerkelijk belang voor een ander",
            "keeping the data is not of considerable interest to another"),
    unknown=Text(
        "het is aan de jeugdhulpverlener of bewaring van aanmerkelijk belang is voor een ander",
        "it is for the youth care worker to decide whether keeping the data is of considerable interest to"
        " another",
    ),
)

wet_verzet_zich = yes_no(
    "jeugdhulp.wet_verzet_zich",
    ask=Text("Verzet een wettelijk voorschrift zich tegen vernietiging?",
             "Does a statutory rule oppose destruction?"),
    yes=Text("een wettelijk voorschrift verzet zich tegen vernietiging",
             "a statutory rule opposes destruction"),
    no=Text("geen wettelijk voorschrift verzet zich tegen vernietiging",
            "no statutory rule opposes destruction"),
    unknown=Text("het is niet bekend of een wettelijk voorschrift zich tegen vernietiging verzet",
                 "it is not known whether a statutory rule opposes destruction"),
)
