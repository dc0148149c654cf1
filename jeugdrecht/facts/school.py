"""
School and compulsory education: enrolment, exemption, notices to the head.
"""

from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.declare import choice, day, decided, derived, event, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

ingeschreven = yes_no(
    "school.ingeschreven",
    ask=Text("Staat de jongere bij een school of instelling ingeschreven?",
             "Is the young person enrolled at a school or institution?"),
    yes=Text("de jongere staat bij een school of instelling ingeschreven",
             "the young person is enrolled at a school or institution"),
    no=Text("de jongere staat niet bij een school of instelling ingeschreven",
            "the young person is not enrolled at a school or institution"),
    unknown=Text("het is niet bekend of de jongere bij een school of instelling staat ingeschreven",
                 "it is not known whether the young person is enrolled at a school or institution"),
)

soort = choice(
    "school.soort", "voortgezet_onderwijs", "mbo_of_vavo", "andere_school",
    ask=Text("Bij wat voor school of instelling staat de jongere ingeschreven?",
             "At what kind of school or institution is the young person enrolled?"),
    says=Text("de jongere staat ingeschreven bij: {value}", "the young person is enrolled at: {value}"),
    unknown=Text("het is niet bekend bij wat voor school of instelling de jongere staat ingeschreven",
                 "it is not known at what kind of school or institution the young person is enrolled"),
)

aangetoond_niet_verantwoordelijk = yes_no(
    "school.aangetoond_niet_verantwoordelijk",
    ask=Text("Hebben de ouders of verzorgers aangetoond dat zij niet verantwoordelijk kunnen worden geacht?",
             "Have the parents or carers shown that they cannot be held responsible?"),
    yes=Text("de ouders of verzorgers hebben aangetoond dat zij niet verantwoordelijk kunnen worden geacht",
             "the parents or carers have shown that they cannot be held responsible"),
    no=Text(
        "de ouders of verzorgers hebben niet aangetoond dat zij niet verantwoordelijk kunnen worden geacht",
        "the parents or carers have not shown that they cannot be held responsible",
    ),
    unknown=Text(
        "het is niet bekend of de ouders of verzorgers hebben aangetoond niet verantwoordelijk te zijn",
        "it is not known whether the parents or carers have shown that they cannot be held responsible",
    ),
)

vrijstelling_grond = choice(
    "school.vrijstelling_grond",
    "geen", "ongeschikt", "bedenkingen", "buitenland", "vrijstelling_11", "ander",
    ask=Text("Op welke grond wordt een beroep gedaan op vrijstelling van inschrijving?",
             "On which ground is exemption from enrolment claimed?"),
    says=Text("de grond voor vrijstelling van inschrijving is: {value}",
              "the ground for exemption from enrolment is: {value}"),
    unknown=Text("het is niet bekend of een beroep wordt gedaan op vrijstelling van inschrijving",
                 "it is not known whether exemption from enrolment is claimed"),
)

kennisgeving_gedaan = yes_no(
    "school.kennisgeving_gedaan",
    ask=Text(
        "Is van het beroep op vrijstelling met de vereiste verklaring kennis gegeven aan het college?",
        "Was notice of the exemption claim given to the municipal executive, with the statement required?",
    ),
    yes=Text("van het beroep op vrijstelling is met de vereiste verklaring kennis gegeven",
             "notice of the exemption claim was given with the statement required"),
    no=Text("van het beroep op vrijstelling is niet met de vereiste verklaring kennis gegeven",
            "no notice of the exemption claim was given with the statement required"),
    unknown=Text("het is niet bekend of van het beroep op vrijstelling kennis is gegeven",
                 "it is not known whether notice of the exemption claim was given"),
)

eerder_zelfde_richting = yes_no(
    "school.eerder_zelfde_richting",
    ask=Text(
        "Was de jongere in het jaar voor de kennisgeving geplaatst op een school van de bezwaarde richting?",
        "Was the young person placed, in the year before the notice, at a school of the contested "
        "denomination?",
    ),
    yes=Text(
        "de jongere was in het jaar voor de kennisgeving op een school van de bezwaarde richting geplaatst",
        "the young person was placed at a school of the contested denomination in the year before the "
        "notice",
    ),
    no=Text(
        "de jongere was in het jaar voor de kennisgeving niet op een school van de bezwaarde richting "
        "geplaatst",
        "the young person was not placed at a school of the contested denomination in the year before the "
        "notice",
    ),
    unknown=Text(
        "het is niet bekend of de jongere eerder op een school van de bezwaarde richting was geplaatst",
        "it is not known whether the young person was placed before at a school of the contested "
        "denomination",
    ),
)

vrijstelling_15_verleend = yes_no(
    "school.vrijstelling_15_verleend",
    ask=Text(
        "Heeft het college wegens ander voldoende onderwijs vrijstelling van de kwalificatieplicht "
        "verleend?",
        "Did the municipal executive grant exemption from the qualification duty because of other "
        "sufficient education?",
    ),
    yes=Text("het college heeft vrijstelling van de kwalificatieplicht verleend",
             "the municipal executive has granted exemption from the qualification duty"),
    no=Text("het college heeft geen vrijstelling van de kwalificatieplicht verleend",
            "the municipal executive has not granted exemption from the qualification duty"),
    unknown=Text(
        "het is niet bekend of het college vrijstelling van de kwalificatieplicht heeft verleend",
        "it is not known whether the municipal executive has granted exemption from the qualification duty",
    ),
)

# Stands here for the derived value below; `jeugdrecht.facts.verzuim` gives it under its own subject.
dag_melding = number(
    "verzuim.dag_melding", unit="dag",
    ask=Text("Hoeveel dagen na het begin van de verhindering is zij aan het hoofd gemeld?",
             "How many days after the hindrance began was it reported to the head?"),
    says=Text("de verhindering is na {value} dagen aan het hoofd gemeld",
              "the hindrance was reported to the head after {value} days"),
    unknown=Text("het is niet bekend na hoeveel dagen de verhindering aan het hoofd is gemeld",
                 "it is not known after how many days the hindrance was reported to the head"),
)

kennisgeving_tijdig = derived(
    "school.kennisgeving_tijdig", dag_melding.at_most(2),
    ask=Text("Is binnen twee dagen na het begin van de verhindering kennis gegeven aan het hoofd?",
             "Was the head informed within two days after the hindrance began?"),
    yes=Text("binnen twee dagen is kennis gegeven aan het hoofd", "the head was informed within two days"),
    no=Text("niet binnen twee dagen is kennis gegeven aan het hoofd",
            "the head was not informed within two days"),
    unknown=Text("het is niet bekend of binnen twee dagen kennis is gegeven aan het hoofd",
                 "it is not known whether the head was informed within two days"),
)

kennisgeving_twee_dagen_vooraf = yes_no(
    "school.kennisgeving_twee_dagen_vooraf",
    ask=Text("Is uiterlijk twee dagen voor de verhindering kennis gegeven aan het hoofd?",
             "Was the head informed at least two days before the hindrance?"),
    yes=Text("uiterlijk twee dagen vooraf is kennis gegeven aan het hoofd",
             "the head was informed at least two days in advance"),
    no=Text("niet uiterlijk twee dagen vooraf is kennis gegeven aan het hoofd",
            "the head was not informed at least two days in advance"),
    unknown=Text("het is niet bekend of uiterlijk twee dagen vooraf kennis is gegeven aan het hoofd",
                 "it is not known whether the head was informed at least two days in advance"),
)

leerplicht_ter_beoordeling = yes_no(
    "school.leerplicht_ter_beoordeling",
    ask=Text(
        "Is de vraag of de jongere leer- of kwalificatieplichtig is?",
        "Is the question whether compulsory education or the qualification duty applies to the young "
        "person?",
    ),
    yes=Text("gevraagd is of de jongere leer- of kwalificatieplichtig is",
             "it is asked whether compulsory education or the qualification duty applies"),
    no=Text("niet gevraagd is of de jongere leer- of kwalificatieplichtig is",
            "it is not asked whether compulsory education or the qualification duty applies"),
    unknown=Text("het is niet bekend of de leer- of kwalificatieplicht aan de orde is",
                 "it is not known whether compulsory education or the qualification duty is at issue"),
)

eerste_schooldag_na_vijf = day(
    "school.eerste_schooldag_na_vijf",
    ask=Text("Wat is de eerste schooldag van de maand na die van de vijfde verjaardag?",
             "What is the first school day of the month after that of the fifth birthday?"),
    says=Text("de eerste schooldag van de maand na de vijfde verjaardag is {value}",
              "the first school day of the month after the fifth birthday is {value}"),
    unknown=Text("het is niet bekend wat de eerste schooldag na de vijfde verjaardag is",
                 "it is not known what the first school day after the fifth birthday is"),
)

einde_twaalfde_schooljaar = event(
    "school.einde_twaalfde_schooljaar",
    ask=Text(
        "Op welke datum eindigt het schooljaar na afloop waarvan de jongere twaalf volledige schooljaren "
        "een school heeft bezocht?",
        "On which date does the school year end after which the young person has attended school for "
        "twelve full school years?",
    ),
    says=Text("het schooljaar waarmee twaalf volledige schooljaren vol zijn eindigt op {value}",
              "the school year that completes twelve full school years ends on {value}"),
    unknown=Text("het is niet bekend wanneer twaalf volledige schooljaren vol zijn",
                 "it is not known when twelve full school years are completed"),
)

einde_schooljaar_zestien = day(
    "school.einde_schooljaar_zestien",
    ask=Text("Op welke datum eindigt het schooljaar waarin de jongere zestien is geworden?",
             "On which date does the school year end in which the young person turned sixteen?"),
    says=Text("het schooljaar van de zestiende verjaardag eindigt op {value}",
              "the school year of the sixteenth birthday ends on {value}"),
    unknown=Text("het is niet bekend wanneer het schooljaar van de zestiende verjaardag eindigt",
                 "it is not known when the school year of the sixteenth birthday ends"),
)

diploma_praktijkonderwijs = yes_no(
    "school.diploma_praktijkonderwijs",
    ask=Text("Heeft de jongere een schooldiploma praktijkonderwijs?",
             "Does the young person hold a practical education diploma?"),
    yes=Text("de jongere heeft een schooldiploma praktijkonderwijs",
             "the young person holds a practical education diploma"),
    no=Text("de jongere heeft geen schooldiploma praktijkonderwijs",
            "the young person holds no practical education diploma"),
    unknown=Text("het is niet bekend of de jongere een schooldiploma praktijkonderwijs heeft",
                 "it is not known whether the young person holds a practical education diploma"),
)

verklaring_wvo = yes_no(
    "school.verklaring_wvo",
    ask=Text(
        "Heeft de jongere een verklaring als bedoeld in artikel 2.59 lid 2 Wet voortgezet onderwijs 2020?",
        "Does the young person hold a statement under article 2.59(2) Secondary Education Act 2020?",
    ),
    yes=Text("de jongere heeft een verklaring van artikel 2.59 lid 2 Wet voortgezet onderwijs 2020",
             "the young person holds a statement under article 2.59(2) Secondary Education Act 2020"),
    no=Text("de jongere heeft geen verklaring van artikel 2.59 lid 2 Wet voortgezet onderwijs 2020",
            "the young person holds no statement under article 2.59(2) Secondary Education Act 2020"),
    unknown=Text("het is niet bekend of de jongere zo'n verklaring heeft",
                 "it is not known whether the young person holds such a statement"),
)

vso_uitstroomprofiel = yes_no(
    "school.vso_uitstroomprofiel",
    ask=Text(
        "Heeft de jongere vso gevolgd in een uitstroomprofiel arbeidsmarkt of dagbesteding?",
        "Did the young person attend special secondary education in a labour market or day activities "
        "profile?",
    ),
    yes=Text(
        "de jongere heeft vso gevolgd in een uitstroomprofiel arbeidsmarkt of dagbesteding",
        "the young person attended special secondary education in a labour market or day activities "
        "profile",
    ),
    no=Text(
        "de jongere heeft geen vso gevolgd in een uitstroomprofiel arbeidsmarkt of dagbesteding",
        "the young person attended no special secondary education in a labour market or day activities "
        "profile",
    ),
    unknown=Text(
        "het is niet bekend of de jongere vso in zo'n uitstroomprofiel heeft gevolgd",
        "it is not known whether the young person attended special secondary education in such a profile",
    ),
)

verwijderingsbesluit = yes_no(
    "school.verwijderingsbesluit",
    ask=Text("Heeft het hoofd beslist de leerling of student te verwijderen?",
             "Did the head decide to remove the pupil or student?"),
    yes=Text("het hoofd heeft beslist de leerling of student te verwijderen",
             "the head decided to remove the pupil or student"),
    no=Text("het hoofd heeft niet beslist de leerling of student te verwijderen",
            "the head did not decide to remove the pupil or student"),
    unknown=Text("het is niet bekend of het hoofd heeft beslist de leerling of student te verwijderen",
                 "it is not known whether the head decided to remove the pupil or student"),
)

overtreden_bepaling = choice(
    "school.overtreden_bepaling", "verlofregels", "verwijdering_of_levering", "geen",
    ask=Text("Welke verplichting heeft het hoofd van de school of instelling geschonden?",
             "Which duty did the head of the school or institution breach?"),
    says=Text("de geschonden verplichting van het hoofd is: {value}",
              "the duty breached by the head is: {value}"),
    unknown=Text("het is niet bekend welke verplichting het hoofd heeft geschonden",
                 "it is not known which duty the head breached"),
)

onjuiste_inlichtingen = yes_no(
    "school.onjuiste_inlichtingen",
    ask=Text("Heeft het hoofd onjuiste of onvolledige inlichtingen verstrekt?",
             "Did the head give incorrect or incomplete information?"),
    yes=Text("het hoofd heeft onjuiste of onvolledige inlichtingen verstrekt",
             "the head gave incorrect or incomplete information"),
    no=Text("het hoofd heeft geen onjuiste of onvolledige inlichtingen verstrekt",
            "the head did not give incorrect or incomplete information"),
    unknown=Text("het is niet bekend of het hoofd onjuiste inlichtingen heeft verstrekt",
                 "it is not known whether the head gave incorrect information"),
)

leer_of_kwalificatieplichtig = derived(
    "school.leer_of_kwalificatieplichtig", jeugdige.leerplichtig.in_("leerplichtig", "kwalificatieplichtig"),
    ask=Text("Is de jongere leerplichtig of kwalificatieplichtig?",
             "Is the young person subject to compulsory education or the qualification duty?"),
    yes=Text("de jongere is leerplichtig of kwalificatieplichtig",
             "the young person is subject to compulsory education or the qualification duty"),
    no=Text("de jongere is leerplichtig noch kwalificatieplichtig",
            "the young person is subject to neither compulsory education nor the qualification duty"),
    unknown=Text(
        "het is niet bekend of de jongere leerplichtig of kwalificatieplichtig is",
        "it is not known whether the young person is subject to compulsory education or the qualification "
        "duty",
    ),
)

vrijgesteld = derived(
    "school.vrijgesteld", decided("vrijstelling_inschrijving", "vrijgesteld"),
    ask=Text("Is er een vrijstelling van de plicht tot inschrijving?",
             "Is there an exemption from the duty of enrolment?"),
    yes=Text("er is een vrijstelling van de plicht tot inschrijving",
             "there is an exemption from the duty of enrolment"),
    no=Text("er is geen vrijstelling van de plicht tot inschrijving",
            "there is no exemption from the duty of enrolment"),
    unknown=Text("het is niet bekend of er een vrijstelling van de plicht tot inschrijving is",
                 "it is not known whether there is an exemption from the duty of enrolment"),
)

vrijgesteld_bezoek = derived(
    "school.vrijgesteld_bezoek", decided("vrijstelling_schoolbezoek", "vrijgesteld"),
    ask=Text("Is er een vrijstelling van geregeld schoolbezoek?",
             "Is there an exemption from regular attendance?"),
    yes=Text("er is een vrijstelling van geregeld schoolbezoek",
             "there is an exemption from regular attendance"),
    no=Text("er is geen vrijstelling van geregeld schoolbezoek",
            "there is no exemption from regular attendance"),
    unknown=Text("het is niet bekend of er een vrijstelling van geregeld schoolbezoek is",
                 "it is not known whether there is an exemption from regular attendance"),
)
