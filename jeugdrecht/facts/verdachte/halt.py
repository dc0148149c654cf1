"""
Confession, consent, earlier settlements, and the course of Halt.
"""

from jeugdrecht.logic.declare import act, choice, judgement, number, yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

bekent = yes_no(
    "verdachte.bekent", item="feit",
    ask=Text("Bekent de verdachte het feit?", "Does the suspect admit the offence?"),
    yes=Text("de verdachte bekent het feit", "the suspect admits the offence"),
    no=Text("de verdachte bekent het feit niet", "the suspect does not admit the offence"),
    unknown=Text("het is niet bekend of de verdachte het feit bekent",
                 "it is not known whether the suspect admits the offence"),
)

bekent_volledig = yes_no(
    "verdachte.bekent_volledig", item="feit",
    ask=Text("Is de bekentenis volledig?", "Is the admission complete?"),
    yes=Text("de bekentenis is volledig", "the admission is complete"),
    no=Text("de bekentenis is niet volledig", "the admission is not complete"),
    unknown=Text("het is niet bekend of de bekentenis volledig is",
                 "it is not known whether the admission is complete"),
)

stemt_in_met_halt = yes_no(
    "verdachte.stemt_in_met_halt", item="feit",
    ask=Text("Stemt de verdachte vrijwillig in met de Halt-afdoening?",
             "Does the suspect freely consent to the Halt settlement?"),
    yes=Text("de verdachte stemt vrijwillig in met de Halt-afdoening",
             "the suspect freely consents to the Halt settlement"),
    no=Text("de verdachte stemt niet vrijwillig in met de Halt-afdoening",
            "the suspect does not freely consent to the Halt settlement"),
    unknown=Text("het is niet bekend of de verdachte vrijwillig instemt met de Halt-afdoening",
                 "it is not known whether the suspect freely consents to the Halt settlement"),
)

ouders_stemmen_in_met_halt = yes_no(
    "verdachte.ouders_stemmen_in_met_halt", item="feit",
    ask=Text("Stemmen de ouders in met de Halt-afdoening?", "Do the parents consent to the Halt settlement?"),
    yes=Text("de ouders stemmen in met de Halt-afdoening", "the parents consent to the Halt settlement"),
    no=Text("de ouders stemmen niet in met de Halt-afdoening",
            "the parents do not consent to the Halt settlement"),
    unknown=Text("het is niet bekend of de ouders instemmen met de Halt-afdoening",
                 "it is not known whether the parents consent to the Halt settlement"),
)

eerdere_halt_afdoeningen = number(
    "verdachte.eerdere_halt_afdoeningen", item="feit",
    ask=Text("Hoe vaak kreeg de verdachte eerder een Halt-afdoening?",
             "How many Halt settlements has the suspect had before?"),
    says=Text("de verdachte kreeg eerder {value} keer een Halt-afdoening",
              "the suspect has had {value} Halt settlements before"),
    unknown=Text("het is niet bekend hoe vaak de verdachte eerder een Halt-afdoening kreeg",
                 "it is not known how many Halt settlements the suspect has had before"),
)

eerdere_halt_afdoeningen_overtreding = number(
    "verdachte.eerdere_halt_afdoeningen_overtreding", item="feit",
    ask=Text("Hoeveel eerdere Halt-afdoeningen waren voor een overtreding?",
             "How many earlier Halt settlements were for minor offences?"),
    says=Text("van de eerdere Halt-afdoeningen waren er {value} voor een overtreding",
              "{value} of the earlier Halt settlements were for minor offences"),
    unknown=Text("het is niet bekend hoeveel eerdere Halt-afdoeningen voor een overtreding waren",
                 "it is not known how many earlier Halt settlements were for minor offences"),
)

eerdere_halt_afdoeningen_leerplicht = number(
    "verdachte.eerdere_halt_afdoeningen_leerplicht", item="feit",
    ask=Text("Hoeveel eerdere Halt-afdoeningen waren voor schoolverzuim?",
             "How many earlier Halt settlements were for truancy?"),
    says=Text("van de eerdere Halt-afdoeningen waren er {value} voor schoolverzuim",
              "{value} of the earlier Halt settlements were for truancy"),
    unknown=Text("het is niet bekend hoeveel eerdere Halt-afdoeningen voor schoolverzuim waren",
                 "it is not known how many earlier Halt settlements were for truancy"),
)

eerste_registratie = yes_no(
    "verdachte.eerste_registratie", item="feit",
    ask=Text("Is dit de eerste registratie van de verdachte voor een misdrijf?",
             "Is this the suspect's first registration for a crime?"),
    yes=Text("de verdachte is voor het eerst voor een misdrijf geregistreerd",
             "this is the suspect's first registration for a crime"),
    no=Text("de verdachte is niet voor het eerst voor een misdrijf geregistreerd",
            "this is not the suspect's first registration for a crime"),
    unknown=Text("het is niet bekend of de verdachte voor het eerst voor een misdrijf is geregistreerd",
                 "it is not known whether this is the suspect's first registration for a crime"),
)

eerder_proces_verbaal_misdrijf = yes_no(
    "verdachte.eerder_proces_verbaal_misdrijf", item="feit",
    ask=Text("Is er eerder een proces-verbaal wegens een misdrijf tegen de verdachte opgemaakt?",
             "Has an official report for a crime been drawn up before against the suspect?"),
    yes=Text("tegen de verdachte is eerder proces-verbaal wegens een misdrijf opgemaakt",
             "an official report for a crime was drawn up before against the suspect"),
    no=Text("tegen de verdachte is niet eerder proces-verbaal wegens een misdrijf opgemaakt",
            "no official report for a crime was drawn up before against the suspect"),
    unknown=Text(
        "het is niet bekend of tegen de verdachte eerder proces-verbaal wegens een misdrijf is opgemaakt",
        "it is not known whether an official report for a crime was drawn up before against the suspect",
    ),
)

preselect = choice(
    "verdachte.preselect", "laag", "midden", "hoog", item="feit", optional=True,
    ask=Text("Wat is de uitkomst van de preselect van het LIJ (nvt: nog niet bepaald)?",
             "What is the outcome of the LIJ preselect (nvt: not determined yet)?"),
    says=Text("de uitkomst van de preselect van het LIJ is {value}",
              "the outcome of the LIJ preselect is {value}"),
    unknown=Text("het is niet bekend wat de uitkomst van de preselect van het LIJ is",
                 "it is not known what the outcome of the LIJ preselect is"),
)

halt_schriftelijk_voorgelicht = yes_no(
    "verdachte.halt_schriftelijk_voorgelicht", item="feit",
    ask=Text("Is het Halt-voorstel schriftelijk gedaan en toegelicht?",
             "Was the Halt proposal made and explained in writing?"),
    yes=Text("het Halt-voorstel is schriftelijk gedaan en toegelicht",
             "the Halt proposal was made and explained in writing"),
    no=Text("het Halt-voorstel is niet schriftelijk gedaan en toegelicht",
            "the Halt proposal was not made and explained in writing"),
    unknown=Text("het is niet bekend of het Halt-voorstel schriftelijk is gedaan en toegelicht",
                 "it is not known whether the Halt proposal was made and explained in writing"),
)

halt_niet_verplicht_meegedeeld = yes_no(
    "verdachte.halt_niet_verplicht_meegedeeld", item="feit",
    ask=Text("Is aan de verdachte meegedeeld dat Halt niet verplicht is?",
             "Was the suspect told that Halt is not compulsory?"),
    yes=Text("aan de verdachte is meegedeeld dat Halt niet verplicht is",
             "the suspect was told that Halt is not compulsory"),
    no=Text("aan de verdachte is niet meegedeeld dat Halt niet verplicht is",
            "the suspect was not told that Halt is not compulsory"),
    unknown=Text("het is niet bekend of aan de verdachte is meegedeeld dat Halt niet verplicht is",
                 "it is not known whether the suspect was told that Halt is not compulsory"),
)

halt_gevolgen_uitgelegd = yes_no(
    "verdachte.halt_gevolgen_uitgelegd", item="feit",
    ask=Text("Zijn de gevolgen van niet-deelnemen aan de verdachte uitgelegd?",
             "Were the consequences of not taking part explained to the suspect?"),
    yes=Text("de gevolgen van niet-deelnemen zijn aan de verdachte uitgelegd",
             "the consequences of not taking part were explained to the suspect"),
    no=Text("de gevolgen van niet-deelnemen zijn niet aan de verdachte uitgelegd",
            "the consequences of not taking part were not explained to the suspect"),
    unknown=Text("het is niet bekend of de gevolgen van niet-deelnemen aan de verdachte zijn uitgelegd",
                 "it is not known whether the consequences of not taking part were explained to the suspect"),
)

halt_uren = number(
    "verdachte.halt_uren", unit="uur", item="feit",
    ask=Text("Hoeveel uren duurt de Halt-afdoening?", "How many hours does the Halt settlement take?"),
    says=Text("de Halt-afdoening duurt {value} uur", "the Halt settlement takes {value} hours"),
    unknown=Text("het is niet bekend hoeveel uren de Halt-afdoening duurt",
                 "it is not known how many hours the Halt settlement takes"),
)

halt_behoorlijk_afgerond = judgement(
    "verdachte.halt_behoorlijk_afgerond", by="opsporingsambtenaar", item="feit",
    ask=Text("Heeft de verdachte behoorlijk aan het Halt-project deelgenomen?",
             "Did the suspect properly complete the Halt project?"),
    yes=Text(
        "de opsporingsambtenaar vindt dat de verdachte behoorlijk aan het Halt-project heeft deelgenomen",
        "the investigating officer finds that the suspect properly completed the Halt project",
    ),
    no=Text(
        "de opsporingsambtenaar vindt dat de verdachte niet behoorlijk aan het Halt-project heeft "
        "deelgenomen",
        "the investigating officer finds that the suspect did not properly complete the Halt project",
    ),
    unknown=Text(
        "het is aan de opsporingsambtenaar of de verdachte behoorlijk aan het Halt-project heeft deelgenomen",
        "it is for the investigating officer to decide whether the suspect properly completed the Halt "
        "project",
    ),
)

halt_kennisgeving = act(
    "verdachte.halt_kennisgeving", item="feit",
    ask=Text("Is de afronding van Halt schriftelijk aan de officier van justitie en de verdachte meegedeeld?",
             "Was the completion of Halt notified in writing to the public prosecutor and the suspect?"),
    yes=Text("de afronding van Halt is schriftelijk aan de officier van justitie en de verdachte meegedeeld",
             "the completion of Halt was notified in writing to the public prosecutor and the suspect"),
    no=Text(
        "de afronding van Halt is niet schriftelijk aan de officier van justitie en de verdachte meegedeeld",
        "the completion of Halt was not notified in writing to the public prosecutor and the suspect",
    ),
    unknown=Text(
        "het is niet bekend of de afronding van Halt schriftelijk aan de officier van justitie en de "
        "verdachte is meegedeeld",
        "it is not known whether the completion of Halt was notified in writing to the public prosecutor "
        "and the suspect",
    ),
)

bevel_12i = act(
    "verdachte.bevel_12i", item="feit",
    ask=Text("Heeft het hof de vervolging bevolen (artikel 12i Sv)?",
             "Did the court of appeal order prosecution (article 12i Sv)?"),
    yes=Text("het hof heeft de vervolging bevolen", "the court of appeal has ordered prosecution"),
    no=Text("het hof heeft de vervolging niet bevolen", "the court of appeal has not ordered prosecution"),
    unknown=Text("het is niet bekend of het hof de vervolging heeft bevolen",
                 "it is not known whether the court of appeal has ordered prosecution"),
)

halt_startgesprek_gevoerd = act(
    "verdachte.halt_startgesprek_gevoerd", item="feit",
    ask=Text(
        "Heeft Halt het startgesprek met de verdachte gevoerd?",
        "Has Halt held the first meeting with the suspect?",
    ),
    yes=Text(
        "het startgesprek van Halt met de verdachte is gevoerd",
        "the first meeting of Halt with the suspect was held",
    ),
    no=Text(
        "het startgesprek van Halt met de verdachte is nog niet gevoerd",
        "the first meeting of Halt with the suspect was not held yet",
    ),
    unknown=Text(
        "het is niet bekend of Halt het startgesprek met de verdachte heeft gevoerd",
        "it is not known whether Halt has held the first meeting with the suspect",
    ),
)

halt_afloop_bericht = act(
    "verdachte.halt_afloop_bericht", item="feit",
    ask=Text(
        "Heeft Halt de afloop aan de opsporingsambtenaar bericht?",
        "Has Halt reported the outcome to the investigating officer?",
    ),
    yes=Text(
        "de afloop van Halt is aan de opsporingsambtenaar bericht",
        "the outcome of Halt was reported to the investigating officer",
    ),
    no=Text(
        "de afloop van Halt is nog niet aan de opsporingsambtenaar bericht",
        "the outcome of Halt was not reported to the investigating officer yet",
    ),
    unknown=Text(
        "het is niet bekend of Halt de afloop aan de opsporingsambtenaar heeft bericht",
        "it is not known whether Halt has reported the outcome to the investigating officer",
    ),
)
