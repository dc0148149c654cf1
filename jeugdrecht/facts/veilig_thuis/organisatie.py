"""
Veilig Thuis as an organisation: what the municipality sees to, its staff and its complaints procedure.
"""

from jeugdrecht.logic.declare import act, day, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

wordt_getoetst = yes_no(
    "veilig_thuis.wordt_getoetst",
    ask=Text("Wordt getoetst of gemeente en Veilig Thuis aan hun eisen voldoen?",
             "Is it examined whether municipality and Veilig Thuis meet their requirements?"),
    yes=Text("getoetst wordt of gemeente en Veilig Thuis aan hun eisen voldoen",
             "it is examined whether municipality and Veilig Thuis meet their requirements"),
    no=Text("niet getoetst wordt of gemeente en Veilig Thuis aan hun eisen voldoen",
            "it is not examined whether municipality and Veilig Thuis meet their requirements"),
    unknown=Text("het is niet bekend of gemeente en Veilig Thuis worden getoetst",
                 "it is not known whether municipality and Veilig Thuis are examined"),
)

ingericht = yes_no(
    "veilig_thuis.ingericht",
    ask=Text("Heeft het college een Veilig Thuis-organisatie ingericht?",
             "Has the municipal executive set up a Veilig Thuis organisation?"),
    yes=Text("het college heeft een Veilig Thuis-organisatie ingericht",
             "the municipal executive has set up a Veilig Thuis organisation"),
    no=Text("het college heeft geen Veilig Thuis-organisatie ingericht",
            "the municipal executive has not set up a Veilig Thuis organisation"),
    unknown=Text("het is niet bekend of het college een Veilig Thuis-organisatie heeft ingericht",
                 "it is not known whether the municipal executive has set up a Veilig Thuis organisation"),
)

samenwerking_bevorderd = yes_no(
    "veilig_thuis.samenwerking_bevorderd",
    ask=Text(
        "Bevordert het college de samenwerking tussen Veilig Thuis, hulpverlening, politie, GI en Raad?",
        "Does the municipal executive promote cooperation between Veilig Thuis, help agencies, police, "
        "certified institution and Board?",
    ),
    yes=Text("het college bevordert de samenwerking tussen Veilig Thuis en zijn partners",
             "the municipal executive promotes cooperation between Veilig Thuis and its partners"),
    no=Text("het college bevordert de samenwerking tussen Veilig Thuis en zijn partners niet",
            "the municipal executive does not promote cooperation between Veilig Thuis and its partners"),
    unknown=Text(
        "het is niet bekend of het college de samenwerking tussen Veilig Thuis en zijn partners bevordert",
        "it is not known whether the municipal executive promotes cooperation between Veilig Thuis and "
        "its partners",
    ),
)

altijd_bereikbaar = yes_no(
    "veilig_thuis.altijd_bereikbaar",
    ask=Text("Is Veilig Thuis te allen tijde bereikbaar en beschikbaar als onmiddellijk handelen geboden is?",
             "Is Veilig Thuis reachable and available at all times when immediate action is required?"),
    yes=Text("de Veilig Thuis-organisatie is in spoed te allen tijde bereikbaar en beschikbaar",
             "the Veilig Thuis organisation is reachable and available at all times in urgent cases"),
    no=Text("de Veilig Thuis-organisatie is in spoed niet te allen tijde bereikbaar en beschikbaar",
            "the Veilig Thuis organisation is not reachable and available at all times in urgent cases"),
    unknown=Text("het is niet bekend of Veilig Thuis in spoed te allen tijde bereikbaar is",
                 "it is not known whether Veilig Thuis is reachable at all times in urgent cases"),
)

gratis_landelijk_nummer = yes_no(
    "veilig_thuis.gratis_landelijk_nummer",
    ask=Text("Is Veilig Thuis aangesloten op een kosteloos landelijk telefoonnummer?",
             "Is Veilig Thuis connected to a free national telephone number?"),
    yes=Text("de Veilig Thuis-organisatie is aangesloten op een kosteloos landelijk nummer",
             "the Veilig Thuis organisation is connected to a free national number"),
    no=Text("de Veilig Thuis-organisatie is niet aangesloten op een kosteloos landelijk nummer",
            "the Veilig Thuis organisation is not connected to a free national number"),
    unknown=Text("het is niet bekend of Veilig Thuis op een kosteloos landelijk nummer is aangesloten",
                 "it is not known whether Veilig Thuis is connected to a free national number"),
)

werkwijze_vastgelegd = yes_no(
    "veilig_thuis.werkwijze_vastgelegd",
    ask=Text("Heeft Veilig Thuis zijn werkwijze schriftelijk vastgelegd?",
             "Has Veilig Thuis laid down its working method in writing?"),
    yes=Text("de Veilig Thuis-organisatie heeft zijn werkwijze schriftelijk vastgelegd",
             "the Veilig Thuis organisation has laid down its working method in writing"),
    no=Text("de Veilig Thuis-organisatie heeft zijn werkwijze niet schriftelijk vastgelegd",
            "the Veilig Thuis organisation has not laid down its working method in writing"),
    unknown=Text("het is niet bekend of Veilig Thuis zijn werkwijze schriftelijk heeft vastgelegd",
                 "it is not known whether Veilig Thuis has laid down its working method in writing"),
)

arts_beschikbaar = yes_no(
    "veilig_thuis.arts_beschikbaar",
    ask=Text("Is voor Veilig Thuis een arts met deskundigheid over kindermishandeling beschikbaar?",
             "Is a doctor with expertise in child abuse available to Veilig Thuis?"),
    yes=Text("een arts met deskundigheid over kindermishandeling is beschikbaar",
             "a doctor with expertise in child abuse is available"),
    no=Text("een arts met deskundigheid over kindermishandeling is niet beschikbaar",
            "a doctor with expertise in child abuse is not available"),
    unknown=Text("het is niet bekend of een arts met deskundigheid over kindermishandeling beschikbaar is",
                 "it is not known whether a doctor with expertise in child abuse is available"),
)

taak_door_geregistreerde = yes_no(
    "veilig_thuis.taak_door_geregistreerde",
    ask=Text(
        "Voert een geregistreerde professional de taken uit, of gebeurt dat onder diens "
        "verantwoordelijkheid?",
        "Does a registered professional perform the tasks, or are they done under that person's "
        "responsibility?",
    ),
    yes=Text(
        "de taken worden door of onder verantwoordelijkheid van een geregistreerde professional "
        "uitgevoerd",
        "the tasks are performed by or under the responsibility of a registered professional",
    ),
    no=Text(
        "de taken worden niet door of onder verantwoordelijkheid van een geregistreerde professional "
        "uitgevoerd",
        "the tasks are not performed by or under the responsibility of a registered professional",
    ),
    unknown=Text(
        "het is niet bekend of de taken door of onder een geregistreerde professional worden uitgevoerd",
        "it is not known whether the tasks are performed by or under a registered professional",
    ),
)

inzet_ander_niet_nadelig = judgement(
    "veilig_thuis.inzet_ander_niet_nadelig",
    by="veilig_thuis",
    ask=Text(
        "Kan Veilig Thuis aannemelijk maken dat inzet van een ander de kwaliteit niet nadelig beïnvloedt?",
        "Can Veilig Thuis make plausible that using another does not harm the quality?",
    ),
    yes=Text(
        "de Veilig Thuis-organisatie kan aannemelijk maken dat inzet van een ander de kwaliteit niet "
        "schaadt",
        "the Veilig Thuis organisation can make plausible that using another does not harm the quality",
    ),
    no=Text(
        "de Veilig Thuis-organisatie kan niet aannemelijk maken dat inzet van een ander de kwaliteit niet "
        "schaadt",
        "the Veilig Thuis organisation cannot make plausible that using another does not harm the quality",
    ),
    unknown=Text(
        "het is aan Veilig Thuis aannemelijk te maken dat inzet van een ander de kwaliteit niet schaadt",
        "it is for Veilig Thuis to make plausible that using another does not harm the quality",
    ),
)

inzet_ander_noodzakelijk = judgement(
    "veilig_thuis.inzet_ander_noodzakelijk",
    by="veilig_thuis",
    ask=Text("Is inzet van een ander noodzakelijk voor de kwaliteit van de taak?",
             "Is using another necessary for the quality of the task?"),
    yes=Text("inzet van een ander is noodzakelijk voor de kwaliteit van de taak",
             "using another is necessary for the quality of the task"),
    no=Text("inzet van een ander is niet noodzakelijk voor de kwaliteit van de taak",
            "using another is not necessary for the quality of the task"),
    unknown=Text("het is aan Veilig Thuis of inzet van een ander noodzakelijk is",
                 "it is for Veilig Thuis to decide whether using another is necessary"),
)

medewerker_begint_op = day(
    "veilig_thuis.medewerker_begint_op",
    ask=Text("Op welke datum begint de medewerker voor Veilig Thuis te werken?",
             "On which date does the worker start working for Veilig Thuis?"),
    says=Text("de medewerker begint voor Veilig Thuis op {value}",
              "the worker starts for Veilig Thuis on {value}"),
    unknown=Text("het is niet bekend wanneer de medewerker voor Veilig Thuis begint",
                 "it is not known when the worker starts for Veilig Thuis"),
)

vog_afgegeven_op = day(
    "veilig_thuis.vog_afgegeven_op",
    optional=True,
    ask=Text(
        "Op welke datum is de verklaring omtrent het gedrag van die medewerker afgegeven (nvt: er is er "
        "geen)?",
        "On which date was that worker's certificate of conduct issued (nvt: there is none)?",
    ),
    says=Text("de verklaring omtrent het gedrag is afgegeven op {value}",
              "the certificate of conduct was issued on {value}"),
    unknown=Text("het is niet bekend wanneer de verklaring omtrent het gedrag is afgegeven",
                 "it is not known when the certificate of conduct was issued"),
)

vog_vermoeden = judgement(
    "veilig_thuis.vog_vermoeden",
    by=("veilig_thuis", "toezichthouder"),
    ask=Text(
        "Bestaat het redelijke vermoeden dat de medewerker niet meer aan de eisen voor de verklaring "
        "voldoet?",
        "Is there reasonable suspicion that the worker no longer meets the requirements for the "
        "certificate?",
    ),
    yes=Text(
        "er is een redelijk vermoeden dat de medewerker niet meer aan de eisen voor de verklaring voldoet",
        "there is reasonable suspicion that the worker no longer meets the requirements for the "
        "certificate",
    ),
    no=Text(
        "er is geen redelijk vermoeden dat de medewerker niet meer aan de eisen voor de verklaring "
        "voldoet",
        "there is no reasonable suspicion that the worker no longer meets the requirements for the "
        "certificate",
    ),
    unknown=Text("het is aan Veilig Thuis of de toezichthouder of er een redelijk vermoeden is",
                 "it is for Veilig Thuis or the supervisor to say whether there is reasonable suspicion"),
)

nieuwe_vog_verlangd = act(
    "veilig_thuis.nieuwe_vog_verlangd",
    ask=Text("Is van de medewerker een nieuwe verklaring verlangd, hoogstens drie maanden oud?",
             "Was a new certificate, at most three months old, required of the worker?"),
    yes=Text("van de medewerker is een nieuwe verklaring verlangd",
             "a new certificate was required of the worker"),
    no=Text("van de medewerker is geen nieuwe verklaring verlangd",
            "no new certificate was required of the worker"),
    unknown=Text("het is niet bekend of van de medewerker een nieuwe verklaring is verlangd",
                 "it is not known whether a new certificate was required of the worker"),
)

klachtencommissie_leden = number(
    "veilig_thuis.klachtencommissie_leden",
    ask=Text("Hoeveel leden heeft de klachtencommissie van Veilig Thuis?",
             "How many members does the complaints committee of Veilig Thuis have?"),
    says=Text("het aantal leden van de klachtencommissie van Veilig Thuis is {value}",
              "the number of members of the complaints committee of Veilig Thuis is {value}"),
    unknown=Text("het is niet bekend hoeveel leden de klachtencommissie van Veilig Thuis heeft",
                 "it is not known how many members the complaints committee of Veilig Thuis has"),
)

klachtvoorzitter_onafhankelijk = yes_no(
    "veilig_thuis.klachtvoorzitter_onafhankelijk",
    ask=Text("Werkt de voorzitter van de klachtencommissie niet voor of bij Veilig Thuis?",
             "Does the chair of the complaints committee not work for or at Veilig Thuis?"),
    yes=Text("de voorzitter van de klachtencommissie werkt niet voor of bij Veilig Thuis",
             "the chair of the complaints committee does not work for or at Veilig Thuis"),
    no=Text("de voorzitter van de klachtencommissie werkt voor of bij Veilig Thuis",
            "the chair of the complaints committee works for or at Veilig Thuis"),
    unknown=Text("het is niet bekend of de voorzitter van de klachtencommissie voor Veilig Thuis werkt",
                 "it is not known whether the chair of the complaints committee works for Veilig Thuis"),
)

klachtwaarborgen = yes_no(
    "veilig_thuis.klachtwaarborgen",
    ask=Text("Waarborgt de regeling een onpartijdige behandeling, een termijn, toelichting en bijstand?",
             "Does the procedure guarantee impartial handling, a term, explanation and assistance?"),
    yes=Text("de regeling waarborgt onpartijdige behandeling, een termijn, toelichting en bijstand",
             "the procedure guarantees impartial handling, a term, explanation and assistance"),
    no=Text("de regeling waarborgt niet onpartijdige behandeling, een termijn, toelichting en bijstand",
            "the procedure does not guarantee impartial handling, a term, explanation and assistance"),
    unknown=Text("het is niet bekend of de regeling die waarborgen biedt",
                 "it is not known whether the procedure offers those guarantees"),
)
