"""
Whoever works for an institution: from when, as what, registered or not.
"""

from jeugdrecht.logic.declare import act, choice, day, event, judgement, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

startdatum = event(
    "medewerker.startdatum",
    ask=Text("Op welke datum gaat of ging deze persoon voor de instelling werken?",
             "On which date does or did this person start working for the institution?"),
    says=Text("deze persoon werkt voor de instelling vanaf {value}",
              "this person works for the institution from {value}"),
    unknown=Text("het is niet bekend vanaf wanneer deze persoon voor de instelling werkt",
                 "it is not known from when this person works for the institution"),
)

beroepsmatig = yes_no(
    "medewerker.beroepsmatig",
    ask=Text(
        "Werkt deze persoon beroepsmatig of meer dan incidenteel als vrijwilliger voor de instelling?",
        "Does this person work for the institution professionally or as a more than incidental volunteer?",
    ),
    yes=Text("deze persoon werkt beroepsmatig of meer dan incidenteel als vrijwilliger",
             "this person works professionally or as a regular volunteer"),
    no=Text("deze persoon werkt niet beroepsmatig en hoogstens incidenteel als vrijwilliger",
            "this person does not work professionally and at most incidentally as a volunteer"),
    unknown=Text(
        "het is niet bekend of deze persoon beroepsmatig of meer dan incidenteel als vrijwilliger werkt",
        "it is not known whether this person works professionally or as a regular volunteer",
    ),
)

kan_contact_hebben = yes_no(
    "medewerker.kan_contact_hebben",
    ask=Text(
        "Kan deze persoon in contact komen met jeugdigen of ouders die hulp krijgen of een maatregel "
        "hebben?",
        "Can this person come into contact with young people or parents who get help or are under a "
        "measure?",
    ),
    yes=Text("deze persoon kan in contact komen met jeugdigen of ouders",
             "this person can come into contact with young people or parents"),
    no=Text("deze persoon kan niet in contact komen met jeugdigen of ouders",
            "this person cannot come into contact with young people or parents"),
    unknown=Text("het is niet bekend of deze persoon in contact kan komen met jeugdigen of ouders",
                 "it is not known whether this person can come into contact with young people or parents"),
)

solist = yes_no(
    "medewerker.solist",
    ask=Text("Werkt deze jeugdhulpverlener als solist?", "Does this care worker work solo?"),
    yes=Text("deze jeugdhulpverlener werkt als solist", "this care worker works solo"),
    no=Text("deze jeugdhulpverlener werkt niet als solist", "this care worker does not work solo"),
    unknown=Text("het is niet bekend of deze jeugdhulpverlener als solist werkt",
                 "it is not known whether this care worker works solo"),
)

geregistreerd = yes_no(
    "medewerker.geregistreerd",
    ask=Text("Is de medewerker ingeschreven in het kwaliteitsregister jeugd?",
             "Is the worker entered in the youth quality register?"),
    yes=Text("de medewerker is ingeschreven in het kwaliteitsregister jeugd",
             "the worker is entered in the youth quality register"),
    no=Text("de medewerker is niet ingeschreven in het kwaliteitsregister jeugd",
            "the worker is not entered in the youth quality register"),
    unknown=Text("het is niet bekend of de medewerker in het kwaliteitsregister jeugd is ingeschreven",
                 "it is not known whether the worker is entered in the youth quality register"),
)

big_beroep = choice(
    "medewerker.big_beroep",
    "arts", "verpleegkundige", "gz_psycholoog", "orthopedagoog_generalist", "psychotherapeut", "ander",
    optional=True,
    ask=Text("Met welk beroep staat de medewerker in het BIG-register (nvt: niet)?",
             "With which profession is the worker in the BIG register (nvt: not)?"),
    says=Text("de medewerker staat in het BIG-register als {value}",
              "the worker is in the BIG register as {value}"),
    unknown=Text("het is niet bekend of de medewerker in het BIG-register staat",
                 "it is not known whether the worker is in the BIG register"),
)

onder_verantwoordelijkheid_geregistreerde = yes_no(
    "medewerker.onder_verantwoordelijkheid_geregistreerde",
    ask=Text("Werkt de medewerker onder verantwoordelijkheid van een geregistreerde professional?",
             "Does the worker work under the responsibility of a registered professional?"),
    yes=Text("de medewerker werkt onder verantwoordelijkheid van een geregistreerde professional",
             "the worker works under the responsibility of a registered professional"),
    no=Text("de medewerker werkt niet onder verantwoordelijkheid van een geregistreerde professional",
            "the worker does not work under the responsibility of a registered professional"),
    unknown=Text(
        "het is niet bekend of de medewerker onder verantwoordelijkheid van een geregistreerde "
        "professional werkt",
        "it is not known whether the worker works under the responsibility of a registered professional",
    ),
)

taak_passend_bij_kennis = yes_no(
    "medewerker.taak_passend_bij_kennis",
    ask=Text(
        "Is bij het toedelen van de taak rekening gehouden met de kennis en vaardigheden van de "
        "geregistreerde professional?",
        "Was the task assigned with regard to the knowledge and skills of the registered professional?",
    ),
    yes=Text("de taak past bij kennis en vaardigheden", "the task fits knowledge and skills"),
    no=Text("de taak past niet bij kennis en vaardigheden", "the task does not fit knowledge and skills"),
    unknown=Text("het is niet bekend of de taak bij kennis en vaardigheden past",
                 "it is not known whether the task fits knowledge and skills"),
)

inzet_ander_niet_nadelig = judgement(
    "medewerker.inzet_ander_niet_nadelig", by="instelling",
    ask=Text(
        "Kan de organisatie aannemelijk maken dat de inzet van een niet-geregistreerde de kwaliteit van"
        " de taak niet nadelig beïnvloedt?",
        "Can the organisation make plausible that using an unregistered worker does not harm the "
        "quality of the task?",
    ),
    yes=Text("de inzet van een ander schaadt de kwaliteit niet", "using another does not harm the quality"),
    no=Text("de inzet van een ander schaadt de kwaliteit", "using another harms the quality"),
    unknown=Text("het is aan de organisatie of de inzet van een ander de kwaliteit niet schaadt",
                 "it is for the organisation to decide whether using another does not harm the quality"),
)

inzet_ander_noodzakelijk = judgement(
    "medewerker.inzet_ander_noodzakelijk", by="instelling",
    ask=Text("Is de inzet van een niet-geregistreerde noodzakelijk voor de kwaliteit van de taak?",
             "Is using an unregistered worker necessary for the quality of the task?"),
    yes=Text("de inzet van een ander is noodzakelijk voor de kwaliteit",
             "using another is necessary for the quality"),
    no=Text("de inzet van een ander is niet noodzakelijk voor de kwaliteit",
            "using another is not necessary for the quality"),
    unknown=Text("het is aan de organisatie of de inzet van een ander noodzakelijk is",
                 "it is for the organisation to decide whether using another is necessary"),
)

nieuwe_categorie = act(
    "medewerker.nieuwe_categorie",
    ask=Text(
        "Is de registratie pas uitgebreid naar een nieuwe categorie, en hoort de medewerker daar niet bij?",
        "Was registration newly extended to a category to which the worker does not belong?",
    ),
    yes=Text("de registratie is uitgebreid naar een categorie waartoe de medewerker niet hoort",
             "registration was extended to a category to which the worker does not belong"),
    no=Text("daarvan is geen sprake", "that is not the case"),
    unknown=Text("het is niet bekend of de registratie is uitgebreid naar een andere categorie",
                 "it is not known whether registration was extended to another category"),
)

begin_nieuwe_categorie = day(
    "medewerker.begin_nieuwe_categorie",
    ask=Text("Op welke datum begon volgens het ministeriële besluit de termijn voor de nieuwe categorie?",
             "On which date did the term for the new category begin by ministerial decision?"),
    says=Text("de termijn voor de nieuwe categorie begon op {value}",
              "the term for the new category began on {value}"),
    unknown=Text("het is niet bekend wanneer de termijn voor de nieuwe categorie begon",
                 "it is not known when the term for the new category began"),
)

al_werkzaam_bij_aanvang = yes_no(
    "medewerker.al_werkzaam_bij_aanvang",
    ask=Text("Was de medewerker bij het begin van die termijn al in de organisatie werkzaam?",
             "Was the worker already employed in the organisation when that term began?"),
    yes=Text("de medewerker was toen al werkzaam", "the worker was already employed then"),
    no=Text("de medewerker was toen nog niet werkzaam", "the worker was not yet employed then"),
    unknown=Text("het is niet bekend of de medewerker toen al werkzaam was",
                 "it is not known whether the worker was already employed then"),
)

werkt_volgens_standaard = yes_no(
    "medewerker.werkt_volgens_standaard",
    ask=Text(
        "Zorgt de organisatie dat geregistreerde professionals volgens hun professionele standaard "
        "kunnen werken?",
        "Does the organisation see to it that registered professionals can work to their professional "
        "standard?",
    ),
    yes=Text("geregistreerde professionals kunnen volgens hun standaard werken",
             "registered professionals can work to their standard"),
    no=Text("geregistreerde professionals kunnen niet volgens hun standaard werken",
            "registered professionals cannot work to their standard"),
    unknown=Text("het is niet bekend of geregistreerde professionals volgens hun standaard kunnen werken",
                 "it is not known whether registered professionals can work to their standard"),
)

handelt_volgens_standaard = judgement(
    "medewerker.handelt_volgens_standaard", by=("inspectie", "tuchtcollege", "rechter"),
    ask=Text("Handelt de hulpverlener als goed hulpverlener en volgens de professionele standaard?",
             "Does the worker act as a good professional and to the professional standard?"),
    yes=Text("de hulpverlener handelt volgens de professionele standaard",
             "the worker acts to the professional standard"),
    no=Text("de hulpverlener handelt niet volgens de professionele standaard",
            "the worker does not act to the professional standard"),
    unknown=Text(
        "het is aan de inspectie, het tuchtcollege of de rechter of de hulpverlener volgens de "
        "standaard handelt",
        "it is for the inspectorate, the disciplinary board or the court to decide whether the worker "
        "acts to the standard",
    ),
)
